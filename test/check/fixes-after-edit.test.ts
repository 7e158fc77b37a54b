/** A finding that is kept over an edit makes its fixes from the text as it is then. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Analysis } from '../../server/src/check/analysis.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import { example } from '../../server/src/rules/examples.ts';
import { applyFix } from '../support/fixes.ts';

const text = example('vmware-to-azure', { failback: ' { types: [unplanned] }' });

test('a fix that writes a block finds its place after an edit that the rule has not read', () => {
  const before = Descriptor.open('file:///a.asr.yaml', 1, text);
  const analysis = new Analysis(before);
  const old = analysis.findings().find(({ requirement }) => requirement === 'ASR840');
  const at = text.indexOf('ASR-CS01');
  analysis.edit(2, [
    { span: { start: at, end: at + 'ASR-CS01'.length }, newText: 'SERVER\n  machine: vmware' },
  ]);
  const after = analysis.descriptor;
  const kept = analysis.findings().find(({ requirement }) => requirement === 'ASR840');
  const [fix] = kept?.fixes() ?? [];
  assert.ok(fix);
  const block = 'processServers:\n  - { name: PS-AZURE, location: azure }\n';
  assert.equal(
    applyFix(after.text, fix),
    after.text.replace('vSphereHosts:', `${block}vSphereHosts:`),
  );
  // The earlier outcome still speaks of the earlier text.
  const [oldFix] = old?.fixes() ?? [];
  assert.ok(oldFix);
  assert.equal(applyFix(text, oldFix), text.replace('vSphereHosts:', `${block}vSphereHosts:`));
});
