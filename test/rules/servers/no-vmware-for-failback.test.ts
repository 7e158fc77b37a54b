import rule from '../../../server/src/rules/servers/no-vmware-for-failback.ts';
import { example } from '../../../server/src/rules/examples.ts';
import { testRule } from '../../support/rule-tester.ts';

function failback(text: string, vSphereHosts: string | null = null): string {
  return example('physical-to-azure', {
    processServers: '\n  - { name: PS-AZ, location: azure }',
    vSphereHosts,
    failback: '',
  }).replace('failback:', text);
}

testRule(rule, {
  good: {
    'a named VM': failback('failback: { types: [unplanned], vm: MES01-FB }'),
    'a vSphere host': failback('failback: { types: [unplanned] }', '\n  - name: esx01'),
    'a VM that cannot be read': failback('failback: { types: [unplanned], vm: [FB] }'),
    'no failback': example('physical-to-azure'),
    'no types': failback('failback: { types: [] }'),
    'VMware, which has hosts anyway': example('vmware-to-azure', {
      processServers: '\n  - { name: PS-AZ, location: azure }',
      failback: ' { types: [unplanned] }',
    }),
  },
  bad: {
    'neither VM nor host': {
      text: failback('⟦failback⟧: { types: [unplanned] }'),
      requirement: 'ASR851',
      severity: 'error',
      message:
        'Failback of physical servers needs VMware on-premises; set failback.vm, or add a host to vSphereHosts.',
      fixed: failback('failback: { types: [unplanned], vm: FAILBACK-VM }'),
    },
    'an empty list of hosts': {
      text: failback('⟦failback⟧:\n  types: [unplanned]', ' []'),
      requirement: 'ASR851',
      fix: 'Add a vSphere host',
      fixed: failback('failback:\n  types: [unplanned]', ' [{ name: esxi }]'),
    },
  },
});
