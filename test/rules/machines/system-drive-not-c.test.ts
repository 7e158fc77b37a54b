import { machine } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/machines/system-drive-not-c.ts';
import type { Scenario } from '../../../server/src/requirements/scenarios.ts';
import { testRule } from '../../support/rule-tester.ts';

const os = (drive: string, scenario: Scenario = 'vmware-to-azure'): string =>
  machine(`os:\n  version: Windows Server 2012 R2\n  systemDrive: ${drive}`, scenario);

testRule(rule, {
  good: {
    'drive C': os('"C:"'),
    'drive C in other spellings': os("'c:\\'"),
    'the letter alone': os('C'),
    'nothing stated': machine('os: Windows Server 2012 R2'),
    'a value of the wrong type, which the schema reports': os('[C]'),
    'a Linux machine': machine('os: { version: CentOS 7.2, systemDrive: /dev/sda }'),
    'a Hyper-V machine': os('"D:"', 'hyperv-to-azure'),
    'a VM that InMage replicates': os('"D:"', 'vmware-to-secondary'),
  },
  bad: {
    'another drive': {
      text: os('⟦"D:"⟧ # moved'),
      requirement: 'ASR321',
      severity: 'error',
      message: 'Windows is on drive D:; Site Recovery protects it only on C:. Install it there.',
      unfixable: true,
    },
    'another drive of a physical server': {
      text: os('⟦E⟧', 'physical-to-azure'),
      requirement: 'ASR321',
      severity: 'error',
      unfixable: true,
    },
    'a folder, which is no drive': { text: os('⟦C:\\Windows⟧'), requirement: 'ASR321' },
    'a system that is not stated': {
      text: machine("os: { systemDrive: ⟦'D:'⟧ }"),
      requirement: 'ASR321',
    },
  },
});
