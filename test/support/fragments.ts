/** Fragments of descriptors that repeat: each is a text of `n` units, in which one thing stands many times. */
import { patterns } from './hostile.ts';

/** Where units stand, and how they are joined: the text around them for a list of units. */
const places: Readonly<Record<string, (units: readonly string[]) => string>> = {
  'at the top': (units) => lines(units, ''),
  'in the vault': (units) => `vault:\n${lines(units, '  ')}`,
  'in a machine': (units) =>
    `scenario: vmware-to-azure\nprotectedItems:\n  - name: M\n${lines(units, '    ')}`,
  'in one machine each': (units) =>
    `scenario: vmware-to-azure\nprotectedItems:\n${units.map((unit) => `  -\n    ${unit}\n`).join('')}`,
  'in an unknown block': (units) => `things:\n${lines(units, '  ')}`,
  'in disks': (units) => `protectedItems:\n  - name: M\n    disks:\n${lines(units, '      ')}`,
  'in one disk each': (units) =>
    `protectedItems:\n  - name: M\n    disks:\n${units.map((unit) => `      -\n        ${unit}\n`).join('')}`,
  'in plans': (units) =>
    `protectedItems:\n  - name: M\nrecoveryPlans:\n${units.map((unit, i) => `  - name: P${i}\n    ${unit}\n`).join('')}`,
  'in groups of a plan': (units) =>
    `scenario: hyperv-to-azure\nrecoveryPlans:\n  - name: P\n    groups:\n${units.map((unit) => `      -\n        ${unit}\n`).join('')}`,
  'in a flow map': (units) => `vault: { ${units.join(', ')} }\n`,
  'in flow machines': (units) =>
    `scenario: vmware-to-azure\nprotectedItems: [${units.map((unit) => `{ ${unit} }`).join(', ')}]\n`,
  'in flow machines on lines': (units) =>
    `protectedItems:\n${units.map((unit) => `  - { ${unit} }\n`).join('')}`,
  'in settings that are merged': (units) =>
    `x: &x\n${lines(units, '  ')}protectedItems:\n${units.map((_, i) => `  - { <<: *x, name: M${i} }\n`).join('')}`,
};

/** What stands there, the unit of a number. */
const units: Readonly<Record<string, (i: number) => string>> = {
  names: (i) => `name: M${i}`,
  'one name': () => 'name: M',
  'other keys': (i) => `k${i}: v`,
  'keys that are nearly known': (i) => `nam${'abcdefghij'[i % 10] ?? ''}${i}: v`,
  'a key over and over': () => 'k: v',
  'a known key over and over': () => 'os: Windows Server 2012 R2',
  'question marks': () => '? a',
  'complex keys': (i) => `? [a, ${i}]`,
  'pairs with a question mark': (i) => `? k${i}`,
  'duplicates within': (i) => `k${i}: { a: 1, a: 2 }`,
  anchors: (i) => `k${i}: &a${i} v`,
  'one anchor': () => 'disks: &a [10]',
  'aliases of nothing': (i) => `k${i}: *none${i}`,
  'chains of aliases': (i) => `k${i}: &c${i} [*c${Math.max(0, i - 1)}]`,
  'chains of merges': (i) => `k${i}: &c${i} { <<: *c${Math.max(0, i - 1)}, name: M${i} }`,
  'merges of merges': (i) => `<<: &c${i} { <<: *c${Math.max(0, i - 1)}, k${i}: 1 }`,
  'merges of lists': (i) => `k${i}: &c${i} { <<: [*c${Math.max(0, i - 1)}, *c${i >> 1}] }`,
  tags: (i) => `k${i}: !t v`,
  'ordered maps': (i) => `k${i}: !!omap [a: ${i}]`,
  lists: (i) => `disks: [${i}, 2048, 100]`,
  'broken numbers': (i) => `disks: [${i}GBB]`,
  'wrong types': () => 'disks: yes',
  quotes: (i) => `k${i}: "v"`,
  'open quotes': (i) => `k${i}: "v`,
  'open brackets': (i) => `k${i}: [`,
  'closing brackets': (i) => `k${i}: ]`,
  'bad indicators': (i) => `k${i}: @v`,
  'two colons': (i) => `k${i}: a: b`,
  'no colon': (i) => `word${i}`,
  tabs: (i) => `k${i}:\tv`,
  comments: (i) => `k${i}: v # ${i}`,
  suppressions: () => 'firmware: BOIS # asr-ignore ASR009 -- reason',
  'multi-line': (i) => `k${i}: |-2`,
  'machines of a plan': (i) => `machines: [M, m${i}]`,
  'one machine of a plan': () => 'machines: [Mm]',
  'long words': (i) => `name: ${'word'.repeat(8)}${i}`,
  addresses: (i) => `ip: 10.0.${i % 256}.300`,
  'unknown systems': (i) => `os: Windows Server 20${i}`,
};

/** Each fragment by its name: the text of `n` units. */
export const fragments: ReadonlyMap<string, (n: number) => string> = new Map([
  ...Object.entries(units).flatMap(([what, unit]) =>
    Object.entries(places).map(([where, place]): [string, (n: number) => string] => [
      `${what} ${where}`,
      (n) => place(Array.from({ length: n }, (_, i) => unit(i))),
    ]),
  ),
  ...Object.entries(patterns),
]);

function lines(units: readonly string[], indent: string): string {
  return units.map((unit) => `${indent}${unit}\n`).join('');
}
