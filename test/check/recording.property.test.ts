/**
 * What a rule reads besides the block it looks at is recorded, and a change of it calls the rule again.
 * For each rule that reads elsewhere there is an edit, found at random, after which its findings are
 * right with the record and wrong without one.
 */
import assert from 'node:assert/strict';
import { afterEach, describe, test } from 'node:test';
import { parse, stringify } from 'yaml';
import { Analysis } from '../../server/src/check/analysis.ts';
import { check } from '../../server/src/check/check.ts';
import type { Finding } from '../../server/src/check/finding.ts';
import { RecordingContext } from '../../server/src/check/recording-context.ts';
import { longLists } from '../../server/src/descriptor/segment.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import { stubValue } from '../../server/src/edits/stub.ts';
import { minimalEdit } from '../../server/src/text/minimal-edit.ts';
import { example, machine, unmarked } from '../../server/src/rules/examples.ts';
import { rules } from '../../server/src/rules/index.generated.ts';
import type { AnyRule, Report } from '../../server/src/rules/rule.ts';
import { schemaAt, topLevelKeys } from '../../server/src/schema/paths.ts';
import { property, type SchemaNode } from '../../server/src/schema/schema.ts';
import { figure } from '../support/figures.ts';
import { Random, seedOf } from '../support/random.ts';
import { valid } from '../support/valid.ts';
import {
  joined,
  sectionsOf,
  TextStyle,
  type Data,
  type Sections,
} from '../support/written-sections.ts';
import { faults } from './faults/all-faults.ts';

/** How many edits are tried for a rule before it counts as one for which there is none. */
const tries = figure('RECORDING');

/** Rules that read elsewhere and whose findings no edit elsewhere changes, each with the reason. */
const unaffected: Readonly<Record<string, string>> = {
  'scenario-retired': 'it reads the scenario, and a change of that checks everything anew',
};

/** Edits that chance does not find: a text, what is replaced in it, and by what. */
const byHand: Readonly<Record<string, readonly [text: string, old: string, now: string]>> = {
  'iscsi-target-reachable': [
    machine(
      'disks: [100, { sizeGB: 10, bus: iscsi }]\niscsiTargetReachableFromAzure: true',
      'vmware-to-azure',
    ) +
      'recoveryPlans:\n  - name: Plan\n    groups:\n      - machines: [FIN-SQL01]\n        actions: [{ name: wait, type: manual, instruction: Wait }]\n',
    'instruction: Wait',
    'instruction: Disconnect the iSCSI target',
  ],
  'host-without-machines': [
    example('hyperv-to-secondary')
      .replace('hosts: [hva1]', 'hosts: [hva1, hva2]')
      .replace('  - { name: hva1,', '  - { name: hva2 }\n  - { name: hva1,'),
    'site: primary',
    'site: secondary',
  ],
  'retention-out-of-range': [
    example('vmware-to-azure', {
      storageAccounts: '\n  - { name: prem01, sku: Standard_LRS }',
      replicationPolicy: ' { recoveryPointRetentionHours: 48 }',
    }),
    // Not the other way round: a finding goes with the account that it refers to.
    'Standard_LRS',
    'Premium_LRS',
  ],
  'copy-frequency-not-offered': [
    example('hyperv-to-azure', {
      storageAccounts: '\n  - { name: prem01, sku: Premium_LRS }',
      replicationPolicy: ' { copyFrequencySeconds: 30 }',
    }),
    'Premium_LRS',
    'Standard_LRS',
  ],
  'scenario-missing': [
    example('vmware-to-azure', { scenario: null }),
    'protectedItems:',
    'scenaro: vmware-to-azure\nprotectedItems:',
  ],
  'machine-outside-primary-clouds': [
    machine('host: hvb1', 'hyperv-to-secondary').replace('hosts: [hva1]', 'hosts: [hva1, hvb1]'),
    'site: primary',
    'site: secondary',
  ],
};

/** Two texts that differ in one top-level key. */
interface Edit {
  readonly before: string;
  readonly after: string;
}

