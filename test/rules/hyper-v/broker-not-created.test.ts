import { example } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/hyper-v/broker-not-created.ts';
import { testRule } from '../../support/rule-tester.ts';

const cluster = (rest: string, os = 'Windows Server 2012', own = 'CLU-A'): string =>
  example('hyperv-to-secondary', {
    hyperVHosts: `\n  - { name: hva1, os: ${os}, cluster: ${own} }\n  - { name: hvb1 }`,
    hyperVClusters: `\n  - { name: CLU-A, ${rest} }`,
  });

testRule(rule, {
  good: {
    'a broker made by hand': cluster('ipAssignment: static, replicaBroker: manual'),
    'addresses by DHCP': cluster('ipAssignment: dhcp, replicaBroker: auto'),
    'addresses that are not stated': cluster('replicaBroker: auto'),
    'a broker that is not stated': cluster('ipAssignment: static'),
    'a newer cluster': cluster(
      'ipAssignment: static, replicaBroker: auto',
      'Windows Server 2012 R2',
    ),
    'a system that is not stated': cluster('ipAssignment: static, replicaBroker: none', '~'),
    'a cluster without nodes': cluster(
      'ipAssignment: static, replicaBroker: none',
      'Windows Server 2012',
      '~',
    ),
    'values of no such list, which the schema reports': cluster(
      'ipAssignment: static, replicaBroker: maybe',
    ),
    'replication to Azure': example('hyperv-to-azure', {
      hyperVHosts: '\n  - { name: br12-hv1, cluster: CLU-A }',
      hyperVClusters: '\n  - { name: CLU-A, ipAssignment: static, replicaBroker: none }',
    }),
  },
  bad: {
    'a broker that is expected to come by itself': {
      text: cluster('ipAssignment: static, replicaBroker: ⟦auto⟧'),
      requirement: 'ASR635',
      severity: 'warning',
      message:
        'Cluster of Windows Server 2012 with static addresses has no broker; create it manually.',
      fixed: cluster('ipAssignment: static, replicaBroker: manual'),
    },
    'no broker, and a node that names the cluster in small letters': {
      text: cluster('ipAssignment: static, replicaBroker: ⟦none⟧', 'Hyper-V Server 2012', 'clu-a'),
      requirement: 'ASR635',
    },
  },
});
