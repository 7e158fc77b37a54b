/** Addresses of an allow list, compared the way a firewall or proxy reads them. */
import type { ScenarioCode } from '../schema/schema.ts';
import type { Facts, UrlRule } from '../requirements/facts.ts';

/** The addresses that the servers of a scenario have to reach. */
export function neededUrls({ urls }: Facts, code: ScenarioCode | undefined): readonly UrlRule[] {
  return code === undefined ? [] : urls.filter(({ scenarios }) => scenarios.includes(code));
}

/** Whether an address is one of two for the same thing. */
export function isEitherOr({ requirement, alternativeOf }: UrlRule, { urls }: Facts): boolean {
  return alternativeOf !== undefined || urls.some((one) => one.alternativeOf === requirement);
}

/** The needed addresses that no entry of a list covers. */
export function missingUrls(
  needed: readonly UrlRule[],
  entries: readonly string[],
): readonly UrlRule[] {
  return needed.filter(({ url }) => !entries.some((entry) => covers(entry, url)));
}

/**
 * Whether an entry lets everything through that an address stands for. `*.windows.net` covers
 * `*.blob.core.windows.net`, which the host of a single storage account does not. An entry without
 * a path covers every path of its host. Scheme, port, case and a slash at the end do not count.
 */
export function covers(entry: string, address: string): boolean {
  return includes(parts(entry), parts(address));
}

/** Whether two entries say the same. */
export function isSameAddress(one: string, other: string): boolean {
  const [a, b] = [parts(one), parts(other)];
  return a.host === b.host && a.path === b.path;
}

/** No longer a list is searched for entries that say the same. */
const longestCompared = 500;

/** The entries that a wildcard of the same list covers, each with that wildcard, by their indices. */
export function coveredEntries(
  entries: readonly string[],
): readonly { readonly entry: number; readonly by: number }[] {
  const all = entries.slice(0, longestCompared).map(parts);
  const wildcards = [...all.keys()].filter((i) => isWild(all[i]));
  return all.flatMap((narrow, entry) => {
    const by = wildcards.find((i) => {
      const wide = all[i];
      if (i === entry || wide === undefined || !includes(wide, narrow)) return false;
      // Of two that say the same the first stays.
      return i < entry || !includes(narrow, wide);
    });
    return by === undefined ? [] : [{ entry, by }];
  });
}

/** The host of an address. */
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
    // Proxies write `.windows.net` for all hosts below it.
    host: host.startsWith('.') ? `*${host}` : host,
    path: path.endsWith('/') ? path.slice(0, -1) : path,
  };
}

/** Whether a text with `*` for any characters matches another; a `*` there is matched by a `*` only. */
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
      // One character more for the last `*`.
      at = star + 1;
      i = ++resume;
    } else return false;
  }
  while (pattern.charAt(at) === '*') at++;
  return at === pattern.length;
}