/** The texts of each rule. */
const made = new Map<AnyRule, readonly Sections[]>();

/** The keys that a rule was seen to read, in checking the texts it is proved with. */
const read = observed();
const readers = rules.filter(({ rule }) => (read.get(rule)?.size ?? 0) > 0);

describe('what a rule reads elsewhere', () => {
  const real = Reflect.get(RecordingContext.prototype, 'recorded') as () => object;
  afterEach(() => {
    record(real);
  });

  for (const { rule } of readers) {
    if (rule.name in unaffected) continue;
    test(`calls ${rule.name} again`, (t) => {
      const seed = seedOf(`recording ${rule.name}`);
      const random = new Random(seed);
      let tried = 0;
      for (const edit of edits(rule, random)) {
        if (tried++ > tries) break;
        const fresh = findings(open(edit.after), rule);
        if (same(findings(open(edit.before), rule), fresh)) continue;
        record(real);
        assert.deepEqual(
          edited(edit),
          all(open(edit.after)),
          `seed ${seed}\n${edit.before}\n=>\n${edit.after}`,
        );
        record(() => ({ blocks: 0, shapes: 0, names: false }));
        const unrecorded = edited(edit, rule);
        record(real);
        if (same(unrecorded, fresh)) continue;
        t.diagnostic(`after ${tried} edits`);
        return;
      }
      assert.fail(
        `no edit elsewhere changes what ${rule.name} finds, though it reads ${[...(read.get(rule) ?? [])].join(', ')}: ` +
          'let it read less, or say in `unaffected` why it has to read that.',
      );
    });
  }

  test('is no long list and not all names, where a rule on a part has nothing to report', () => {
    const greedy = new Set<string>();
    for (const { rule } of rules) {
      if (rule.block === 'descriptor') continue;
      spy(
        rule,
        () => {
          for (const text of made.get(rule) ?? []) assert.ok(open(whole(text)).findings);
        },
        ({ blocks, names }, reports) => {
          const long = keysOf(blocks).filter((key) => longLists.includes(key));
          if (reports > 0 || (!names && long.length === 0)) return;
          greedy.add(`${rule.name} reads ${names ? 'all names' : long.join()}`);
        },
      );
    }
    assert.deepEqual([...greedy], [], 'each edit there calls the rule again for every block');
  });

  test('is read by most rules, and no rule is excepted without need', () => {
    assert.ok(readers.length > 60, `${readers.length} rules`);
    const names = readers.map(({ rule }) => rule.name);
    assert.deepEqual(
      Object.keys(unaffected).filter((name) => !names.includes(name)),
      [],
    );
  });
});

/** Has every context record what a function says from now on. */
function record(recorded: () => object): void {
  Reflect.set(RecordingContext.prototype, 'recorded', recorded);
}

function open(text: string): ReturnType<typeof check> {
  return check(Descriptor.open('file:///a', 1, text));
}

/** The findings after an edit, of one rule or of all: those of the text before are there by then. */
function edited({ before, after }: Edit, rule?: AnyRule): unknown[] {
  const analysis = new Analysis(Descriptor.open('file:///a', 1, before));
  analysis.checked();
  analysis.edit(2, [minimalEdit(before, after)]);
  const checked = analysis.checked();
  return rule === undefined ? all(checked) : findings(checked, rule);
}

function all({ findings: found }: ReturnType<typeof check>): unknown[] {
  return found.map(plain);
}

function findings({ findings: found }: ReturnType<typeof check>, { name }: AnyRule): unknown[] {
  return found.filter(({ rule }) => rule === name).map(plain);
}

function plain({ requirement, rule, severity, span, message, related }: Finding): unknown {
  return { requirement, rule, severity, span, message, related };
}

function same(some: readonly unknown[], others: readonly unknown[]): boolean {
  return JSON.stringify(some) === JSON.stringify(others);
}

