import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineEnd, lineFeed } from '../../server/src/text/lines.ts';

test('the end of a line is before its line end, of whichever kind', () => {
  for (const [text, offset, end, feed] of [
    ['', 0, 0, 0],
    ['ab', 1, 2, 2],
    ['ab\ncd', 0, 2, 2],
    ['ab\ncd', 3, 5, 5],
    ['ab\r\ncd', 0, 2, 3],
    ['ab\r\ncd', 3, 3, 3],
    ['ab\r', 0, 3, 3],
    ['\r\n', 0, 0, 1],
    ['\n\n', 1, 1, 1],
  ] as const) {
    assert.equal(lineEnd(text, offset), end, JSON.stringify([text, offset]));
    assert.equal(lineFeed(text, offset), feed, JSON.stringify([text, offset]));
  }
});
