import { example } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/outbound/proxy-over-https.ts';
import type { Scenario } from '../../../server/src/requirements/scenarios.ts';
import { testRule } from '../../support/rule-tester.ts';

const outbound = (properties: string, scenario: Scenario = 'vmware-to-azure'): string =>
  example(scenario, { outbound: `\n  ${properties}` });
const proxy = (address: string, scenario?: Scenario): string =>
  outbound(`connection: proxy\n  proxy: { address: ${address}, authentication: none }`, scenario);

testRule(rule, {
  good: {
    HTTP: proxy("'http://proxy.contoso.com:8080'"),
    'as netsh shows it, without a scheme': proxy('proxy.contoso.com:8080'),
    'an address that only looks like it': proxy("'http://https.contoso.com:443'"),
    'no address': outbound('connection: proxy\n  proxy: { authentication: basic }'),
    'a direct connection, which uses no proxy': outbound(
      "connection: direct\n  proxy: { address: 'https://proxy.contoso.com' }",
    ),
    'two VMM sites, of which no source says it': proxy(
      "'https://proxy.contoso.com'",
      'hyperv-to-secondary',
    ),
    InMage: proxy("'https://proxy.contoso.com'", 'vmware-to-secondary'),
  },
  bad: {
    HTTPS: {
      text: proxy("⟦'https://proxy.contoso.com:8443'⟧"),
      requirement: 'ASR021',
      severity: 'warning',
      message:
        'Proxy is addressed over HTTPS (https://proxy.contoso.com:8443); Site Recovery supports only HTTP to the proxy itself.',
      unfixable: true,
    },
    'HTTPS in capitals, without a connection declared': {
      text: outbound('proxy:\n    address: ⟦HTTPS://PROXY⟧', 'physical-to-azure'),
      requirement: 'ASR021',
    },
    'of the Hyper-V hosts': {
      text: proxy("⟦'https://proxy.contoso.com'⟧", 'hyperv-to-azure'),
      requirement: 'ASR021',
    },
    'of a VMM server alone, today': {
      text: `profile: 2026-05\n${example('hyperv-vmm-to-azure', {
        vmmServers:
          "\n  - name: vmm01\n    version: System Center 2022\n    clouds: [{ name: Gold, hostGroups: [{ name: London, hosts: [hv01] }] }]\n    outbound: { connection: proxy, proxy: { address: ⟦'https://proxy'⟧ } }",
        hyperVHosts: '\n  - { name: hv01, os: Windows Server 2022 }',
      })}`,
      requirement: 'ASR021',
    },
  },
});
