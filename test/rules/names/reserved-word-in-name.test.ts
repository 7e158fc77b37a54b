import { example } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/names/reserved-word-in-name.ts';
import { testRule } from '../../support/rule-tester.ts';

const vm = (machine: string, profile = ' 2026-05'): string =>
  example('hyperv-to-azure', {
    profile,
    protectedItems: `\n  - { ${machine}, host: br12-hv1, disks: [80] }`,
  });

testRule(rule, {
  good: {
    'a word that is reserved as a whole, within a name': vm('name: sql-exchange-01'),
    'a word that is reserved at the start, later in a name': vm('name: srv-login'),
    'another name in Azure': vm('name: WINDOWS01, azureName: win01'),
    'the profile of the article, of which nothing was found': vm('name: XBOX', ' 2016-12'),
    'a secondary site': example('hyperv-to-secondary', {
      profile: ' 2026-05',
      protectedItems: '\n  - { name: WINDOWS01, host: hva1 }',
    }),
  },
  bad: {
    'the whole name': {
      text: vm('name: ⟦MICROSOFT⟧'),
      requirement: 'ASR050',
      severity: 'error',
      message: '"MICROSOFT" contains MICROSOFT, which Azure reserves; give it an azureName.',
      fixed: vm('name: MICROSOFT').replace('disks: [80]', 'disks: [80], azureName: MIC'),
      kind: 'plan',
    },
    'a part of the name': {
      text: vm('name: ⟦srv-windows01⟧'),
      requirement: 'ASR050',
      fixed: vm('name: srv-windows01').replace('disks: [80]', 'disks: [80], azureName: srv-win01'),
    },
    'the whole name, case ignored': {
      text: vm('name: ⟦xBox⟧'),
      requirement: 'ASR050',
      message: '"xBox" is XBOX',
      fixed: vm('name: xBox').replace('disks: [80]', 'disks: [80], azureName: xBox-vm'),
    },
    'the start of the name': {
      text: vm('name: ⟦login-srv⟧'),
      requirement: 'ASR050',
      message: '"login-srv" begins with LOGIN',
      fixed: vm('name: login-srv').replace('disks: [80]', 'disks: [80], azureName: vm-login-srv'),
    },
    'the name for Azure': {
      text: vm('name: WEB01, azureName: ⟦Azure⟧'),
      requirement: 'ASR050',
      message: 'change it',
      fixed: vm('name: WEB01, azureName: Azure-vm'),
    },
  },
});
