import { example, machine } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/syntax/placeholder-not-filled-in.ts';
import { testRule } from '../../support/rule-tester.ts';

const vmware = (blocks: Readonly<Record<string, string | null>>): string =>
  example('vmware-to-azure', blocks);
const one = (text: string): { text: string; requirement: 'ASR055'; unfixable: true } => ({
  text,
  requirement: 'ASR055',
  unfixable: true,
});

testRule(rule, {
  good: {
    'braces, signs and underscores of other kinds': vmware({
      name: ' "a {b} $c #d __e_ f$ ${} {{}} $()"',
    }),
    'a comment': machine('disks: [100] # ${SIZE}, #{size}#'),
    'a comment that starts like one': machine('disks: [100] #{size}# GB'),
    'a line of comment': `#{generated}#\n${vmware({})}`,
    'a key of the author': vmware({ 'x-values': ' { a: "${A}" }' }),
    'a name of every object of a program': vmware({ name: ' __proto__' }),
  },
  bad: {
    'of a shell': { ...one(machine('azureName: ⟦${VM_NAME}⟧')), severity: 'information' },
    'of a pipeline, with an expression': one(machine('azureName: ⟦${{ parameters.name }}⟧')),
    'of Azure Pipelines': one(machine('os: ⟦$(os)⟧')),
    'of Replace Tokens, which is no comment': one(machine('azureName: ⟦#{VmName}#⟧')),
    'of Octopus': one(machine('azureName: ⟦"#{VmName}"⟧')),
    'of Jinja, without quotes': one(machine('azureName: ⟦{{ vm.name }}⟧')),
    'of Jinja, in brackets': one(machine('disks: [100, { sizeGB: ⟦{{ size }}⟧, role: data }]')),
    'of a filter with quotes': one(machine('azureName: ⟦"{{ name | default("web") }}"⟧')),
    'with three braces': one(machine('azureName: ⟦{{{ name }}}⟧')),
    'between underscores': one(machine('disks: [100, ⟦__SIZE__⟧]')),
    'as a part of a text': one(machine('azureName: ⟦web-${ENV}_01⟧')),
    'as a part of a number': one(machine('disks: [⟦1${SIZE}⟧, 200]')),
    'as an item': one(machine('openPorts: [20004, ⟦${PORT}⟧]')),
    'as a whole list': one(machine('disks: ⟦${DISKS}⟧')),
    'as a machine': one(vmware({ protectedItems: '\n  - name: A\n  - ⟦{{ machine }}⟧' })),
    'as all machines': one(vmware({ protectedItems: ' ⟦{{ machines }}⟧' })),
    'as a key': one(vmware({ capacity: '\n  ⟦"${KEY}"⟧: 5' })),
    'as a name that is used': one(
      vmware({
        protectedItems: '\n  - name: ⟦${A}⟧',
        recoveryPlans: '\n  - name: plan\n    groups: [{ machines: [⟦"${A}"⟧, OTHER] }]',
      }),
    ),
    'as two names, which are no duplicates': one(
      vmware({ protectedItems: '\n  - name: ⟦${A}⟧\n  - name: ⟦${A}⟧' }),
    ),
    'in JSON': one(vmware({ protectedItems: ' [{ "name": "A", "os": ⟦"${OS}"⟧ }]' })),
  },
});
