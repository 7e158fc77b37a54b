/** Names in place of those that Azure refuses or another thing has: no two things of a descriptor are offered the same one. */
import type { SegmentSpan } from '../descriptor/sourced.ts';
import type { Segment } from '../descriptor/segment.ts';
import type { NameRule } from '../requirements/facts.ts';
import { resourceName } from '../text/resource-name.ts';
import { allowedName, nameViolation, numberedName } from './azure-names.ts';

/** A thing that has a name in Azure. */
export interface NamedThing {
  /** Where its name is written. */
  readonly at: SegmentSpan;
  readonly name: string;
  /** Another name that it has, and that no other thing should get. */
  readonly alias?: string | undefined;
  /** What to make another name of, though Azure allows this one: another thing has it, or a word of it is reserved. */
  readonly basis?: string | undefined;
}

/** The proposals for the names of one list, by where these are written. */
type Proposals = ReadonlyMap<Segment, ReadonlyMap<number, string>>;

/** By the list of a version that the things come from, so that thousands of fixes ask for one table. */
const byList = new WeakMap<object, Proposals>();

/**
 * Returns the most similar name that Azure accepts and that nothing else has or is offered; case does
 * not count. Of a resource id or the address of an account it is the name in it. Undefined if no character of the name is left.
 * @param at where the name is written.
 * @param list the list of the things, which is another one in each version of the descriptor.
 * @param things all things of the list, in text order.
 */
export function proposedName(
  at: SegmentSpan,
  list: object,
  things: () => Iterable<NamedThing>,
  rule: NameRule,
): string | undefined {
  let proposals = byList.get(list);
  if (proposals === undefined) byList.set(list, (proposals = propose([...things()], rule)));
  return proposals.get(at.segment)?.get(at.start);
}

function propose(things: readonly NamedThing[], rule: NameRule): Proposals {
  /** Who has a name: a thing that may keep it, or several. */
  const owners = new Map<string, NamedThing | 'several'>();
  for (const thing of things)
    for (const name of new Set([thing.name, thing.alias ?? thing.name])) {
      const key = name.toLowerCase();
      owners.set(key, owners.has(key) ? 'several' : thing);
    }
  const proposals = new Map<Segment, Map<number, string>>();
  /** The last number that was tried for a name. */
  const numbers = new Map<string, number>();
  for (const thing of things) {
    const { name, basis } = thing;
    if (basis === undefined && nameViolation(name, rule) === undefined) continue;
    const isTaken = (name: string): boolean => {
      const owner = owners.get(name.toLowerCase());
      return owner !== undefined && owner !== thing;
    };
    const first = allowedName(basis ?? resourceName(name) ?? name, rule);
    if (first === undefined) continue;
    let next: string | undefined = first;
    for (let i = numbers.get(first) ?? 2; next !== undefined && isTaken(next); i++) {
      next = numberedName(first, rule, i);
      numbers.set(first, i);
    }
    if (next === undefined) continue;
    owners.set(next.toLowerCase(), 'several');
    const own = proposals.get(thing.at.segment) ?? new Map<number, string>();
    proposals.set(thing.at.segment, own.set(thing.at.start, next));
  }
  return proposals;
}