/** Edits of one top-level key in texts that concern a rule, the likely ones first. */
function* edits(rule: AnyRule, random: Random): Iterable<Edit> {
  const hand = byHand[rule.name];
  if (hand !== undefined) {
    const [before, old, now] = hand;
    yield { before, after: before.replace(old, now) };
  }
  if (rule.block === 'outbound') yield* ownOutbound(unmarked(rule.docs.bad));
  const texts = textsFor(rule, random);
  for (const text of texts) {
    for (const donor of texts) {
      if (donor === text || donor.get('scenario') !== text.get('scenario')) continue;
      for (const key of new Set([...text.keys(), ...donor.keys()]))
        yield* replaced(text, key, donor.get(key));
    }
    for (const key of text.keys()) yield* replaced(text, key, undefined);
  }
  const keys = [...(read.get(rule) ?? [])];
  for (;;) {
    const text = random.pick(texts);
    const key = random.chance(0.8) ? random.pick(keys) : random.pick([...text.keys()]);
    const section = text.get(key) ?? random.pick(texts).get(key) ?? fresh(key, random);
    yield* replaced(
      text,
      key,
      random.chance(0.5) ? extended(section, random) : changed(section, random),
    );
  }
}

const direct = 'outbound: { connection: direct }';

/** The edits that give a server of an example a way out of its own, as the last of its servers. */
function* ownOutbound(text: string): Iterable<Edit> {
  const servers: readonly (readonly [string, string])[] = [
    ['  hostname: ASR-CS01\n', `  hostname: ASR-CS01\n  ${direct}\n`],
    ['{ name: br12-hv1,', `{ name: br12-hv1, ${direct},`],
    ['    site: primary\n', `    site: primary\n    ${direct}\n`],
  ];
  const before = text.replace('    site: secondary\n', `    site: secondary\n    ${direct}\n`);
  for (const [old, now] of servers)
    if (text.includes(old)) yield { before, after: before.replace(old, now) };
}

/** The edit that writes something else for a key, and the one that takes it back. */
function* replaced(text: Sections, key: string, section: string | undefined): Iterable<Edit> {
  if (text.get(key) === section) return;
  const next = new Map(text);
  if (section === undefined) next.delete(key);
  else next.set(key, section);
  const [before, after] = [whole(text), whole(next)];
  yield { before, after };
  yield { before: after, after: before };
}

function whole(text: Sections): string {
  return [...text.values()].join('');
}

const words = ['true', 'false', 'azure', 'classic', 'primary', 'secondary', 'northeurope', 'none'];

/** A section for a key that no text has. */
function fresh(key: string, random: Random): string {
  const written = random.chance(0.2) ? key.slice(1) : key;
  const value = dataFor(schemaAt(key), random);
  return stringify({ [written]: value });
}

/** A section with one more property in one of its blocks. */
function extended(section: string, random: Random): string {
  const data = parse(section) as Data | null;
  const [key = ''] = Object.keys(data ?? {});
  const blocks: { readonly block: Data; readonly schema: SchemaNode }[] = [];
  const walk = (value: unknown, schema: SchemaNode | undefined): void => {
    if (schema === undefined || typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) for (const item of value) walk(item, schema.items);
    else {
      blocks.push({ block: value, schema });
      for (const [name, child] of Object.entries(value)) walk(child, property(schema, name));
    }
  };
  walk(data?.[key], schemaAt(key));
  if (blocks.length === 0) return section;
  const { block, schema } = random.pick(blocks);
  const name = random.pick(['', ...Object.keys(schema.properties ?? {})]);
  if (name === '' || name in block) return section;
  block[name] = dataFor(property(schema, name), random);
  return stringify(data);
}

/** Some value of a schema; of a block, one with its first property. */
function dataFor(schema: SchemaNode | undefined, random: Random): unknown {
  if (schema === undefined) return null;
  const values: readonly unknown[] | undefined =
    schema.enum ?? (schema.types.includes('boolean') ? [true, false] : undefined);
  if (values !== undefined) return random.pick(values);
  if (schema.items !== undefined) return [dataFor(schema.items, random)];
  const names = schema.required ?? Object.keys(schema.properties ?? {}).slice(0, 1);
  if (names.length > 0)
    return Object.fromEntries(names.map((name) => [name, dataFor(property(schema, name), random)]));
  return stubValue(schema);
}

