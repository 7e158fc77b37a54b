import { example, machine } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/syntax/value-out-of-range.ts';
import { testRule } from '../../support/rule-tester.ts';

const port = (
  value: string,
  scenario: 'vmware-to-azure' | 'physical-to-secondary' = 'vmware-to-azure',
): string =>
  example(scenario, { configurationServer: `\n  site: secondary\n  replicationPort: ${value}` });

testRule(rule, {
  good: {
    'the first port': port('1'),
    'the last port': port('65535'),
    'no free space at all': machine('disks: [100]\nfreeSpaceGB: 0', 'hyperv-to-azure'),
    'a very small disk': machine('disks: [0.001]'),
    'a port of the wrong type': port('many'),
  },
  bad: {
    'a port below the first': {
      text: port('⟦0⟧'),
      requirement: 'ASR215',
      severity: 'error',
      message: 'replicationPort is 0; it must be from 1 to 65535.',
      fixed: port('9443'),
    },
    'a port above the last': { text: port('⟦65536⟧'), requirement: 'ASR215', severity: 'error' },
    'a port where no requirement asks': {
      text: port('⟦65536⟧', 'physical-to-secondary'),
      requirement: 'ASR016',
      severity: 'error',
    },
    'an open port': {
      text: machine('openPorts: [20004, ⟦70000⟧]'),
      requirement: 'ASR016',
      message: 'An item of openPorts is 70000; it must be from 1 to 65535.',
    },
    'a disk of nothing': {
      text: machine('disks: [100, ⟦0⟧]'),
      requirement: 'ASR016',
      message: 'sizeGB is 0; it must be more than 0.',
    },
    'less than nothing': {
      text: machine('freeSpaceGB: ⟦-1⟧'),
      requirement: 'ASR016',
      message: 'freeSpaceGB is -1; it must be 0 or more.',
    },
  },
});
