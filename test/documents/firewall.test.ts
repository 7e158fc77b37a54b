import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  azureFirewallTemplate,
  nsgTemplate,
} from '../../server/src/documents/firewall/azure-templates.ts';
import { firewallCsv } from '../../server/src/documents/firewall/firewall-csv.ts';
import { firewallRequest } from '../../server/src/documents/firewall/firewall-request.ts';
import type { FirewallRequest } from '../../server/src/documents/firewall/firewall-rule.ts';
import { squidList } from '../../server/src/documents/firewall/squid-list.ts';
import { hostOf } from '../../server/src/domain/urls.ts';
import { catalogue, profiles } from '../../server/src/requirements/catalogue.ts';
import { scenarioTable } from '../../server/src/requirements/scenarios.ts';
import { exampleTexts, sourceOfText } from './document-cases.ts';

function requestOf(text: string): FirewallRequest {
  return firewallRequest(sourceOfText(text));
}

/** The hosts of a request, sorted. */
function hosts({ rules }: FirewallRequest): readonly string[] {
  return [
    ...new Set(rules.filter(({ kind }) => kind === 'host').map(({ target }) => target)),
  ].sort();
}

describe('the request has the addresses of the catalogue', () => {
  for (const profile of profiles)
    for (const { name, code, connectsOut } of scenarioTable)
      for (const [region, cloud] of [
        ['westeurope', undefined],
        ['usgovvirginia', 'usGovernment'],
        ['chinaeast', 'china'],
      ] as const)
        test(`${name} in ${region}, profile ${profile}`, () => {
          const request = requestOf(
            `profile: ${profile}\nscenario: ${name}\nvault: { name: V, location: ${region} }\n`,
          );
          const rows = catalogue(profile).facts.urls.filter(
            (row) => row.cloud === cloud && row.scenarios.includes(code) && connectsOut.length > 0,
          );
          assert.deepEqual(hosts(request), [...new Set(rows.map(({ url }) => hostOf(url)))].sort());
          for (const { requirement } of request.rules)
            assert.ok(catalogue(profile).applies(requirement, name), requirement);
          if (rows.length === 0) assert.ok(request.notes.length > 0);
        });
});

describe('the rules', () => {
  const vmware = exampleTexts.get('1-vmware-to-azure.asr.yaml') ?? '';
  test('the ports of the configuration server, and of replication groups', () => {
    const { rules } = requestOf(vmware);
    const ports = rules.filter(({ kind }) => kind !== 'host');
    assert.deepEqual(
      ports.map(({ port, direction, requirement, phase, state }) => [
        port,
        direction,
        requirement,
        phase,
        state,
      ]),
      [
        [80, 'outbound', 'ASR212', 'setup', 'open'],
        [443, 'outbound', 'ASR213', 'always', 'open'],
        [9443, 'outbound', 'ASR214', 'always', 'open'],
        [20004, 'inbound', 'ASR308', 'always', 'open'],
      ],
    );
  });
  test('a changed replication port, and what is not open', () => {
    const text = vmware
      .replace('machine: vmware  ', 'replicationPort: 9555\n  machine: vmware')
      .replace('urls: required', 'urls: ["*.blob.core.windows.net"]');
    const { rules } = requestOf(text);
    assert.equal(rules.find(({ requirement }) => requirement === 'ASR214')?.port, 9555);
    assert.equal(rules.find(({ requirement }) => requirement === 'ASR214')?.state, 'closed');
    assert.equal(rules.find(({ requirement }) => requirement === 'ASR705')?.state, 'open');
    assert.equal(rules.find(({ requirement }) => requirement === 'ASR702')?.state, 'closed');
  });
  test('between the machines and the appliance, in the profile that has one', () => {
    const { rules } = requestOf(
      'profile: 2026-05\nscenario: vmware-to-azure\nvault: { location: westeurope }\n',
    );
    const inner = rules.filter(({ requirement }) => requirement === 'ASR215');
    assert.deepEqual(
      inner.map(({ port, direction }) => [port, direction]),
      [
        [443, 'inbound'],
        [9443, 'inbound'],
      ],
    );
    assert.ok(!rules.some(({ port, direction }) => port === 9443 && direction === 'outbound'));
  });
  test('published addresses for hosts, and for a VMM server that filters by address', () => {
    const { rules } = requestOf(exampleTexts.get('3-hyperv-vmm-to-azure.asr.yaml') ?? '');
    const ranges = rules.filter(({ kind }) => kind === 'region' || kind === 'cloud');
    assert.deepEqual(
      ranges.map(({ requirement, target }) => [requirement, target]),
      [
        ['ASR408', 'Azure'],
        ['ASR409', 'uksouth'],
        ['ASR410', 'westus'],
        ['ASR426', 'Azure'],
        ['ASR427', 'uksouth'],
        ['ASR428', 'westus'],
      ],
    );
    const { rules: others } = requestOf(
      'scenario: hyperv-vmm-to-azure\nvault: { location: uksouth }\n',
    );
    assert.ok(!others.some(({ requirement }) => requirement === 'ASR408'));
  });
  test('private endpoints and an unknown scenario are noted', () => {
    assert.match(
      requestOf('scenario: hyperv-to-azure\nvault: { privateEndpoints: true }\n').notes.join(),
      /private endpoints/,
    );
    assert.match(requestOf('').notes.join(), /scenario is not known/);
  });
});

describe('the formats', () => {
  const request = requestOf(exampleTexts.get('1-vmware-to-azure.asr.yaml') ?? '');
  test('csv has a row for each server and rule', () => {
    const [header, ...rows] = firewallCsv(request).trim().split('\r\n');
    assert.equal(
      header,
      'source,target,port,protocol,direction,phase,reason,requirement,removableWhen,state',
    );
    assert.ok(rows.every((row) => row.split(',').length === 10));
  });
  test('a list for Squid has each host once, and none below another', () => {
    const lines = squidList(request, 'd')
      .trim()
      .split('\n')
      .filter((line) => !line.startsWith('#'));
    assert.ok(lines.includes('.blob.core.windows.net'));
    assert.ok(lines.includes('www.msftncsi.com'));
    assert.equal(new Set(lines).size, lines.length);
    for (const line of lines)
      assert.ok(
        !lines.some((other) => other !== line && other.startsWith('.') && line.endsWith(other)),
      );
  });
  test('templates for Azure Firewall and a network security group', () => {
    const firewall = JSON.parse(azureFirewallTemplate(request, 'd')) as Template;
    const text = JSON.stringify(firewall);
    for (const { target, kind } of request.rules)
      if (kind === 'host') assert.ok(text.includes(`"${target}"`), target);
    const nsg = JSON.parse(nsgTemplate(request, 'd')) as Template;
    const [group] = nsg.resources;
    const rules = (group?.properties['securityRules'] ?? []) as readonly {
      readonly name: string;
      readonly properties: { readonly priority: number; readonly destinationPortRange: string };
    }[];
    assert.equal(new Set(rules.map(({ name }) => name)).size, rules.length);
    assert.equal(new Set(rules.map(({ properties }) => properties.priority)).size, rules.length);
    assert.deepEqual(
      rules.map(({ properties }) => properties.destinationPortRange),
      ['80', '443', '9443', '20004'],
    );
  });
});

interface Template {
  readonly resources: readonly { readonly properties: Readonly<Record<string, unknown>> }[];
}
