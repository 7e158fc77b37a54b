/** T-27: twenty thousand edits of a large descriptor leave nothing behind. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { estate } from '../../bench/descriptors.ts';
import { Analysis } from '../../server/src/check/analysis.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import * as features from '../../server/src/features/index.ts';
import { figure } from '../support/figures.ts';
import { Random, seedOf } from '../support/random.ts';

const edits = figure('SOAK');
/** So many MiB more than in the beginning are allowed. */
const most = 20;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

test(`${edits} edits of a descriptor of 200 KiB keep no more than ${most} MiB`, async () => {
  const random = new Random(seedOf('soak'));
  const text = estate({ machines: 400 });
  assert.ok(text.length > 200_000, `${text.length} characters`);
  const analysis = new Analysis(Descriptor.open('file:///soak', 0, text));
  const edit = (version: number): void => {
    // A digit is typed and taken back by turns, so that the text stays as large as it is.
    const { descriptor } = analysis;
    const at = random.below(descriptor.length);
    const line = descriptor.offsetAt({ ...descriptor.positionAt(at), character: 0 });
    analysis.edit(version, [{ span: { start: line, end: line }, newText: '#' }]);
    analysis.checked();
    analysis.edit(version, [{ span: { start: line, end: line + 1 }, newText: '' }]);
    const checked = analysis.checked();
    if (version % 50 === 0) {
      features.diagnostics(checked);
      features.documentSymbols(checked.descriptor);
    }
  };
  for (let i = 0; i < 500; i++) edit(i);
  await turn();
  const before = heap();
  for (let i = 0; i < edits / 2; i++) {
    edit(i);
    // Until a turn ends, all is kept that a `WeakRef` was asked for in it; edits of a server have turns of their own.
    if (i % 50 === 0) await turn();
  }
  await turn();
  const grown = (heap() - before) / 2 ** 20;
  assert.equal(analysis.descriptor.text, text);
  assert.ok(grown <= most, `${grown.toFixed(1)} MiB more`);
});

/** Waits for the next turn. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

function heap(): number {
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}
