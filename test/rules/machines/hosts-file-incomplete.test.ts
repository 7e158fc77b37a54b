import { machine } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/machines/hosts-file-incomplete.ts';
import { testRule } from '../../support/rule-tester.ts';

testRule(rule, {
  good: {
    'a complete file': machine('os: CentOS 7.2\nhostsFile: complete'),
    'nothing stated': machine('os: CentOS 7.2'),
    'a value of the wrong type, which the schema reports': machine('os: CentOS 7.2\nhostsFile: no'),
    'a Windows machine': machine('os: Windows Server 2012\nhostsFile: incomplete'),
    'a Hyper-V machine': machine('os: CentOS 7.2\nhostsFile: incomplete', 'hyperv-to-azure'),
    'a VM that InMage replicates': machine('hostsFile: incomplete', 'vmware-to-secondary'),
  },
  bad: {
    'an incomplete file': {
      text: machine('os: CentOS 7.2\nhostsFile: ⟦incomplete⟧'),
      requirement: 'ASR331',
      severity: 'warning',
      message:
        '/etc/hosts is incomplete; enter the local host name for the addresses of all network adapters.',
    },
    'a physical server': {
      text: machine('os: SLES 11 SP3\nhostsFile: ⟦incomplete⟧', 'physical-to-azure'),
      requirement: 'ASR331',
      severity: 'warning',
    },
    'a system that is not stated': {
      text: machine('hostsFile: ⟦incomplete⟧'),
      requirement: 'ASR331',
    },
  },
});
