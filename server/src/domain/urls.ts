/** Addresses of an allow list, compared as firewalls and proxies do. */
import type { ScenarioCode } from '../schema/schema.ts';
import type { Facts, UrlRule } from '../requirements/facts.ts';

/** Returns the addresses that the servers of a scenario must reach. */
export function neededUrls({ urls }: Facts, code: ScenarioCode | undefined): readonly UrlRule[] {
  return code === undefined ? [] : urls.filter(({ scenarios }) => scenarios.includes(code));
}

/** Whether an address is one of two alternatives. */
export function isAlternative({ requirement, alternativeOf }: UrlRule, { urls }: Facts): boolean {
  return alternativeOf !== undefined || urls.some((one) => one.alternativeOf === requirement);
}

/** Returns the needed addresses that no entry of a list covers. */
export function missingUrls(
  needed: readonly UrlRule[],
  entries: readonly string[],
): readonly UrlRule[] {
  return needed.filter(({ url }) => !entries.some((entry) => covers(entry, url)));
}

/**
 * Whether an entry allows everything that an address means. `*.windows.net` covers
 * `*.blob.core.windows.net`; the host of a single storage account does not. An entry without a path
 * covers every path of its host. Scheme, port, case and a trailing slash are ignored.
 */
export function covers(entry: string, address: string): boolean {
  return includes(parts(entry), parts(address));
}

/** Whether two entries are equivalent. */
export function isSameAddress(one: string, other: string): boolean {
  const [a, b] = [parts(one), parts(other)];
  return a.host === b.host && a.path === b.path;
}

/** Longer lists are searched for covered entries only up to this number. */
const MAX_COMPARED_ENTRIES = 500;

/**
 * Returns the entries that a wildcard of the same list covers, each with that wildcard, by index.
 */
export function coveredEntries(
  entries: readonly string[],
): readonly { readonly entry: number; readonly by: number }[] {
  const all = entries.slice(0, MAX_COMPARED_ENTRIES).map(parts);
  const wildcards = [...all.keys()].filter((i) => isWild(all[i]));
  return all.flatMap((narrow, entry) => {
    const by = wildcards.find((i) => {
      const wide = all[i];
      if (i === entry || wide === undefined || !includes(wide, narrow)) return false;
      // Of two equivalent entries the first one stays.
      return i < entry || !includes(narrow, wide);
    });
    return by === undefined ? [] : [{ entry, by }];
  });
}

/** Returns the host of an address. */
export function hostOf(address: string): string {
  return parts(address).host;
}

interface Parts {
  readonly host: string;
  /** Empty for all paths of the host. */
  readonly path: string;
}

function includes(wide: Parts, narrow: Parts): boolean {
  if (!matches(wide.host, narrow.host)) return false;
  return wide.path === '' || matches(wide.path, narrow.path === '' ? '/*' : narrow.path);
}

function isWild(entry: Parts | undefined): boolean {
  return entry !== undefined && (entry.host.includes('*') || entry.path.includes('*'));
}

function parts(entry: string): Parts {
  const text = entry
    .trim()
    .toLowerCase()
    .replace(/^[a-z*][a-z0-9+.*-]{0,20}:\/\//, '');
  const slash = text.indexOf('/');
  const authority = slash < 0 ? text : text.slice(0, slash);
  const path = slash < 0 ? '' : text.slice(slash);
  const host = authority.replace(/:(?:\d{1,5}|\*)$/, '').replace(/\.$/, '');
  return {
    // In proxy lists `.windows.net` means all hosts below it.
    host: host.startsWith('.') ? `*${host}` : host,
    path: path.endsWith('/') ? path.slice(0, -1) : path,
  };
}

/**
 * Whether a pattern, in which `*` means any characters, matches a text; a `*` in the text needs a
 * `*`.
 */
function matches(pattern: string, text: string): boolean {
  let at = 0;
  let star = -1;
  let resume = 0;
  for (let i = 0; i < text.length;) {
    const c = pattern.charAt(at);
    if (c === '*') {
      star = at++;
      resume = i;
    } else if (at < pattern.length && c === text.charAt(i)) {
      at++;
      i++;
    } else if (star >= 0) {
      // Extend the last `*` by one character.
      at = star + 1;
      i = ++resume;
    } else return false;
  }
  while (pattern.charAt(at) === '*') at++;
  return at === pattern.length;
}
