import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from '../../../server/src/check/check.ts';
import { Descriptor } from '../../../server/src/descriptor/descriptor.ts';
import { catalogue } from '../../../server/src/requirements/catalogue.ts';
import { codeOf, scenarios, type Scenario } from '../../../server/src/requirements/scenarios.ts';
import rule from '../../../server/src/rules/outbound/url-missing.ts';
import { example } from '../../../server/src/rules/examples.ts';
import { applyFix } from '../../support/fixes.ts';
import { testRule } from '../../support/rule-tester.ts';

const table = {
  ASR701: "'*.accesscontrol.windows.net'",
  ASR702: "'*.backup.windowsazure.com'",
  ASR703: "'*.hypervrecoverymanager.windowsazure.com'",
  ASR704: "'*.store.core.windows.net'",
  ASR705: "'*.blob.core.windows.net'",
  ASR706: 'https://www.msftncsi.com/ncsi.txt',
  ASR708: 'time.windows.com',
  ASR709: 'time.nist.gov',
} as const;
const mysql = [
  'https://dev.mysql.com/get/archives/mysql-5.5/mysql-5.5.37-win32.msi',
  'http://cdn.mysql.com/archives/mysql-5.5/mysql-5.5.37-win32.msi',
];
const all: readonly string[] = Object.values(table);

function urls(
  entries: readonly string[],
  scenario: Scenario = 'hyperv-to-azure',
  key = 'urls',
): string {
  return example(scenario, {
    outbound: `\n  ${key}:${entries.map((entry) => `\n    - ${entry}`).join('')}`,
  });
}

function without(
  id: keyof typeof table,
  scenario: Scenario = 'hyperv-to-azure',
  key = 'urls',
): string {
  return urls(
    [
      ...all.filter((entry) => entry !== table[id]),
      ...(scenario === 'hyperv-to-azure' ? [] : mysql),
    ],
    scenario,
    key,
  );
}

const privately = (text: string): string =>
  text.replace('location: eastus2', 'location: eastus2, privateEndpoints: true');

function government(
  scenario: Scenario,
  entries: readonly string[],
  key: string,
  location = 'usgovvirginia',
): string {
  return example(scenario, {
    profile: ' 2026-05',
    vault: ` { name: GovVault, location: ${location} }`,
    ...(scenario === 'physical-to-azure' && {
      configurationServer: '\n  hostname: ASR-A1\n  os: Windows Server 2022',
    }),
    outbound: `\n  ${key}:${entries.map((entry) => `\n    - ${entry}`).join('')}`,
  });
}

