import { example, machine } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/syntax/invalid-yaml.ts';
import { testRule } from '../../support/rule-tester.ts';

const vmware = (blocks: Readonly<Record<string, string | null>>): string =>
  example('vmware-to-azure', blocks);

testRule(rule, {
  good: {
    'an empty text, which lacks everything': '',
    'comments only': '# later\n',
    'a mark before and behind the document': `---\n${vmware({})}...\n`,
    'quotes and brackets within plain text': vmware({ name: ' The 5" [old] {x} site, it\'s #1' }),
    'a bracket in a block of text': vmware({ name: ' |\n  [ "\n  { x' }),
    'a tag of the author': vmware({ name: ' !label Contoso' }),
    'a colon without a space': vmware({ name: ' Contoso:DR' }),
    'a quote over two lines': vmware({ name: ' "Contoso\n  DR"' }),
    'a text written as JSON': '{ "scenario": "vmware-to-azure", "name": "x" }',
  },
  bad: {
    'a tab': {
      text: vmware({ vault: '\n⟦\t⟧name: ContosoVault\n⟦\t⟧location: westeurope' }),
      requirement: 'ASR001',
      severity: 'error',
      message: 'This line is indented with a tab; use spaces.',
      fixed: vmware({ vault: '\n  name: ContosoVault\n  location: westeurope' }),
      leaves: 0,
    },
    'tabs below a key without a value, which opens nothing as deep as itself': {
      text: vmware({ vault: '\n⟦\t⟧existing:\n⟦\t⟧name: DR\n⟦\t⟧location: westeurope' }),
      requirement: 'ASR001',
      fixed: vmware({ vault: '\n  existing:\n  name: DR\n  location: westeurope' }),
      leaves: 0,
    },
    'a tab in an item of a list': {
      text: machine('os: Windows Server 2012').replace('    os', '⟦\t⟧os'),
      requirement: 'ASR001',
      fixed: machine('os: Windows Server 2012'),
    },
    'a quote that is not closed': {
      text: vmware({ subscription: ' ⟦"Contoso DR # ours⟧' }),
      requirement: 'ASR001',
      message: 'This quote is not closed; add " after the value.',
      fixed: vmware({ subscription: ' "Contoso DR" # ours' }),
    },
    'a single quote that is not closed': {
      text: vmware({ vault: "\n  name: ⟦'ContosoVault⟧\n  location: westeurope" }),
      requirement: 'ASR001',
      fixed: vmware({ vault: "\n  name: 'ContosoVault'\n  location: westeurope" }),
    },
    'a bracket that is not closed': {
      text: vmware({ outbound: '\n  connection: direct\n  ports: ⟦[⟧80, 443, 9443 # all' }),
      requirement: 'ASR001',
      message: 'This bracket is not closed; add ] after the last value.',
      fixed: vmware({ outbound: '\n  connection: direct\n  ports: [80, 443, 9443] # all' }),
    },
    'two brackets of which the inner one is marked': {
      text: machine('disks: [100, ⟦{⟧ sizeGB: 512'),
      requirement: 'ASR001',
      message: 'add }] after',
      fixed: machine('disks: [100, { sizeGB: 512}]'),
    },
    'a brace that is not closed before the next block': {
      text: vmware({ vault: ' ⟦{⟧ name: ContosoVault, location: westeurope' }),
      requirement: 'ASR001',
      fixed: vmware({ vault: ' { name: ContosoVault, location: westeurope}' }),
    },
    'a bracket too many': {
      text: machine('openPorts: [20004]⟦]⟧'),
      requirement: 'ASR001',
      message: 'This bracket closes nothing; remove it.',
      fixed: machine('openPorts: [20004]'),
    },
    'a comma too many': {
      text: machine('openPorts: [20004,⟦,⟧ 443]'),
      requirement: 'ASR001',
      fixed: machine('openPorts: [20004, 443]'),
    },
    'a comma too few': {
      text: vmware({ vault: ' { name: ⟦ContosoVault location: westeurope⟧ }' }),
      requirement: 'ASR001',
      message: 'A comma is missing',
    },
    'a comma too few between quotes': {
      text: vmware({ outbound: '\n  urls: ["*.a.net" ⟦"⟧*.b.net"]' }),
      requirement: 'ASR001',
      message: 'A comma is missing',
    },
    'a list in brackets below its key': {
      text: machine('openPorts: # all\n⟦[20004]⟧'),
      requirement: 'ASR001',
      message: 'align it with them',
    },
    'a line that stands between two columns': {
      text: vmware({ vault: '\n  name: ContosoVault\n⟦ ⟧location: westeurope' }),
      requirement: 'ASR001',
      message: 'This line is indented differently from the lines around it',
    },
    'a first line that is indented': {
      text: ` ${vmware({}).replace('vault:', '⟦vault⟧:')}`,
      requirement: 'ASR001',
      message: 'This line is indented differently from the lines around it',
    },
    'a line that is indented below a value': {
      text: vmware({ vault: '\n  name: ⟦C⟧ontosoVault\n    location: westeurope' }),
      requirement: 'ASR001',
      message: 'align it with them',
    },
    'an item that is too deep': {
      text: vmware({
        protectedItems:
          '\n  - name: A\n    disks: [80]\n    ⟦- name: B⟧\n      disks: [80] # os\n    - name: C',
      }),
      requirement: 'ASR001',
      message: 'This item is indented more than the items before it; align its "-" with theirs.',
      fixed: vmware({
        protectedItems:
          '\n  - name: A\n    disks: [80]\n  - name: B\n    disks: [80] # os\n  - name: C',
      }),
    },
    'an item that is too deep below a text': {
      text: vmware({
        protectedItems: '\n  - name: A\n    os: CentOS 6.7\n      ⟦- name: B⟧\n        disks: [80]',
      }),
      requirement: 'ASR001',
      fixed: vmware({
        protectedItems: '\n  - name: A\n    os: CentOS 6.7\n  - name: B\n    disks: [80]',
      }),
    },
    'an item that is too deep after a list': {
      text: vmware({
        protectedItems: '\n  - name: A\n    disks:\n      - 80\n    ⟦- { name: B }⟧',
      }),
      requirement: 'ASR001',
      fixed: vmware({
        protectedItems: '\n  - name: A\n    disks:\n      - 80\n  - { name: B }',
      }),
    },
    'a key without a colon': {
      text: `${vmware({})}⟦capacity⟧\n`,
      requirement: 'ASR001',
      message: 'There is no colon after this key; write "key: value".',
    },
    'a key without a colon in a block': {
      text: vmware({ vault: '\n  ⟦name ContosoVault⟧\n  location: westeurope' }),
      requirement: 'ASR001',
      message: 'There is no colon after this key',
    },
    'a colon without a space': {
      text: vmware({ vault: '\n  ⟦name:ContosoVault⟧\n  location: westeurope' }),
      requirement: 'ASR001',
      message: 'There is no space after the colon; write "key: value".',
      fixed: vmware({ vault: '\n  name: ContosoVault\n  location: westeurope' }),
    },
    'a colon without a space at the top': {
      text: `${vmware({})}⟦portal:azure⟧\n`,
      requirement: 'ASR001',
      fixed: `${vmware({})}portal: azure\n`,
    },
    'a colon in a value': {
      text: vmware({ name: ' ⟦C⟧ontoso: DR # ours' }),
      requirement: 'ASR001',
      message: 'put the value in quotes',
      fixed: vmware({ name: " 'Contoso: DR' # ours" }),
    },
    'a drive': {
      text: machine('os:\n  version: Windows Server 2012\n  systemDrive: ⟦C⟧:'),
      requirement: 'ASR001',
      fixed: machine("os:\n  version: Windows Server 2012\n  systemDrive: 'C:'"),
    },
    'a value that starts with a reserved character': {
      text: vmware({ subscription: ' ⟦@⟧contoso' }),
      requirement: 'ASR001',
      message: 'A value that starts with this character needs quotes.',
      fixed: vmware({ subscription: " '@contoso'" }),
    },
    'a reserved character in a list': {
      text: vmware({ vSphereHosts: '\n  - { name: esx01, patches: [⟦`⟧KB1, KB2] }' }),
      requirement: 'ASR001',
      fixed: vmware({ vSphereHosts: "\n  - { name: esx01, patches: ['`KB1', KB2] }" }),
    },
    'a comparison': {
      text: vmware({ name: ' >⟦=⟧ 6' }),
      requirement: 'ASR001',
      fixed: vmware({ name: " '>= 6'" }),
    },
    'a path in double quotes': {
      text: vmware({ name: ' "C:⟦\\⟧dr plans"' }),
      requirement: 'ASR001',
      message: 'use single quotes',
      fixed: vmware({ name: " 'C:\\dr plans'" }),
    },
    'text behind a quote': {
      text: vmware({ name: ' "Contoso" ⟦DR⟧' }),
      requirement: 'ASR001',
      message: 'There is text after the closing quote',
    },
    'a comment without a space': {
      text: vmware({ name: ' "Contoso"⟦#⟧DR' }).replace('⟦#⟧DR', '⟦#DR⟧'),
      requirement: 'ASR001',
    },
    'an item with a dash in brackets': {
      text: machine('openPorts: [\n  ⟦- 20004⟧\n]'),
      requirement: 'ASR001',
      message: 'separate them with commas',
    },
    'an anchor without a name': {
      text: vmware({ name: ' R ⟦&⟧ D' }).replace('R ⟦', '⟦').replace('⟧ D', '⟧ D'),
      requirement: 'ASR001',
      message: 'An anchor (&) or alias (*) is misplaced',
    },
    'two anchors': { text: vmware({ name: ' &a ⟦&b⟧ x' }), requirement: 'ASR001' },
    'a tag that leads nowhere': {
      text: vmware({ name: ' ⟦!nowhere!x⟧ y' }),
      requirement: 'ASR001',
      message: 'This tag (!) is not supported',
    },
    prose: {
      text: '⟦This is the plan of our disaster recovery.⟧\nIt will be written next week.\n',
      requirement: 'ASR001',
      message: /^"This is the plan/,
    },
    'a list': { text: '⟦- vault⟧\n- protectedItems\n', requirement: 'ASR001' },
    'a lone word': { text: '⟦vmware-to-azure⟧', requirement: 'ASR001' },
    'a bracket alone': { text: '⟦[⟧', requirement: 'ASR001', leaves: 1 },
  },
});
