/** Fault injection: one known fault in a sound descriptor gives that finding and no other (T-10). */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe as group, test } from 'node:test';
import { Analysis } from '../../server/src/check/analysis.ts';
import type { Checked } from '../../server/src/check/checked-descriptor.ts';
import { versionDigest } from '../../server/src/deployment/version-digest.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import { catalogue } from '../../server/src/requirements/catalogue.ts';
import type { ProfileId } from '../../server/src/requirements/ids.ts';
import { codeOf, type Scenario } from '../../server/src/requirements/scenarios.ts';
import { minimalEdit } from '../../server/src/text/minimal-edit.ts';
import { readCsv } from '../support/csv.ts';
import { figure } from '../support/figures.ts';
import { describe } from '../support/fixes.ts';
import { Random, seedOf } from '../support/random.ts';
import { joined, sectionsOf, TextStyle, type Sections } from '../support/written-sections.ts';
import { valid } from '../support/valid.ts';
import type { Data } from '../support/written-sections.ts';
import { faults } from './faults/all-faults.ts';
import { type InjectedFault } from './faults/fault.ts';
import { families, V, VS } from './faults/fault-scenarios.ts';
import { notLater } from './faults/later-faults.ts';

const runs = figure('FAULTS');
/** Enforced, and yet not to be put into a descriptor, or not of a scenario. */
const notInjected: readonly {
  readonly id: string;
  readonly in?: Scenario;
  readonly why: string;
}[] = [
  { id: 'ASR000', why: 'takes a rule that fails inside (test/check/isolation.test.ts)' },
  { id: 'ASR103', in: VS, why: 'InMage has no other portal (ASR602)' },
  { id: 'ASR105', in: VS, why: 'InMage has no other portal (ASR602)' },
];

/** One fault in the scenarios of one family, how often it is to be put in, and what went wrong with it. */
interface Trial {
  readonly profile: ProfileId;
  readonly fault: InjectedFault;
  readonly scenarios: readonly Scenario[];
  readonly runs: number;
  done: number;
  failure: string | undefined;
  /** One of its findings comes with a fix. */
  isFixable: boolean;
}

const trials = trialsOf('2016-12', runs);
const later = trialsOf('2026-05', figure('FAULTS_LATER'));

function trialsOf(profile: ProfileId, count: number): readonly Trial[] {
  const applies = ({ id, what }: InjectedFault, one: Scenario): boolean =>
    catalogue(profile).applies(id, one) &&
    (profile === '2016-12' || !notLater.has(what === undefined ? id : `${id} ${what}`));
  return families.flatMap((family) => {
    const inFamily = (fault: InjectedFault): readonly Scenario[] =>
      family.filter((one) => fault.scenarios.includes(one) && applies(fault, one));
    const own = faults.filter((fault) => inFamily(fault).length > 0);
    return own.map((fault) => ({
      profile,
      fault,
      scenarios: inFamily(fault),
      // Faults of one requirement share its runs.
      runs: Math.ceil(count / own.filter(({ id }) => id === fault.id).length),
      done: 0,
      failure: undefined,
      isFixable: false,
    }));
  });
}

for (const [all, seed, most] of [
  [trials, 'faults', Math.max(500, runs * 10)],
  [later, 'later faults', 200],
] as const)
  prove(all, seed, most);

function prove(all: readonly Trial[], seed: string, most: number): void {
  const [{ profile } = { profile: '' }] = all;
  group(`a fault of each requirement in a sound descriptor of ${profile}, in each family`, () => {
    const random = new Random(seedOf(seed));
    // Every sound descriptor is given all faults that it has a place for, one after the other, by edits.
    before(() => {
      for (let round = 0; round < most; round++) {
        const open = all.filter(isOpen);
        if (open.length === 0) return;
        const scenario = random.pick(random.pick(open).scenarios);
        new Ground(scenario, all[0]?.profile, random).prove(
          open.filter((one) => one.scenarios.includes(scenario)),
        );
      }
    });
    for (const trial of all) {
      const { fault, scenarios } = trial;
      const what = fault.what === undefined ? '' : ` (${fault.what})`;
      test(`${fault.id}${what} in ${scenarios.join(', ')}`, () => {
        assert.equal(trial.failure, undefined, trial.failure);
        assert.equal(trial.done, trial.runs, `${what.trim() || fault.id} found too few places`);
      });
    }
  });
}

test('every enforced requirement is put to the proof in every family of its scenarios', () => {
  const proven = (id: string, family: readonly Scenario[]): boolean =>
    trials.some(({ fault, scenarios }) => fault.id === id && family.includes(scenarios[0] ?? V));
  const excepted = (id: string, family: readonly Scenario[]): boolean =>
    notInjected.some((one) => one.id === id && (one.in === undefined || family.includes(one.in)));
  const missing = catalogue('2016-12')
    .requirements.filter(({ enforcement, reportedAs }) => {
      return (enforcement === 'rule' || enforcement === 'schema') && reportedAs === undefined;
    })
    .flatMap(({ id, scenarios }) =>
      families
        .filter((family) => family.some((one) => scenarios.includes(codeOf(one))))
        .filter((family) => !proven(id, family) && !excepted(id, family))
        .map((family) => `${id} in ${family.join(', ')}`),
    );
  assert.deepEqual(missing, []);
});

test('each fault that is left out of the later profile is one that there is', () => {
  const all = new Set(faults.map(({ id, what }) => (what === undefined ? id : `${id} ${what}`)));
  assert.deepEqual(
    [...notLater].filter((one) => !all.has(one)),
    [],
  );
  assert.ok(later.length > trials.length / 2, `${later.length} of ${trials.length}`);
});

