import { example } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/outbound/cloud-addresses-not-known.ts';
import type { Scenario } from '../../../server/src/requirements/scenarios.ts';
import { testRule } from '../../support/rule-tester.ts';

const vault = (location: string, scenario: Scenario = 'hyperv-to-azure', blocks = {}): string =>
  example(scenario, { vault: ` { name: GovVault, location: ${location} }`, ...blocks });
const later = { profile: ' 2026-05' };

testRule(rule, {
  good: {
    'the public cloud': vault('eastus2'),
    'public regions of Germany': vault('Germany West Central'),
    'US Government today': vault('USGov Virginia', 'hyperv-to-azure', later),
    'InMage, whose servers connect nowhere': vault('usgovvirginia', 'vmware-to-secondary', {
      vault: ' { name: V1, location: usgovvirginia, existing: true }',
    }),
    'a region that there is not, which another rule reports': vault('virginia'),
  },
  bad: {
    'US Government in 2016': {
      text: vault('⟦USGov Virginia⟧'),
      requirement: 'ASR054',
      severity: 'information',
      message:
        'Profile 2016-12 has no list of the addresses of the US Government cloud, so none is checked; look them up.',
      unfixable: true,
    },
    'with addresses, of which none is asked for': {
      text: vault('⟦usdodeast⟧', 'vmware-to-azure', {
        outbound: '\n  urls: [login.microsoftonline.us]',
      }),
      requirement: 'ASR054',
    },
    'with address rules, of which the public region is not asked for': {
      text: vault('⟦usgovtexas⟧', 'hyperv-to-azure', { outbound: '\n  regions: [usgovtexas]' }),
      requirement: 'ASR054',
    },
    'the German cloud today': {
      text: vault('⟦germanycentral⟧', 'hyperv-to-azure', later),
      requirement: 'ASR054',
      severity: 'information',
    },
    'China today, for Hyper-V': {
      text: vault('⟦chinaeast2⟧', 'hyperv-vmm-to-azure', later),
      requirement: 'ASR054',
    },
    'two sites': { text: vault('⟦usgovarizona⟧', 'hyperv-to-secondary'), requirement: 'ASR054' },
  },
});
