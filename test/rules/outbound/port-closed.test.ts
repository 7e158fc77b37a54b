import rule from '../../../server/src/rules/outbound/port-closed.ts';
import { example } from '../../../server/src/rules/examples.ts';
import { testRule } from '../../support/rule-tester.ts';

function ports(
  list: string,
  server = '',
  scenario: 'vmware-to-azure' | 'physical-to-azure' = 'vmware-to-azure',
): string {
  return example(scenario, {
    configurationServer: `\n  hostname: ASR-CS01\n  os: Windows Server 2012 R2${server}`,
    outbound: `\n  ports: ${list}`,
  });
}

testRule(rule, {
  good: {
    'all three': ports('[80, 443, 9443]'),
    'more than needed': ports('[9443, 80, 53, 443]'),
    'nothing said': example('vmware-to-azure', { outbound: ' { connection: direct }' }),
    'a port in quotes': ports('[80, 443, "9443"]'),
    'a port that cannot be read': ports('[80, 443, 9443/tcp]'),
    'a range with the last of them': ports('[80, 443, 9000-9443]'),
    'a range with the first of them': ports('[80, 443, "9443-9450"]'),
    'one range with all': ports('[1-65535]'),
    'another replication port, within a range': ports(
      '[80, 443, 9444-9450]',
      '\n  replicationPort: 9450',
    ),
    'another replication port': ports('[80, 443, 9444]', '\n  replicationPort: 9444'),
    'a replication port that cannot be read': ports('[80, 443]', '\n  replicationPort: many'),
    'replication on the management port': ports('[80, 443]', '\n  replicationPort: 443'),
    'the server’s own block instead of the other': example('vmware-to-azure', {
      configurationServer: '\n  hostname: ASR-CS01\n  outbound: { ports: [80, 443, 9443] }',
      outbound: '\n  ports: []',
    }),
    'Hyper-V, which uses 443 alone': example('hyperv-to-azure', { outbound: '\n  ports: [443]' }),
    InMage: example('vmware-to-secondary', { outbound: '\n  ports: [22]' }),
  },
  bad: {
    'the port of the set-up': {
      text: ports('⟦[443, 9443]⟧'),
      requirement: 'ASR212',
      severity: 'information',
      message:
        'Port 80 is closed for the configuration server; open it during setup, which downloads MySQL.',
      fixed: ports('[443, 9443, 80]'),
    },
    'the port of the management': {
      text: ports('⟦[80, 9443]⟧'),
      requirement: 'ASR213',
      severity: 'error',
      fixed: ports('[80, 9443, 443]'),
    },
    'a range that ends before the replication port': {
      text: ports('⟦[80, 443, 9000-9442]⟧'),
      requirement: 'ASR214',
      fixed: ports('[80, 443, 9000-9442, 9443]'),
    },
    'a range that begins after the replication port': {
      text: ports('⟦[80-443, "9444-9450"]⟧'),
      requirement: 'ASR214',
      fixed: ports('[80-443, "9444-9450", 9443]'),
    },
    'the replication port': {
      text: ports('⟦[80, 443]⟧ # FW-12'),
      requirement: 'ASR214',
      severity: 'error',
      message:
        'Port 9443 is closed for the configuration server; keep it open: replication data is sent through it.',
      fixed: ports('[80, 443, 9443] # FW-12'),
    },
    'a changed replication port, of which the default is no use': {
      text: ports('\n    ⟦- 80\n    - 443\n    - 9443⟧', '\n  replicationPort: 9444'),
      requirement: 'ASR214',
      message: 'Port 9444 is closed',
      fixed: ports('\n    - 80\n    - 443\n    - 9443\n    - 9444', '\n  replicationPort: 9444'),
    },
    'replication on the management port, told once': {
      text: ports('⟦[80]⟧', '\n  replicationPort: 443', 'physical-to-azure'),
      requirement: 'ASR213',
    },
    'the block of the server': {
      text: example('physical-to-azure', {
        configurationServer: '\n  hostname: PLANT-CS1\n  outbound:\n    ports: ⟦[80, 443]⟧',
      }),
      requirement: 'ASR214',
    },
  },
});
