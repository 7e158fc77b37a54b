/** Measures a server from outside: open, type, hover, complete, outline, memory. */
import type { Diagnostic, Position, Range } from 'vscode-languageserver/node';
import { keepAwake } from './awake.ts';
import { estate, nameOf } from './descriptors.ts';
import { writtenEstate } from './written-descriptors.ts';
import { EditorRounds, type IsRight, type Server } from './editor-rounds.ts';
import { sampleOf, type Sample } from './statistics.ts';

/** The results of one server with one descriptor. */
export interface Measured {
  readonly open: Sample | undefined;
  readonly keystroke: Sample | undefined;
  readonly hover: Sample | undefined;
  readonly completion: Sample | undefined;
  readonly symbols: Sample | undefined;
  readonly symbolCount: number;
  /** From the last key of a burst to correct diagnostics, and a hover within the burst. */
  readonly burst: Sample | undefined;
  readonly burstHover: Sample | undefined;
  readonly memory: number | undefined;
  /** CPU time for opening, including the start of the server, and per keystroke. */
  readonly openWork: Sample | undefined;
  readonly keystrokeWork: Sample | undefined;
}

export interface Load {
  readonly machines: number;
  readonly faultyEvery: number;
  /** A descriptor as people write it, not the regular one. */
  readonly written?: boolean;
  /** How often the server is started and opens the descriptor, and how often each other step runs. */
  readonly opens: number;
  readonly rounds: number;
  /** Pulls diagnostics instead of waiting for them. */
  readonly pull?: boolean;
}

/**
 * Measures servers in turns, so that other load on the machine affects them equally. A turn has
 * several rounds: in real use, no other server evicts caches or lets this one idle between two keys.
 */
export async function measure(servers: readonly Server[], load: Load): Promise<Measured[]> {
  const text = descriptorOf(load);
  const runs: Run[] = servers.map((server) => new Run(server, text, load));
  for (let i = 0; i < load.opens; i++) for (const run of runs) await run.start();
  const fallAsleep = keepAwake();
  for (const step of ['keystroke', 'hover', 'complete', 'outline', 'burst'] as const) {
    for (const run of runs) await run.settle();
    const rounds = step === 'burst' ? Math.ceil(load.rounds / 5) : load.rounds;
    for (let first = 0; first < rounds; first += turn) {
      for (const run of runs) {
        for (let i = 0; i < warmUp; i++) await run.untimed(() => run[step](rounds + i));
        for (let i = first; i < Math.min(first + turn, rounds); i++) await run[step](i);
      }
    }
  }
  fallAsleep();
  return Promise.all(runs.map((run) => run.end()));
}

const turn = 5;
/** Rounds at the start of a turn that are not timed. */
const warmUp = 3;

/** Adds a fault near the end of a sound descriptor, to see that a server has read all of it. */
function descriptorOf({ machines, faultyEvery, written = false }: Load): string {
  const text = written
    ? writtenEstate({ machines, faultyEvery })
    : estate({ machines, faultyEvery });
  if (faultyEvery > 0) return text;
  const last = text.lastIndexOf('encrypted: false');
  return `${text.slice(0, last)}encrypted: perhaps${text.slice(last + 'encrypted: false'.length)}`;
}

class Run {
  private editor: EditorRounds | undefined;
  private readonly lines: readonly string[];
  /** The lines of such disks, once they are asked for. */
  private written: readonly number[] | undefined;
  private readonly opens: number[] = [];
  private readonly keystrokes: number[] = [];
  private readonly hovers: number[] = [];
  private readonly completions: number[] = [];
  private readonly outlines: number[] = [];
  private readonly bursts: number[] = [];
  private readonly burstHovers: number[] = [];
  private readonly openWork: number[] = [];
  private readonly keystrokeWork: number[] = [];
  private symbolCount = 0;
  private isTimed = true;

  constructor(
    private readonly server: Server,
    private readonly text: string,
    private readonly load: Load,
  ) {
    this.lines = text.split('\n');
  }

  async start(): Promise<void> {
    await this.editor?.stop();
    const editor = (this.editor = await EditorRounds.start(this.server, this.load.pull));
    const start = performance.now();
    const right = this.answer(
      (all) => this.isOpened(all),
      () => {
        editor.open(this.text);
      },
    );
    this.opens.push((await right) - start);
    if (editor.work !== undefined) this.openWork.push(editor.work);
  }

  settle(): Promise<void> {
    return this.current.settle(this.place(0));
  }

  /** Runs a step without recording its time. */
  async untimed(work: () => Promise<void>): Promise<void> {
    this.isTimed = false;
    await work();
    this.isTimed = true;
  }

  private note(times: number[], time: number): void {
    if (this.isTimed) times.push(time);
  }

  /** Types a letter into a number, which makes it invalid, and deletes it. */
  async keystroke(round: number): Promise<void> {
    const before = this.current.work ?? NaN;
    const at = this.place(round);
    const after = { ...at, character: at.character + 1 };
    await this.key({ start: at, end: at }, 'x', (all) => hasAt(all, at.line));
    await this.key({ start: at, end: after }, '', (all) => !hasAt(all, at.line));
    this.note(this.keystrokeWork, ((this.current.work ?? NaN) - before) / 2);
  }

