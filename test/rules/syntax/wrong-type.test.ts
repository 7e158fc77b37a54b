import { example, machine } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/syntax/wrong-type.ts';
import { testRule } from '../../support/rule-tester.ts';

const vmware = (blocks: Readonly<Record<string, string | null>>): string =>
  example('vmware-to-azure', blocks);

testRule(rule, {
  good: {
    'a disk as its size, and as a block': machine('disks: [100, { sizeGB: 512.5 }]'),
    'a system as its name': machine('os: Windows Server 2012'),
    'all URLs by one word': vmware({ outbound: '\n  urls: required' }),
    'a version as a number': vmware({ vSphereHosts: '\n  - { name: esx01, version: 6.0 }' }),
    'nothing written': machine('disks:\nos: ~\nopenPorts: null'),
    'a whole number written as a fraction': machine('openPorts: [20004.0]'),
  },
  bad: {
    'a number for a name': {
      text: vmware({ protectedItems: '\n  - name: ⟦007⟧' }),
      requirement: 'ASR016',
      severity: 'error',
      message: 'name must be text, not 7; add quotes.',
      fixed: vmware({ protectedItems: "\n  - name: '007'" }),
    },
    'a list of one for a name': {
      text: vmware({ subscription: ' ⟦[Contoso]⟧' }),
      requirement: 'ASR016',
      fix: 'Replace the list with its item',
      fixed: vmware({ subscription: ' Contoso' }),
      kind: 'plan',
    },
    'a list of two for a name, of which none is the one': {
      text: vmware({ subscription: ' ⟦[Contoso, Fabrikam]⟧' }),
      requirement: 'ASR016',
      unfixable: true,
    },
    'a size in terabytes': {
      text: machine('disks: [100, ⟦0.5TB⟧]'),
      requirement: 'ASR016',
      message: 'An item of disks is "0.5TB", which is 512 GB; write 512.',
      fixed: machine('disks: [100, 512]'),
    },
    'a size in the unit of RVTools': {
      text: machine('disks: [100, ⟦"524288 MiB"⟧]'),
      requirement: 'ASR016',
      message: 'An item of disks is "524288 MiB", which is 512 GB; write 512.',
      fixed: machine('disks: [100, 512]'),
      kind: 'safe',
    },
    'a size with a decimal comma': {
      text: machine('disks: [100, ⟦"0,5 TB"⟧]'),
      requirement: 'ASR016',
      message: 'which is 512 GB',
      fixed: machine('disks: [100, 512]'),
      kind: 'plan',
    },
    'a size with a decimal comma, which brackets read as two': {
      text: machine('disks: [100, 2,⟦5 GB⟧]'),
      requirement: 'ASR016',
      message: 'can mean more than one number',
      fixed: machine('disks: [100, 2.5]'),
      leaves: 0,
      also: ['ASR016'],
    },
    'a size with a comma that may separate thousands': {
      text: machine('freeSpaceGB: ⟦"2,048 GB"⟧'),
      requirement: 'ASR016',
      message: 'write the bare number of GB',
      fix: 'Change it to 2048',
      fixed: machine('freeSpaceGB: 2048'),
      kind: 'plan',
    },
    'one size for a list': {
      text: machine('disks: ⟦0,5 TB⟧'),
      requirement: 'ASR016',
      fixed: machine('disks: [512]'),
      kind: 'plan',
    },
    'a time in another unit': {
      text: vmware({ replicationPolicy: '\n  recoveryPointRetentionHours: ⟦1 day⟧' }),
      requirement: 'ASR016',
      message: 'recoveryPointRetentionHours is "1 day", which is 24 hours; write 24.',
      fixed: vmware({ replicationPolicy: '\n  recoveryPointRetentionHours: 24' }),
      kind: 'safe',
    },
    'a time that is no whole number of hours': {
      text: vmware({ replicationPolicy: '\n  recoveryPointRetentionHours: ⟦90 min⟧' }),
      requirement: 'ASR016',
      message: 'which is 1.5 hours; write a whole number of hours.',
      unfixable: true,
    },
    'a rate in another unit': {
      text: vmware({ capacity: '\n  bandwidthMbps: ⟦1 Gbit/s⟧' }),
      requirement: 'ASR016',
      fixed: vmware({ capacity: '\n  bandwidthMbps: 1000' }),
    },
    'a unit that measures something else': {
      text: machine('freeSpaceGB: ⟦20 min⟧'),
      requirement: 'ASR016',
      unfixable: true,
    },
    'a truth value for a name': {
      text: vmware({ virtualNetworks: '\n  - name: ⟦true⟧' }),
      requirement: 'ASR016',
      message: 'name must be text, not true; add quotes.',
      fixed: vmware({ virtualNetworks: "\n  - name: 'true'" }),
    },
    'a text for a number': {
      text: machine('freeSpaceGB: ⟦"20"⟧'),
      requirement: 'ASR016',
      message: 'freeSpaceGB must be a number, not "20"; change it to 20.',
      fixed: machine('freeSpaceGB: 20'),
    },
    'a number with its unit': {
      text: machine('disks: [⟦100 GB⟧, { sizeGB: ⟦512GB⟧ }]'),
      requirement: 'ASR016',
      fixed: machine('disks: [100, { sizeGB: 512GB }]'),
    },
    'a number in quotes that may be a thousand': {
      text: machine('freeSpaceGB: ⟦"2.000"⟧'),
      requirement: 'ASR016',
      fixed: machine('freeSpaceGB: 2'),
      kind: 'plan',
    },
    'a number in words': { text: machine('disks: [⟦huge⟧]'), requirement: 'ASR016' },
    'a fraction for a port': {
      text: machine('openPorts: [⟦20004.5⟧]'),
      requirement: 'ASR016',
      message:
        'An item of openPorts must be a port or a range of ports, not 20004.5; write it like 20004.',
    },
    'an infinite number': { text: machine('freeSpaceGB: ⟦.inf⟧'), requirement: 'ASR016' },
    'a word for a truth value': {
      text: machine('diskEnableUUID: ⟦yes⟧'),
      requirement: 'ASR016',
      message: 'diskEnableUUID must be true or false, not "yes"; change it to true.',
      fixed: machine('diskEnableUUID: true'),
    },
    'another word for a truth value': {
      text: machine('secureBoot: ⟦Off⟧'),
      requirement: 'ASR016',
      fixed: machine('secureBoot: false'),
    },
    'a number for a truth value': {
      text: machine('diskEnableUUID: ⟦1⟧'),
      requirement: 'ASR016',
      fixed: machine('diskEnableUUID: true'),
    },
    'one value for a list': {
      text: machine('openPorts: ⟦20004⟧'),
      requirement: 'ASR016',
      message: 'openPorts must be a list, not 20004; convert it to a list.',
      fixed: machine('openPorts: [20004]'),
    },
    'a text of several for a list': {
      text: vmware({ outbound: '\n  ports: ⟦80, 443,9443⟧' }),
      requirement: 'ASR016',
      fixed: vmware({ outbound: '\n  ports: [80, 443, 9443]' }),
    },
    'a text of several with units, which become other numbers': {
      text: machine('disks: ⟦100, 0.5TB⟧'),
      requirement: 'ASR016',
      fixed: machine('disks: [100, 512]'),
      kind: 'plan',
    },
    'a text of two numbers, or of one with a comma': {
      text: machine('disks: ⟦100,5⟧'),
      requirement: 'ASR016',
      fixed: machine('disks: [100, 5]'),
      kind: 'plan',
    },
    'a text of two numbers that are parted': {
      text: machine('disks: ⟦100, 5⟧'),
      requirement: 'ASR016',
      fixed: machine('disks: [100, 5]'),
      kind: 'safe',
    },
    'a date without its hyphens': {
      text: vmware({ failover: '\n  lastDrill: ⟦20161105⟧' }),
      requirement: 'ASR016',
      message: "lastDrill must be text, not 20161105; write it like '2016-11-15'.",
      unfixable: true,
    },
    'one name for a list of items': {
      text: vmware({ virtualNetworks: ' ⟦vnet-dr⟧' }),
      requirement: 'ASR016',
      fixed: vmware({ virtualNetworks: ' [{ name: vnet-dr }]' }),
      also: ['ASR140'],
    },
    'a disk that is not in a list': {
      text: machine('disks: ⟦100⟧'),
      requirement: 'ASR016',
      fixed: machine('disks: [100]'),
    },
    'an item as its name alone': {
      text: vmware({ virtualNetworks: '\n  - ⟦vnet-dr⟧' }),
      requirement: 'ASR016',
      message:
        'An item of virtualNetworks must be a block, not "vnet-dr"; change it to { name: vnet-dr }.',
      fixed: vmware({ virtualNetworks: '\n  - { name: vnet-dr }' }),
    },
    'a block for a list': {
      text: vmware({ virtualNetworks: '\n  ⟦name: vnet-dr⟧\n  # here\n  location: westeurope' }),
      requirement: 'ASR016',
      message: 'virtualNetworks must be a list, not a block; convert it to a list item.',
      fixed: vmware({
        virtualNetworks: '\n  - name: vnet-dr\n    # here\n    location: westeurope',
      }),
      also: ['ASR140'],
    },
    'a block in braces for a list': {
      text: vmware({ virtualNetworks: ' ⟦{ name: vnet-dr }⟧' }),
      requirement: 'ASR016',
      fixed: vmware({ virtualNetworks: ' [{ name: vnet-dr }]' }),
      also: ['ASR140'],
    },
    'a list for a value': {
      text: machine('os: ⟦[Windows Server 2012]⟧'),
      requirement: 'ASR016',
      fixed: machine('os: Windows Server 2012'),
    },
    'a list for a block': {
      text: vmware({ vault: ' ⟦[{ name: ContosoVault, location: westeurope }]⟧' }),
      requirement: 'ASR016',
      message: 'vault must be a block, not a list; replace the list with its item.',
      fixed: vmware({ vault: ' { name: ContosoVault, location: westeurope }' }),
    },
    'a list in lines for a block': {
      text: vmware({ vault: '\n  - ⟦name: ContosoVault⟧\n    location: westeurope' }),
      requirement: 'ASR016',
      message: 'vault must be a block, not a list; leave out the "- ".',
    },
    'a list in brackets for a block, of which nobody knows what it is': {
      text: vmware({ failover: ' ⟦[test, unplanned]⟧' }),
      requirement: 'ASR016',
      message: 'failover must be a block, not a list; write its properties, such as "types: ...".',
      unfixable: true,
    },
    'a text for a block': {
      text: vmware({ vault: ' ⟦ContosoVault⟧' }),
      requirement: 'ASR016',
      message: 'write its properties, such as "name: ..."',
    },
    'a block for a value': {
      text: vmware({ vault: '\n  name:\n    ⟦first: Contoso⟧\n  location: westeurope' }),
      requirement: 'ASR016',
      message: 'name must be text, not a block; write its one value.',
    },
    'an alias of a wrong type, which is not mended there': {
      text: machine('freeSpaceGB: &s 20\nazureName: ⟦*s⟧'),
      requirement: 'ASR016',
    },
    'a huge text': { text: machine(`disks: [⟦${'9'.repeat(5000)}x⟧]`), requirement: 'ASR016' },
  },
});
