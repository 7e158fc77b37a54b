/** Texts that break readers, in any size. */
import type { Random } from './random.ts';
import { mutate, applied } from './mutate.ts';
import { valid, written } from './valid.ts';

/** Patterns whose cost could grow faster than the text: name, and the text of `n` units. */
export const patterns: Readonly<Record<string, (n: number) => string>> = {
  'unique keys': (n) => lines(n, (i) => `k${i}: v`),
  'unique keys in a machine': (n) =>
    `protectedItems:\n  - name: a\n${lines(n, (i) => `    k${i}: v`)}`,
  'unique flow keys': (n) => `a: { ${Array.from({ length: n }, (_, i) => `k${i}: v`).join(', ')} }`,
  'equal keys': (n) => lines(n, () => 'k: v'),
  items: (n) => `protectedItems:\n${lines(n, (i) => `  - name: m${i}`)}`,
  'items of one name': (n) => `protectedItems:\n${lines(n, () => '  - name: m')}`,
  'items of one name in Azure': (n) =>
    `scenario: vmware-to-azure\nprotectedItems:\n${lines(n, (i) => `  - { name: m${i % 2}, azureName: m }`)}`,
  'items at column 0': (n) => `protectedItems:\n${lines(n, (i) => `- name: m${i}`)}`,
  'empty items': (n) => `protectedItems:\n${lines(n, () => '  -')}`,
  'flow items': (n) =>
    `protectedItems: [${Array.from({ length: n }, (_, i) => `{ name: m${i} }`).join(', ')}]`,
  disks: (n) =>
    `protectedItems:\n  - name: a\n    disks: [${Array.from({ length: n }, () => '2048').join(', ')}]`,
  'plan machines': (n) =>
    `recoveryPlans:\n  - name: p\n    groups:\n      - machines: [${Array.from({ length: n }, (_, i) => `m${i}`).join(', ')}]`,
  'plans of the same machine': (n) =>
    `protectedItems:\n  - name: m\nrecoveryPlans:\n${lines(n, (i) => `  - { name: p${i}, groups: [{ machines: [m] }] }`)}`,
  'merge keys': (n) =>
    `a: &a { x: 1 }\nprotectedItems:\n  - name: m\n${lines(n, () => '    <<: *a')}`,
  'anchors and aliases': (n) =>
    `${lines(n, (i) => `k${i}: &a${i} v`)}${lines(n, (i) => `l${i}: *a${i}`)}`,
  'one anchor, many aliases': (n) =>
    `a: &a { sizeGB: 10 }\nprotectedItems:\n${lines(n, (i) => `  - { name: m${i}, disks: [*a] }`)}`,
  'undefined aliases': (n) => `protectedItems:\n${lines(n, () => '  - *nothing')}`,
  'redefined anchors': (n) => lines(n, (i) => `k${i}: &a [*a]`),
  'closing brackets': (n) => ']'.repeat(n),
  'closing braces': (n) => '}'.repeat(n),
  'closing brackets in a value': (n) => `vault: ${'] '.repeat(n)}`,
  'opening brackets': (n) => '['.repeat(n),
  'nested lists': (n) => `a: ${'['.repeat(n)}${']'.repeat(n)}`,
  'nested maps': (n) => `a: ${'{a: '.repeat(n)}1${'}'.repeat(n)}`,
  dashes: (n) => `a:\n  ${'- '.repeat(n)}`,
  'question marks': (n) => '? '.repeat(n),
  colons: (n) => ': '.repeat(n),
  commas: (n) => `a: [${','.repeat(n)}]`,
  'double quotes': (n) => '"'.repeat(n),
  'single quotes': (n) => "'".repeat(n),
  'open quotes on lines': (n) => lines(n, () => 'k: "x'),
  'open quote lines': (n) => lines(n, () => '"x'),
  escapes: (n) => `a: "${'\\q'.repeat(n)}"`,
  tags: (n) => `a: ${'!x '.repeat(n)}`,
  'anchors on one value': (n) => `a: ${'&x '.repeat(n)}v`,
  comments: (n) => lines(n, (i) => `# comment ${i}`),
  suppressions: (n) => lines(n, () => '# asr-ignore ASR303 -- x'),
  'suppressions behind values': (n) =>
    `protectedItems:\n${lines(n, (i) => `  - name: m${i} # asr-ignore ASR303 -- x`)}`,
  hashes: (n) => '#'.repeat(n),
  'blank lines': (n) => '\n'.repeat(n),
  'carriage returns': (n) => `a: 1${'\r'.repeat(n)}`,
  tabs: (n) => `a:\n${'\t'.repeat(n)}b`,
  'tab lines': (n) => lines(n, () => '\tk: v'),
  spaces: (n) => `a:${' '.repeat(n)}b`,
  'deep indentation': (n) =>
    Array.from({ length: Math.min(n, 1500) }, (_, i) => `${' '.repeat(i)}k:`).join('\n'),
  documents: (n) => lines(n, () => '---'),
  'documents with content': (n) => lines(n, () => '---\na: 1'),
  'document ends': (n) => lines(n, () => '...'),
  directives: (n) => lines(n, () => '%YAML 1.2'),
  'long plain scalar': (n) => `name: ${'x'.repeat(n)}`,
  'long words': (n) => `name: ${'word '.repeat(n)}`,
  'long quoted scalar': (n) => `name: "${'x'.repeat(n)}"`,
  'long block scalar': (n) => `name: |\n${lines(n, () => '  text')}`,
  'long folded scalar': (n) => `name: >\n${lines(n, () => '  text')}`,
  'long key': (n) => `${'k'.repeat(n)}: v`,
  'long number': (n) => `protectedItems:\n  - { name: a, disks: [${'9'.repeat(n)}] }`,
  'long host name': (n) =>
    `scenario: vmware-to-azure\nconfigurationServer:\n  hostname: ${'a'.repeat(n)}`,
  'long url': (n) => `outbound:\n  urls: ["${'*.'.repeat(n)}net"]`,
  urls: (n) =>
    `scenario: vmware-to-azure\noutbound:\n  urls: [${Array.from({ length: n }, (_, i) => `"*.h${i}.net"`).join(', ')}]`,
  ports: (n) =>
    `outbound:\n  ports: [${Array.from({ length: n }, (_, i) => i % 65535).join(', ')}]`,
  regions: (n) =>
    `outbound:\n  regions: [${Array.from({ length: n }, (_, i) => `region${i}`).join(', ')}]`,
  'sites of one host': (n) =>
    `scenario: hyperv-to-azure\nhyperVHosts: [{ name: h }]\nhyperVSites:\n${lines(n, (i) => `  - { name: s${i}, hosts: [h] }`)}`,
  hosts: (n) =>
    `scenario: hyperv-to-azure\nhyperVHosts:\n${lines(n, (i) => `  - { name: h${i}, os: Windows Server 2012 R2 }`)}`,
  clouds: (n) =>
    `scenario: hyperv-vmm-to-azure\nvmmServers:\n${lines(n, (i) => `  - { name: v${i}, clouds: [{ name: c${i}, hostGroups: [{ name: g, hosts: [h] }] }] }`)}`,
  mappings: (n) =>
    `scenario: hyperv-vmm-to-azure\nnetworkMappings:\n${lines(n, (i) => `  - { source: n${i}, target: t }`)}`,
  'null characters': (n) => '\u0000'.repeat(n),
  surrogates: (n) => '\ud83d'.repeat(n),
  'emoji keys': (n) => lines(n, (i) => `😀${i}: 😀`),
  'zero width': (n) => `name: ${'\u200b'.repeat(n)}`,
  'prototype keys': (n) =>
    lines(
      n,
      (i) => `${['__proto__', 'constructor', 'toString', 'hasOwnProperty'][i % 4] ?? ''}: { a: 1 }`,
    ),
  accounts: (n) =>
    `scenario: vmware-to-azure\nstorageAccounts:\n${lines(n, (i) => `  - { name: account${i}, sku: Premium_LRS }`)}`,
};

function lines(n: number, line: (i: number) => string): string {
  return Array.from({ length: n }, (_, i) => `${line(i)}\n`).join('');
}

const alphabet = Array.from(
  ' \n\t\r:-#[]{},&*!|>\'"%@`?~=<.\\/0aA\u0000\u007f\u0085\u2028\ufeffé😀',
);

/** A small hostile text: mutated descriptors mostly, some grammar, some noise. */
export function hostile(random: Random, sources: readonly string[]): string {
  const kind = random.next();
  if (kind < 0.6) {
    let text = random.pick(sources);
    for (let i = random.below(8); i >= 0; i--) text = applied(text, mutate(text, random));
    return text.slice(0, 4096);
  }
  if (kind < 0.9) {
    const pattern = random.pick(Object.values(patterns));
    const text = pattern(1 + random.below(12));
    return random.chance(0.5) ? text : applied(text, mutate(text, random));
  }
  return Array.from({ length: random.below(200) }, () => random.pick(alphabet)).join('');
}

/** Texts to mutate: small sound descriptors of all scenarios. */
export function sourceTexts(random: Random, count = 40): string[] {
  return Array.from({ length: count }, () => written(valid(random), random));
}
