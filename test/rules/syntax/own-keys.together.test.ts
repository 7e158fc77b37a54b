/** Keys that begin with `x-` are the author's own, at every level; so is `$schema` at the top. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { check } from '../../../server/src/check/check.ts';
import { Descriptor } from '../../../server/src/descriptor/descriptor.ts';
import { completion } from '../../../server/src/features/index.ts';
import { example, machine } from '../../../server/src/rules/examples.ts';

const client = { snippets: false, suggestCommand: undefined };

function said(text: string): string[] {
  return check(Descriptor.open('file:///a', 1, text)).findings.map(
    ({ requirement, message }) => `${requirement} ${message}`,
  );
}

test('own keys are accepted in every block, and their values are not judged', () => {
  const own = 'x-note: { sizeGB: many, name: [1] }';
  for (const text of [
    `$schema: https://contoso.com/asr.json\n${machine(own)}x-anchors: &a [!x 1, "\${y}"]\n`,
    machine(`disks: [{ sizeGB: 80, ${own} }]\nos: { version: CentOS 6.7, ${own} }`),
    example('vmware-to-azure', { vault: ` { name: ContosoVault, location: uksouth, ${own} }` }),
    example('vmware-to-azure', { checklist: ` { ${own} }` }),
    machine(own, 'hyperv-to-secondary'),
  ])
    assert.deepEqual(said(text), [], text);
});

test('an anchor below an own key is a value like others', () => {
  const text = `x-disks: &d [100, 2048]\n${machine('disks: *d')}`;
  assert.match(said(text).join('\n'), /^ASR303 Disk is 2048 GB/);
});

test('others are not', () => {
  for (const key of ['X-note', 'x_note', 'xnote'])
    assert.match(said(machine(`${key}: 1`)).join(''), /^ASR002/, key);
  assert.match(said(machine('$schema: x')).join(''), /^ASR002/);
});

test('own keys are no missing blocks that were misspelled, and are not completed', () => {
  const text = example('vmware-to-azure').replace('storageAccounts:', 'x-storageAccounts:');
  assert.match(said(text).join('\n'), /^ASR120 storageAccounts is missing/m);
  const typed = `${example('vmware-to-azure')}x-`;
  const checked = check(Descriptor.open('file:///a', 1, typed));
  const { items } = completion(checked, checked.descriptor.positionAt(typed.length), client);
  assert.ok(items.every(({ label }) => !label.startsWith('x-')));
});

test('the schema allows them in every object of a fixed set of keys', () => {
  const walk = (node: unknown, path: string): void => {
    if (node === null || typeof node !== 'object') return;
    const { additionalProperties, patternProperties } = node as Record<string, unknown>;
    if (additionalProperties === false) {
      const patterns = Object.keys(patternProperties ?? {}).map((one) => new RegExp(one, 'u'));
      assert.ok(
        patterns.some((one) => one.test('x-note')),
        `${path}: add "patternProperties": { "^x-": {} }`,
      );
    }
    for (const [key, child] of Object.entries(node)) walk(child, `${path}/${key}`);
  };
  walk(JSON.parse(readFileSync('schemas/asr.schema.json', 'utf8')), '');
});
