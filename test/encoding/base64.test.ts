import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { base64Of, bytesOf } from '../../encoding/base64.ts';

test('bytes come back from base64, in one piece or in several', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 4 }), (parts) => {
      const all = Uint8Array.from(parts.flatMap((part) => [...part]));
      assert.equal(base64Of(all), Buffer.from(all).toString('base64'));
      assert.deepEqual(bytesOf(parts.map(base64Of)), all);
    }),
    { numRuns: 200, seed: 15 },
  );
  const large = Uint8Array.from({ length: 100_000 }, (_, i) => i);
  assert.deepEqual(bytesOf([base64Of(large)]), large);
});

test('what is no base64 gives nothing', () => {
  assert.equal(bytesOf(['AAAA', 'A', '%']), undefined);
  assert.equal(bytesOf(['é']), undefined);
});
