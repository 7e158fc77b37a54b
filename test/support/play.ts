/** Plays a random session to a server, and says what it did wrong. */
import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { setTimeout as delay } from 'node:timers/promises';
import { dateAt } from '../../server/src/check/calendar-date.ts';
import { check } from '../../server/src/check/check.ts';
import { versionDigest } from '../../server/src/deployment/version-digest.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import * as features from '../../server/src/features/index.ts';
import { profiles } from '../../server/src/requirements/catalogue.ts';
import { uris, type Script } from './script.ts';
import { member, ReceivedDiagnostics, type Known } from './told.ts';
import type { Said, Wire } from './wire.ts';

export interface Played {
  /** What is wrong, in words; undefined where nothing is. */
  readonly wrong: string | undefined;
  /** Methods that were answered with something other than an error or null. */
  readonly answered: ReadonlySet<string>;
}

/** Plays a session; what is wrong once nothing more comes for so many milliseconds is wrong. */
export async function play(script: Script, wire: Wire, patience: number): Promise<Played> {
  const player = new Player(script, wire);
  let wrong: string | undefined;
  try {
    await player.play(patience);
  } catch (error) {
    wrong = error instanceof Error ? error.message : String(error);
  }
  return { wrong, answered: player.answered };
}

class Player {
  readonly answered = new Set<string>();
  private readonly told = new ReceivedDiagnostics();
  /** Requests that wait for their answer, by id. */
  private readonly waiting = new Map<unknown, string>();
  /** Answers to the requests that this player asks by itself. */
  private readonly answers = new Map<unknown, Said>();
  /** The last that was published, by URI. */
  private readonly published = new Map<string, { version: unknown; diagnostics: unknown }>();
  private readonly log: string[] = [];
  private heard = 0;
  private ids = 0;
  private fault: string | undefined;

  constructor(
    private readonly script: Script,
    private readonly wire: Wire,
  ) {
    wire.hear((message) => {
      // Somebody who only answers what this player asks again and again does nothing by himself.
      if (!String(message.id).startsWith('own')) this.heard++;
      this.hear(message);
    });
  }

  async play(patience: number): Promise<void> {
    await this.eventually(patience, await this.start(patience));
    for (const step of this.script.steps) {
      if (step === 'wait') await new Promise((resolve) => setImmediate(resolve));
      else this.say(step);
    }
    // Whatever was said before, a document that is opened anew is served.
    for (const uri of this.told.unsure) {
      this.say({ method: 'textDocument/didClose', params: { textDocument: { uri } } });
      if (!uris.includes(uri)) continue;
      const textDocument = { uri, languageId: 'asr-yaml', version: 1_000_000, text: 'x: *y\n' };
      this.say({ method: 'textDocument/didOpen', params: { textDocument } });
    }
    await this.eventually(patience, () => this.unanswered());
    if (this.script.pulls) for (const uri of uris) await this.pull(uri, patience);
    else await this.eventually(patience, () => this.unpublished());
    const id = this.ask('shutdown', undefined);
    await this.eventually(patience, () => this.unanswered());
    assert.equal(this.answers.get(id)?.result, null, 'shutdown is answered');
    if (this.script.isSound) assert.deepEqual(this.log, [], 'nothing fails inside');
  }

  private async start(patience: number): Promise<() => string | undefined> {
    const id = this.ask('initialize', {
      processId: null,
      rootUri: null,
      workspaceFolders: [{ uri: 'file:///work', name: 'work' }],
      initializationOptions: { findFiles: this.script.findsFiles },
      capabilities: {
        ...(this.script.pulls && { textDocument: { diagnostic: {} } }),
        workspace: { configuration: true, workspaceFolders: true },
      },
    });
    await this.eventually(patience, () => this.unanswered());
    assert.notEqual(this.answers.get(id)?.result, undefined, 'initialize is answered');
    this.say({ method: 'initialized', params: {} });
    return () => this.unanswered();
  }

  private ask(method: string, params: unknown): string {
    const id = `own ${this.ids++}`;
    this.say({ id, method, params });
    return id;
  }

  private say(step: Said): void {
    // As it arrives: no number is null there, and what is undefined is not there.
    const message = JSON.parse(JSON.stringify({ jsonrpc: '2.0', ...step })) as Said;
    if (message.id !== undefined && message.method !== undefined)
      this.waiting.set(message.id, message.method);
    this.told.take(message);
    this.wire.send(message);
  }

