import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brief } from '../../server/src/text/brief.ts';

test('a text is put in one line and cut', () => {
  assert.equal(brief(' West\r\n  Europe\t'), 'West Europe');
  assert.equal(brief('a\u202eb\u0000c'), 'a b c');
  assert.equal(brief('abcdef', 6), 'abcdef');
  assert.equal(brief('abcdefg', 6), 'abcde…');
  assert.equal(brief('🦊🦊🦊', 2), '🦊…');
  assert.equal(brief('🦊'.repeat(1000), 3), '🦊🦊…');
  assert.equal(brief(''), '');
});
