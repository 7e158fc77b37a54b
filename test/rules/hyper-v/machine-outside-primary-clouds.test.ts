import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Analysis } from '../../../server/src/check/analysis.ts';
import { check } from '../../../server/src/check/check.ts';
import type { Finding } from '../../../server/src/check/finding.ts';
import { Descriptor } from '../../../server/src/descriptor/descriptor.ts';
import { example, machine } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/hyper-v/machine-outside-primary-clouds.ts';
import { testRule } from '../../support/rule-tester.ts';

const on = (lines: string): string => machine(lines, 'hyperv-to-secondary');

const clustered = (hosts: string, host: string): string =>
  example('hyperv-to-secondary', {
    vmmServers:
      '\n  - { name: vmm-a, clouds: [{ name: Prod, hostGroups: [{ name: DC-A, hosts: [CLU-A] }] }] }' +
      `\n  - { name: vmm-b, site: secondary, clouds: [{ name: Rec, hostGroups: [{ name: DC-B, hosts: ${hosts} }] }] }`,
    hyperVHosts: '\n  - { name: hva1, cluster: CLU-A }\n  - { name: hvb1, cluster: CLU-B }',
    hyperVClusters: '\n  - name: CLU-A\n  - name: CLU-B',
    protectedItems: `\n  - { name: INTRANET, host: ${host} }`,
  });

testRule(rule, {
  good: {
    'a node of a cluster of the primary site': clustered('[CLU-B]', 'hva1'),
    'a cluster of the primary site': clustered('[CLU-B]', 'clu-a'),
    'a host of the primary site': on('host: HVA1\ncloud: prod'),
    'a host that is not stated': example('hyperv-to-secondary', {
      protectedItems: '\n  - { name: INTRANET }',
    }),
    'a host that is not declared, which is told as such': on('host: hvx1'),
    'a value of the wrong type, which the schema reports': on('host: [hvb1]'),
    'a host of both sites': example('hyperv-to-secondary', {
      vmmServers:
        '\n  - { name: vmm-a, clouds: [{ name: Prod, hostGroups: [{ name: DC-A, hosts: [hva1, hvb1] }] }] }' +
        '\n  - { name: vmm-b, site: secondary, clouds: [{ name: Recovery, hostGroups: [{ name: DC-B, hosts: [hvb1] }] }] }',
      protectedItems: '\n  - { name: A, host: hva1 }\n  - { name: B, host: hvb1 }',
    }),
    'a cloud whose name both sites have, in other capitals': example('hyperv-to-secondary', {
      vmmServers:
        '\n  - { name: vmm-a, clouds: [{ name: Prod, hostGroups: [{ name: DC-A, hosts: [hva1] }] }] }' +
        '\n  - { name: vmm-b, site: secondary, clouds: [{ name: PROD, hostGroups: [{ name: DC-B, hosts: [hvb1] }] }] }',
      protectedItems: '\n  - { name: A, host: hva1, cloud: Prod }',
    }),
    'replication to Azure': example('hyperv-vmm-to-azure'),
  },
  bad: {
    'a node of a cluster of the secondary site': {
      text: clustered('[CLU-B]', '⟦hvb1⟧'),
      requirement: 'ASR637',
      fixed: clustered('[CLU-B]', 'CLU-A'),
    },
    'a cluster of the secondary site': {
      text: clustered('[hvb1]', '⟦CLU-B⟧'),
      requirement: 'ASR637',
      message: 'Host CLU-B is in the secondary site',
    },
    'a host of the secondary site': {
      text: on('host: ⟦hvb1⟧'),
      requirement: 'ASR637',
      severity: 'error',
      message:
        'Host hvb1 is in the secondary site; run the machine on a host in a primary VMM cloud.',
      fix: 'Run the machine on hva1',
      fixed: on('host: hva1'),
    },
    'a host and a cloud of the secondary site': {
      text: on('host: ⟦hvb1⟧ # moved in May\ncloud: Recovery'),
      requirement: 'ASR637',
      fixed: on('host: hva1 # moved in May\ncloud: Prod'),
    },
    'a cloud of the secondary site': {
      text: on('cloud: ⟦Recovery⟧'),
      requirement: 'ASR637',
      message:
        'Cloud Recovery is in the secondary site; put the machine in a cloud in the primary site.',
      fix: 'Put the machine into cloud Prod',
      fixed: on('cloud: Prod'),
    },
    'both, told once a machine': {
      text: example('hyperv-to-secondary', {
        protectedItems:
          '\n  - { name: A, host: ⟦hvb1⟧, cloud: Recovery }\n  - { name: B, host: ⟦HVB1⟧ }\n  - { name: C, cloud: ⟦Recovery⟧ }\n  - { name: D, host: hva1 }',
      }),
      requirement: 'ASR637',
    },
  },
});

test('machine-outside-primary-clouds follows edits of the machine and of either VMM server', () => {
  const text = on('os: CentOS 7.2\nhost: hvb1');
  const analysis = new Analysis(Descriptor.open('file:///test.asr.yaml', 1, text));
  const compare = (): void => {
    const fresh = check(Descriptor.open('file:///test.asr.yaml', 1, analysis.descriptor.text));
    const words = (findings: readonly Finding[]): string[] =>
      findings.map(({ requirement, span }) => `${requirement} ${span.start}-${span.end}`);
    assert.deepEqual(words(analysis.findings()), words(fresh.findings));
  };
  compare();
  const edits = [
    ['os: CentOS 7.2', 'os: CentOS 7.21'],
    ['site: secondary', 'site: primary'],
    ['site: primary\n', 'site: secondary\n'],
    ['site: primary\n', 'site: secondary\n'],
    ['host: hvb1', 'host: hva1'],
    ['hosts: [hvb1]', 'hosts: [hvb1, hva1]'],
  ] as const;
  for (const [before, after] of edits) {
    const start = analysis.descriptor.text.indexOf(before);
    assert.ok(start >= 0, before);
    const span = { start, end: start + before.length };
    analysis.edit(analysis.descriptor.version + 1, [{ span, newText: after }]);
    compare();
  }
});
