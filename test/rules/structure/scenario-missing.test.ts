import { example } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/structure/scenario-missing.ts';
import { testRule } from '../../support/rule-tester.ts';

const without = (scenario: Parameters<typeof example>[0]): string =>
  example(scenario, { scenario: null });

testRule(rule, {
  good: {
    'a scenario': example('vmware-to-azure'),
    'a scenario that nobody knows': example('vmware-to-azure', { scenario: ' mars' }),
    'a scenario of the wrong type': example('vmware-to-azure', { scenario: ' [vmware-to-azure]' }),
    prose: 'Our plan for bad days.',
  },
  bad: {
    'an empty text': {
      text: '⟦⟧',
      requirement: 'ASR100',
      severity: 'error',
      message: 'Descriptor has no scenario; add "scenario:" with one of the seven.',
      fixed: [
        'scenario: vmware-to-azure',
        'vault:',
        '  name: ContosoVault',
        '  location: westeurope',
        'storageAccounts:',
        '  - name: contosodrwe01',
        'virtualNetworks:',
        '  - name: vnet-dr',
        'configurationServer:',
        '  hostname: ASR-CS01',
        '  os: Windows Server 2012 R2',
        'vSphereHosts:',
        "  - { name: esx01.contoso.local, version: '6.0' }",
        'protectedItems:',
        '  - name: FIN-SQL01',
        '',
      ].join('\n'),
    },
    'comments only': { text: '⟦⟧# The plan of Contoso\n', requirement: 'ASR100' },
    'a vault only': {
      text: '⟦⟧vault: { name: ContosoVault, location: westeurope }\n',
      requirement: 'ASR100',
      also: ['ASR009'],
    },
    'no scenario with VMware': {
      text: `⟦⟧${without('vmware-to-azure')}`,
      requirement: 'ASR100',
      fixed: example('vmware-to-azure'),
    },
    'no scenario with Hyper-V sites': {
      text: `⟦⟧${without('hyperv-to-azure')}`,
      requirement: 'ASR100',
      fixed: example('hyperv-to-azure'),
    },
    'no scenario with VMM': {
      text: `⟦⟧${without('hyperv-vmm-to-azure')}`,
      requirement: 'ASR100',
      fixed: example('hyperv-vmm-to-azure'),
    },
    'no scenario with two VMM sites': {
      text: `⟦⟧${without('hyperv-to-secondary')}`,
      requirement: 'ASR100',
      fixed: example('hyperv-to-secondary'),
    },
    'no scenario with InMage': {
      text: `⟦⟧${without('vmware-to-secondary')}`,
      requirement: 'ASR100',
      fixed: example('vmware-to-secondary'),
    },
    'behind a profile and comments': {
      text: `⟦⟧# ours\n---\nprofile: 2016-12 # the default\n${without('hyperv-to-azure')}`,
      requirement: 'ASR100',
      fixed: `# ours\n---\nprofile: 2016-12 # the default\n${example('hyperv-to-azure')}`,
    },
    'behind comments': {
      text: `⟦⟧# ours\n\n${without('hyperv-to-azure')}`,
      requirement: 'ASR100',
      fixed: `# ours\n\n${example('hyperv-to-azure')}`,
    },
    'nothing behind the key': {
      text: example('hyperv-to-azure', { scenario: ' # which?' }).replace('scenario', '⟦scenario⟧'),
      requirement: 'ASR100',
      message: 'scenario has no value',
      fixed: example('hyperv-to-azure', { scenario: ' hyperv-to-azure # which?' }),
    },
  },
});
