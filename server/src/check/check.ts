/**
 * Runs the rules over a descriptor. The findings of a segment are kept with a note of what the rules
 * read elsewhere; after an edit only the segments that changed are checked, and those that read, or
 * share a name with, what changed.
 */
import { difference, maxLength, type Descriptor } from '../descriptor/descriptor.ts';
import type { Mention } from '../descriptor/names.ts';
import { itemCount, type Section } from '../descriptor/sections.ts';
import type { Segment } from '../descriptor/segment.ts';
import {
  catalogue,
  defaultProfile,
  profiles,
  type Catalogue,
  type ProfileId,
  type RequirementId,
  type Severity,
} from '../requirements/catalogue.ts';
import type { Scenario } from '../requirements/scenarios.ts';
import { rules as allRules } from '../rules/index.generated.ts';
import type { AnyRule, Report } from '../rules/rule.ts';
import { bit, Reading } from './context.ts';
import type { Finding } from './finding.ts';
import { assemble, type Found } from './assemble.ts';
import { suppress } from './suppress.ts';

/** What a workspace may decide. */
export interface Configuration {
  /** The profile of descriptors that name none. */
  readonly profile?: ProfileId;
  /** A profile that wins over the descriptor's own: for comparing profiles. */
  readonly forceProfile?: ProfileId;
  /** The day it is, as 2026-12-31, for suppressions that run out; the core knows no clock. */
  readonly today?: string;
  /** Severities by requirement id, in place of the catalogue's. */
  readonly severity?: Readonly<Record<string, Severity | 'off'>>;
}

/** A workspace that decides nothing; one value, because outcomes of one configuration compare. */
const standard: Configuration = {};

/** What the rules said of one segment, or one rule of the whole descriptor. */
interface Result {
  readonly found: readonly Found[];
  /** What they read elsewhere (see `Reading`). */
  readonly blocks: number;
  readonly shapes: number;
  readonly names: boolean;
}

/**
 * The outcome of checking one version of a descriptor. The rules run when it is first asked for
 * findings, so that what needs none, as completion while somebody types, does not wait for them.
 */
export class Checked {
  private list: readonly Finding[] | undefined;
  /** Undefined until they are asked for, and once a later version has taken them over. */
  private results: Results | undefined;

  constructor(
    readonly descriptor: Descriptor,
    readonly catalogue: Catalogue,
    readonly configuration: Configuration,
    /** The last version before this one that had results when this one was made. */
    private source: Checked | undefined,
  ) {}

  /** The findings in the order of the text. */
  get findings(): readonly Finding[] {
    return (this.list ??= suppress(
      this.descriptor,
      assemble(this.descriptor, this.current()),
      this.catalogue,
      this.configuration.severity?.['ASR019'] ?? this.catalogue.severity('ASR019', undefined),
      this.configuration.today,
    ));
  }

  /** Whether the findings are there already. */
  get isDone(): boolean {
    return this.list !== undefined;
  }

  /** How many segments were checked to come here; the rest were taken over. */
  get checkedSegments(): number {
    return this.current().checkedSegments;
  }

  /** What a later version may start from: this one, or where nobody asked it, the one before. */
  get start(): Checked | undefined {
    return this.results === undefined ? this.source : this;
  }

  private current(): Results {
    if (this.results !== undefined) return this.results;
    const { descriptor, catalogue: rows, configuration, source } = this;
    this.source = undefined;
    const results = source?.results;
    if (source === undefined || results === undefined)
      return (this.results = run(descriptor, rows, configuration));
    source.results = undefined;
    results.reading.turnTo(descriptor);
    const checker = new Checker(results.reading, rows, configuration);
    update(source.descriptor, descriptor, results, checker);
    return (this.results = results);
  }
}

/** Results by segment, and by rule for the rules on the whole descriptor. */
export interface Results {
  readonly segments: Map<Segment, Result>;
  readonly rules: Map<AnyRule, Result>;
  /** Segments whose findings point into another segment, by that segment. */
  readonly pointers: Map<Segment, Set<Segment>>;
  /** What the rules read the descriptor by; it follows from version to version. */
  readonly reading: Reading;
  checkedSegments: number;
}

/**
 * Checks a descriptor, once it is asked for findings. Given the outcome for an earlier version, it
 * does only what the changes between the two call for; the earlier outcome's findings stay readable.
 */
export function check(
  descriptor: Descriptor,
  configuration: Configuration = standard,
  previous?: Checked,
): Checked {
  const profile = profileOf(descriptor, configuration);
  const rows = catalogue(profile);
  const comparable =
    previous?.catalogue === rows &&
    previous.configuration === configuration &&
    previous.descriptor.scenario === descriptor.scenario &&
    !tooLong(previous.descriptor) &&
    !tooLong(descriptor);
  return new Checked(descriptor, rows, configuration, comparable ? previous.start : undefined);
}