testRule(rule, {
  good: {
    'the whole list': urls(all),
    'the word for the whole list': example('hyperv-to-azure', { outbound: '\n  urls: required' }),
    'nothing said': example('hyperv-to-azure', { outbound: ' { connection: direct }' }),
    'wider patterns': urls([
      "'*.windows.net'",
      "'*.windowsazure.com'",
      'www.msftncsi.com',
      "'*.windows.com'",
      'time.nist.gov',
    ]),
    'in other letters, with another scheme and a slash': urls([
      "'*.WINDOWS.net'",
      "'https://*.windowsazure.com/'",
      'www.msftncsi.com',
      'TIME.windows.com/',
      'time.nist.gov',
    ]),
    'with the port that it is reached by': urls([
      "'*.windows.net:443'",
      "'https://*.windowsazure.com:443'",
      'https://www.msftncsi.com',
      "'*://time.windows.com:*'",
      'time.nist.gov:123',
    ]),
    'open for HTTPS beside another entry for HTTP': urls([
      "'http://*.windows.net'",
      "'https://*.windows.net'",
      ...all.slice(1),
    ]),
    'the list of the US Government cloud': government(
      'hyperv-to-azure',
      [
        'login.microsoftonline.us',
        "'*.backup.windowsazure.us'",
        "'*.hypervrecoverymanager.windowsazure.us'",
        "'*.blob.core.usgovcloudapi.net'",
        'time.nist.gov',
      ],
      'urls',
    ),
    'that of the appliance': government(
      'physical-to-azure',
      [
        'login.microsoftonline.us/*',
        "'*.hypervrecoverymanager.windowsazure.us'",
        "'*.migration.windowsazure.us'",
        "'*.backup.windowsazure.us'",
        "'*.vault.usgovcloudapi.net'",
        'management.usgovcloudapi.net',
        'graph.microsoftazure.us',
      ],
      'urls',
    ),
    'another cloud of 2016, of which no list is known': example('hyperv-to-azure', {
      vault: ' { name: GovVault, location: usgovvirginia }',
      outbound: '\n  urls: [login.microsoftonline.us]',
    }),
    'an entry that cannot be read': urls(['443', ...all.slice(1)]),
    'a secondary site, which needs fewer': urls(
      all.filter((entry) => entry !== table.ASR702 && entry !== table.ASR705),
      'hyperv-to-secondary',
    ),
    'the server’s own block instead of the other': example('vmware-to-azure', {
      configurationServer: '\n  hostname: ASR-CS01\n  outbound: { urls: required }',
      outbound: '\n  urls: []',
    }),
    InMage: urls([], 'vmware-to-secondary'),
  },
  bad: {
    ...Object.fromEntries(
      (Object.keys(table) as (keyof typeof table)[]).map((id) => [
        `${table[id]} alone`,
        {
          text: without(id, 'hyperv-to-azure', '⟦urls⟧'),
          requirement: id,
          severity: 'error' as const,
          message: `${table[id].replaceAll("'", '')} is not allowed for the Hyper-V hosts; add it to the list.`,
          fixed: without(id).replace('\nprotectedItems', `\n    - ${table[id]}\nprotectedItems`),
        },
      ]),
    ),
    'the host of one account does not cover the pattern': {
      text: urls(
        [...all.filter((entry) => entry !== table.ASR705), 'branchdreus2.blob.core.windows.net'],
        'hyperv-to-azure',
        '⟦urls⟧',
      ),
      brings: ['ASR008'],
      requirement: 'ASR705',
    },
    'open for HTTP only': {
      text: urls(
        all.map((entry) => (entry === table.ASR705 ? "'http://*.blob.core.windows.net'" : entry)),
        'hyperv-to-azure',
        '⟦urls⟧',
      ),
      requirement: 'ASR705',
      severity: 'error',
      message:
        'http://*.blob.core.windows.net does not open port 443, by which *.blob.core.windows.net is reached; allow that.',
      fixed: urls(all),
    },
    'open on another port': {
      text: urls(
        all.map((entry) => (entry === table.ASR702 ? "'*.backup.windowsazure.com:80'" : entry)),
        'hyperv-vmm-to-azure',
        '⟦urls⟧',
      ),
      requirement: 'ASR702',
      message: '*.backup.windowsazure.com:80 does not open port 443',
      fixed: urls(all, 'hyperv-vmm-to-azure'),
    },
    'a wider entry for HTTP, which stays': {
      text: urls(
        ["'http://*.windows.net'", ...all.filter((entry) => entry !== table.ASR701)],
        'hyperv-to-azure',
        '⟦urls⟧',
      ),
      requirement: 'ASR701',
      fixed: urls([
        "'http://*.windows.net'",
        ...all.filter((entry) => entry !== table.ASR701),
        table.ASR701,
      ]),
    },
    'a time server on the port of HTTP': {
      text: urls([...all.slice(0, -1), 'http://time.nist.gov'], 'hyperv-to-azure', '⟦urls⟧'),
      requirement: 'ASR709',
      message: 'http://time.nist.gov does not open port 123 or 443',
    },
    'an address of the US Government cloud': {
      text: government(
        'hyperv-to-azure',
        [
          'login.microsoftonline.us',
          "'*.backup.windowsazure.us'",
          "'*.hypervrecoverymanager.windowsazure.us'",
          'time.nist.gov',
        ],
        '⟦urls⟧',
      ),
      requirement: 'ASR705',
      severity: 'error',
      message: '*.blob.core.usgovcloudapi.net is not allowed for the Hyper-V hosts',
    },
    'an address of the appliance in China': {
      text: government(
        'physical-to-azure',
        [
          'login.chinacloudapi.cn',
          'graph.chinacloudapi.cn',
          "'*.microsoftonline.cn'",
          'management.chinacloudapi.cn',
          "'*.windowsazure.cn'",
        ],
        '⟦urls⟧',
        'China North 3',
      ),
      requirement: 'ASR719',
      message: '*.vault.azure.cn is not allowed for the replication appliance',
    },
    'for VMware': {
      text: without('ASR709', 'vmware-to-azure', '⟦urls⟧'),
      requirement: 'ASR709',
      message: 'time.nist.gov is not allowed for the configuration server; add it to the list.',
    },
    'for physical servers': {
      text: without('ASR704', 'physical-to-azure', '⟦urls⟧'),
      requirement: 'ASR704',
    },
    'with VMM, for server and hosts': {
      text: urls(all.slice(1), 'hyperv-vmm-to-azure', '⟦urls⟧'),
      requirement: 'ASR701',
      message:
        '*.accesscontrol.windows.net is not allowed for the VMM server and the Hyper-V hosts; add it to the list.',
    },
    'the longest, for both': {
      text: urls(
        all.filter((entry) => entry !== table.ASR703),
        'hyperv-vmm-to-azure',
        '⟦urls⟧',
      ),
      requirement: 'ASR703',
    },
    'a vault with private endpoints, which may take its place': {
      text: privately(without('ASR703', 'hyperv-to-azure', '⟦urls⟧')),
      requirement: 'ASR703',
      severity: 'information',
      fixed: privately(without('ASR703')).replace(
        '\nprotectedItems',
        `\n    - ${table.ASR703}\nprotectedItems`,
      ),
    },
    'a secondary site': {
      text: urls(
        all.filter((entry) => entry !== table.ASR702 && entry !== table.ASR705).slice(1),
        'hyperv-to-secondary',
        '⟦urls⟧',
      ),
      requirement: 'ASR701',
      message: 'for the VMM server;',
    },
    'the address of today for signing in': {
      text: `profile: 2026-05\n${urls(
        [
          "'*.backup.windowsazure.com'",
          "'*.hypervrecoverymanager.windowsazure.com'",
          "'*.blob.core.windows.net'",
          'time.windows.com',
        ],
        'hyperv-to-azure',
        '⟦urls⟧',
      )}`,
      requirement: 'ASR710',
      message:
        'login.microsoftonline.com is not allowed for the Hyper-V hosts; add it to the list.',
    },
    'the block of a host': {
      text: example('hyperv-to-azure', {
        hyperVHosts: `\n  - name: br12-hv1\n    outbound:\n      ⟦urls⟧: [${all.slice(0, -1).join(', ')}]`,
      }),
      requirement: 'ASR709',
      fixed: example('hyperv-to-azure', {
        hyperVHosts: `\n  - name: br12-hv1\n    outbound:\n      urls: [${all.join(', ')}]`,
      }),
    },
  },
});

