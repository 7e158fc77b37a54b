import rule from '../../../server/src/rules/servers/vsphere-version-not-supported.ts';
import { example } from '../../../server/src/rules/examples.ts';
import { testRule } from '../../support/rule-tester.ts';

function host(version: string): string {
  return example('vmware-to-azure', { vSphereHosts: `\n  - { name: esx01, version: ${version} }` });
}

testRule(rule, {
  good: {
    'the oldest': host('5.1'),
    'the newest, as a number': host('6.0'),
    'the newest, without its nought': host('6'),
    'as RVTools has it': host('"VMware ESXi 6.0.0 build-2494585"'),
    'the name of a patch bundle': host('ESXi600-201611001'),
    'the product alone, which leaves it open': host('VMware ESXi'),
    'a minor version that is left open': host('vSphere 6.x'),
    'with its update': host('5.5 Update 3b'),
    'nothing said': example('vmware-to-azure', { vSphereHosts: '\n  - name: esx01' }),
    'physical servers, whose hosts only take in the failback': example('physical-to-azure', {
      vSphereHosts: '\n  - { name: esx01, version: "6.5" }',
    }),
    InMage: example('vmware-to-secondary', {
      vSphereHosts: '\n  - { name: esx01, version: "4.1" }',
    }),
  },
  bad: {
    'one too old': {
      text: host('⟦5.0⟧'),
      requirement: 'ASR231',
      severity: 'error',
      message: 'vSphere host is version 5.0; supported versions are 5.1, 5.5, 6.0.',
      unfixable: true,
    },
    'one too new': {
      text: host('⟦"6.5"⟧'),
      requirement: 'ASR231',
      message: 'vSphere host is version 6.5; supported versions are 5.1, 5.5, 6.0.',
      unfixable: true,
    },
    'a version that is none': {
      text: host('⟦latest⟧'),
      requirement: 'ASR231',
      message:
        'No version of the vSphere host can be read from "latest"; supported versions are 5.1, 5.5, 6.0.',
      unfixable: true,
    },
    'a number that is no version': {
      text: host('⟦"600.0"⟧'),
      requirement: 'ASR231',
      message: 'No version of the vSphere host can be read',
    },
    'the patch bundle of one too new': {
      text: host('⟦ESXi650-201704001⟧'),
      requirement: 'ASR231',
      message: 'vSphere host is version 6.5',
    },
  },
});
