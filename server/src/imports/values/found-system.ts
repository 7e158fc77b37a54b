/** From the name of a system, as a source has it, to what a descriptor states of it. */
import { readSystemName } from '../../domain/system-name.ts';
import { systemName, type System } from '../../domain/system.ts';
import type { InventoryOs } from '../machine-facts.ts';

/**
 * Reads the name of a system. Undefined if it says nothing (`Other (64-bit)`, `Unknown`).
 * @param isExact whether the guest told it; a name that somebody ticked in a list may be wrong.
 */
export function foundSystem(text: string, isExact: boolean): InventoryOs | undefined {
  const found = text.trim();
  if (found === '') return undefined;
  const name = readSystemName(found);
  if (name === undefined) return unknownSystem(found, isExact);
  const { systems, open } = name;
  const [first] = systems;
  const type = systems.every((one) => one.type === first.type) ? first.type : undefined;
  const architecture = name.architecture === 'x86' ? ({ architecture: 'x86' } as const) : {};
  const isNamed = !open.includes('product') && first.product !== undefined;
  if (!isNamed || (open.includes('version') && !isOneRelease(systems)))
    return type && { type, ...architecture, ...(isNamed && { found }), isExact: false };
  const isOpen = open.includes('version');
  return {
    version: shortName(first),
    ...(type && { type }),
    ...architecture,
    ...(isOpen && { found }),
    isExact: isExact && !isOpen,
  };
}

/** vSphere has one name for Windows Server 2012 and 2012 R2: the plain release is what it says. */
function isOneRelease(systems: readonly System[]): boolean {
  const [first] = systems;
  return (
    systems.length > 1 &&
    first?.version !== undefined &&
    first.type === 'Windows' &&
    systems.every(({ version }) => version?.number === first.version?.number)
  );
}

/** `Ubuntu 22.04.4` is `Ubuntu 22.04`: the third number of a Linux is no release. */
function shortName(system: System): string {
  const { type, version } = system;
  if (type !== 'Linux' || version === undefined) return systemName(system);
  const number = version.number.split('.').slice(0, 2).join('.');
  return systemName({ ...system, version: { ...version, number } });
}

/** A system that Site Recovery has no name for is stated as it is found; the checker speaks. */
function unknownSystem(found: string, isExact: boolean): InventoryOs | undefined {
  const plain = found.replace(/ ?\((?:32|64)-?bit\)/gi, '').replace(/,? (?:32|64)-bit$/i, '');
  if (/^(?:other|unknown|none|n\/a|-)/i.test(plain) || !/\p{L}/u.test(plain)) return undefined;
  const isX86 = /\b32-?bit/i.test(found);
  return { version: plain.trim(), ...(isX86 && { architecture: 'x86' }), isExact };
}
