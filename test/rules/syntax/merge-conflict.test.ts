import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentSymbols, formatting } from '../../../server/src/features/index.ts';
import { Descriptor } from '../../../server/src/descriptor/descriptor.ts';
import { example } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/syntax/merge-conflict.ts';
import { testRule } from '../../support/rule-tester.ts';

const vmware = (blocks: Readonly<Record<string, string | null>>): string =>
  example('vmware-to-azure', blocks);
const message =
  'This is a merge conflict of git; keep what is right of both sides and remove the marker lines.';
const sides = (ours: string, theirs: string, base?: string): string =>
  `\n⟦<<<<<<< HEAD⟧\n${ours}\n${base === undefined ? '' : `||||||| 1a2b3c\n${base}\n`}=======\n${theirs}\n>>>>>>> update`;

testRule(rule, {
  good: {
    'lines of signs in a text': vmware({ name: ' |\n  <<<<<<< HEAD\n  =======\n  >>>>>>> x' }),
    'fewer signs, and more': vmware({ name: ' |\n  <<<<<<\n  ========' }),
    'a comment': `# =======\n${vmware({})}`,
  },
  bad: {
    'two values': {
      text: vmware({
        vault: `\n  name: ContosoVault${sides('  location: westeurope', '  location: uksouth')}`,
      }),
      requirement: 'ASR001',
      severity: 'error',
      message,
    },
    'two values and what they were before': {
      text: vmware({
        vault: `\n  name: ContosoVault${sides('  location: westeurope', '  location: uksouth', '  location: [')}`,
      }),
      requirement: 'ASR001',
    },
    'two machines of one name': {
      text: vmware({
        protectedItems: sides('  - name: A\n    disks: [80]', '  - name: A\n    disks: [90]'),
      }),
      requirement: 'ASR001',
    },
    'machines of both sides, which a plan has': {
      text: vmware({
        protectedItems: sides('  - name: A', '  - name: B'),
        recoveryPlans: '\n  - name: plan\n    groups: [{ machines: [A, B] }]',
      }),
      requirement: 'ASR001',
    },
    'a block on one side': {
      text: vmware({ portal: ` azure${sides('name: x', '')}` }),
      requirement: 'ASR001',
    },
    'a list of which the other side makes no sense': {
      text: vmware({ portal: ` azure${sides('name: x', 'name: [')}` }),
      requirement: 'ASR001',
    },
    'two of them': {
      text: vmware({
        portal: ` azure${sides('name: x', 'name: y')}`,
        subscription: ` S${sides('capacity: { coreQuota: 5 }', 'capacity: { coreQuota: 6 }')}`,
      }),
      requirement: 'ASR001',
    },
    'with Windows line ends': {
      text: vmware({ portal: ` azure${sides('name: x', 'name: y')}` }).replaceAll('\n', '\r\n'),
      requirement: 'ASR001',
    },
    'a marker that was left': {
      text: vmware({ portal: ' azure\n⟦>>>>>>> update⟧' }),
      requirement: 'ASR001',
    },
    'a first half that was removed': {
      text: vmware({ portal: ' azure\n⟦=======⟧\nname: x\n>>>>>>> update' }),
      requirement: 'ASR001',
    },
  },
});

test('a conflict is not in the outline, and stops the formatter', () => {
  const text = vmware({ portal: ` azure${sides('name:   x', 'name: y')}` }).replace(/[⟦⟧]/g, '');
  const descriptor = Descriptor.open('file:///a', 1, text);
  const names = documentSymbols(descriptor).map(({ name }) => name);
  assert.deepEqual(
    names.filter((name) => /[<=>|]/.test(name)),
    [],
  );
  assert.ok(names.includes('name') && names.includes('protectedItems'));
  assert.deepEqual(formatting(descriptor, { tabSize: 2, insertSpaces: true }), []);
});
