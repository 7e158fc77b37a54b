/**
 * What machines declare of each requirement. A descriptor may have thousands of them, so the counts of a
 * machine are kept with its segment, and hovers only add them up.
 */
import { modelOf } from '../descriptor/build-model.ts';
import type { ProtectedItem } from '../descriptor/model.generated.ts';
import { difference } from '../descriptor/difference.ts';
import type { Segment } from '../descriptor/segment.ts';
import type { SegmentSpan } from '../descriptor/sourced.ts';
import { osOf } from '../domain/operating-system.ts';
import type { Catalogue } from '../requirements/catalogue.ts';
import type { Requirement } from '../requirements/catalogue-data.ts';
import type { RequirementId } from '../requirements/ids.ts';
import { factsOf, type Scenario } from '../requirements/scenarios.ts';
import type { ValueContext } from '../rules/rule.ts';
import { declaredBelow, hasValueBelow, nowhere, type Declared } from './declared.ts';
import { countedValues, machineRules } from './judged-values.ts';
import type { ProfiledDescriptor } from './checked-descriptor.ts';

/** The paths of machines begin so. */
const machinePath = 'protectedItems[].';

/** Counts what one machine declares of a requirement. */
type Counter = (machine: ProtectedItem) => Declared;

/** The counters of a profile and scenario, and what they count in a segment, two numbers for each. */
interface MachineCounters {
  readonly index: ReadonlyMap<RequirementId, number>;
  readonly counters: readonly Counter[];
  readonly sumsOf: (segments: readonly Segment[]) => Uint32Array;
}

/**
 * What the machines declare of a requirement; undefined if it does not speak of machines.
 */
export function machineDeclarations(
  { descriptor, catalogue }: ProfiledDescriptor,
  row: Requirement,
): Declared | undefined {
  const counters = countersOf(catalogue, descriptor.scenario);
  const index = counters.index.get(row.id);
  if (index === undefined) return undefined;
  const sums = counters.sumsOf(descriptor.segments);
  return { said: sums[2 * index] ?? 0, of: sums[2 * index + 1] ?? 0 };
}

/**
 * Returns for a machine the requirements, of those given, of which it leaves something undeclared; none
 * for a place that is no machine.
 */
export function undeclaredByMachine(
  { descriptor, catalogue }: ProfiledDescriptor,
  rows: readonly Requirement[],
): (machine: SegmentSpan) => readonly RequirementId[] {
  const { index, counters } = countersOf(catalogue, descriptor.scenario);
  const wanted = rows.flatMap(({ id }) => {
    const counter = counters[index.get(id) ?? -1];
    return counter === undefined ? [] : [{ id, counter }];
  });
  const blocks = new Map<Segment, ReadonlyMap<number, ProtectedItem>>();
  return ({ segment, start }) => {
    let own = blocks.get(segment);
    if (own === undefined) {
      const machines = modelOf(segment).blocks.flatMap(({ kind, block }) =>
        kind === 'protectedItem' ? [[block.start, block] as const] : [],
      );
      blocks.set(segment, (own = new Map(machines)));
    }
    const machine = own.get(start);
    if (machine === undefined) return [];
    const leavesOpen = ({ counter }: (typeof wanted)[number]): boolean => {
      const { said, of } = counter(machine);
      return said < of;
    };
    return wanted.filter(leavesOpen).map(({ id }) => id);
  };
}

/** Whether one machine leaves a requirement open: it speaks of the machine, which does not declare it all. */
export function isMachineOpen(
  { descriptor, catalogue }: ProfiledDescriptor,
  row: Requirement,
  machine: ProtectedItem,
): boolean {
  const { index, counters } = countersOf(catalogue, descriptor.scenario);
  const counter = counters[index.get(row.id) ?? -1];
  const { said, of } = counter?.(machine) ?? nowhere;
  return said < of;
}

const known = new Map<string, MachineCounters>();

function countersOf(catalogue: Catalogue, scenario: Scenario | undefined): MachineCounters {
  const key = `${catalogue.profile} ${scenario ?? ''}`;
  let found = known.get(key);
  if (found === undefined) known.set(key, (found = makeCounters(catalogue, scenario)));
  return found;
}

