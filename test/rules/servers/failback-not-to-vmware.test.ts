import rule from '../../../server/src/rules/servers/failback-not-to-vmware.ts';
import { example } from '../../../server/src/rules/examples.ts';
import { testRule } from '../../support/rule-tester.ts';

function target(value: string): string {
  return example('physical-to-azure', { failback: `\n  types: []\n  target: ${value}` });
}

testRule(rule, {
  good: {
    vmware: target('vmware'),
    'nothing said': example('physical-to-azure', { failback: '\n  types: []' }),
    'a target that nobody knows, which the schema reports': target('azure'),
    'VMware, of which the article does not say it': example('vmware-to-azure', {
      failback: ' { types: [], target: physical }',
    }),
  },
  bad: {
    'physical hardware, told once': {
      text: target('⟦physical⟧ # the old one'),
      requirement: 'ASR251',
      severity: 'error',
      message:
        'Failback cannot target physical: physical servers return only as VMware VMs. Use vmware.',
      fixed: target('vmware # the old one'),
    },
    'Hyper-V': { text: target('⟦hyperv⟧'), requirement: 'ASR251' },
    VMM: { text: target('⟦vmm⟧'), requirement: 'ASR251' },
    'with unplanned failback, told once': {
      text: example('physical-to-azure', {
        failback: ' { types: [unplanned], vm: MES01-FB, target: ⟦physical⟧ }',
      }),
      requirement: 'ASR251',
    },
  },
});
