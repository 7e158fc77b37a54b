import { example } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/names/unknown-region.ts';
import { testRule } from '../../support/rule-tester.ts';

const vault = (
  location: string,
  scenario: Parameters<typeof example>[0] = 'vmware-to-azure',
): string => example(scenario, { vault: ` { name: ContosoVault, location: ${location} }` });

testRule(rule, {
  good: {
    'a name': vault('westeurope'),
    'a displayed name': vault('West Europe'),
    'another spelling of it': vault('"WEST  europe"'),
    'a region of another cloud': vault('chinanorth', 'hyperv-to-secondary'),
    'a value of the wrong type': vault('[westeurope]'),
  },
  bad: {
    'a letter missing': {
      text: vault('⟦westeurop⟧'),
      requirement: 'ASR005',
      severity: 'error',
      message: '"westeurop" is not an Azure region; did you mean westeurope?',
      fixed: vault('westeurope'),
      kind: 'plan',
    },
    hyphens: {
      text: vault('⟦west-europe⟧', 'hyperv-to-azure'),
      requirement: 'ASR005',
      fixed: vault('westeurope', 'hyperv-to-azure'),
      kind: 'safe',
    },
    'the words turned round': {
      text: vault('⟦Europe West⟧', 'hyperv-to-secondary'),
      requirement: 'ASR005',
      fixed: vault('westeurope', 'hyperv-to-secondary'),
    },
    'nowhere near': {
      text: vault('⟦mars⟧'),
      requirement: 'ASR005',
      message: '"mars" is not an Azure region; use a name such as West Europe',
    },
    'the German name': {
      text: vault('⟦"Deutschland, Westen-Mitte"⟧'),
      requirement: 'ASR005',
      message: 'did you mean germanywestcentral?',
      fixed: vault('"germanywestcentral"'),
    },
    nothing: { text: vault('⟦""⟧'), requirement: 'ASR005' },
    'of accounts and networks': {
      text: example('vmware-to-azure', {
        storageAccounts: '\n  - { name: contosodrwe01, location: ⟦westeuropa⟧ }',
        virtualNetworks: '\n  - { name: vnet-dr, location: ⟦west_europe⟧ }',
      }),
      requirement: 'ASR005',
    },
    'of firewall rules': {
      text: example('hyperv-vmm-to-azure', {
        outbound: '\n  regions: [uksouth, westus, ⟦uk-west⟧]',
      }),
      requirement: 'ASR005',
      fixed: example('hyperv-vmm-to-azure', { outbound: '\n  regions: [uksouth, westus, ukwest]' }),
    },
    'a huge name': {
      text: vault(`⟦${'x'.repeat(5000)}⟧`),
      requirement: 'ASR005',
      message: `"${'x'.repeat(39)}…" is not an Azure region`,
    },
  },
});
