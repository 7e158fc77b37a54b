import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Analysis } from '../../../server/src/check/analysis.ts';
import { check } from '../../../server/src/check/check.ts';
import { fixAll } from '../../../server/src/check/fix-all.ts';
import { Descriptor } from '../../../server/src/descriptor/descriptor.ts';
import { example } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/names/duplicate-azure-name.ts';
import type { Scenario } from '../../../server/src/requirements/scenarios.ts';
import { testRule } from '../../support/rule-tester.ts';

const machines = (text: string, scenario: Scenario = 'vmware-to-azure'): string =>
  example(scenario, { protectedItems: text });
const open = (text: string): Descriptor => Descriptor.open('file:///x.asr.yaml', 1, text);
const found = (text: string): string[] =>
  check(open(text), {}).findings.map(({ requirement, span }) => `${requirement} ${span.start}`);

testRule(rule, {
  good: {
    'different names': machines('\n  - { name: a_1, azureName: a-1 }\n  - { name: A-2 }'),
    'a name that its machine does not keep': machines(
      '\n  - { name: web01, azureName: web02 }\n  - { name: web_01, azureName: web01 }',
    ),
    'two names on-premises, which are duplicates themselves': machines(
      '\n  - { name: WEB01 }\n  - { name: web01 }',
    ),
    'a name for Azure that is not read': machines(
      '\n  - { name: web01, azureName: [] }\n  - { name: web_01, azureName: web01 }',
    ),
    'its own name again': machines('\n  - { name: web01, azureName: WEB01 }'),
    'a secondary site, where nothing is called so': machines(
      '\n  - { name: A1, host: hva1, azureName: same }\n  - { name: B1, host: hva1, azureName: same }',
      'hyperv-to-secondary',
    ),
  },
  bad: {
    'two names for Azure': {
      text: machines(
        '\n  - { name: A1, azureName: same01 }\n  - { name: B1, azureName: ⟦SAME01⟧ }',
      ),
      requirement: 'ASR040',
      severity: 'error',
      message:
        '"SAME01" is the name of another machine in Azure too (case-insensitive); give one another azureName.',
      fixed: machines(
        '\n  - { name: A1, azureName: same01 }\n  - { name: B1, azureName: SAME01-2 }',
      ),
      kind: 'plan',
    },
    'the name of another machine': {
      text: machines('\n  - name: web-01\n  - name: web_01\n    azureName: ⟦WEB-01⟧'),
      requirement: 'ASR040',
    },
    'the name of a later machine': {
      text: machines(
        '\n  - { name: web_01, azureName: web-01 }\n  - name: ⟦web-01⟧\n    disks: [80]',
      ),
      requirement: 'ASR040',
      fixed: machines(
        '\n  - { name: web_01, azureName: web-01 }\n  - name: web-01\n    disks: [80]\n    azureName: web-01-2',
      ),
    },
    'three of them': {
      text: machines(
        '\n  - { name: web_01, azureName: web-01 }\n  - { name: ⟦web-01⟧ }\n  - { name: WEB.01, azureName: ⟦WEB-01⟧ }',
        'physical-to-azure',
      ),
      requirement: 'ASR040',
    },
    'in one line': {
      text: machines(
        ' [{ name: A1, host: hv01, cloud: Gold, azureName: x }, { name: B1, host: hv01, cloud: Gold, azureName: ⟦X⟧ }]',
        'hyperv-vmm-to-azure',
      ),
      requirement: 'ASR040',
    },
    'a machine of a site': {
      text: machines(
        '\n  - { name: A1, host: br12-hv1, azureName: x }\n  - { name: B1, host: br12-hv1, azureName: ⟦X⟧ }',
        'hyperv-to-azure',
      ),
      requirement: 'ASR040',
    },
  },
});

describe('names in Azure', () => {
  test('that all fixes of one run propose are different', () => {
    const text = machines(
      '\n  - { name: srv_01 }\n  - { name: srv.01 }\n  - { name: srv-01 }\n  - { name: srv-01 }\n  - { name: srv-02, azureName: SRV-01 }\n  - { name: srv 01 }',
    );
    const { text: fixed, checked } = fixAll(check(open(text), {}), () => true);
    assert.deepEqual(
      checked.findings.filter(({ severity }) => severity === 'error').map(({ message }) => message),
      [],
      fixed,
    );
    const names = (checked.descriptor.model.protectedItems?.items ?? []).map(
      ({ name, azureName }) => (azureName ?? name)?.value.toLowerCase(),
    );
    assert.equal(new Set(names).size, 6, fixed);
  });
  test('are different from those that other fixes give to duplicates', () => {
    const text = machines('\n  - { name: web_02 }\n  - { name: web-01 }\n  - { name: web-01 }');
    const { checked, text: fixed } = fixAll(check(open(text), {}), () => true);
    assert.equal(checked.findings.filter(({ severity }) => severity === 'error').length, 0, fixed);
    assert.match(fixed, /azureName: web-02\b/);
    assert.match(fixed, /name: web-03\b/);
  });
  test('are compared again when another machine changes', () => {
    const text = machines('\n  - { name: web_01 }\n  - { name: web-01 }\n  - { name: x }');
    const analysis = new Analysis(open(text));
    assert.equal(found(text).filter((one) => one.startsWith('ASR040')).length, 0);
    const steps: readonly (readonly [string, string])[] = [
      ['{ name: web_01 }', '{ name: web_01, azureName: web-01 }'],
      ['{ name: web-01 }', '{ name: web-01, azureName: y }'],
      ['{ name: x }', '{ name: x, azureName: Y }'],
      ['azureName: y }', 'azureName: z }'],
      ['azureName: z }', 'azureName: WEB-01 }'],
    ];
    let now = text;
    for (const [i, [old, next]] of steps.entries()) {
      const start = now.indexOf(old);
      assert.ok(start >= 0, old);
      analysis.edit(i + 2, [{ span: { start, end: start + old.length }, newText: next }]);
      now = now.slice(0, start) + next + now.slice(start + old.length);
      assert.deepEqual(
        analysis.checked().findings.map(({ requirement, span }) => `${requirement} ${span.start}`),
        found(now),
        now,
      );
    }
  });
  test('are proposed for thousands in linear time', () => {
    const text = machines(
      Array.from(
        { length: 3000 },
        (_, i) => `\n  - { name: "srv ${i % 2 === 0 ? '_' : '.'}${'_'.repeat(i % 50)}" }`,
      ).join(''),
    );
    const fixes = check(open(text), {})
      .findings.filter(({ requirement }) => requirement === 'ASR310')
      .flatMap((finding) => finding.fixes().map(({ title }) => title));
    assert.equal(new Set(fixes).size, 3000);
  });
});
