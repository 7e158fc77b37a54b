import { example } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/names/host-name-too-long.ts';
import { testRule } from '../../support/rule-tester.ts';

const server = (
  hostname: string,
  scenario: Parameters<typeof example>[0] = 'vmware-to-azure',
): string =>
  example(scenario, { configurationServer: `\n  hostname: ${hostname}\n  site: secondary` });

testRule(rule, {
  good: {
    'the longest': server('FIFTEEN-LETTERS'),
    'a long domain': server('cs01.a-very-long-domain.contoso.local'),
    'the longest, with its domain': server('FIFTEEN-LETTERS.contoso.local', 'physical-to-azure'),
    'a domain in front': server('CONTOSO-DOMAIN\\cs01'),
    'InMage, of which nothing is known': server('SIXTEEN-LETTERS1', 'vmware-to-secondary'),
    'a name of the wrong type': server('[SIXTEEN-LETTERS1]'),
    'the profile of today': example('vmware-to-azure', {
      profile: ' 2026-05',
      vSphereHosts: '\n  - { name: esx01, version: "8.0" }',
      configurationServer: '\n  hostname: SIXTEEN-LETTERS1',
    }),
  },
  bad: {
    'one letter too many': {
      text: server('⟦SIXTEEN-LETTERS1⟧'),
      requirement: 'ASR208',
      severity: 'error',
      message:
        'Host name "SIXTEEN-LETTERS1" has 16 characters; at most 15 are allowed. Rename the server.',
      unfixable: true,
    },
    'a physical server, as grave': {
      text: server('⟦PLANT-CONFIG-SERVER⟧', 'physical-to-azure'),
      requirement: 'ASR208',
      severity: 'error',
      unfixable: true,
    },
    'a label that is too long, with its domain': {
      text: server('⟦asr-configserver-01.contoso.local⟧'),
      requirement: 'ASR208',
      message:
        'Host name "asr-configserver-01" has 19 characters; at most 15 are allowed. Rename the server.',
      unfixable: true,
    },
    'with its domain in front': {
      text: server('⟦CONTOSO\\asr-configserver⟧'),
      requirement: 'ASR208',
      unfixable: true,
    },
    'in quotes': {
      text: server('⟦"SIXTEEN-LETTERS1"⟧'),
      requirement: 'ASR208',
      unfixable: true,
    },
  },
});
