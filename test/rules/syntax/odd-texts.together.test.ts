/**
 * What all syntax rules together say of the odder corners of YAML: nothing twice, nothing that
 * follows from something else, and nothing of what is merely unusual.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { check } from '../../../server/src/check/check.ts';
import { Descriptor } from '../../../server/src/descriptor/descriptor.ts';
import { example } from '../../../server/src/rules/examples.ts';

const sound = example('physical-to-azure');
/** The requirements that the rules on syntax and on missing blocks see to. */
const watched = /^ASR(?:000|001|002|009|016|017|018|100|120|140|200)$/;

/** The texts, with each finding as its id and the text it marks. */
const cases: Readonly<Record<string, Readonly<Record<string, readonly [string, ...string[]]>>>> = {
  'documents and their marks': {
    'a mark before': [`---\n${sound}`],
    'a mark behind': [`${sound}...\n`],
    'comments behind the end': [`${sound}...\n# the end\n`],
    'a second document of nothing': [`${sound}---\n`, 'ASR017 ---'],
    'a third document': [`${sound}---\n---\nname: x\n`, 'ASR017 ---'],
    'a first document of nothing': [`---\n---\n${sound}`, 'ASR017 ---'],
    'a mark with a comment': [`${sound}--- # x\n`, 'ASR017 ---'],
    'a document on the line of its mark': [`${sound}--- text\n`, 'ASR017 ---'],
    'an end and a second document': [`${sound}...\n---\nname: x\n`, 'ASR017 ---'],
    'a block behind a map in braces': [`--- { name: x }\n${sound}`, 'ASR001 scenario'],
    'a text as the document': ['--- |\n text\n', 'ASR001 |'],
  },
  directives: {
    'the present version': [`%YAML 1.2\n---\n${sound}`],
    'a later version': [`%YAML 1.3\n---\n${sound}`],
    'an old version': [`%YAML 1.1\n---\n${sound}`, 'ASR001 %YAML 1.1'],
    'no version': [`%YAML\n---\n${sound}`, 'ASR001 %YAML'],
    'a handle of tags': [`%TAG ! tag:contoso.com,2016:\n---\n${sound}`],
    'one that nobody knows': [`%CONTOSO x\n---\n${sound}`],
    'no mark behind': [`%YAML 1.2\n${sound}`, 'ASR001 s'],
  },
  tags: {
    'text by a tag': [`${sound}name: !!str 5\n`],
    'a tag of the author': [`${sound}name: !mine x\n`],
    'a tag in full': [`${sound}name: !<tag:contoso.com,2016:x> y\n`],
    'a map by a tag': [`${sound}capacity: !!map { bandwidthMbps: 5 }\n`],
    'a number by a tag': [`${sound}capacity: { bandwidthMbps: !!float 5.5 }\n`],
    'a set': [`${sound}failover: { types: !!set { test } }\n`, 'ASR016 { test }'],
    'a tag of a key': [`${sound}!!str name: x\n`],
    'a tag of nothing': [`${sound}name: !\n`],
  },
  keys: {
    'a marked key': [`${sound}? name\n: x\n`],
    'a list': [`${sound}? [a, b]\n: x\n`, 'ASR002 [a, b]'],
    'a map': [`${sound}{ a: b }: x\n`, 'ASR002 { a: b }'],
    'a map in a map': [`${sound}capacity: { ? { a: 1 } : 2 }\n`, 'ASR002 { a: 1 }'],
    'in double quotes': [`${sound}"name": x\n`],
    'in single quotes': [`${sound}'name': x\n`],
    'with an escape': [`${sound}"na\\u006de": x\n`],
    'with an anchor': [`${sound}&k name: x\n`],
    'with a space before the colon': [`${sound}name : x\n`],
    'a number': [`${sound}1: x\n`, 'ASR002 1'],
    'a truth value': [`${sound}true: x\n`, 'ASR002 true'],
    nothing: [`${sound}: x\n`, 'ASR002 '],
  },
  tabs: {
    'as indentation': [`${sound}capacity:\n\tbandwidthMbps: 5\n`, 'ASR001 \t'],
    'behind spaces': [`${sound}capacity:\n \tbandwidthMbps: 5\n`, 'ASR001 \t'],
    'behind a dash': [`${sound}  -\tname: x\n`, 'ASR001 \t'],
    'before everything': [`\t${sound}`, 'ASR001 \t'],
    'behind a colon': [`${sound}name:\tx\n`],
    'before a comment': [`${sound}name: x\t# c\n`],
    'on a line of its own': [`${sound}\t\n`],
  },
  'equal keys': {
    'at the top': [`${sound}portal: azure\nportal: azure\n`, 'ASR001 portal'],
    'at the top, the scenario': [`${sound}scenario: physical-to-azure\n`, 'ASR001 scenario'],
    'in a block': [
      `${sound}capacity: { bandwidthMbps: 1, bandwidthMbps: 1 }\n`,
      'ASR001 bandwidthMbps',
    ],
    'the number and the text 1': [`${sound}capacity: { 1: a, "1": b }\n`, 'ASR002 1', 'ASR001 "1"'],
    'two that say nothing': [`${sound}capacity: { ~: a, null: b }\n`, 'ASR002 ~', 'ASR001 null'],
    'in a part of no meaning': [`${sound}notes: [{ a: 1, a: 2 }]\n`, 'ASR002 notes', 'ASR001 a'],
    'beside a merged one': [`${sound}capacity: { <<: { bandwidthMbps: 1 }, bandwidthMbps: 2 }\n`],
    'that only look equal': [
      `${sound}capacity: { \u00e9: 1, e\u0301: 2 }\n`,
      'ASR002 \u00e9',
      'ASR002 e\u0301',
    ],
  },
  'anchors and aliases': {
    'an alias': [`${sound}name: &x a\nsubscription: *x\n`],
    'an alias of a later anchor': [`${sound}subscription: *x\nname: &x a\n`, 'ASR001 *x'],
    'a merge at the top': [`${sound}<<: { portal: azure }\n`],
    'a merge of itself': [`${sound}capacity: &c { <<: *c }\n`, 'ASR001 *c'],
    'a merge of nothing': [`${sound}capacity: { <<: *nope }\n`, 'ASR001 *nope'],
    'a merge of numbers': [`${sound}capacity: { <<: [1, 2] }\n`, 'ASR001 1', 'ASR001 2'],
    'an anchor of nothing': [`${sound}name: &a\n`],
    'an alias without a name': [`${sound}name: *\n`, 'ASR001 *'],
  },
  characters: {
    'a byte order mark': [`\ufeff${sound}`],
    CRLF: [sound.replaceAll('\n', '\r\n')],
    'mixed line ends': [`${sound}name: x\r\nportal: azure\n`],
    'a separator of lines that is none in YAML': [`${sound}name: a\u2028b\n`],
    'half of a pair': [`${sound}name: "\ud83d"\n`],
    'a hard space before a key': [`${sound}\u00a0name: x\n`, 'ASR001 \u00a0'],
    NUL: [`${sound}name: a\u0000\n`, 'ASR001 \u0000'],
  },
  numbers: {
    'too large to be one': [`${sound}capacity: { bandwidthMbps: 1e400 }\n`, 'ASR016 1e400'],
    'too large to be exact': [
      `${sound}capacity: { coresNeeded: 9007199254740993 }\n`,
      'ASR016 9007199254740993',
    ],
    none: [`${sound}capacity: { bandwidthMbps: .nan }\n`, 'ASR016 .nan'],
    'with an underscore': [`${sound}capacity: { bandwidthMbps: 1_000 }\n`, 'ASR016 1_000'],
    hexadecimal: [`${sound}capacity: { bandwidthMbps: 0x10 }\n`],
  },
  JSON: {
    'without a comma': ['{ "scenario": "physical-to-azure" "vault": {} }\n', 'ASR001 "vault"'],
    'without an end': ['{ "scenario": "physical-to-azure"\n', 'ASR001 {'],
    'a list': ['[]', 'ASR001 []'],
    'a text': ['"x"', 'ASR001 "x"'],
    nothing: ['null', 'ASR100 '],
    'an empty map': ['{}', 'ASR100 '],
  },
  'text that is being typed': {
    nothing: ['', 'ASR100 '],
    'the first letters': ['sce', 'ASR001 sce'],
    'an item': [`${sound}  -`],
    'an item and its first letters': [`${sound}  - na`, 'ASR016 na'],
    'an item and its name': [`${sound}  - name:`, 'ASR009 name'],
    'an item and a quote': [`${sound}  - name: "`, 'ASR001 "'],
    'an item and a bracket': [`${sound}  - name: B\n    disks: [`, 'ASR001 ['],
    'a key at the end': [`${sound}failo`, 'ASR001 failo'],
    'a key before others': [sound.replace('vault', 'por\nvault'), 'ASR001 por'],
  },
};

for (const [group, texts] of Object.entries(cases)) {
  describe(group, () => {
    for (const [name, [text, ...expected]] of Object.entries(texts)) {
      test(name, () => {
        assert.deepEqual(said(text), [...expected].sort());
      });
    }
  });
}

/** In no order: where two findings start alike, which comes first means nothing. */
function said(text: string): string[] {
  const { findings } = check(Descriptor.open('file:///odd', 1, text));
  return findings
    .filter(({ requirement }) => watched.test(requirement))
    .map(({ requirement, span }) => `${requirement} ${text.slice(span.start, span.end)}`)
    .sort();
}
