import { example, machine } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/syntax/tag-not-followed.ts';
import { testRule } from '../../support/rule-tester.ts';

const vmware = (blocks: Readonly<Record<string, string | null>>): string =>
  example('vmware-to-azure', blocks);
const one = (text: string): { text: string; requirement: 'ASR056'; unfixable: true } => ({
  text,
  requirement: 'ASR056',
  unfixable: true,
});

testRule(rule, {
  good: {
    'tags of YAML': vmware({
      name: ' !!str 2016',
      capacity: ' !!map { bandwidthMbps: !!float 80 }',
    }),
    'a whole number, a list and a truth value by a tag': machine(
      'disks: !!seq [!!int "80"]\ndiskEnableUUID: !!bool "true"',
    ),
    'text of any value': vmware({ name: ' ! 2016' }),
    'an exclamation mark in a text': vmware({ name: ' "!vault"' }),
    'a value of a key of the author': vmware({ 'x-values': ' !include values.yaml' }),
  },
  bad: {
    'of a name': { ...one(vmware({ name: ' ⟦!vault⟧ name' })), severity: 'information' },
    'of a number that is none': one(machine('disks: [⟦!lookup⟧ size, 80]')),
    'of a list': one(machine('disks: ⟦!reference⟧ [.base, disks]')),
    'of a block': one(vmware({ capacity: ' ⟦!merge⟧ { speed: fast }' })),
    'of a block in lines': one(vmware({ capacity: ' ⟦!merge⟧\n  speed: fast' })),
    'of nothing': one(machine('azureName: ⟦!env⟧')),
    'of a machine': one(vmware({ protectedItems: '\n  - name: A\n  - ⟦!include⟧ b.yaml' })),
    'of all machines': one(vmware({ protectedItems: ' ⟦!include⟧ machines.yaml' })),
    'before and after an anchor': one(machine('azureName: ⟦!env⟧ &a A\nhostname: &b ⟦!env⟧ B')),
    'in full': one(vmware({ name: ' ⟦!<tag:contoso.com,2016:x>⟧ y' })),
    'with a placeholder, which is the smaller matter': one(vmware({ name: ' ⟦!sub⟧ "${A}"' })),
  },
});
