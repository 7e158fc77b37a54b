/** Addresses of an allow list, compared as firewalls and proxies do. */
import type { ScenarioCode } from '../schema/schema.ts';
import type { Facts, UrlRule } from '../requirements/facts.ts';
import { otherCloudOf } from '../requirements/regions.ts';

/**
 * Returns the addresses that the servers of a scenario must reach: those of the cloud that the vault
 * is in. None if the profile has no list of that cloud.
 * @param region the vault's; the public cloud counts if it is missing or unknown.
 */
export function neededUrls(
  { urls }: Facts,
  code: ScenarioCode | undefined,
  region: string | undefined,
): readonly UrlRule[] {
  if (code === undefined) return [];
  const cloud = region === undefined ? undefined : otherCloudOf(region)?.name;
  return urls.filter((row) => row.cloud === cloud && row.scenarios.includes(code));
}

/** Whether an address is one of two alternatives. */
export function isAlternative({ requirement, alternativeOf }: UrlRule, { urls }: Facts): boolean {
  return alternativeOf !== undefined || urls.some((one) => one.alternativeOf === requirement);
}

/** A needed address that a list does not open. */
export interface MissingUrl {
  readonly row: UrlRule;
  /** An entry that has the address, with a scheme or port other than the one it is reached by. */
  readonly closed?: string;
}

/** Returns the needed addresses that no entry of a list opens. */
export function missingUrls(
  needed: readonly UrlRule[],
  entries: readonly string[],
): readonly MissingUrl[] {
  const missing: MissingUrl[] = [];
  for (const row of needed) {
    const covering = entries.filter((entry) => covers(entry, row.url));
    if (covering.some((entry) => opens(entry, portsOf(row)))) continue;
    const [closed] = covering;
    missing.push(closed === undefined ? { row } : { row, closed });
  }
  return missing;
}

/** Returns the ports of which one has to be open for an address. */
export function portsOf({ url, ports }: UrlRule): readonly number[] {
  return ports ?? [parts(url).schemePort ?? HTTPS];
}

/** Whether an entry allows one of some ports; with neither a scheme nor a port it allows all. */
function opens(entry: string, ports: readonly number[]): boolean {
  const { schemePort, port } = parts(entry);
  return [schemePort, port].every((one) => one === undefined || ports.includes(one));
}

/**
 * Whether an entry has the host and path that an address stands for. `*.windows.net` covers
 * `*.blob.core.windows.net`; the host of a single storage account does not. An entry without a path
 * covers every path of its host. Case and a trailing slash are ignored; scheme and port are not
 * compared (see `missingUrls`).
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
      if (i === entry || wide === undefined || !allows(wide, narrow)) return false;
      // Of two equivalent entries the first one stays.
      return i < entry || !allows(narrow, wide);
    });
    return by === undefined ? [] : [{ entry, by }];
  });
}

/** Returns an entry that allows the same host and path by every scheme and port. */
export function withoutSchemeAndPort(entry: string): string {
  const [authority = '', ...path] = entry
    .trim()
    .replace(/^[A-Za-z*][A-Za-z0-9+.*-]{0,20}:\/\//, '')
    .split('/');
  return [authority.replace(/:(?:\d{1,5}|\*)$/, ''), ...path].join('/');
}

/** Returns the host of an address. */
export function hostOf(address: string): string {
  return parts(address).host;
}

interface Parts {
  /** The port of the scheme; undefined without a scheme, and for one whose port is not known. */
  readonly schemePort: number | undefined;
  readonly host: string;
  /** The port; undefined for all. */
  readonly port: number | undefined;
  /** Empty for all paths of the host. */
  readonly path: string;
}

const HTTPS = 443;

/** The ports of schemes. */
const schemePorts: Readonly<Record<string, number>> = {
  http: 80,
  https: HTTPS,
  ftp: 21,
  ntp: 123,
  ws: 80,
  wss: HTTPS,
};

/** Whether a wide entry allows all that a narrow one does, scheme and port included. */
function allows(wide: Parts, narrow: Parts): boolean {
  const isOpen = (key: 'schemePort' | 'port'): boolean =>
    wide[key] === undefined || wide[key] === narrow[key];
  return isOpen('schemePort') && isOpen('port') && includes(wide, narrow);
}

function includes(wide: Parts, narrow: Parts): boolean {
  if (!matches(wide.host, narrow.host)) return false;
  return wide.path === '' || matches(wide.path, narrow.path === '' ? '/*' : narrow.path);
}

function isWild(entry: Parts | undefined): boolean {
  return entry !== undefined && (entry.host.includes('*') || entry.path.includes('*'));
}

function parts(entry: string): Parts {
  const whole = entry.trim().toLowerCase();
  const [prefix = '', scheme = ''] = /^([a-z*][a-z0-9+.*-]{0,20}):\/\//.exec(whole) ?? [];
  const text = whole.slice(prefix.length);
  const slash = text.indexOf('/');
  const authority = slash < 0 ? text : text.slice(0, slash);
  const path = slash < 0 ? '' : text.slice(slash);
  const [ending = '', port] = /:(\d{1,5}|\*)$/.exec(authority) ?? [];
  const host = authority.slice(0, authority.length - ending.length).replace(/\.$/, '');
  return {
    schemePort: Object.hasOwn(schemePorts, scheme) ? schemePorts[scheme] : undefined,
    // In proxy lists `.windows.net` means all hosts below it.
    host: host.startsWith('.') ? `*${host}` : host,
    port: port === undefined || port === '*' ? undefined : Number(port),
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
