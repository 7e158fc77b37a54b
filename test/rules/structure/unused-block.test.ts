import { example } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/structure/unused-block.ts';
import { testRule } from '../../support/rule-tester.ts';

const marked = (text: string, key: string): string => text.replace(`${key}:`, `⟦${key}⟧:`);

testRule(rule, {
  good: {
    'the blocks of VMware': example('vmware-to-azure', { vCenterServers: '\n  - name: vc01' }),
    'vSphere hosts for the failback of physical servers': example('physical-to-azure', {
      vSphereHosts: '\n  - name: esx01',
    }),
    'Azure blocks with InMage, which are not checked': example('vmware-to-secondary', {
      storageAccounts: '\n  - name: contosodrwe01',
      outbound: '\n  connection: direct',
    }),
    'sites between two VMM sites, which are an error': example('hyperv-to-secondary', {
      hyperVSites: '\n  - { name: Branch12, hosts: [hva1] }',
    }),
    'no scenario': example('hyperv-to-azure', {
      scenario: null,
      vSphereHosts: '\n  - name: esx01',
    }),
  },
  bad: {
    'clusters with VMware': {
      text: marked(
        example('vmware-to-azure', { hyperVClusters: '\n  - name: CLU-A\n  - name: CLU-B' }),
        'hyperVClusters',
      ),
      requirement: 'ASR007',
      severity: 'hint',
      message: 'hyperVClusters is not used to replicate VMware to Azure; remove it.',
      fixed: example('vmware-to-azure'),
    },
    'a configuration server with Hyper-V, the comments around it kept': {
      text: marked(
        example('hyperv-to-azure', { configurationServer: '\n  hostname: CS1\n\n# The sites' }),
        'configurationServer',
      ),
      requirement: 'ASR007',
      fixed: example('hyperv-to-azure').replace('hyperVSites', '\n# The sites\nhyperVSites'),
    },
    'a VMM server without VMM': {
      text: marked(example('hyperv-to-azure', { vmmServers: ' []' }), 'vmmServers'),
      requirement: 'ASR007',
      fixed: example('hyperv-to-azure'),
    },
    'storage between two VMM sites': {
      text: marked(
        example('hyperv-to-secondary', { storageAccounts: '\n  - name: contosodrwe01' }),
        'storageAccounts',
      ),
      requirement: 'ASR007',
      fixed: example('hyperv-to-secondary'),
    },
    'a policy with InMage': {
      text: marked(
        example('vmware-to-secondary', { replicationPolicy: '\n  name: p' }),
        'replicationPolicy',
      ),
      requirement: 'ASR007',
    },
    'two of them': {
      text: marked(
        marked(
          example('physical-to-azure', { hyperVSites: ' []', networkMappings: ' []' }),
          'hyperVSites',
        ),
        'networkMappings',
      ),
      requirement: 'ASR007',
    },
  },
});
