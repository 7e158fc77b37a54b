/** Micro-benchmarks: what opening and a keystroke cost inside the server, without the protocol. */
import { check, type Checked } from '../server/src/check/check.ts';
import { Descriptor } from '../server/src/descriptor/descriptor.ts';
import { diagnostics } from '../server/src/features/diagnostics.ts';
import { documentSymbols } from '../server/src/features/document-symbol.ts';
import { hover } from '../server/src/features/hover.ts';
import { estate } from './descriptors.ts';

const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((n) => n > 0);
for (const machines of sizes.length > 0 ? sizes : [100, 1000, 10000]) {
  for (const faultyEvery of [0, 10]) {
    const text = estate({ machines, faultyEvery });
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    const opened = performance.now();
    let descriptor = Descriptor.open('file:///a', 0, text);
    const cut = performance.now();
    let checked: Checked = check(descriptor);
    const found = diagnostics(checked).length;
    const done = performance.now();
    globalThis.gc?.();
    const heap = process.memoryUsage().heapUsed - before;
    const times: number[] = [];
    const hovers: number[] = [];
    let at = text.indexOf('sizeGB: 250', text.length / 3) + 8;
    for (let i = 0; i < 60; i++) {
      const start = performance.now();
      descriptor = descriptor.edit(i + 1, [
        { span: { start: at, end: at + 3 }, newText: i % 2 === 0 ? '999' : '250' },
      ]);
      checked = check(descriptor, undefined, checked);
      diagnostics(checked);
      times.push(performance.now() - start);
      const asked = performance.now();
      hover(checked, descriptor.positionAt(at));
      hovers.push(performance.now() - asked);
    }
    const names: number[] = [];
    at = text.indexOf('APP-', text.length / 3) + 4;
    for (let i = 0; i < 30; i++) {
      const start = performance.now();
      descriptor = descriptor.edit(i + 100, [
        { span: { start: at, end: at + 1 }, newText: i % 2 === 0 ? 'X' : '0' },
      ]);
      checked = check(descriptor, undefined, checked);
      diagnostics(checked);
      names.push(performance.now() - start);
    }
    const start = performance.now();
    documentSymbols(descriptor);
    const symbols = performance.now() - start;
    process.stdout.write(
      `${machines} machines, ${(text.length / 1e6).toFixed(2)} MB, ${found} findings: cut ${(cut - opened).toFixed(1)}, open ${(done - opened).toFixed(0)} ms, heap ${(heap / 1e6).toFixed(1)} MB, key ${median(times).toFixed(3)} (max ${Math.max(...times).toFixed(2)}), name key ${median(names).toFixed(3)}, hover ${median(hovers).toFixed(3)}, symbols ${symbols.toFixed(1)}\n`,
    );
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
