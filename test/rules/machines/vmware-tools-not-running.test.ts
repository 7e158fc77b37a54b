import { machine } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/machines/vmware-tools-not-running.ts';
import { testRule } from '../../support/rule-tester.ts';

testRule(rule, {
  good: {
    'running tools': machine('vmwareTools: running'),
    'nothing stated': machine('disks: [100]'),
    'a value of no such list, which the schema reports': machine('vmwareTools: broken'),
    'a physical server': machine('vmwareTools: notInstalled', 'physical-to-azure'),
    'a VMware VM that InMage replicates': machine('vmwareTools: notRunning', 'vmware-to-secondary'),
    'a Hyper-V machine': machine('vmwareTools: notRunning', 'hyperv-to-azure'),
  },
  bad: {
    'tools that do not run': {
      text: machine('vmwareTools: ⟦notRunning⟧'),
      requirement: 'ASR301',
      severity: 'error',
      message: 'VMware Tools are not running; start them, and set them to start with the system.',
    },
    'no tools at all': {
      text: machine('vmwareTools: ⟦notInstalled⟧ # since the P2V'),
      requirement: 'ASR300',
      severity: 'error',
      message: 'VMware Tools are not installed',
    },
  },
});