function makeCounters(catalogue: Catalogue, scenario: Scenario | undefined): MachineCounters {
  const context: ValueContext<'protectedItem'> = {
    facts: catalogue.facts,
    limits: catalogue.limits(scenario),
    scenario: scenario === undefined ? undefined : factsOf(scenario),
  };
  const index = new Map<RequirementId, number>();
  const counters: Counter[] = [];
  for (const row of catalogue.requirements) {
    const counter = catalogue.applies(row.id, scenario) ? counterOf(row, context) : undefined;
    if (counter !== undefined) index.set(row.id, counters.push(counter) - 1);
  }
  const countsOf = (segment: Segment): Uint32Array => {
    const counts = new Uint32Array(2 * counters.length);
    for (const { kind, block } of modelOf(segment).blocks) {
      if (kind !== 'protectedItem') continue;
      for (const [i, counter] of counters.entries()) {
        const { said, of } = counter(block);
        counts[2 * i] = (counts[2 * i] ?? 0) + said;
        counts[2 * i + 1] = (counts[2 * i + 1] ?? 0) + of;
      }
    }
    return counts;
  };
  return { index, counters, sumsOf: summing(countsOf, 2 * counters.length) };
}

/**
 * Sums up the counts of all machines. The sums of a version are made from those of the version that was
 * asked for before: a hover after an edit adds up two machines, not 10,000 (3 ms).
 */
function summing(
  countsOf: (segment: Segment) => Uint32Array,
  length: number,
): MachineCounters['sumsOf'] {
  const known = new WeakMap<readonly Segment[], Uint32Array>();
  /** The sums of what keeps its counts, and of which list; no version is kept alive for it. */
  let last: { readonly of: WeakRef<readonly Segment[]>; readonly sums: Uint32Array } | undefined;
  const keptSums = (segments: readonly Segment[]): Uint32Array => {
    const before = last?.of.deref();
    const sums = before === undefined || !last ? new Uint32Array(length) : last.sums.slice();
    const { removed, added } = difference(before ?? [], segments);
    for (const segment of removed) if (segment.isLarge) add(sums, segment.derive(countsOf), -1);
    for (const segment of added) if (segment.isLarge) add(sums, segment.derive(countsOf));
    last = { of: new WeakRef(segments), sums };
    return sums;
  };
  return (segments) => {
    let sums = known.get(segments);
    if (sums !== undefined) return sums;
    known.set(segments, (sums = keptSums(segments).slice()));
    for (const segment of segments) {
      const { owner, isLarge } = segment;
      // The aliases of other segments lead to other values in another version.
      if (!isLarge && (owner === '' || owner === 'protectedItems')) add(sums, countsOf(segment));
    }
    return sums;
  };
}

function add(sums: Uint32Array, counts: Uint32Array, sign = 1): void {
  for (const [i, count] of counts.entries()) sums[i] = (sums[i] ?? 0) + sign * count;
}

function counterOf(row: Requirement, context: ValueContext<'protectedItem'>): Counter | undefined {
  const rules = machineRules(row);
  if (rules.length > 0)
    return (machine) =>
      isOtherGuest(machine, row, context)
        ? nowhere
        : countedValues(rules.map((rule) => rule.values(machine, context, row.id)));
  const paths = withoutStart(row.metBy ?? row.paths);
  const asked = Object.entries(row.asksWhen ?? {}).filter(([path]) => isOfMachine(path));
  if (paths.length === 0 && asked.length === 0) return undefined;
  return (machine) => {
    if (isOtherGuest(machine, row, context)) return nowhere;
    const asks = ([path, values]: readonly [string, readonly string[]]): boolean =>
      hasValueBelow(machine, path.slice(machinePath.length), values);
    if (row.asksWhen !== undefined && !asked.some(asks)) return nowhere;
    // What a checklist row asks about by another block is asked for once a machine is concerned.
    if (paths.length === 0) return { said: 0, of: 1 };
    return mostDeclared(paths.map((path) => declaredBelow(machine, path)));
  };
}

/** Whether the requirement is about the other kind of system. A machine of an unknown one may be of it. */
function isOtherGuest(
  machine: ProtectedItem,
  { guest }: Requirement,
  { facts }: ValueContext<'protectedItem'>,
): boolean {
  if (guest === undefined) return false;
  const { type } = osOf(machine, facts);
  return type !== undefined && type !== guest;
}

/** Of several ways to declare something, the one by which the most is declared. */
export function mostDeclared(ways: readonly Declared[]): Declared {
  return ways.reduce((best, one) => {
    if (isWhole(one) !== isWhole(best)) return isWhole(one) ? one : best;
    return one.said > best.said || best.of === 0 ? one : best;
  }, nowhere);
}

/** Whether something is declared in every place. */
export function isWhole({ said, of }: Declared): boolean {
  return of > 0 && said === of;
}

export function isOfMachine(path: string): boolean {
  return path.startsWith(machinePath);
}

function withoutStart(paths: readonly string[]): string[] {
  return paths.filter(isOfMachine).map((path) => path.slice(machinePath.length));
}
