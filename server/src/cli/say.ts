import type { Failure } from './exit.ts';
import type { Io } from './io.ts';
import { printable } from './outputs/printable.ts';

/** Says something about a file on stderr: `asr: NAME does not exist.` */
export async function complain(
  io: Io,
  name: string,
  message: string,
  kind?: 'note',
): Promise<void> {
  const prefix = kind === undefined ? '' : `${kind}: `;
  await io.stderr.write(`asr: ${prefix}${printable(name)} ${printable(message)}.\n`);
}

/** Tells why a call cannot be carried out. */
export async function tell({ message, hints }: Failure, { stderr }: Io): Promise<void> {
  await stderr.write(`asr: ${[message, ...hints].map(printable).join('\n')}\n`);
}

/** Whether the report is to be coloured: as the call says, else as the environment says. */
export function usesColor(when: string | undefined, { stdout, env }: Io): boolean {
  if (when === 'always' || when === 'never') return when === 'always';
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0') return true;
  return stdout.isTTY && env.TERM !== 'dumb';
}
