import type { Scenario } from '../../../server/src/requirements/scenarios.ts';
import { example } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/capacity/process-servers-too-few.ts';
import { testRule } from '../../support/rule-tester.ts';

interface Servers {
  readonly change?: string;
  readonly machines?: number;
  readonly server?: string;
  readonly further?: string;
  readonly item?: string;
}

const servers = (
  { change, machines = 1, server = 'ASR-CS01', further, item = '' }: Servers,
  scenario: Scenario = 'vmware-to-azure',
): string =>
  example(scenario, {
    configurationServer: `\n  hostname: ${server}`,
    processServers: further === undefined ? null : `\n  - { name: ${further} }`,
    protectedItems: Array.from(
      { length: machines },
      (_, i) => `\n  - { name: web${i + 1}${item} }`,
    ).join(''),
    capacity: change === undefined ? null : ` { dailyChangeGB: ${change} }`,
  });
const small = 'ASR-CS01\n  cores: 8\n  memoryGB: 16\n  cacheGB: 300';

testRule(rule, {
  good: {
    'the most of a server': servers({ change: '2000', machines: 200 }),
    'the most of a small server': servers({ change: '500', machines: 99, server: small }),
    'a further server': servers({ change: '4000', machines: 425, further: 'PS1' }),
    'growth is no change of today': servers({ change: '1999' }),
    'no change declared': servers({}),
    'changes of machines': servers({ machines: 10, item: ', dailyChangeGB: 200' }),
    'Hyper-V has no such servers': example('hyperv-to-azure', {
      capacity: ' { dailyChangeGB: 9000 }',
    }),
    'a server that is not filled in yet': servers({
      change: '4000',
      further: '${name}',
    }),
  },
  bad: {
    'a little more change': {
      text: servers({ change: '⟦2000.5⟧' }),
      requirement: 'ASR051',
      severity: 'warning',
      message:
        'Change per day is 2001 GB; the configuration server takes at most 2000 GB. Add servers.',
    },
    'more than a small server takes': {
      text: servers({ change: '⟦501⟧', server: small }),
      requirement: 'ASR051',
      message: 'at most 500 GB',
    },
    'a cache that is too small counts, whatever the cores': {
      text: servers({ change: '⟦501⟧', server: 'ASR-CS01\n  cores: 16\n  cacheGB: 300' }),
      requirement: 'ASR051',
      message: 'at most 500 GB',
    },
    'the sum of the machines': {
      text: servers({ server: '⟦ASR-CS01⟧', machines: 11, item: ', dailyChangeGB: 200' }),
      requirement: 'ASR051',
      message: 'Change per day is 2200 GB',
    },
    'two servers': {
      text: servers({ change: '⟦4001⟧', further: 'PS1' }),
      requirement: 'ASR051',
      message: '2 servers take at most 4000 GB',
    },
    'a process server in Azure is for failback': {
      text: servers({ change: '⟦2001⟧', further: 'PS1, location: azure' }),
      requirement: 'ASR051',
    },
    'one machine more': {
      text: servers({ server: '⟦ASR-CS01⟧', machines: 201 }),
      requirement: 'ASR052',
      severity: 'warning',
      message: 'There are 201 machines; the configuration server takes at most 200. Add servers.',
    },
    'one machine more than a small server takes': {
      text: servers({ server: small.replace('ASR-CS01', '⟦ASR-CS01⟧'), machines: 100 }),
      requirement: 'ASR052',
      message: 'at most 99',
    },
    'a further server that too many name': {
      text: servers({ further: '⟦PS1⟧', machines: 226, item: ', processServer: ps1' }),
      requirement: 'ASR052',
      message: 'PS1 has 226 machines; it takes at most 225. Move some to another server.',
    },
    'the appliance of the later profile': {
      text: `profile: 2026-05\n${servers({ change: '⟦2001⟧', server: 'ASR-CS01\n  os: Windows Server 2022' })}`,
      requirement: 'ASR051',
      message: 'the replication appliance takes at most 2000 GB',
      also: ['ASR231'],
    },
    'physical servers': {
      text: servers({ change: '⟦2001⟧' }, 'physical-to-azure'),
      requirement: 'ASR051',
    },
  },
});
