/** Reads the release of Windows in a name: a year, what winver shows, a build or a kernel version. */
import type { SystemProduct } from '../requirements/system-data.ts';
import { systemData } from '../requirements/systems.ts';
import { productIn, productNamed } from './system-products.ts';
import { isOrLater, servicePackIn, type System } from './system.ts';
import { spacedVersion, versionIn, versionText, type Version } from './version-number.ts';

/** Returns the systems that a product of Windows and the text after its name may mean. */
export function windowsSystems(product: SystemProduct, rest: string): readonly System[] {
  const text = spacedVersion(rest);
  return (
    ofRelease(product, text) ??
    ofVersion(product, text) ??
    ofBuild(product, text) ??
    ofKernel(product, text) ?? [plainSystem(product, versionIn(rest))]
  );
}

function plainSystem({ name }: SystemProduct, version: Version | undefined): System {
  return { product: name, type: 'Windows', version };
}

/** `2008 R2 SP1`, `10`, `XP`; the years of servers are understood after `Windows` as well. */
function ofRelease(product: SystemProduct, text: string): readonly System[] | undefined {
  const owners = [product];
  const server = productNamed('Windows Server');
  if (product.name === 'Windows' && server !== undefined) owners.push(server);
  for (const match of text.matchAll(/(?<![\p{L}\d.])[vV]?(\d+(?:\.\d+)*)(\.[xX]\b)?/gu)) {
    const [, number = '', open] = match;
    const owner = owners.find((one) => releasesOf(one, number).length > 0);
    if (owner === undefined) continue;
    if (open !== undefined)
      return (owner.releases ?? [])
        .filter((one) => one === number || one.startsWith(`${number}.`))
        .map((one) => released(owner, one, text));
    const release = /\bR(?:elease)? ?2\b/i.test(text) ? `${number} R2` : number;
    if (!isOrLater(text)) return [released(owner, release, text)];
    const from = owner.releases?.indexOf(release) ?? -1;
    return (owner.releases ?? []).slice(Math.max(0, from)).map((one) => released(owner, one, text));
  }
  const word = owners
    .flatMap(({ releases = [] }) => releases)
    .find((one) => /^\p{L}/u.test(one) && new RegExp(`\\b${one}\\b`, 'i').test(text));
  return word === undefined ? undefined : [released(product, word, text)];
}

function releasesOf({ releases = [] }: SystemProduct, number: string): readonly string[] {
  return releases.filter((one) => one === number || one.startsWith(`${number} `));
}

function released(product: SystemProduct, release: string, text: string): System {
  const [number = release, second] = release.split(' R');
  const base = { number, release: Number(second ?? 0), servicePack: 0 };
  const servicePack = servicePackIn(text) ?? servicePackOfBuild(product, base, text);
  const version = { ...base, servicePack: servicePack ?? 0 };
  const isOpen = servicePack === undefined && product.servicePacks?.[release] !== undefined;
  return { ...plainSystem(product, version), ...(isOpen && { open: 'servicePack' }) };
}

/** `Version 1607` of winver, and releases of the semi-annual channel. */
function ofVersion(product: SystemProduct, text: string): readonly System[] | undefined {
  const { name, versions = {}, semiAnnual = [] } = product;
  for (const [, found = ''] of text.matchAll(
    /(?<![\p{L}\d.])[vV]?(\d\d ?[hH]\d|\d{4})(?![\d.])/gu,
  )) {
    const token = found.replace(' ', '').toUpperCase();
    const year = versions[token];
    // The comma is part of the name: `Windows Server, version 1809` is not Windows Server 2019.
    const isChannel =
      year === undefined
        ? semiAnnual.includes(token) || /^ ?, ?version\b/i.test(text)
        : semiAnnual.includes(token) && /^ ?,/.test(text);
    if (isChannel) return [{ product: name, type: 'Windows', version: undefined, channel: token }];
    if (year !== undefined) return [released(product, year, text)];
  }
  return undefined;
}

function buildIn(text: string): string | undefined {
  const build = /(?<![\d.])\d{1,2}\.\d\.(\d{4,5})(?!\d)|\bbuild ?(\d{4,5})(?!\d)/i.exec(text);
  return build?.[1] ?? build?.[2];
}

function ofBuild(product: SystemProduct, text: string): readonly System[] | undefined {
  return among(product, systemData.builds[buildIn(text) ?? '']);
}

function servicePackOfBuild(
  { name }: SystemProduct,
  base: Version,
  text: string,
): number | undefined {
  const found = systemsNamed(systemData.builds[buildIn(text) ?? ''] ?? []).find(
    ({ product, version }) =>
      product === name &&
      version !== undefined &&
      versionText({ ...version, servicePack: 0 }) === versionText(base),
  );
  return found?.open === undefined ? found?.version?.servicePack : undefined;
}

function ofKernel(product: SystemProduct, text: string): readonly System[] | undefined {
  const kernel = /(?<![\d.])(\d{1,2}\.\d)(?!\d)/.exec(text)?.[1];
  return among(product, systemData.kernels[kernel ?? '']);
}

/** The systems of a table that are of a product; `Windows` leaves it open whether it is a server. */
function among(
  product: SystemProduct,
  names: readonly string[] | undefined,
): readonly System[] | undefined {
  if (names === undefined) return undefined;
  const systems = systemsNamed(names);
  if (product.name === 'Windows') return systems;
  const servers = systems.filter((system) => system.product === 'Windows Server');
  if (servers.length === 0) return undefined;
  return servers.map((system) => ({ ...system, product: product.name }));
}

/** Returns the systems of names in `systems.yaml`. */
function systemsNamed(names: readonly string[]): readonly System[] {
  return names.flatMap((name) => {
    const found = productIn(name);
    return found === undefined ? [] : windowsSystems(found.product, found.rest);
  });
}
