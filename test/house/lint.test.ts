/** The lint rules hold for every file. It takes long, so it has a process of its own. */
import { test } from 'node:test';
import { passes } from '../support/tool.ts';

test('the lint rules hold', () => {
  passes('eslint', '.');
});
