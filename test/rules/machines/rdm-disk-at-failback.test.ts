import { example } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/machines/rdm-disk-at-failback.ts';
import type { Scenario } from '../../../server/src/requirements/scenarios.ts';
import { testRule } from '../../support/rule-tester.ts';

const back = ' { types: [unplanned], target: vmware, connectivity: vpn, vm: FILE01-FB }';

function vm(
  os: string,
  rdm: string,
  failback: string | null = back,
  scenario: Scenario = 'vmware-to-azure',
): string {
  return example(scenario, {
    processServers: '\n  - { name: PS-AZ, location: azure }',
    masterTargetServers: '\n  - { name: MT1, machine: vmware }',
    vSphereHosts: '\n  - { name: esx01, version: "6.0" }',
    protectedItems: `\n  - name: FILE01\n    os: ${os}\n    disks: [100, { sizeGB: 500, rdm: ${rdm} }]`,
    failback,
  });
}

testRule(rule, {
  good: {
    'no mapping': vm('CentOS 7.2', 'false'),
    'no failback': vm('CentOS 7.2', 'true', null),
    'no type of failback': vm('CentOS 7.2', 'true', ' { types: [] }'),
    'an excluded disk': vm('CentOS 7.2', 'true, exclude: true'),
    'a system that is not stated': vm('~', 'true'),
    'a value of the wrong type, which the schema reports': vm('CentOS 7.2', 'raw'),
    'a physical Windows server, which has none (ASR324)': vm(
      'Windows Server 2012 R2',
      'true',
      back,
      'physical-to-azure',
    ),
    'a physical Linux server': vm('CentOS 7.2', 'true', back, 'physical-to-azure'),
    'a VM that InMage replicates': vm('CentOS 7.2', 'true', back, 'vmware-to-secondary'),
  },
  bad: {
    'a Linux VM': {
      text: vm('CentOS 7.2', '⟦true⟧'),
      requirement: 'ASR335',
      severity: 'information',
      message: 'RDM disk of a Linux machine becomes a new VMDK at failback',
    },
    'a Windows VM': {
      text: vm('Windows Server 2012 R2', '⟦true⟧'),
      requirement: 'ASR326',
      severity: 'information',
      message: 'unless VM and disk still exist',
    },
  },
});
