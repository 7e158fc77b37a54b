import { example } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/structure/incomplete-vmm-server.ts';
import { testRule } from '../../support/rule-tester.ts';

type Where = 'hyperv-vmm-to-azure' | 'hyperv-to-secondary';

const vmm = (clouds: string, scenario: Where = 'hyperv-vmm-to-azure'): string =>
  example(scenario, {
    vmmServers: `\n  - name: vmm01\n    version: System Center 2012 R2${clouds === '' ? '' : `\n${clouds}`}`,
    protectedItems: `\n  - { name: A, host: ${scenario === 'hyperv-vmm-to-azure' ? 'hv01' : 'hva1'} }`,
  });
const secondary = ['ASR633', 'ASR637'] as const;

testRule(rule, {
  good: {
    'cloud, host group and host': example('hyperv-vmm-to-azure'),
    'clouds that cannot be read': vmm('    clouds: Gold'),
    'a host of the wrong type': vmm(
      '    clouds: [{ name: Gold, hostGroups: [{ name: London, hosts: [{}] }] }]',
    ),
    'without VMM': example('hyperv-to-azure', { vmmServers: '\n  - name: vmm01' }),
  },
  bad: {
    'no clouds': {
      text: vmm('').replace('name: vmm01', 'name: ⟦vmm01⟧'),
      requirement: 'ASR403',
      severity: 'error',
      message: 'VMM server vmm01 has no cloud to protect; add one to its clouds.',
      fixed: vmm('    clouds: [{ name: Gold, hostGroups: [{ name: London, hosts: [hv01] }] }]'),
    },
    'an empty list of clouds': {
      text: vmm('    ⟦clouds⟧: [] # soon'),
      requirement: 'ASR403',
      fixed: vmm(
        '    clouds: [{ name: Gold, hostGroups: [{ name: London, hosts: [hv01] }] }] # soon',
      ),
    },
    'nothing behind the clouds': { text: vmm('    ⟦clouds⟧:'), requirement: 'ASR403' },
    'no clouds between two sites': {
      text: vmm('    ⟦clouds⟧: []', 'hyperv-to-secondary'),
      requirement: 'ASR620',
      also: secondary,
    },
    'no host groups': {
      text: vmm('    clouds:\n      - name: ⟦Gold⟧'),
      requirement: 'ASR404',
      severity: 'error',
      message: 'Cloud Gold has no host group; add one to its hostGroups.',
      fixed: vmm(
        '    clouds:\n      - name: Gold\n        hostGroups: [{ name: London, hosts: [hv01] }]',
      ),
    },
    'an empty list of host groups between two sites': {
      text: vmm('    clouds: [{ name: Prod, ⟦hostGroups⟧: [] }]', 'hyperv-to-secondary'),
      requirement: 'ASR620',
      also: secondary,
    },
    'no hosts': {
      text: vmm('    clouds: [{ name: Gold, hostGroups: [{ name: ⟦London⟧ }] }]'),
      requirement: 'ASR405',
      severity: 'error',
      message: 'Host group London has no Hyper-V host; add one to its hosts.',
      fixed: vmm('    clouds: [{ name: Gold, hostGroups: [{ name: London, hosts: [hv01] }] }]'),
    },
    'an empty list of hosts between two sites': {
      text: vmm(
        '    clouds: [{ name: Prod, hostGroups: [{ name: DC, ⟦hosts⟧: [] }] }]',
        'hyperv-to-secondary',
      ),
      requirement: 'ASR633',
      also: secondary,
    },
  },
});
