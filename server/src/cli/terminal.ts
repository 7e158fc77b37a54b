import type { Failure } from './exit.ts';
import type { Io } from './io.ts';
import { printable } from './outputs/printable.ts';

/** Writes a message about a file to stderr: `asr: NAME does not exist.` */
export async function printMessage(
  io: Io,
  name: string,
  message: string,
  kind?: 'note',
): Promise<void> {
  const prefix = kind === undefined ? '' : `${kind}: `;
  await io.stderr.write(`asr: ${prefix}${printable(name)} ${printable(message)}.\n`);
}

/** Writes the message and hints of a failure to stderr. */
export async function printFailure({ message, hints }: Failure, { stderr }: Io): Promise<void> {
  await stderr.write(`asr: ${[message, ...hints].map(printable).join('\n')}\n`);
}

/** Whether to color the report: decided by --color, then NO_COLOR, FORCE_COLOR and the terminal. */
export function usesColor(when: string | undefined, { stdout, env }: Io): boolean {
  if (when === 'always' || when === 'never') return when === 'always';
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0') return true;
  return stdout.isTTY && env.TERM !== 'dumb';
}
