import { machine } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/names/windows-host-name-too-long.ts';
import { testRule } from '../../support/rule-tester.ts';

const windows = (name: string, scenario?: Parameters<typeof machine>[1]): string =>
  machine(`hostname: ${name}\nos: Windows Server 2012 R2`, scenario);

testRule(rule, {
  good: {
    'the longest': windows('fifteen-letters'),
    'a long domain, which is no part of it': windows('fin-sql01.finance.contoso.local'),
    'a Linux machine': machine('hostname: sixteen-letters1\nos: CentOS 7.2'),
    'a system of unknown kind': machine(
      'hostname: sixteen-letters1\nos: Plan 9',
      'hyperv-to-azure',
    ),
    'no system': machine('hostname: sixteen-letters1'),
    'a secondary site': windows('sixteen-letters1', 'hyperv-to-secondary'),
  },
  bad: {
    'one letter too many': {
      text: windows('⟦sixteen-letters1⟧'),
      requirement: 'ASR015',
      severity: 'information',
      message:
        'Host name "sixteen-letters1" has 16 characters; in Azure a Windows VM has at most 15 and would be renamed. Shorten it.',
    },
    'the name of the machine, where no other is stated': {
      text: machine('os: { type: Windows }', 'hyperv-to-azure', '⟦finance-sql-server-01⟧'),
      requirement: 'ASR015',
    },
    'a physical server': {
      text: windows('⟦sixteen-letters1⟧', 'physical-to-azure'),
      requirement: 'ASR015',
      severity: 'information',
    },
    'a machine of VMM': {
      text: windows('⟦sixteen-letters1⟧', 'hyperv-vmm-to-azure'),
      requirement: 'ASR015',
    },
  },
});
