import { collectorScripts } from '../../imports/collector-scripts.ts';
import { exit, Failure } from '../exit.ts';
import type { Io } from '../io.ts';

/** Prints the script that collects an inventory. @throws Failure if a kind has none. */
export async function printScript(kind: string | undefined, { stdout }: Io): Promise<number> {
  const script = kind === undefined ? undefined : collectorScripts[kind];
  if (script === undefined)
    throw new Failure(
      kind === undefined ? 'Which script?' : `No script collects ${kind}: its own tool exports it.`,
      `Scripts: ${Object.keys(collectorScripts).join(', ')}.`,
    );
  await stdout.write(script);
  return exit.clean;
}
