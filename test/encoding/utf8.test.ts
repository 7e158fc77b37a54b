import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fileText, firstBadLine, looksBinary, mostBytes, textOf } from '../../encoding/utf8.ts';

const mark = '\ufeff';
const wide = (text: string): Buffer => Buffer.from(text, 'utf16le');

describe('bytes are', () => {
  const texts: Readonly<Record<string, string>> = {
    nothing: '',
    'plain text': 'a: 1\n',
    'text of every length of a character': 'a é € 🦊',
    'a sign for what could not be read': '\ufffd',
    'one zero byte in ten': '\u0000123456789',
  };
  for (const [name, text] of Object.entries(texts))
    test(`text: ${name}`, () => {
      assert.equal(textOf(Buffer.from(text)), text);
    });

  test('text without the one mark at its beginning', () => {
    assert.equal(textOf(Buffer.from(`${mark}a`)), 'a');
    assert.equal(textOf(Buffer.from(`${mark}${mark}a`)), `${mark}a`);
  });

  const others: Readonly<Record<string, Buffer>> = {
    'Latin-1': Buffer.from('M\xfcnchen', 'latin1'),
    'a character that is cut': Buffer.from('🦊').subarray(0, 3),
    'half a pair': Buffer.from([0xed, 0xa0, 0x80]),
    'UTF-16 with a mark': wide(`${mark}a: 1\n`),
    'UTF-16 without one': wide('a: 1\n'),
    'more than one zero byte in ten': Buffer.from('\u000012345678'),
  };
  for (const [name, bytes] of Object.entries(others))
    test(`no text: ${name}`, () => {
      assert.equal(textOf(bytes), undefined);
    });
});

test('only the first kilobyte is searched for zero bytes', () => {
  const start = Buffer.alloc(1024, 'x');
  assert.equal(looksBinary(Buffer.concat([start, Buffer.alloc(9999)])), false);
  assert.equal(looksBinary(Buffer.concat([start.subarray(0, 900), Buffer.alloc(9999)])), true);
});

test('the line of the first bad bytes is told', () => {
  const bad = Buffer.from([0xff]);
  const lines = (...all: (string | Buffer)[]): Buffer =>
    Buffer.concat(all.flatMap((line) => [Buffer.from(line), Buffer.from('\n')]));
  assert.equal(firstBadLine(lines(bad)), 1);
  assert.equal(firstBadLine(lines('a', 'é', bad, 'b', bad)), 3);
  assert.equal(firstBadLine(Buffer.concat([lines('a'), bad])), 2);
});

describe('a file for the server', () => {
  const bytes = Buffer.from('a: é').subarray(0, 4);

  test('is read whole, or said to be no text', () => {
    assert.equal(fileText(Buffer.from('a: é'), 5), 'a: é');
    assert.equal(fileText(bytes, 4), false);
    assert.equal(fileText(bytes, mostBytes), false);
  });
  test('that is too long may be cut within a character', () => {
    assert.equal(fileText(bytes, mostBytes + 1), 'a: \ufffd');
  });
});
