import { example } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/structure/hyper-v-site-beside-vmm.ts';
import { testRule } from '../../support/rule-tester.ts';

const sites = '\n  - { name: Branch12, hosts: [hva1] }';

testRule(rule, {
  good: {
    'no site': example('hyperv-to-secondary'),
    'sites to Azure': example('hyperv-to-azure'),
    'sites beside VMM to Azure, which are only not used': example('hyperv-vmm-to-azure', {
      hyperVSites: sites,
    }),
  },
  bad: {
    'a site': {
      text: example('hyperv-to-secondary', { hyperVSites: sites }).replace(
        'hyperVSites',
        '⟦hyperVSites⟧',
      ),
      requirement: 'ASR620',
      severity: 'error',
      message: 'Only hosts in VMM clouds replicate to a secondary site; remove the Hyper-V sites.',
      fixed: example('hyperv-to-secondary'),
    },
  },
});