for (const list of ['[]', '[time.nist.gov]', "\n    - '*.windows.net' # ours"]) {
  test(`all missing addresses are added to ${JSON.stringify(list)}`, () => {
    const text = example('vmware-to-azure', { outbound: `\n  urls: ${list}` });
    const before = findings(text);
    const [first] = before;
    assert.ok(first !== undefined && before.length > 1);
    const fix = first.fixes().find(({ title }) => title.startsWith('Mark as done: allow all'));
    assert.ok(fix);
    const after = applyFix(text, fix);
    assert.deepEqual(
      findings(after).map(({ message }) => message),
      [],
      after,
    );
    for (const entry of ['time.nist.gov', 'cdn.mysql.com', 'dev.mysql.com'])
      assert.equal(after.split(entry).length, 2, after);
  });
}

test('no address at all: one finding for each, and one for MySQL', () => {
  const found = findings(example('vmware-to-azure', { outbound: '\n  urls: []' }));
  assert.deepEqual(
    found.map(({ requirement }) => requirement),
    ['216', '701', '702', '703', '704', '705', '706', '708', '709'].map((id) => `ASR${id}`),
  );
});

for (const scenario of scenarios.filter((one) => !/^(?:vmware|physical)-to-secondary/.test(one))) {
  test(`the list of today, ${scenario}: each address that is left out is told`, () => {
    const { facts } = catalogue('2026-05');
    const needed = facts.urls.filter((row) => row.scenarios.includes(codeOf(scenario)));
    assert.ok(needed.length > 4);
    const told = (entries: readonly string[]): string[] => {
      const outbound = ` { urls: [${entries.map((url) => `'${url}'`).join(', ')}] }`;
      const text = example(scenario, { profile: ' 2026-05', outbound });
      return findings(text)
        .filter((finding) => finding.rule === rule.name)
        .map(({ requirement }) => requirement);
    };
    assert.deepEqual(told(needed.map(({ url }) => url)), []);
    for (const { requirement } of needed) {
      assert.ok(rule.enforces.includes(requirement), requirement);
      const others = needed.filter((row) => row.requirement !== requirement);
      assert.deepEqual(told(others.map(({ url }) => url)), [requirement]);
    }
  });
}

function findings(text: string): ReturnType<typeof check>['findings'] {
  return check(Descriptor.open('file:///a.asr.yaml', 1, text)).findings;
}
