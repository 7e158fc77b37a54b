import { machine } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/machines/multi-vm-port-closed.ts';
import { testRule } from '../../support/rule-tester.ts';

testRule(rule, {
  good: {
    'the port is open': machine('multiVmGroup: finance\nopenPorts: [20004]'),
    'no ports stated': machine('multiVmGroup: finance'),
    'no group': machine('openPorts: [3389]'),
    'a port that cannot be read may be the one': machine(
      'multiVmGroup: finance\nopenPorts: [3389, 20004/tcp]',
    ),
    'the port in quotes': machine('multiVmGroup: finance\nopenPorts: [3389, "20004"]'),
    'a range with the port': machine('multiVmGroup: finance\nopenPorts: [3389, 20000-20010]'),
    'a range that ends with it': machine('multiVmGroup: finance\nopenPorts: [1024-20004]'),
    'a range that begins with it': machine('multiVmGroup: finance\nopenPorts: ["20004-20005"]'),
    'no list, which the schema reports': machine('multiVmGroup: finance\nopenPorts: 3389'),
    'a Hyper-V machine': machine('multiVmGroup: finance\nopenPorts: [3389]', 'hyperv-to-azure'),
    'a VM that InMage replicates': machine(
      'multiVmGroup: finance\nopenPorts: [3389]',
      'vmware-to-secondary',
    ),
  },
  bad: {
    'another port only': {
      text: machine('multiVmGroup: finance\nopenPorts: ⟦[3389]⟧ # RDP'),
      requirement: 'ASR308',
      severity: 'error',
      message:
        "Port 20004 is not open, which multi-VM consistency needs; open it in the machine's firewall.",
      fixed: machine('multiVmGroup: finance\nopenPorts: [3389, 20004] # RDP'),
    },
    'ranges on both sides of it': {
      text: machine('multiVmGroup: finance\nopenPorts: ⟦[1-20003, 20005-65535]⟧'),
      requirement: 'ASR308',
      fixed: machine('multiVmGroup: finance\nopenPorts: [1-20003, 20005-65535, 20004]'),
    },
    'no port at all': {
      text: machine('multiVmGroup: finance\nopenPorts: ⟦[]⟧'),
      requirement: 'ASR308',
      fixed: machine('multiVmGroup: finance\nopenPorts: [20004]'),
    },
    'the ports beside it, in block style': {
      text: machine('openPorts:\n  ⟦- 20003\n  - 20005⟧\nmultiVmGroup: finance'),
      requirement: 'ASR308',
      fixed: machine('openPorts:\n  - 20003\n  - 20005\n  - 20004\nmultiVmGroup: finance'),
    },
    'a physical server': {
      text: machine('multiVmGroup: finance\nopenPorts: ⟦[22]⟧', 'physical-to-azure'),
      requirement: 'ASR308',
      severity: 'warning',
    },
  },
});
