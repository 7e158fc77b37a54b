/** TCP ports and ranges of ports, as firewalls list them. */
import type { List, Value } from '../descriptor/sourced.ts';

/** A list of ports and ranges. */
export type Ports = List<Value<number | string>>;

/** A range of ports, both ends included. */
interface PortRange {
  readonly first: number;
  readonly last: number;
}

/** Whether a list has a port, by itself or within a range. */
export function includesPort({ items }: Ports, port: number): boolean {
  return items.some(({ value }) => {
    const { first, last } = rangeOf(value);
    return first <= port && port <= last;
  });
}

/** Returns the range of an item that the schema accepts: `443` is a range of one port. */
function rangeOf(value: number | string): PortRange {
  const [first, last = first] = String(value).split('-').map(Number);
  return { first: first ?? Number.NaN, last: last ?? Number.NaN };
}

/**
 * Returns a port or range that a firewall writes in another form, as the format has it: `20004/tcp`,
 * `TCP 443`, `9443:9450`, `9450-9443`. Undefined if the text is none, or of another protocol.
 */
export function portText(text: string): string | undefined {
  const bare = text
    .trim()
    .toLowerCase()
    .replace(/^tcp[/: ] ?|[/ ]?tcp$/, '');
  if (/^(?:\*|any|all)$/.test(bare)) return `1-${MAX_PORT}`;
  const [, one = '', other = one] =
    /^(\d{1,5})(?: ?(?:-|–|—|:|\.\.|to) ?(\d{1,5}))?$/.exec(bare) ?? [];
  const ends = [Number(one), Number(other)].sort((a, b) => a - b);
  const [first = 0, last = 0] = ends;
  if (first < 1 || last > MAX_PORT) return undefined;
  return first === last ? String(first) : `${first}-${last}`;
}

/** The largest number of a TCP port. */
const MAX_PORT = 65535;
