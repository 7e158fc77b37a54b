/** Reads the names of operating systems, as people and tools write them. */
import { systemData } from '../requirements/systems.ts';
import { guestIdOf } from './guest-id.ts';
import { linuxSystems } from './linux-release.ts';
import { kindIn, productIn } from './system-products.ts';
import { systemText } from './system-text.ts';
import type { System } from './system.ts';
import type { Architecture } from './version-number.ts';
import { windowsSystems } from './windows-release.ts';

/** What a name does not say. */
export type OpenPart = 'product' | 'version' | 'servicePack' | 'minor';

/** The name of an operating system, understood. */
export interface SystemName {
  /** The systems that it may mean; at least one. */
  readonly systems: readonly [System, ...System[]];
  /** The parts that are open; none if it means a single release. */
  readonly open: readonly OpenPart[];
  /** The architecture, if the name contains it, as in `CentOS 6 (32-bit)`. */
  readonly architecture: Architecture | undefined;
  /** `short` has no product (`2012 R2`, `Server 2012`), `build` is a build of Windows (`6.3.9600`). */
  readonly form: 'name' | 'short' | 'build';
}

/** Reads a name; undefined if it is of no known system, and of neither Windows nor Linux. */
export function readSystemName(text: string): SystemName | undefined {
  const listed = fullNames().get(text.trim().replace(/\s+/g, ' ').toLowerCase());
  const id = listed === undefined ? guestIdOf(text) : undefined;
  const { plain, outer, architecture } = systemText(text);
  const names = listed ?? id?.names;
  if (names !== undefined) {
    const systems = names.flatMap((name) => readPlain(name)?.systems ?? []);
    return understood(systems, id?.architecture ?? architecture, 'name');
  }
  const found = readPlain(plain) ?? (outer === undefined ? undefined : readPlain(outer));
  return found && understood(found.systems, architecture, found.form);
}

interface Read {
  readonly systems: readonly System[];
  readonly form: SystemName['form'];
}

function readPlain(text: string): Read | undefined {
  const kind = kindIn(text);
  if (kind !== undefined)
    return { systems: [{ product: undefined, type: kind.type, version: undefined }], form: 'name' };
  const found = productIn(text);
  if (found !== undefined) {
    const { product, rest } = found;
    if (product.type === 'Other') return undefined;
    if (product.type === 'Linux') return { systems: linuxSystems(product, rest), form: 'name' };
    const systems = windowsSystems(product, rest);
    const isBare = product.name === 'Windows' && systems[0]?.version === undefined;
    return {
      systems: isBare && systems.length === 1 ? bareWindows(rest, systems) : systems,
      form: 'name',
    };
  }
  return readShort(text) ?? readVersion(text) ?? readType(text);
}

/** `Windows` alone may be a server. */
function bareWindows(rest: string, systems: readonly System[]): readonly System[] {
  if (/[\p{L}\d]/u.test(rest)) return systems;
  return [{ product: undefined, type: 'Windows', version: undefined }];
}

/** A release without its product: `2012 R2`, `Server 2012`, `6.3.9600`. */
function readShort(text: string): Read | undefined {
  const build = /^(?:\d{1,2}\.\d\.\d{4,5})(?!\d)/.test(text);
  if (!build && !/^(?:server|srv|svr)[ -]?\d|^20\d\d(?!\d)/i.test(text)) return undefined;
  const found = productIn(
    `Windows ${build ? text : text.replace(/^(?:server|srv|svr)?[ -]?/i, 'Server ')}`,
  );
  if (found === undefined) return undefined;
  const systems = windowsSystems(found.product, found.rest);
  const isKnown = systems.every(({ version, channel }) => (version ?? channel) !== undefined);
  const isRelease = found.product.releases?.some((one) =>
    one.startsWith(systems[0]?.version?.number ?? '-'),
  );
  if (!isKnown || (!build && isRelease !== true)) return undefined;
  return { systems, form: build ? 'build' : 'short' };
}

/** VERSION of /etc/os-release, which tells the product by its code name: `11 (bullseye)`. */
function readVersion(text: string): Read | undefined {
  const word = /^\d[^(]*\((\p{L}+)/u.exec(text)?.[1]?.toLowerCase();
  const product = systemData.products.find(
    ({ codenames = {} }) => word !== undefined && Object.hasOwn(codenames, word),
  );
  return product && { systems: linuxSystems(product, text), form: 'name' };
}

/** Whether it is Windows or Linux shows in a name of an unknown product. */
function readType(text: string): Read | undefined {
  const [, word] = /\b(linux|windows)\b/i.exec(text) ?? [];
  if (word === undefined) return undefined;
  const type = word.toLowerCase() === 'linux' ? 'Linux' : 'Windows';
  return { systems: [{ product: text, type, version: undefined }], form: 'name' };
}

function understood(
  [first, ...others]: readonly System[],
  architecture: Architecture | undefined,
  form: SystemName['form'],
): SystemName | undefined {
  if (first === undefined) return undefined;
  const systems = [first, ...others] as const;
  const open = new Set<OpenPart>();
  if (systems.some(({ product }) => product === undefined || product !== first.product))
    open.add('product');
  const isStated = systems.every(({ version, channel }) => (version ?? channel) !== undefined);
  if (!isStated || others.length > 0) open.add('version');
  for (const system of systems) if (system.open !== undefined) open.add(system.open);
  return { systems, open: [...open], architecture, form };
}

let known: ReadonlyMap<string, readonly string[]> | undefined;

function fullNames(): ReadonlyMap<string, readonly string[]> {
  known ??= new Map(
    Object.entries(systemData.fullNames).map(([name, systems]) => [name.toLowerCase(), systems]),
  );
  return known;
}
