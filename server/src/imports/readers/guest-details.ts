/** Reads what VMware Tools report of the guest in one line of `key='value'` pairs. */
import type { InventoryOs } from '../machine-facts.ts';
import { foundSystem } from '../values/found-system.ts';

export interface GuestDetails {
  readonly os: InventoryOs | undefined;
  /** The running kernel of a Linux guest. */
  readonly kernel: string | undefined;
}

/** Reads a line as `bitness='64' prettyName='Ubuntu 22.04.5 LTS'`; keys vary with the tools. */
export function guestDetails(line: string): GuestDetails {
  const values = new Map<string, string>();
  for (const [, key = '', value = ''] of line.matchAll(/(?<!\w)(\w+)='([^']*)'/g))
    values.set(key.toLowerCase(), value.trim());
  const named = (text: string | undefined) =>
    text === undefined ? undefined : foundSystem(text, true);
  const pretty = named(values.get('prettyname'));
  const isLinux = values.get('familyname')?.toLowerCase() === 'linux' || pretty?.type === 'Linux';
  // The version of a Windows distribution is that of its kernel.
  const distribution = `${values.get('distroname') ?? ''} ${values.get('distroversion') ?? ''}`;
  const os = isLinux && pretty?.version === undefined ? (named(distribution) ?? pretty) : pretty;
  const kernel = values.get('kernelversion');
  const isX86 = values.get('bitness') === '32';
  return {
    os: os && { ...os, ...(isX86 && { architecture: 'x86' }) },
    kernel: isLinux && kernel !== undefined && kernel !== '' ? kernel : undefined,
  };
}
