/** An operating system, as far as a name tells. */
import { versionText, type Version } from './version-number.ts';

/** One system that a name may mean. */
export interface System {
  /** `Windows Server`; undefined if only the type is known. */
  readonly product: string | undefined;
  readonly type: 'Windows' | 'Linux' | undefined;
  /** Undefined if the name has no version. */
  readonly version: Version | undefined;
  /** What the version leaves open: a minor release, a service pack. */
  readonly open?: 'minor' | 'servicePack';
  /** The release of the semi-annual or annual channel: `1909`. */
  readonly channel?: string;
}

/** Formats a system: `Windows Server 2008 R2 SP1`, `Windows Server, version 1909`. */
export function systemName({ product, type, version, channel }: System): string {
  const name = product ?? type ?? 'Unknown';
  if (channel !== undefined) return `${name}, version ${channel}`;
  return version === undefined ? name : `${name} ${versionText(version)}`;
}

/** Returns the first service pack in a text; 0 if it says that there is none. */
export function servicePackIn(text: string): number | undefined {
  if (/\b(?:RTM|(?:no|without|kein|ohne) (?:a )?service pack)\b/i.test(text)) return 0;
  const found = /(?:\bSP|\bservice[ -]?pack|\bpatchlevel)[ =:-]*(\d+)/i.exec(text);
  return found === null ? undefined : Number(found[1]);
}

/** Whether a name means a release and all later ones: `2016 or later`, `2016+`. */
export function isOrLater(text: string): boolean {
  return /\b(?:or|and|oder|und) (?:later|newer|above|higher|höher|neuer|später)|\d ?\+(?!\d)/i.test(
    text,
  );
}
