import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { check } from '../../server/src/check/check.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import { checklistPage, comparisonPage } from '../../server/src/pages/index.ts';

const text = 'scenario: vmware-to-azure\nprotectedItems:\n  - { name: A, disks: [2048] }\n';
const titles = {
  'the last part of the URI': ['file:///plans/contoso.asr.yaml', 'contoso.asr.yaml'],
  'a name with escaped characters': [
    'file:///plans/b%C3%BCro%20plan.asr.yaml',
    'büro plan.asr.yaml',
  ],
  'a name with an escape that is not valid': ['file:///plans/50%.asr.yaml', '50%.asr.yaml'],
} as const;

describe('the title of a page for a descriptor', () => {
  for (const [name, [uri, title]] of Object.entries(titles))
    test(name, () => {
      const checked = check(Descriptor.open(uri, 1, text));
      for (const page of [checklistPage(checked), comparisonPage(checked)])
        assert.ok(page.split('\n')[0]?.replaceAll('\\', '').includes(title), page.slice(0, 200));
    });
});

test('the comparison shows what the other profile changes', () => {
  const page = comparisonPage(check(Descriptor.open('file:///a.asr.yaml', 1, text)));
  assert.match(page, /ASR900/);
});
