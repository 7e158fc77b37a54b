/** What the rules on operating systems share: how a name is reported that means none, or the wrong one. */
import { nearestSupported, type GuestOs } from '../domain/guest-os.ts';
import { systemName } from '../domain/system.ts';
import { setValue } from '../edits/edits.ts';
import type { Value } from '../descriptor/sourced.ts';
import { briefWords } from '../text/brief.ts';
import type { Report } from './rule.ts';

/**
 * The finding that a text is not the name of a system, with the name that is certainly meant.
 * Undefined if it is a name.
 * @param meant the systems that it can mean where it stands
 */
export function misnamed(
  at: Value<string>,
  guest: GuestOs,
  meant = guest.systems.map(systemName),
): Report | undefined {
  const text = briefWords(at.value, 40);
  if (guest.form === 'build') {
    const message = `${text} is a build number, not the name of a system; write ${meant.join(' or ')}.`;
    return { at, message };
  }
  const [name] = meant;
  if (guest.form === 'name' || name === undefined) return undefined;
  return {
    at,
    message: `${text} is not the name of a system; did you mean ${name}?`,
    fixes: () => [{ title: `Write ${name}`, kind: 'safe', edits: [setValue(at, name)] }],
  };
}

/** The finding that nothing is known of a system, except perhaps what a misspelled name means. */
export function unknownSystem(at: Value<string>, meant: string | undefined): Report {
  if (meant === undefined) {
    const message = `${briefWords(at.value, 35)} is not a system that Site Recovery supports; correct the name, or move the workload.`;
    return { at, message };
  }
  return {
    at,
    message: `${briefWords(at.value, 40)} is not a known system; did you mean ${meant}?`,
    fixes: () => [{ title: `Write ${meant}`, kind: 'safe', edits: [setValue(at, meant)] }],
  };
}

/** The finding that the profile does not list a system. No fix says that it is another one. */
export function unlistedSystem(at: Value<string>, guest: GuestOs): Report {
  const name = shownName(at.value, guest);
  const [{ channel }] = guest.systems;
  if (channel !== undefined) {
    const message = `${name} is a semi-annual release; Site Recovery supports long-term releases only.`;
    return { at, message };
  }
  const nearest = nearestSupported(guest);
  const message =
    nearest === undefined
      ? `${name} is not supported; move the workload to a system that Site Recovery supports.`
      : `${name} is not supported; the nearest supported version is ${nearest}.`;
  return { at, message };
}

/** The name as it is written, and what it means where that cannot be seen: `win2016`. */
function shownName(text: string, { name, systems }: GuestOs): string {
  const shown = briefWords(text, 50);
  const isCode = !/\s/.test(text.trim()) || shown.endsWith('…');
  if (!isCode || systems.length > 1 || name.toLowerCase() === text.trim().toLowerCase())
    return shown;
  return shown.endsWith('…') ? name : `${shown} (${name})`;
}
