/** Names for things whose names stand twice: each another one, found in one go for all of them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import { newName } from '../../server/src/edits/new-names.ts';
import type { NameOccurrence } from '../../server/src/descriptor/name-occurrence.ts';
import { example } from '../../server/src/rules/examples.ts';

/** The new names of the machines that have one of an earlier machine, and how often was asked. */
function renamed(...machines: string[]): { names: string[]; asked: number } {
  const text = example('vmware-to-azure', {
    protectedItems: machines.map((name) => `\n  - name: ${name}`).join(''),
  });
  const { names } = Descriptor.open('file:///a', 1, text);
  const all: NameOccurrence[] = [];
  for (const { definitions } of names.all('protectedItem')) all.push(...definitions);
  let asked = 0;
  const has = (name: string): boolean => {
    asked++;
    return names.get('protectedItem', name).definitions.length > 0;
  };
  const isFirst = (one: NameOccurrence): boolean => {
    asked++;
    return names.get('protectedItem', one.name).definitions[0] === one;
  };
  const twice = all.filter((one) => names.get(one.kind, one.name).definitions[0] !== one);
  return { names: twice.map((one) => newName(one, all, isFirst, has)), asked };
}

test('each gets a name that no other has or gets', () => {
  assert.deepEqual(renamed('A', 'A', 'A').names, ['A2', 'A3']);
  assert.deepEqual(renamed('SQL01', 'SQL01', 'SQL01', 'SQL02').names, ['SQL03', 'SQL04']);
  assert.deepEqual(renamed('SQL01', 'SQL01', 'sql05', 'SQL05').names, ['SQL06', 'SQL07']);
});

test('for four times as many the work is about four times as much', () => {
  const work = (count: number): number => renamed(...Array<string>(count).fill('SQL01')).asked;
  assert.ok(work(400) < 6 * work(100), `${work(100)}, ${work(400)}`);
});
