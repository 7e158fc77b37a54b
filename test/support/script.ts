/** Random sessions of a client, as data: the same one can be played again, and made smaller. */
import { hostile, sourceTexts } from './hostile.ts';
import {
  notifications,
  plentiful,
  position,
  requests,
  spoiled,
  strangeRequests,
  type Scene,
} from './protocol-messages.ts';
import { applied, mutate } from './mutate.ts';
import type { Random } from './random.ts';
import type { Said } from './wire.ts';

/** A message, or a moment in which the client waits. */
export type Step = Said | 'wait';

/** How the client answers when it is asked. */
export type Manner = 'right' | 'errors' | 'nonsense';

export interface Script {
  readonly pulls: boolean;
  readonly findsFiles: boolean;
  readonly manner: Manner;
  /** The setting `asr`, as the client answers it. */
  readonly settings: unknown;
  /** Whether every message is as it should be, so that nothing may fail inside. */
  readonly isSound: boolean;
  readonly steps: readonly Step[];
}

/** The documents of a session. */
export const uris = [
  'file:///work/a.asr.yaml',
  'file:///work/sub/b%20c.asr.yml',
  'file:///elsewhere/%C3%BC.asr.yaml',
  'untitled:Untitled-1',
];

/** A session of so many messages. */
export function script(random: Random, messages: number): Script {
  const isSound = random.chance(0.25);
  const writer = new Writer(random, isSound);
  const steps: Step[] = [];
  for (let i = 0; i < messages; i++) {
    steps.push(...writer.next());
    if (random.chance(0.25)) steps.push('wait');
  }
  return {
    pulls: random.chance(0.4),
    findsFiles: random.chance(0.5),
    manner: isSound ? 'right' : random.pick(['right', 'right', 'errors', 'nonsense']),
    settings: random.pick([
      { profile: '2026-05' },
      { profile: '2016-12' },
      {},
      null,
      7,
      [],
      { profile: 7 },
      { profile: [null] },
    ]),
    isSound,
    steps,
  };
}

/** Makes up messages, and remembers so much of them that most make sense. */
class Writer {
  private readonly texts: readonly string[];
  /** The documents that are open, with about the text they have. */
  private readonly open = new Map<string, string>();
  private version = 0;
  private id = 0;

  constructor(
    private readonly random: Random,
    private readonly isSound: boolean,
  ) {
    const sources = [plentiful, ...sourceTexts(random, 4)];
    this.texts = [
      plentiful,
      plentiful,
      ...sources,
      hostile(random, sources),
      hostile(random, sources),
    ];
  }

  next(): Said[] {
    const kind = this.random.next();
    if (this.open.size === 0 || kind < 0.06) return [this.opened()];
    if (kind < 0.4) return [this.changed()];
    if (kind < 0.44) return [this.closed()];
    if (kind < 0.46) return this.renamed();
    if (kind < 0.54) return [this.noted()];
    if (kind < 0.6) return this.cancelled();
    return [this.asked()];
  }

  private opened(): Said {
    const uri = this.random.pick(uris);
    const text = this.random.pick(this.texts);
    this.open.set(uri, text);
    const textDocument = { uri, languageId: 'asr-yaml', version: ++this.version, text };
    return this.say('textDocument/didOpen', { textDocument });
  }

  private changed(): Said {
    const scene = this.scene();
    const contentChanges = Array.from({ length: 1 + this.random.below(3) }, () =>
      this.change(scene),
    );
    const textDocument = { uri: scene.uri, version: ++this.version };
    return this.say('textDocument/didChange', { textDocument, contentChanges });
  }

  private change(scene: Scene): unknown {
    const { random } = this;
    const text = mutate(scene.text, random).newText;
    if (random.chance(0.1)) return { text: applied(scene.text, mutate(scene.text, random)) };
    const start = position(scene);
    const end = random.chance(0.3)
      ? position(scene)
      : { line: start.line, character: start.character + random.below(4) };
    return { range: { start, end }, text };
  }

  private closed(): Said {
    // Also what is closed already.
    const uri = this.random.pick(uris);
    this.open.delete(uri);
    return this.say('textDocument/didClose', { textDocument: { uri } });
  }

  /** As an editor tells it: the one is closed, the other opened with its text. */
  private renamed(): Said[] {
    const { uri, text } = this.scene();
    const to = this.random.pick(uris);
    this.open.delete(uri);
    this.open.set(to, text);
    const textDocument = { uri: to, languageId: 'asr-yaml', version: ++this.version, text };
    return [
      this.say('textDocument/didClose', { textDocument: { uri } }),
      this.say('textDocument/didOpen', { textDocument }),
    ];
  }

  private noted(): Said {
    const [method, params] = this.random.pick(Object.entries(notifications));
    return this.say(method, params(this.scene()));
  }

  private asked(): Said {
    const isStrange = this.random.chance(0.06);
    if (isStrange) return this.ask(this.random.pick(strangeRequests), { x: 1 });
    const [method, params] = this.random.pick(Object.entries(requests));
    return this.ask(method, params(this.scene()));
  }

  /** A request that is given up, at once or later; or something that was never asked. */
  private cancelled(): Said[] {
    const asked = this.asked();
    const id = this.random.chance(0.8) ? asked.id : this.random.below(this.id);
    return [asked, this.say('$/cancelRequest', { id })];
  }

  private scene(): Scene {
    const open = [...this.open.keys()];
    const uri = this.random.pick(this.random.chance(0.95) ? open : uris);
    return { random: this.random, uri, text: this.open.get(uri) ?? '' };
  }

  private ask(method: string, params: unknown): Said {
    const id = this.random.chance(0.1) ? `s${this.id++}` : this.id++;
    return { id, ...this.say(method, params) };
  }

  private say(method: string, params: unknown): Said {
    const isSpoiled = !this.isSound && this.random.chance(0.25);
    const given = isSpoiled ? spoiled(params, this.random) : params;
    return { method, ...(given !== undefined && { params: given }) };
  }
}
