import rule from '../../../server/src/rules/servers/configuration-server-not-in-secondary-site.ts';
import { example } from '../../../server/src/rules/examples.ts';
import { testRule } from '../../support/rule-tester.ts';

testRule(rule, {
  good: {
    'in the secondary site': example('vmware-to-secondary'),
    'a site that cannot be read': example('vmware-to-secondary', {
      configurationServer: ' { hostname: CX, site: third }',
    }),
    'none at all, which is told as a missing block': example('vmware-to-secondary', {
      configurationServer: null,
    }),
    'an empty block, which is told as a missing one': example('vmware-to-secondary', {
      configurationServer: ' {}',
    }),
    'VMware to Azure, which has no sites': example('vmware-to-azure', {
      configurationServer: ' { hostname: ASR-CS01, site: primary }',
    }),
  },
  bad: {
    'in the primary site': {
      text: example('vmware-to-secondary', {
        configurationServer: ' { hostname: CX, site: ⟦primary⟧ }',
      }),
      requirement: 'ASR608',
      severity: 'error',
      message:
        'Configuration server is in the primary site; InMage needs it in the secondary site. Set site: secondary.',
      fixed: example('vmware-to-secondary', {
        configurationServer: ' { hostname: CX, site: secondary }',
      }),
    },
    'without a site, which is the primary one': {
      text: example('physical-to-secondary', {
        configurationServer: '\n  hostname: ⟦CX⟧ # new',
      }),
      requirement: 'ASR608',
      fixed: example('physical-to-secondary', {
        configurationServer: '\n  hostname: CX # new\n  site: secondary',
      }),
    },
  },
});
