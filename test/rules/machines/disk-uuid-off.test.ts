import { machine } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/machines/disk-uuid-off.ts';
import { testRule } from '../../support/rule-tester.ts';

testRule(rule, {
  good: {
    'set to true': machine('os: CentOS 7.2\ndiskEnableUUID: true'),
    'nothing stated': machine('os: CentOS 7.2'),
    'a value of the wrong type, which the schema reports': machine(
      'os: CentOS 7.2\ndiskEnableUUID: off',
    ),
    'a Windows machine': machine('os: Windows Server 2012\ndiskEnableUUID: false'),
    'a physical server': machine('os: CentOS 7.2\ndiskEnableUUID: false', 'physical-to-azure'),
    'a VM that InMage replicates': machine('diskEnableUUID: false', 'vmware-to-secondary'),
  },
  bad: {
    'set to false': {
      text: machine('os: CentOS 7.2\ndiskEnableUUID: ⟦false⟧ # see the VMX'),
      requirement: 'ASR336',
      severity: 'error',
      message: /^disk\.enableUUID is off, which a Linux VM needs/,
      fixed: machine('os: CentOS 7.2\ndiskEnableUUID: true # see the VMX'),
    },
    'a system that is not stated': {
      text: machine('diskEnableUUID: ⟦false⟧'),
      requirement: 'ASR336',
    },
  },
});