  private hear({ id, method, params, result, error }: Said): void {
    if (method === undefined) {
      const asked = this.waiting.get(id);
      if (asked === undefined) this.fault ??= `an answer to ${String(id)}, which waits for none`;
      this.waiting.delete(id);
      if (result !== null && result !== undefined && asked !== undefined) this.answered.add(asked);
      if (String(id).startsWith('own')) this.answers.set(id, { result, ...(error && { error }) });
    } else if (id !== undefined)
      this.wire.send({ jsonrpc: '2.0', id, ...this.reply(method, params) });
    else if (method === 'window/logMessage') this.log.push(String(member(params, 'message')));
    else if (method === 'textDocument/publishDiagnostics') this.publish(params);
  }

  private reply(method: string, params: unknown): Said {
    const { manner, settings } = this.script;
    if (manner === 'errors') return { error: { code: -32603, message: 'The client is unwell.' } };
    if (manner === 'nonsense') return { result: [null, 7, { uris: 7 }][this.heard % 3] };
    if (method === 'workspace/configuration') {
      const items = member(params, 'items');
      return { result: Array.isArray(items) ? items.map(() => settings) : null };
    }
    return { result: method === 'asr/findFiles' ? { uris: [], more: false } : null };
  }

  private publish(params: unknown): void {
    const uri = String(member(params, 'uri'));
    const [version, diagnostics] = [member(params, 'version'), member(params, 'diagnostics')];
    const isTold = this.told.versions.get(uri)?.has(JSON.stringify(version)) === true;
    // What takes diagnostics away is of no version.
    const isEnd = version === undefined && isDeepStrictEqual(diagnostics, []);
    if (!isTold && !isEnd)
      this.fault ??= `diagnostics of version ${JSON.stringify(version)} of ${uri}, which there never was`;
    this.published.set(uri, { version, diagnostics });
  }

  private unanswered(): string | undefined {
    const [first] = this.waiting;
    return first && `no answer to ${first[1]} (${String(first[0])})`;
  }

  /** What is not published as it should be. */
  private unpublished(): string | undefined {
    for (const [uri, { diagnostics }] of this.published)
      if (!this.told.open.has(uri) && !isDeepStrictEqual(diagnostics, []))
        return `diagnostics of ${uri}, which is closed`;
    for (const [uri, known] of this.told.open) {
      const last = this.published.get(uri);
      if (last === undefined) return `no diagnostics of ${uri}`;
      if (last.version !== known.version)
        return `the last diagnostics of ${uri} are of version ${JSON.stringify(last.version)}, not ${known.version}`;
      if (!isDeepStrictEqual(last.diagnostics, this.expected(uri, known)))
        return `wrong diagnostics of ${uri}, version ${known.version}`;
    }
    return undefined;
  }

  /** Asks for the diagnostics of a document until they are right. */
  private async pull(uri: string, patience: number): Promise<void> {
    const known = this.told.open.get(uri);
    const right = known === undefined ? [] : this.expected(uri, known);
    let id = this.ask('textDocument/diagnostic', { textDocument: { uri } });
    await this.eventually(patience, () => {
      const answer = this.answers.get(id);
      if (answer === undefined) return 'no answer to textDocument/diagnostic';
      if (isDeepStrictEqual(member(answer.result, 'items'), right)) return undefined;
      id = this.ask('textDocument/diagnostic', { textDocument: { uri } });
      return `wrong diagnostics of ${uri} are pulled`;
    });
  }

  private expected(uri: string, { version, text }: Known): unknown {
    const { manner, settings } = this.script;
    const told = manner === 'right' ? member(settings, 'profile') : undefined;
    const profile = profiles.find((one) => one === told);
    const descriptor = Descriptor.open(uri, version, text);
    // The server is given the date and the digest as well.
    const today = dateAt(Date.now());
    const checked = check(descriptor, profile && { profile }, today, versionDigest);
    const found = features.diagnostics(checked);
    return JSON.parse(JSON.stringify(found));
  }

  /** Waits until nothing is missing; nothing may be once the server has been quiet for long. */
  private async eventually(patience: number, missing: () => string | undefined): Promise<void> {
    let quiet = 0;
    let before = this.heard;
    for (let what = missing(); what !== undefined; what = missing()) {
      assert.equal(this.fault, undefined);
      assert.equal(this.wire.gone, undefined);
      assert.ok(quiet < patience, what);
      // Most comes in the same turns of the loop; what waits for a timer takes longer.
      if (quiet === 0) for (let i = 0; i < 20 && missing() !== undefined; i++) await turn();
      if (missing() === undefined) break;
      const [heard, start] = [this.heard, performance.now()];
      await delay(1);
      quiet = heard === before && heard === this.heard ? quiet + performance.now() - start : 0;
      before = this.heard;
    }
    assert.equal(this.fault, undefined);
  }
}

function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
