import rule from '../../../server/src/rules/servers/host-feature-not-supported.ts';
import { example } from '../../../server/src/rules/examples.ts';
import { testRule } from '../../support/rule-tester.ts';

function features(text: string): string {
  return example('vmware-to-azure', {
    vSphereHosts: `\n  - name: esx01\n    version: "6.0"\n    features: ${text}`,
  });
}

const modern = (features: string, failback: string | null = null): string =>
  example('vmware-to-azure', {
    profile: ' 2026-05',
    configurationServer: '\n  hostname: ASR-APPL01',
    vSphereHosts: `\n  - { name: esx01, version: "8.0", features: [${features}] }`,
    failback,
  });

testRule(rule, {
  good: {
    none: features('[]'),
    'nothing said': example('vmware-to-azure', {
      vSphereHosts: '\n  - { name: esx01, version: "6.0" }',
    }),
    'a feature that nobody knows, which the schema reports': features('[faultTolerance]'),
    InMage: example('vmware-to-secondary', {
      vSphereHosts: '\n  - { name: esx01, features: [storageDRS] }',
    }),
  },
  bad: {
    'virtual volumes in 2026, without failback': {
      text: modern('⟦virtualVolumes⟧'),
      requirement: 'ASR239',
      severity: 'information',
      message:
        'Machines on virtual volumes replicate, but cannot fail back; plan no failback for them.',
    },
    'virtual volumes in 2026, with failback': {
      text: modern('⟦virtualVolumes⟧', ' { types: [planned], target: vmware }'),
      requirement: 'ASR239',
      severity: 'error',
      message:
        'Machines on virtual volumes replicate, but cannot fail back; move them to another datastore, or remove failback.',
    },
    'virtual volumes in 2026, with an empty list of failbacks': {
      text: modern('⟦virtualVolumes⟧', ' { types: [] }'),
      requirement: 'ASR239',
      severity: 'information',
    },
    'vMotion between vCenter servers': {
      text: features('[⟦crossVCenterVMotion⟧]'),
      requirement: 'ASR238',
      severity: 'error',
      message:
        'Site Recovery does not support vMotion between vCenter servers; disable it for protected machines.',
      fixed: features('[]'),
    },
    'virtual volumes': {
      text: features('[faultTolerance, ⟦virtualVolumes⟧]'),
      requirement: 'ASR239',
      fixed: features('[faultTolerance]'),
      also: ['ASR016'],
    },
    'storage DRS on an older version, in lines of their own': {
      text: example('vmware-to-azure', {
        vSphereHosts:
          '\n  - name: esx01\n    version: "5.5"\n    features:\n      - ⟦storageDRS⟧\n    latestUpdates: true',
      }),
      requirement: 'ASR240',
      fixed: example('vmware-to-azure', {
        vSphereHosts:
          '\n  - name: esx01\n    version: "5.5"\n    features:\n    latestUpdates: true',
      }),
    },
  },
});