/** Rows with a fix that are no finding's, and where an author finds it. */
const fixedElsewhere: Readonly<Record<string, string>> = {
  ASR110: 'features/refactor/declare-fact',
  ASR312: 'features/refactor/declare-fact',
  ASR316: 'machines/iscsi-target-reachable',
  ASR337: 'features/refactor/declare-fact',
  ASR400: 'features/refactor/switch-scenario',
  ASR501: 'features/refactor/declare-fact',
  ASR700: 'features/refactor/declare-fact',
  ASR909: 'features/refactor/declare-fact',
  ASR919: 'features/refactor/declare-fact',
  // Connection and addresses are demanded by one row; the addresses have the fix (ASR701 to ASR709).
  ASR406: 'outbound/url-missing',
  ASR625: 'outbound/url-missing',
};

/**
 * Rows with a fix that would state that the world is older, reinstalled or another product. That is
 * changed in the world, not in the text.
 */
const changedInTheWorld: ReadonlySet<string> = new Set([
  ...['ASR201', 'ASR207', 'ASR208', 'ASR210', 'ASR231', 'ASR236', 'ASR320', 'ASR321', 'ASR330'],
  ...['ASR402', 'ASR621'],
]);

test('a requirement that can be mended by a fix has one', () => {
  const missing = readCsv(readFileSync('test/fixtures/requirements.csv', 'utf8'))
    .filter(({ quickFix }) => quickFix?.startsWith('yes') === true)
    .map(({ id = '' }) => id)
    .filter((id) => !(id in fixedElsewhere) && !changedInTheWorld.has(id))
    .map((id) => catalogue('2016-12').find(id)?.reportedAs ?? id)
    .filter((id) => !trials.some(({ fault, isFixable }) => fault.id === id && isFixable));
  assert.deepEqual(missing, []);
});

function hasFix({ findings }: Checked, id: string): boolean {
  return findings.some((finding) => finding.requirement === id && finding.fixes().length > 0);
}

function isOpen({ done, failure, ...trial }: Trial): boolean {
  return done < trial.runs && failure === undefined;
}

/** A sound descriptor that faults are put into. What was wrong before is taken back by the same edit. */
class Ground {
  private readonly json: string;
  /** The data of each key, to compare by. */
  private readonly values: ReadonlyMap<string, string>;
  private readonly style: TextStyle;
  private readonly sound: Sections;
  private readonly before: ReadonlyMap<string, number>;
  private readonly soundText: string;
  private text: string;
  private readonly analysis: Analysis;

  constructor(
    private readonly scenario: Scenario,
    profile: ProfileId | undefined,
    private readonly random: Random,
  ) {
    const data = valid(random, scenario, profile);
    this.json = JSON.stringify(data);
    this.values = new Map(Object.keys(data).map((key) => [key, JSON.stringify(data[key])]));
    this.style = new TextStyle(random);
    this.sound = sectionsOf(data, this.style);
    this.text = this.soundText = joined(this.sound, this.style);
    const descriptor = Descriptor.open('file:///fault', 0, this.text);
    this.analysis = new Analysis(descriptor, undefined, '2016-12-31', versionDigest);
    this.before = counted(this.analysis.checked());
  }

  prove(trials: readonly Trial[]): void {
    for (const trial of trials) {
      try {
        const checked = this.faulty(trial.fault);
        if (checked === undefined) continue;
        trial.done++;
        if (trial.done <= 3) trial.isFixable ||= hasFix(checked, trial.fault.id);
        trial.failure = this.failureOf(trial.fault, checked);
      } catch (error) {
        // The test of the trial is told, not the step that all of them share.
        const why = error instanceof Error ? error.stack : String(error);
        trial.failure = `put into a descriptor of ${this.scenario}, it throws: ${why}\n${this.text}`;
      }
    }
  }

  /** What the check says with the fault put in; undefined where it has no place. */
  private faulty({ inject, write }: InjectedFault): Checked | undefined {
    let text: string;
    if (write === undefined) {
      const data = JSON.parse(this.json) as Data;
      if (inject?.(data, this.random) === false) return undefined;
      text = joined(this.changed(data), this.style);
    } else text = write(this.soundText, this.random);
    const edit = minimalEdit(this.text, text);
    this.text = text;
    this.analysis.edit(this.analysis.descriptor.version + 1, [edit]);
    return this.analysis.checked();
  }

  /** The text with other data: keys whose data is the same keep theirs, new ones stand last. */
  private changed(data: Data): Sections {
    const next = new Map<string, string>();
    for (const key of new Set([...this.sound.keys(), ...Object.keys(data)])) {
      const value: unknown = data[key];
      if (value === undefined) continue;
      const kept = this.sound.get(key);
      const same = JSON.stringify(value) === this.values.get(key);
      next.set(key, kept !== undefined && same ? kept : this.style.section(key, value));
    }
    return next;
  }

  private failureOf({ id, also = [] }: InjectedFault, checked: Checked): string | undefined {
    const after = counted(checked);
    const added = [...after].flatMap(([one, count]) =>
      Array.from({ length: count - (this.before.get(one) ?? 0) }, () => one),
    );
    const rest = also.filter((one) => added.includes(one));
    if (added.sort().join() === [id, ...rest].sort().join()) return undefined;
    const { text } = checked.descriptor;
    const said = checked.findings.map((finding) => describe(text, finding)).join('\n');
    return `in ${this.scenario}, ${id} adds ${added.join(', ') || 'nothing'} instead of ${[id, ...also].join(', ')}:\n${said}\n${text}`;
  }
}

function counted({ findings }: Checked): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { requirement } of findings)
    counts.set(requirement, (counts.get(requirement) ?? 0) + 1);
  return counts;
}