/** A section with one value in it replaced, or a line left out. */
function changed(section: string, random: Random): string {
  const lines = section.split(/(?<=\n)/);
  if (lines.length > 1 && random.chance(0.2)) {
    lines.splice(1 + random.below(lines.length - 1), 1);
    return lines.join('');
  }
  const values = [...section.matchAll(/(?<=[:[,-] )[^\s,{}[\]#&*'"-][^\s,{}[\]]*/g)];
  if (values.length === 0) return section;
  const { 0: old, index } = random.pick(values);
  const next =
    Number(old) >= 0 && random.chance(0.8)
      ? String(random.pick([0, 1, Number(old) + 1, Number(old) * 10, 443, 9443]))
      : random.pick([...words, `${old}x`]);
  return section.slice(0, index) + next + section.slice(index + old.length);
}

/** The examples of a rule, and sound descriptors without and with the faults it reports, by key. */
function textsFor(rule: AnyRule, random: Random): readonly Sections[] {
  const known = made.get(rule);
  if (known !== undefined) return known;
  const texts = [rule.docs.bad, rule.docs.good].map((text) => split(unmarked(text)));
  const ids = new Set<string>(rule.enforces);
  for (const { inject, scenarios, id } of faults) {
    if (!ids.has(id) || inject === undefined) continue;
    for (const scenario of scenarios) {
      const data = valid(random, scenario);
      const style = new TextStyle(random);
      const faulty = JSON.parse(JSON.stringify(data)) as Data;
      if (inject(faulty, random) === false) continue;
      texts.push(split(joined(sectionsOf(data, style), style)));
      texts.push(split(joined(sectionsOf(faulty, style), style)));
    }
  }
  made.set(rule, texts);
  return texts;
}

/** A text by its top-level keys. */
function split(text: string): Sections {
  const sections = new Map<string, string>();
  for (const section of text.split(/^(?=[A-Za-z]\w*:)/m)) {
    const key = /^\w+(?=:)/.exec(section)?.[0] ?? '';
    // A block may be there twice.
    sections.set(sections.has(key) ? `${key} again` : key, section);
  }
  return sections;
}

/** The top-level keys that each rule reads in the texts it is proved with, all names as `*`. */
function observed(): ReadonlyMap<AnyRule, ReadonlySet<string>> {
  const seen = new Map<AnyRule, Set<string>>();
  const random = new Random(seedOf('recording'));
  for (const { rule } of rules) {
    const keys = new Set<string>();
    seen.set(rule, keys);
    spy(
      rule,
      () => {
        for (const text of textsFor(rule, random)) assert.ok(open(whole(text)).findings);
      },
      ({ blocks, shapes, names }) => {
        for (const key of keysOf(blocks | shapes)) keys.add(key);
        if (names) keys.add('*');
      },
    );
  }
  return seen;
}

function keysOf(bits: number): string[] {
  return topLevelKeys.filter((_, i) => (bits & (1 << i)) !== 0);
}

/** Calls back with what a rule reads each time it is called, and how much it reports then. */
function spy(
  rule: AnyRule,
  during: () => void,
  seen: (read: ReturnType<RecordingContext['recorded']>, reports: number) => void,
): void {
  const spied = rule as {
    check: (subject: unknown, context: RecordingContext) => Iterable<Report>;
  };
  const { check: real } = spied;
  spied.check = function* (subject, context) {
    const { blocks, shapes, names } = context.recorded();
    context.blocks = 0;
    context.shapes = 0;
    context.names = false;
    let reports = 0;
    for (const report of real(subject, context)) {
      reports++;
      yield report;
    }
    seen(context.recorded(), reports);
    context.blocks |= blocks;
    context.shapes |= shapes;
    context.names ||= names;
  };
  try {
    during();
  } finally {
    spied.check = real;
  }
}
