import { example, machine } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/syntax/text-misread.ts';
import { testRule } from '../../support/rule-tester.ts';

const vmware = (blocks: Readonly<Record<string, string | null>>): string =>
  example('vmware-to-azure', blocks);
const rows = (count: number, separator = '\t', indent = ''): string =>
  Array.from(
    { length: count },
    (_, i) => `${indent}WEB${i}${separator}Windows Server 2012 R2${separator}80`,
  ).join('\n');

testRule(rule, {
  good: {
    'dashes in texts': vmware({ name: ' Nord – West' }),
    'dashes in a text of lines': vmware({ name: ' |\n  – one\n  • two\n' }),
    'a dash that continues a text': vmware({ name: ' one\n  – two' }),
    'quotes in a text': vmware({ name: ' The “old” site' }),
    'quotes in quotes': vmware({ name: ' "one, “two”, three"' }),
    'quotes in a text of lines': vmware({ name: ' |\n  a: “b”\n' }),
    'a no-break space in a text': vmware({ name: ' Contoso\u00a0DR' }),
    'a path in single quotes': machine("os: { version: Windows Server 2012, systemDrive: 'C:\\' }"),
    'an escaped quote': vmware({ name: ' "the \\"old\\" site"' }),
    'a table in a text': vmware({ name: ' |\n  a\tb\n  c\td\n' }),
    'lines in brackets': machine('disks: [\n      80, 90,\n      100, 110,\n    ]'),
  },
  bad: {
    'an en dash': {
      text: vmware({ protectedItems: '\n  ⟦–⟧ name: A\n    disks: [80]' }),
      requirement: 'ASR001',
      severity: 'error',
      message:
        'This dash or bullet (U+2013) is typographic, and YAML does not read it as an item; write "-".',
      fixed: vmware({ protectedItems: '\n  - name: A\n    disks: [80]' }),
      kind: 'safe',
    },
    'a bullet in a list of others': {
      text: vmware({ protectedItems: '\n  - name: A\n  ⟦•⟧ name: B\n  - name: C' }),
      requirement: 'ASR001',
      fixed: vmware({ protectedItems: '\n  - name: A\n  - name: B\n  - name: C' }),
    },
    'dashes at the start of lines': {
      text: vmware({ protectedItems: '\n⟦—⟧ name: A\n⟦—⟧ name: B' }),
      requirement: 'ASR001',
      leaves: 1,
    },
    'quotes of a value': {
      text: vmware({ name: ' ⟦“Contoso”⟧' }),
      requirement: 'ASR001',
      message: 'write "Contoso".',
      fixed: vmware({ name: ' "Contoso"' }),
      kind: 'safe',
    },
    'quotes of a closed word': {
      text: machine('firmware: ⟦„BIOS“⟧'),
      requirement: 'ASR001',
      fixed: machine('firmware: "BIOS"'),
    },
    'quotes in brackets': {
      text: machine('fileSystems: [⟦‘ext3’⟧, ⟦«ext4»⟧]'),
      requirement: 'ASR001',
      leaves: 1,
    },
    'a hard space as indentation': {
      text: vmware({
        vault: '\n  name: ContosoVault\n  location: uksouth\n ⟦\u00a0⟧existing: true',
      }),
      requirement: 'ASR001',
      message:
        'U+00A0 looks like a space, but YAML does not treat it as one; use an ordinary space.',
      fixed: vmware({ vault: '\n  name: ContosoVault\n  location: uksouth\n  existing: true' }),
    },
    'a hard space after a colon': {
      text: vmware({ vault: '\n  name: ContosoVault\n  location:⟦\u00a0⟧uksouth' }),
      requirement: 'ASR001',
      fixed: vmware({ vault: '\n  name: ContosoVault\n  location: uksouth' }),
    },
    'hard spaces before an item': {
      text: vmware({ protectedItems: '\n  - name: A\n⟦\u00a0\u00a0⟧- name: B' }),
      requirement: 'ASR001',
      fixed: vmware({ protectedItems: '\n  - name: A\n  - name: B' }),
    },
    'a drive with a backslash': {
      text: machine('os:\n  version: Windows Server 2012\n  systemDrive: ⟦"C:\\"⟧'),
      requirement: 'ASR001',
      message: "The backslash takes the quote after it away; write 'C:\\'.",
      fixed: machine("os:\n  version: Windows Server 2012\n  systemDrive: 'C:\\'"),
      kind: 'safe',
    },
    'a folder with a backslash in brackets': {
      text: machine('disks: [{ sizeGB: 80, mountPoint: ⟦"D:\\Data\\"⟧, role: os }]'),
      requirement: 'ASR001',
      fixed: machine("disks: [{ sizeGB: 80, mountPoint: 'D:\\Data\\', role: os }]"),
    },
    'rows of a spreadsheet': {
      text: vmware({ protectedItems: `\n${rows(30)}` }).replace(/WEB0.*/, '⟦$&⟧'),
      requirement: 'ASR001',
      message:
        'These 30 lines look like rows of a spreadsheet; write each as an item: "- name: WEB0" ...',
      unfixable: true,
    },
    'rows that are indented': {
      text: vmware({ protectedItems: `\n${rows(3, '\t', '  ')}` }).replace(/WEB0.*/, '⟦$&⟧'),
      requirement: 'ASR001',
    },
    'rows after an item': {
      text: vmware({ protectedItems: `\n  - name: A\n${rows(3)}` }).replace(/WEB0.*/, '⟦$&⟧'),
      requirement: 'ASR001',
    },
    'rows of a CSV file': {
      text: vmware({ protectedItems: `\n  - name: A\n${rows(3, ';')}` }).replace(/WEB0.*/, '⟦$&⟧'),
      requirement: 'ASR001',
    },
    'a row alone': {
      text: vmware({ protectedItems: `\n  - name: A\n${rows(1)}` }).replace(/WEB0.*/, '⟦$&⟧'),
      requirement: 'ASR001',
      message: /^This line looks like a row/,
    },
  },
});
