import rule from '../../../server/src/rules/servers/no-secondary-master-target.ts';
import { example } from '../../../server/src/rules/examples.ts';
import { testRule } from '../../support/rule-tester.ts';

import type { Scenario } from '../../../server/src/requirements/scenarios.ts';

function targets(text: string | null, scenario: Scenario = 'vmware-to-secondary'): string {
  return example(scenario, { masterTargetServers: text });
}

testRule(rule, {
  good: {
    'a secondary one': targets('\n  - { name: MT1, site: secondary }'),
    'one of several': targets('\n  - name: MT1\n  - { name: MT2, site: secondary }'),
    'a site that cannot be read': targets('\n  - { name: MT1, site: third }'),
    'none at all, which is told as a missing block': targets(null),
    'VMware to Azure, which has no sites': example('vmware-to-azure', {
      masterTargetServers: '\n  - { name: MT1, site: primary }',
    }),
  },
  bad: {
    'one in the primary site': {
      text: targets('\n  - { name: MT1, site: ⟦primary⟧ }'),
      requirement: 'ASR609',
      severity: 'error',
      message:
        'No master target is in the secondary site, where InMage keeps replicas; set site: secondary on one.',
      fixed: targets('\n  - { name: MT1, site: secondary }'),
    },
    'one that names no site, which is primary': {
      text: targets('\n  - name: ⟦MT1⟧ # vContinuum', 'physical-to-secondary'),
      requirement: 'ASR609',
      fixed: targets('\n  - name: MT1 # vContinuum\n    site: secondary', 'physical-to-secondary'),
    },
    several: {
      text: targets('\n  - { name: MT1, site: ⟦primary⟧ }\n  - name: MT2'),
      requirement: 'ASR609',
      fixed: targets(
        '\n  - { name: MT1, site: primary }\n  - name: MT2\n  - { name: MT-SECONDARY, site: secondary }',
      ),
    },
  },
});
