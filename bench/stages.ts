/** The time of opening and of a keystroke inside the server, by stage, without the protocol. */
import { parseDocument } from 'yaml';
import { check } from '../server/src/check/check.ts';
import { Analysis } from '../server/src/check/analysis.ts';
import { Descriptor, type TextChange } from '../server/src/descriptor/descriptor.ts';
import { buildModel } from '../server/src/descriptor/build-model.ts';
import { readBlock } from '../server/src/yaml/read-block.ts';
import { readYaml } from '../server/src/yaml/read-yaml.ts';
import { segmentsOf } from '../server/src/descriptor/recut.ts';
import { diagnostics } from '../server/src/features/diagnostics.ts';
import { documentSymbols } from '../server/src/features/document-symbol.ts';
import { foldingRanges } from '../server/src/features/folding-range.ts';
import { hover } from '../server/src/features/hover.ts';
import { cut } from '../server/src/text/cut.ts';
import { estate } from './descriptors.ts';
import { writtenEstate } from './written-descriptors.ts';
import { type Sample, sampleOf, spread } from './statistics.ts';
import type { Table } from './print-table.ts';

/** One column per size. The longest stages run a few times only. */
export function stages(sizes: readonly number[], milliseconds: number): Table {
  const columns = sizes.map((machines) =>
    [...stagesOf(machines)].map(([name, run]): [string, string] => [
      name,
      spread(measured(run, milliseconds)),
    ]),
  );
  return {
    title: 'Stages',
    note: 'Without the protocol: median (middle half).',
    columns: ['', ...sizes.map((machines) => `${machines} machines`)],
    rows: (columns[0] ?? []).map(([name], i) => [
      name,
      ...columns.map((column) => column[i]?.[1] ?? '-'),
    ]),
  };
}

/** Runs a stage for some milliseconds, at least three times, after a warm-up of a quarter of that. */
function measured(run: () => unknown, milliseconds: number): Sample | undefined {
  const times = (least: number, most: number): number[] => {
    const values: number[] = [];
    const end = performance.now() + most;
    while (values.length < least || performance.now() < end) {
      const start = performance.now();
      run();
      values.push(performance.now() - start);
    }
    return values;
  };
  times(1, milliseconds / 4);
  return sampleOf(times(3, milliseconds));
}

/** The stages by name. */
function stagesOf(machines: number): Map<string, () => unknown> {
  const text = estate({ machines });
  const pieces = cut(text);
  const typing = new Typing(text, text.indexOf('sizeGB: 512', text.length / 3) + 8, '512', '513');
  const naming = new Typing(text, text.indexOf('APP-', text.length / 3) + 4, '0', 'X');
  const faulty = estate({ machines, faultyEvery: 10 });
  const failing = new Typing(
    faulty,
    faulty.indexOf('sizeGB: 512', faulty.length / 3) + 8,
    '512',
    '513',
  );
  const checked = typing.analysis.checked();
  const { descriptor } = checked;
  const place = descriptor.positionAt(typing.at);
  const found = new Map<string, () => unknown>([
    ['cut', () => cut(text)],
    [
      'read',
      () => {
        for (const { kind, text: one } of pieces)
          readBlock(one, kind === 'item' ? 'item' : 'entry');
      },
    ],
    [
      'read and lower',
      () => {
        for (const segment of segmentsOf(text)) buildModel(segment);
      },
    ],
    [
      'open: all of it, to diagnostics',
      () => diagnostics(check(Descriptor.open('file:///a', 1, text))),
    ],
    [
      'key in a number, to diagnostics',
      () => {
        typing.key();
      },
    ],
    [
      'key in a name, to diagnostics',
      () => {
        naming.key();
      },
    ],
    [
      'key where every tenth machine is faulty',
      () => {
        failing.key();
      },
    ],
    ['hover', () => hover(checked, place)],
    ['document symbols', () => documentSymbols(descriptor)],
    ['folding ranges', () => foldingRanges(descriptor)],
  ]);
  if (machines <= 1000) {
    found.set('the library on the same segments', () => {
      for (const { kind, text: one } of pieces) readYaml(one, kind === 'item' ? 'item' : 'entry');
    });
    found.set('the library on the whole text', () => parseDocument(text));
  }
  return found;
}

/** How many segments the fast reader takes, in both kinds of descriptors. */
export function fastReading(): Table {
  const texts = {
    generated: estate({ machines: 1000 }),
    'as people write them': writtenEstate({ machines: 1000 }),
    'the same with CRLF': writtenEstate({ machines: 1000 }).replaceAll('\n', '\r\n'),
  };
  return {
    title: 'Fast reader',
    note: 'Segments of 1,000 machines that need no YAML library; at least 95 % are wanted.',
    columns: ['', 'segments', 'of them fast', 'share'],
    rows: Object.entries(texts).map(([name, text]) => {
      const pieces = cut(text);
      const fast = pieces.filter(
        (piece) => readBlock(piece.text, piece.kind === 'item' ? 'item' : 'entry') !== undefined,
      ).length;
      const share = `${((100 * fast) / pieces.length).toFixed(1)} %`;
      return [name, String(pieces.length), String(fast), share];
    }),
  };
}

/** One key after another, each on the version before it. */
class Typing {
  readonly analysis: Analysis;
  private version = 1;

  constructor(
    text: string,
    readonly at: number,
    private now: string,
    private next: string,
  ) {
    this.analysis = new Analysis(Descriptor.open('file:///a', this.version, text));
    diagnostics(this.analysis.checked());
  }

  key(): void {
    const change: TextChange = {
      span: { start: this.at, end: this.at + this.now.length },
      newText: this.next,
    };
    this.analysis.edit(++this.version, [change]);
    diagnostics(this.analysis.checked());
    [this.now, this.next] = [this.next, this.now];
  }
}
