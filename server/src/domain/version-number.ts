/**
 * A version of an operating system or server product. The functions below parse the spellings that
 * people and tools use.
 */
export interface Version {
  /** A year or a number: `2012`, `7.2.1511`. */
  readonly number: string;
  /** The 2 of `2012 R2`; 0 if there is none. */
  readonly release: number;
  readonly servicePack: number;
}

/** A processor architecture. */
export type Architecture = 'x64' | 'x86';

const bits64 = /\b(?:64[ -]?bits?(?:[ -](?:version|edition))?|x86[_ -]64|x64|amd64)\b/gi;
const bits32 = /\b(?:32[ -]?bits?(?:[ -](?:version|edition))?|x86|i[3-6]86)\b/gi;

/** Returns the architecture in a system's name, as VMware writes it: `CentOS 6 (32-bit)`. */
export function architectureIn(text: string): Architecture | undefined {
  if (text.search(bits64) >= 0) return 'x64';
  return text.search(bits32) >= 0 ? 'x86' : undefined;
}

/** Removes the architecture and trademark signs from a name. */
export function withoutMarks(text: string): string {
  return text
    .replace(bits64, '')
    .replace(bits32, '')
    .replace(/[®\u2122©]|\((?:r|tm|c)?[\s,]*\)/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Separates `SLES11SP3` and `2012R2`, except within `SP3`, whose number is not a version. */
export function spacedVersion(text: string): string {
  return text
    .replace(/(\d)(?=R\d|SP\s?\d)/gi, '$1 ')
    .replace(/(\p{L}{2})(?<!\b[sS][pP])(?=\d)/gu, '$1 ');
}

/**
 * Returns the first version in a text without marks.
 * @returns undefined if there is no definite one: `Windows Server`, `CentOS 4/5/6/7`, `Linux 3.x`.
 */
export function versionIn(text: string): Version | undefined {
  const spaced = spacedVersion(text);
  const match = /(?<![\p{L}\d./])[vV]?(\d+(?:\.\d+)*)(?!\d|\/\d|\.(?:\d|[xX]))/u.exec(spaced);
  const number = match?.[1];
  if (match === null || number === undefined) return undefined;
  const rest = spaced.slice(match.index + match[0].length);
  return {
    number,
    release: Number(/\bR\s?(\d)(?!\d)/i.exec(rest)?.[1] ?? 0),
    servicePack: Number(/\b(?:SP|service pack)[\s-]*(\d+)/i.exec(rest)?.[1] ?? 0),
  };
}

/** Formats a version: `2008 R2 SP1`. */
export function versionText({ number, release, servicePack }: Version): string {
  const r = release > 0 ? ` R${release}` : '';
  return `${number}${r}${servicePack > 0 ? ` SP${servicePack}` : ''}`;
}

/** Compares two versions; negative if the first is older. */
export function compareVersions(a: Version, b: Version): number {
  const left = a.number.split('.').map(Number);
  const right = b.number.split('.').map(Number);
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.release - b.release || a.servicePack - b.servicePack;
}

/** Whether a number equals another or is below it: 7.2.1511 is below 7.2, 7.20 is not. */
export function isWithinVersion(number: string, other: string): boolean {
  return number === other || number.startsWith(`${other}.`);
}
