import rule from '../../../server/src/rules/servers/no-primary-process-server.ts';
import { example } from '../../../server/src/rules/examples.ts';
import { testRule } from '../../support/rule-tester.ts';

import type { Scenario } from '../../../server/src/requirements/scenarios.ts';

function servers(text: string | null, scenario: Scenario = 'vmware-to-secondary'): string {
  return example(scenario, { processServers: text });
}

testRule(rule, {
  good: {
    'a primary one': servers('\n  - { name: PS1, site: primary }'),
    'one that names no site, which is primary': servers('\n  - name: PS1'),
    'one of several': servers(
      '\n  - { name: PS1, site: secondary }\n  - { name: PS2, site: primary }',
    ),
    'a site that cannot be read': servers('\n  - { name: PS1, site: third }'),
    'none at all, which is told as a missing block': servers(null),
    'VMware to Azure, which has no sites': example('vmware-to-azure', {
      processServers: '\n  - { name: PS1, site: secondary }',
    }),
  },
  bad: {
    'one in the secondary site': {
      text: servers('\n  - { name: PS1, site: ⟦secondary⟧ }'),
      requirement: 'ASR603',
      severity: 'error',
      message:
        'No process server is in the primary site, where InMage needs one to receive data; add one.',
      fixed: servers('\n  - { name: PS1, site: primary }'),
    },
    'several in the secondary site': {
      text: servers(
        '\n  - { name: PS-PRIMARY, site: ⟦secondary⟧ }\n  - { name: PS2, site: secondary }',
        'physical-to-secondary',
      ),
      requirement: 'ASR603',
      fixed: servers(
        '\n  - { name: PS-PRIMARY, site: secondary }\n  - { name: PS2, site: secondary }\n  - { name: PS-PRIMARY2, site: primary }',
        'physical-to-secondary',
      ),
    },
  },
});
