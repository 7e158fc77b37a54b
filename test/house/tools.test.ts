/** Types and format hold for every file. */
import { test } from 'node:test';
import { passes } from '../support/tool.ts';

test('the types are right', () => {
  passes('tsc', '--build');
});
test('the format is the one format', () => {
  passes('prettier', '--check', '--log-level', 'warn', '.');
});
