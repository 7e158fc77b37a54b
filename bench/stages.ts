/** What opening and a keystroke cost inside the server, stage by stage, without the protocol. */
import { Bench } from 'tinybench';
import { parseDocument } from 'yaml';
import { check, type Checked } from '../server/src/check/check.ts';
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
import { spread } from './statistics.ts';
import type { Table } from './print-table.ts';

/** One column a size. The longest stages run a few times only. */
export async function stages(sizes: readonly number[], milliseconds: number): Promise<Table> {
  const columns = await Promise.all(
    sizes.map(async (machines) => {
      const bench = benchOf(machines, milliseconds);
      await bench.run();
      return bench.tasks.map(({ name, result }): [string, string] => [
        name,
        'latency' in result
          ? spread({
              median: result.latency.p50,
              low: result.latency.min,
              high: result.latency.p75,
              count: result.latency.samplesCount,
            })
          : '-',
      ]);
    }),
  );
  return {
    title: 'Stages',
    note: 'Without the protocol: median (least - third quarter).',
    columns: ['', ...sizes.map((machines) => `${machines} machines`)],
    rows: (columns[0] ?? []).map(([name], i) => [
      name,
      ...columns.map((column) => column[i]?.[1] ?? '-'),
    ]),
  };
}

function benchOf(machines: number, milliseconds: number): Bench {
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
  const { checked } = typing;
  const { descriptor } = checked;
  const place = descriptor.positionAt(typing.at);
  const bench = new Bench({
    time: milliseconds,
    iterations: 3,
    warmupTime: milliseconds / 4,
    warmupIterations: 1,
  });
  bench
    .add('cut', () => cut(text))
    .add('read', () => {
      for (const { kind, text: one } of pieces) readBlock(one, kind === 'item' ? 'item' : 'entry');
    })
    .add('read and lower', () => {
      for (const segment of segmentsOf(text)) buildModel(segment);
    })
    .add('open: all of it, to diagnostics', () =>
      diagnostics(check(Descriptor.open('file:///a', 1, text))),
    )
    .add('key in a number, to diagnostics', () => {
      typing.key();
    })
    .add('key in a name, to diagnostics', () => {
      naming.key();
    })
    .add('key where every tenth machine is faulty', () => {
      failing.key();
    })
    .add('hover', () => hover(checked, place))
    .add('document symbols', () => documentSymbols(descriptor))
    .add('folding ranges', () => foldingRanges(descriptor));
  if (machines <= 1000) {
    bench
      .add('the library on the same segments', () => {
        for (const { kind, text: one } of pieces) readYaml(one, kind === 'item' ? 'item' : 'entry');
      })
      .add('the library on the whole text', () => parseDocument(text));
  }
  return bench;
}

/** One key after another, each on the version before it. */
class Typing {
  checked: Checked;
  private version = 1;

  constructor(
    text: string,
    readonly at: number,
    private now: string,
    private next: string,
  ) {
    this.checked = check(Descriptor.open('file:///a', this.version, text));
    diagnostics(this.checked);
  }

  key(): void {
    const change: TextChange = {
      span: { start: this.at, end: this.at + this.now.length },
      newText: this.next,
    };
    const descriptor = this.checked.descriptor.edit(++this.version, [change]);
    this.checked = check(descriptor, undefined, this.checked);
    diagnostics(this.checked);
    [this.now, this.next] = [this.next, this.now];
  }
}