  async hover(round: number): Promise<void> {
    const at = this.place(round);
    const start = performance.now();
    const hover = await this.current.hover(at);
    this.note(this.hovers, performance.now() - start);
    if (hover === null) throw new Error(`${this.server.name} shows no hover.`);
  }

  /** Types the start of a key on a new line and completes it at once. */
  async complete(round: number): Promise<void> {
    const editor = this.current;
    if (editor.capabilities.completionProvider === undefined) return;
    const line = this.place(round).line;
    const start = { line, character: 0 };
    const typed = '        mountP';
    const before = performance.now();
    editor.edit({ start, end: start }, `${typed}\n`);
    const items = await editor.completion({ line, character: typed.length });
    this.note(this.completions, performance.now() - before);
    if (!items.some(({ label }) => label.startsWith('mountPoint')))
      throw new Error(`${this.server.name} does not complete mountPoint.`);
    // Deletes the line and waits for the diagnostics of the text without it.
    const end = { line: line + 1, character: 0 };
    await this.key({ start, end }, '', (all) => !hasAt(all, line), []);
  }

  async outline(): Promise<void> {
    const start = performance.now();
    this.symbolCount = await this.current.symbols();
    this.note(this.outlines, performance.now() - start);
  }

  /** Types 30 ms per key, with a hover in between. The last edit removes the fault again. */
  async burst(round: number): Promise<void> {
    const editor = this.current;
    if (this.load.pull === true) return;
    const at = this.place(round);
    const pointer = this.place(round + 1);
    let hovered: Promise<void> | undefined;
    for (let i = 0; i < burstKeys; i++) {
      const here = { ...at, character: at.character + i };
      editor.edit({ start: here, end: here }, 'x');
      if (i === burstKeys / 2) {
        const start = performance.now();
        hovered = editor.hover(pointer).then(() => {
          this.note(this.burstHovers, performance.now() - start);
        });
      }
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    const end = { ...at, character: at.character + burstKeys };
    await this.key({ start: at, end }, '', (all) => !hasAt(all, at.line), this.bursts);
    await hovered;
    await this.settle();
  }

  async end(): Promise<Measured> {
    const { editor } = this;
    const memory = editor?.peakMemory;
    await editor?.stop();
    return {
      open: sampleOf(this.opens),
      keystroke: sampleOf(this.keystrokes),
      hover: sampleOf(this.hovers),
      completion: sampleOf(this.completions),
      symbols: sampleOf(this.outlines),
      symbolCount: this.symbolCount,
      burst: sampleOf(this.bursts),
      burstHover: sampleOf(this.burstHovers),
      memory,
      openWork: sampleOf(this.openWork),
      keystrokeWork: sampleOf(this.keystrokeWork),
    };
  }

  private async key(
    range: Range,
    text: string,
    isRight: IsRight,
    times = this.keystrokes,
  ): Promise<void> {
    const start = performance.now();
    const right = await this.answer(isRight, () => {
      this.current.edit(range, text);
    });
    this.note(times, right - start);
  }

  /** The time of the diagnostics after an edit, pushed or pulled. */
  private answer(isRight: IsRight, send: () => void): Promise<number> {
    const editor = this.current;
    if (this.load.pull === true) {
      send();
      return editor.pull(isRight);
    }
    const published = editor.until(isRight);
    send();
    return published;
  }

  private get current(): EditorRounds {
    if (this.editor === undefined) throw new Error('Nothing is open.');
    return this.editor;
  }

  private isOpened(all: readonly Diagnostic[]): boolean {
    const { machines, faultyEvery } = this.load;
    // One fault in three violates a requirement of Site Recovery, which a schema cannot express.
    if (faultyEvery > 0)
      return all.length >= Math.min(1000, Math.floor((machines / faultyEvery / 3) * 2));
    return all.length === 1;
  }

  /** The position of a data disk's size in a sound machine; another machine in each round. */
  private place(round: number): Position {
    const { machines, faultyEvery } = this.load;
    if (this.load.written === true) return this.writtenPlace(round);
    let index = (Math.floor(machines / 3) + round * 7) % machines;
    if (faultyEvery > 0 && index % faultyEvery === faultyEvery - 1) index = (index + 1) % machines;
    const name = this.lines.findIndex((line) => line.startsWith(`  - name: ${nameOf(index)} `));
    const line = this.lines.findIndex((one, i) => i > name && one.includes('sizeGB: 512'));
    return { line, character: (this.lines[line] ?? '').indexOf('512') };
  }

  /** The same in a descriptor as people write it: some machines have such a disk. */
  private writtenPlace(round: number): Position {
    this.written ??= this.lines.flatMap((line, i) => (/^ +- sizeGB: 512$/.test(line) ? [i] : []));
    const { written: places } = this;
    const line = places[(Math.floor(places.length / 3) + round * 7) % places.length] ?? 0;
    return { line, character: (this.lines[line] ?? '').indexOf('512') };
  }
}

const burstKeys = 20;

function hasAt(all: readonly Diagnostic[], line: number): boolean {
  return all.some(({ range }) => range.start.line === line);
}
