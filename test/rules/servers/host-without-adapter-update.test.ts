import rule from '../../../server/src/rules/servers/host-without-adapter-update.ts';
import { example } from '../../../server/src/rules/examples.ts';
import { testRule } from '../../support/rule-tester.ts';

function host(properties: string, nicType = 'E1000', machine = 'vmware'): string {
  return example('vmware-to-azure', {
    configurationServer: `\n  hostname: ASR-CS01\n  machine: ${machine}\n  nicType: ${nicType}`,
    vSphereHosts: `\n  - name: esx01\n    ${properties}`,
  });
}

testRule(rule, {
  good: {
    'the update is installed': host('version: 5.5\n    patches: [KB2110245]'),
    'the update in another spelling': host('version: 5.5\n    patches: [kb 2110245]'),
    'a link to the update': host(
      'version: 5.5\n    patches: [https://kb.vmware.com/s/article/2110245]',
    ),
    'the host by its patch bundle, with the update': host(
      'version: ESXi550-201512001\n    patches: ["KB 2084010; KB 2110245"]',
    ),
    'no patches stated, which leaves it open': host('version: 5.5'),
    'patches that cannot all be read': host('version: 5.5\n    patches: [2110245]'),
    'another version': host('version: "6.0"\n    patches: []'),
    'an older version': host('version: 5.1\n    patches: []'),
    'the right adapter': host('version: 5.5\n    patches: []', 'VMXNET3'),
    'a configuration server that is no VMware VM': host(
      'version: 5.5\n    patches: []',
      'E1000',
      'virtual',
    ),
    'nothing said of the adapter': example('vmware-to-azure', {
      vSphereHosts: '\n  - { name: esx01, version: "5.5", patches: [] }',
    }),
    'physical servers': example('physical-to-azure', {
      configurationServer: '\n  hostname: PLANT-CS1\n  machine: vmware\n  nicType: E1000',
      vSphereHosts: '\n  - { name: esx01, version: "5.5", patches: [] }',
    }),
  },
  bad: {
    'no patch at all': {
      text: host('version: "5.5"\n    patches: ⟦[]⟧'),
      requirement: 'ASR205',
      severity: 'error',
      message:
        'vSphere 5.5 host does not have KB2110245, which an adapter of type E1000 needs; install it.',
      fixed: host('version: "5.5"\n    patches: [KB2110245]'),
    },
    'another patch': {
      text: host('version: VMware ESXi 5.5.0 build-1331820\n    patches: ⟦[KB2084010]⟧ # July'),
      requirement: 'ASR205',
      fixed: host(
        'version: VMware ESXi 5.5.0 build-1331820\n    patches: [KB2084010, KB2110245] # July',
      ),
    },
    'patches in lines of their own': {
      text: host('version: 5.5\n    patches:\n      ⟦- KB2084010⟧'),
      requirement: 'ASR205',
      fixed: host('version: 5.5\n    patches:\n      - KB2084010\n      - KB2110245'),
    },
    'only the host that needs it': {
      text: example('vmware-to-azure', {
        configurationServer: '\n  hostname: ASR-CS01\n  nicType: E1000E',
        vSphereHosts:
          '\n  - { name: esx01, version: "6.0", patches: [] }\n  - { name: esx02, version: "5.5", patches: ⟦[]⟧ }',
      }),
      requirement: 'ASR205',
    },
  },
});
