import { example, machine } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/syntax/bad-alias.ts';
import { testRule } from '../../support/rule-tester.ts';

const two = (first: string, second: string): string =>
  example('vmware-to-azure', {
    protectedItems: `\n  - ${first}\n  - ${second}`,
  });

testRule(rule, {
  good: {
    'an alias of a value': two('{ name: A, os: &os CentOS 7.2 }', '{ name: B, os: *os }'),
    'a merge': two('&a { name: A, os: CentOS 7.2 }', '{ <<: *a, name: B }'),
    'a merge of several': two('&a { name: A, firmware: BIOS }', '{ <<: [*a, *a], name: B }'),
    'a pattern in quotes': example('hyperv-to-azure', { name: " '*.contoso.com'" }),
  },
  bad: {
    'an alias without an anchor': {
      text: machine('os: ⟦*os⟧'),
      requirement: 'ASR001',
      severity: 'error',
      message: 'No anchor "&os" precedes this alias; add one, or put the value in quotes.',
      also: ['ASR320'],
    },
    'an alias before its anchor': {
      text: two('{ name: A, firmware: ⟦*f⟧ }', '{ name: B, firmware: &f BIOS }'),
      requirement: 'ASR001',
      also: ['ASR016'],
    },
    'a pattern without quotes': {
      text: example('vmware-to-azure', {
        vSphereHosts: '\n  - { name: esx01, patches: [⟦*.contoso.com⟧, KB1] }',
      }),
      requirement: 'ASR001',
      message: '"*.contoso.com" is read as a YAML alias; put it in quotes.',
      fixed: example('vmware-to-azure', {
        vSphereHosts: "\n  - { name: esx01, patches: ['*.contoso.com', KB1] }",
      }),
    },
    'a pattern in a block list': {
      text: example('vmware-to-azure', { name: ' ⟦*.contoso.com⟧ # all' }),
      requirement: 'ASR001',
      fixed: example('vmware-to-azure', { name: " '*.contoso.com' # all" }),
    },
    'an alias within its anchor': {
      text: machine('nics: &nics\n  - network: ⟦*nics⟧'),
      requirement: 'ASR001',
      message: '"*nics" refers to a block that contains it; write the value here instead.',
    },
    'a merge of a text': {
      text: example('vmware-to-azure', {
        name: ' &x Contoso',
        capacity: '\n  <<: ⟦*x⟧\n  bandwidthMbps: 100',
      }),
      requirement: 'ASR001',
      message: 'Only blocks can be merged',
    },
  },
});
