import { collectorScript, type CollectedSource } from '../../imports/scripts/collector-scripts.ts';
import { exit, Failure } from '../exit.ts';
import type { Io } from '../io.ts';

const collected: readonly CollectedSource[] = ['hyperv', 'vmm', 'vault'];

/** Prints the script that collects an inventory. @throws Failure if a kind has none. */
export async function printScript(kind: string | undefined, { stdout }: Io): Promise<number> {
  const source = collected.find((one) => one === kind);
  if (source === undefined)
    throw new Failure(
      kind === undefined ? 'Which script?' : `No script collects ${kind}: its own tool exports it.`,
      `Scripts: ${collected.join(', ')}.`,
    );
  await stdout.write(collectorScript(source));
  return exit.clean;
}
