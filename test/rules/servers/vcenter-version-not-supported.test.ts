import rule from '../../../server/src/rules/servers/vcenter-version-not-supported.ts';
import { example } from '../../../server/src/rules/examples.ts';
import { testRule } from '../../support/rule-tester.ts';

function vCenter(version: string): string {
  return example('vmware-to-azure', {
    vCenterServers: `\n  - { name: vc01, version: ${version} }`,
  });
}

testRule(rule, {
  good: {
    'the oldest': vCenter('5.5'),
    'the newest': vCenter('"6.0"'),
    'the newest with its update': vCenter('6.0 U2'),
    'nothing said': example('vmware-to-azure', { vCenterServers: '\n  - name: vc01' }),
    'physical servers': example('physical-to-azure', {
      vCenterServers: '\n  - { name: vc01, version: "6.5" }',
    }),
  },
  bad: {
    'the version that only hosts may have': {
      text: vCenter('⟦5.1⟧'),
      requirement: 'ASR236',
      severity: 'error',
      message: 'vCenter is version 5.1; supported versions are 5.5, 6.0.',
      unfixable: true,
    },
    'one too new': { text: vCenter('⟦6.5⟧'), requirement: 'ASR236', unfixable: true },
  },
});
