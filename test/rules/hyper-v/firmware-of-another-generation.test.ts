import { machine } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/hyper-v/firmware-of-another-generation.ts';
import { testRule } from '../../support/rule-tester.ts';

testRule(rule, {
  good: {
    'generation 1 with BIOS': machine('generation: 1\nfirmware: BIOS', 'hyperv-to-azure'),
    'generation 2 with UEFI': machine('generation: 2\nfirmware: UEFI', 'hyperv-vmm-to-azure'),
    'generation alone': machine('generation: 2', 'hyperv-to-secondary'),
    'firmware alone': machine('firmware: UEFI', 'hyperv-to-secondary'),
    'a value that cannot be read': machine('generation: 3\nfirmware: UEFI', 'hyperv-to-azure'),
    'VMware, where there is no generation': machine('generation: 2\nfirmware: BIOS'),
    'a physical server': machine('generation: 1\nfirmware: UEFI', 'physical-to-azure'),
  },
  bad: {
    'generation 1 with UEFI, which the profile rejects as well': {
      text: machine('generation: 1\nfirmware: ⟦UEFI⟧', 'hyperv-to-azure'),
      requirement: 'ASR047',
      severity: 'warning',
      message: 'Firmware is UEFI, but a generation 1 VM boots from BIOS; correct one of the two.',
      unfixable: true,
      also: ['ASR505'],
    },
    'generation 2 with BIOS, in a VMM cloud': {
      text: machine('firmware: ⟦BIOS⟧\ngeneration: 2', 'hyperv-vmm-to-azure'),
      requirement: 'ASR047',
      severity: 'warning',
      message: 'Firmware is BIOS, but a generation 2 VM boots from UEFI; correct one of the two.',
    },
    'generation 1 with UEFI today': {
      text: `profile: 2026-05\n${machine('generation: 1\nfirmware: ⟦UEFI⟧', 'hyperv-to-azure')}`,
      requirement: 'ASR047',
    },
    'a secondary site, in one line': {
      text: machine('generation: 2', 'hyperv-to-secondary').replace(
        '- name: FIN-SQL01\n    host: hva1\n    generation: 2',
        '- { name: FIN-SQL01, host: hva1, generation: 2, firmware: ⟦BIOS⟧ }',
      ),
      requirement: 'ASR047',
      severity: 'warning',
    },
  },
});
