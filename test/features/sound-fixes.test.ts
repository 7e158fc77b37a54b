/** T-49: what an action would break is not offered, as fixes in bulk refuse it; what is offered may be applied. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { CodeAction, TextDocumentEdit } from 'vscode-languageserver-types';
import { Analysis } from '../../server/src/check/analysis.ts';
import { check } from '../../server/src/check/check.ts';
import { newErrors } from '../../server/src/check/new-errors.ts';
import { isUnreadable } from '../../server/src/check/reading-rules.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import { codeActions } from '../../server/src/features/index.ts';
import { machine } from '../../server/src/rules/examples.ts';
import { edited } from '../support/ask.ts';

const uri = 'file:///sound.asr.yaml';

function offered(text: string): { readonly action: CodeAction; readonly text: string }[] {
  const analysis = new Analysis(Descriptor.open(uri, 1, text));
  const { descriptor } = analysis;
  const range = descriptor.range({ start: 0, end: text.length });
  const context = { diagnostics: [], only: ['quickfix'] };
  const all = codeActions(analysis.checked(), { range, context }, {}, (changes) =>
    analysis.tried(changes),
  );
  return all.flatMap((action) => {
    const [change] = (action.edit?.documentChanges ?? []) as TextDocumentEdit[];
    const edits = (change?.edits ?? []) as Parameters<typeof edited>[1];
    return change === undefined ? [] : [{ action, text: edited(descriptor, edits) }];
  });
}

describe('after whatever is offered, nothing is unreadable that was readable', () => {
  const texts: Readonly<Record<string, string>> = {
    'nothing but an open value': '~\n',
    'nothing but null': 'null',
    'a number': '7 ',
    'a byte order mark': '\ufeffscenario: vmware-to-azur\n',
    'a byte order mark before what is unknown': '\ufeffvalut: { name: a }\n',
    'a name that is there already': 'pprofile: 2016-12\nprofile: 2016-12\n',
    'a name that is there already, later': 'protectedItems:\n  - nmae: a\n    name: a\n',
    'a tag before a key': ' !x    n iconstructor: 1\n',
    'an anchor before a key': '&a nme: 1\nb: *a\n',
    'an item with a dash of its own': 'virtualNetworks:\n  -e: vnet\n',
    'items without a blank': 'protectedItems:\n  -name: a\n  -name: b\n',
    'a quoted key that is misspelt': '"valut": {name: x}\n',
    'a complex key': '? [a, b]\n: 1\nvalut: 2\n',
    'a tab': 'vault:\n\tname: a\n',
    'open quotes': 'vault: { name: "a\nscenario: vmware-to-azure\n',
    'a block scalar': 'vault: |\n  name: a\n valut: b\n',
    'all on one line': 'vault: {nme: a, name: b, nmae: c}, x: 1\n',
  };
  for (const [name, text] of Object.entries(texts))
    test(name, () => {
      const before = check(Descriptor.open(uri, 1, text));
      for (const { action, text: after } of offered(text)) {
        const checked = check(Descriptor.open(uri, 1, after));
        const what = `${action.title}: ${JSON.stringify(after)}`;
        assert.deepEqual(newErrors(before, checked, isUnreadable), [], what);
        const broken = newErrors(before, checked, ({ requirement }) => requirement === 'ASR001');
        assert.deepEqual(broken, [], what);
        assert.equal(after.lastIndexOf('\ufeff'), text.lastIndexOf('\ufeff'), what);
      }
    });
});

test('what is offered for sound mistakes stays', () => {
  const titles = offered(machine('disks: [100, 2048]\nfirmwre: BIOS')).map(
    ({ action }) => action.title,
  );
  assert.ok(
    titles.some((title) => title.startsWith('Exclude this disk')),
    titles.join('; '),
  );
  assert.ok(
    titles.some((title) => title.startsWith('Rename to "firmware"')),
    titles.join('; '),
  );
  const scenarios = offered('vault: { name: V, location: westeurope }\n');
  assert.ok(scenarios.some(({ action }) => action.title.startsWith('Choose vmware-to-azure')));
});

test('a trial is a check of the changed text, and leaves the analysis as it is', () => {
  const text = machine('disks: [100, 2048]');
  const analysis = new Analysis(Descriptor.open(uri, 1, text));
  const before = analysis.checked();
  const at = text.indexOf('2048');
  const changes = [
    { span: { start: 0, end: 0 }, newText: '# more\n' },
    { span: { start: at, end: at + 4 }, newText: '512' },
  ];
  const after = analysis.tried(changes);
  assert.equal(after.descriptor.text, `# more\n${text.replace('2048', '512')}`);
  assert.deepEqual(
    after.findings.map(({ requirement }) => requirement),
    [],
  );
  assert.equal(analysis.checked(), before);
  assert.deepEqual(
    before.findings.map(({ requirement }) => requirement),
    ['ASR303'],
  );
  // The reports it keeps are not those of the trial.
  analysis.edit(2, [{ span: { start: 0, end: 0 }, newText: '# other\n' }]);
  assert.equal(analysis.findings().length, 1);
});

test('for thousands of findings at once a hundred fixes are tried, and offered', () => {
  const disks = Array.from({ length: 500 }, () => 2048).join(', ');
  const all = offered(machine(`disks: [100, ${disks}]`));
  assert.ok(all.length > 50 && all.length <= 200, `${all.length}`);
});