/** The profile a descriptor is checked against: its own, else the workspace's, else the default. */
export function profileOf(descriptor: Descriptor, configuration: Configuration): ProfileId {
  if (tooLong(descriptor)) return configuration.profile ?? defaultProfile;
  if (configuration.forceProfile !== undefined) return configuration.forceProfile;
  const own = descriptor.topLevel('profile')?.value;
  return profiles.find((profile) => profile === own) ?? configuration.profile ?? defaultProfile;
}

/** Whether a descriptor is too long to be analysed (ASR018). */
export function tooLong(descriptor: Descriptor): boolean {
  return descriptor.length > maxLength;
}

function run(descriptor: Descriptor, rows: Catalogue, configuration: Configuration): Results {
  const scenario = tooLong(descriptor) ? undefined : descriptor.scenario;
  const reading = new Reading(descriptor, rows, scenario);
  const results: Results = {
    segments: new Map(),
    rules: new Map(),
    pointers: new Map(),
    reading,
    checkedSegments: 0,
  };
  const checker = new Checker(reading, rows, configuration);
  if (tooLong(descriptor)) {
    checker.refuse(results);
    return results;
  }
  for (const segment of descriptor.segments) checker.segment(segment, results);
  checker.whole(results, () => true);
  return results;
}

function update(before: Descriptor, after: Descriptor, results: Results, checker: Checker): void {
  results.checkedSegments = 0;
  const { removed, added } = difference(before.segments, after.segments);
  const changed = changedKeys(before, after, [...removed, ...added]);
  const stale = new Set(added);
  for (const segment of removed) {
    results.segments.delete(segment);
    for (const user of results.pointers.get(segment) ?? []) stale.add(user);
    results.pointers.delete(segment);
  }
  const mentions = changedMentions(after, removed, added);
  for (const { kind, name } of mentions) {
    const { definitions, references } = after.names.get(kind, name);
    for (const { at } of definitions) stale.add(at.segment);
    for (const { at } of references) stale.add(at.segment);
  }
  if (changed.blocks !== 0 || changed.shapes !== 0) {
    for (const [segment, result] of results.segments)
      if (isStale(result, changed) || (result.names && mentions.length > 0)) stale.add(segment);
  }
  const gone = new Set(removed);
  const here = new Set(added);
  for (const segment of stale)
    if (here.has(segment) || !gone.has(segment)) checker.segment(segment, results);
  const names = mentions.length > 0;
  const isNew = ({ kind }: Segment): boolean => kind === 'whole';
  const anew = removed.some(isNew) || added.some(isNew);
  checker.whole(
    results,
    (result) =>
      anew || isStale(result, changed) || (result.names && names) || pointsInto(result, gone),
  );
}

function isStale(
  result: Result,
  changed: { readonly blocks: number; readonly shapes: number },
): boolean {
  return (result.blocks & changed.blocks) !== 0 || (result.shapes & changed.shapes) !== 0;
}

function pointsInto(result: Result, gone: ReadonlySet<Segment>): boolean {
  return result.found.some(
    ({ report }) =>
      gone.has(report.at.segment) ||
      report.related?.some(({ at }) => gone.has(at.segment)) === true,
  );
}

/** The bits of the top-level keys whose content or shape the changed segments touch. */
function changedKeys(
  before: Descriptor,
  after: Descriptor,
  segments: readonly Segment[],
): { blocks: number; shapes: number } {
  const keys = new Set<string>();
  for (const segment of segments) {
    if (segment.kind === 'item') keys.add(segment.owner);
    else for (const { key } of segment.lowered.entries) keys.add(key);
  }
  let blocks = 0;
  let shapes = 0;
  for (const key of keys) {
    blocks |= bit(key);
    const [old, now] = [before.sections.get(key), after.sections.get(key)];
    if (!sameHeads(old, now) || itemCount(old) !== itemCount(now)) shapes |= bit(key);
  }
  return { blocks, shapes };
}

function sameHeads(a: Section | undefined, b: Section | undefined): boolean {
  if (a?.heads.length !== b?.heads.length) return false;
  return a?.heads.every(({ segment }, i) => segment === b?.heads[i]?.segment) !== false;
}

/**
 * The names whose mentions the changed segments brought or took away. A name that several things
 * have counts even when all stay: which of them is the first may have changed.
 */
function changedMentions(
  { names }: Descriptor,
  removed: readonly Segment[],
  added: readonly Segment[],
): Mention[] {
  const counts = new Map<string, { mention: Mention; count: number }>();
  const count = (segments: readonly Segment[], step: number): void => {
    for (const segment of segments) {
      for (const mention of segment.names) {
        const key = `${mention.kind}\n${mention.role}\n${mention.path}\n${mention.name}`;
        const entry = counts.get(key);
        if (entry === undefined) counts.set(key, { mention, count: step });
        else entry.count += step;
      }
    }
  };
  count(removed, -1);
  count(added, 1);
  return [...counts.values()]
    .filter(
      ({ mention: { kind, name, role }, count: change }) =>
        change !== 0 || (role === 'definition' && names.get(kind, name).definitions.length > 1),
    )
    .map(({ mention }) => mention);
}

