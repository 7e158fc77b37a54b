import assert from 'node:assert/strict';
import { dirname } from 'node:path/posix';
import { test } from 'node:test';
import { foldersUpwards } from '../../server/src/check/folders-upwards.ts';

/** The folder above; the same at the top. */
const parentOf = (uri: string): string => uri.slice(0, Math.max(0, uri.lastIndexOf('/')));

test('folders upwards end at the boundary, nearest first', () => {
  assert.deepEqual(foldersUpwards('/a/b/c', '/a', dirname), ['/a/b/c', '/a/b', '/a']);
  assert.deepEqual(foldersUpwards('file:///a/b', 'file:///a', parentOf), [
    'file:///a/b',
    'file:///a',
  ]);
  assert.deepEqual(foldersUpwards('/a', '/a', dirname), ['/a']);
});

test('without a boundary the folder is alone', () => {
  assert.deepEqual(foldersUpwards('/a/b', undefined, dirname), ['/a/b']);
});

test('a boundary that is not above the folder ends at the top', () => {
  assert.deepEqual(foldersUpwards('/a/b', '/x', dirname), ['/a/b', '/a', '/']);
  assert.deepEqual(foldersUpwards('a:/b', 'x:/', parentOf), ['a:/b', 'a:', '']);
});