class Checker {
  private readonly bySubject: ReadonlyMap<string, readonly AnyRule[]>;

  constructor(
    private readonly reading: Reading,
    private readonly rows: Catalogue,
    private readonly configuration: Configuration,
  ) {
    this.bySubject = activeRules(rows, reading.scenario);
  }

  /** Runs the rules over one segment and keeps what they say. */
  segment(segment: Segment, results: Results): void {
    const found: Found[] = [];
    const { lowered } = segment;
    this.reading.start();
    for (const problem of lowered.problems) this.each('problem', problem, problem.at, found);
    for (const mention of segment.names) this.each('mention', mention, mention.at, found);
    for (const region of lowered.regions) this.each('region', region, region, found);
    for (const { kind, block } of lowered.parts) this.each(kind, block, block, found);
    const { blocks, shapes, names } = this.reading;
    results.segments.set(segment, { found, blocks, shapes, names });
    results.checkedSegments++;
    for (const { report } of found) {
      for (const { at } of [report, ...(report.related ?? [])]) {
        if (at.segment === segment) continue;
        const users = results.pointers.get(at.segment);
        if (users === undefined) results.pointers.set(at.segment, new Set([segment]));
        else users.add(segment);
      }
    }
    segment.forget();
  }

  /** The one finding of a descriptor that is too long to be analysed. */
  refuse(results: Results): void {
    const found: Found[] = [];
    const at = this.reading.startOfText();
    const size = Math.floor(maxLength / 1024 / 1024);
    const message = `Descriptor is larger than ${size} MiB and is not analysed; split it by vault or scenario.`;
    this.keep('too-complex', { requirement: 'ASR018', at, message }, found);
    results.segments.set(at.segment, { found, blocks: 0, shapes: 0, names: false });
  }

  /** Runs the rules on the whole descriptor whose last result is stale. */
  whole(results: Results, stale: (result: Result) => boolean): void {
    if (this.reading.isProse) {
      // What is no descriptor lacks everything; that it is none is said once.
      results.rules.clear();
      return;
    }
    for (const rule of this.bySubject.get('descriptor') ?? []) {
      const before = results.rules.get(rule);
      if (before !== undefined && !stale(before)) continue;
      const found: Found[] = [];
      this.reading.start();
      this.run(rule, this.reading.descriptor, undefined, found);
      const { blocks, shapes, names } = this.reading;
      results.rules.set(rule, { found, blocks, shapes, names });
    }
  }

  private each(subject: string, value: unknown, at: Found['report']['at'], found: Found[]): void {
    for (const rule of this.bySubject.get(subject) ?? []) this.run(rule, value, at, found);
  }

  /** A rule that fails inside is a finding of its own (ASR000); the others go on. */
  private run(
    rule: AnyRule,
    subject: unknown,
    at: Found['report']['at'] | undefined,
    found: Found[],
  ): void {
    try {
      const reports = (rule.check as (subject: unknown, context: Reading) => Iterable<Report>)(
        subject,
        this.reading,
      );
      for (const report of reports) this.keep(rule.name, report, found);
    } catch (error) {
      const place = at ?? this.reading.startOfText();
      const reason = error instanceof Error ? error.message : String(error);
      const message = `Rule ${rule.name} failed here and was left out (${reason.slice(0, 60)}); please report it.`;
      this.keep(rule.name, { requirement: 'ASR000', at: { ...place }, message }, found);
    }
  }

  private keep(rule: string, report: Report, found: Found[]): void {
    const severity = this.severity(report.requirement, report.special);
    if (severity !== 'off') found.push({ rule, report, severity });
  }

  private severity(id: RequirementId, special: string | undefined): Severity | 'off' {
    return (
      this.configuration.severity?.[id] ?? this.rows.severity(id, this.reading.scenario, special)
    );
  }
}

const active = new Map<string, ReadonlyMap<string, readonly AnyRule[]>>();

/** The rules of a scenario by what they look at: those with a requirement that it demands. */
function activeRules(
  rows: Catalogue,
  scenario: Scenario | undefined,
): ReadonlyMap<string, readonly AnyRule[]> {
  const key = `${rows.profile} ${scenario ?? ''}`;
  let bySubject = active.get(key);
  if (bySubject === undefined) {
    const grouped = new Map<string, AnyRule[]>();
    for (const { rule } of allRules) {
      if (!rule.enforces.some((id) => rows.applies(id, scenario))) continue;
      const group = grouped.get(rule.part);
      if (group === undefined) grouped.set(rule.part, [rule]);
      else group.push(rule);
    }
    active.set(key, (bySubject = grouped));
  }
  return bySubject;
}
