import { dirname } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { failureReason } from '../checking/check-files.ts';
import { Progress } from '../checking/progress.ts';
import type { Command } from '../command.ts';
import { exit, Failure } from '../exit.ts';
import { readText } from '../files/read.ts';
import { removeLeftovers } from '../files/replace-file.ts';
import { encode, fixText, refuseProtected, writeFixed, type FixResult } from '../fix/fix-file.ts';
import { FixTotal, fixDiff, fixList } from '../fix/fix-report.ts';
import type { Io } from '../io.ts';
import { printMessage, usesColor } from '../terminal.ts';
import { pathOfStdin, select, selectionOptions } from '../selection.ts';
import type { OptionValues } from '../option-values.ts';

/** Applies fixes for the findings of `asr check`. */
export const fix: Command = {
  name: 'fix',
  summary: 'Apply the fixes that keep the meaning of a descriptor',
  synopsis: '[FILE|DIR|GLOB|-]...',
  arguments: 'files',
  details: `
Applies only fixes that keep the meaning of a descriptor. --unsafe also applies
those that change the plan, such as excluding a disk, and lists each of them.
What has to be done in the world, such as an update to install, is never stated
here: mark it as done in the editor, one by one. A fix that would cause an error
is left out, and named with the reason. What is wrong with a value that could
not be read before is reported. A file is replaced in one step, and only if it
was not changed meanwhile. With '-', reads standard input and writes the fixed
text to standard output.

Exit codes: 0 no errors left, 1 errors left (with --dry-run or --diff: or
something would change), 2 could not run.`,
  options: {
    'dry-run': { help: 'List what would be fixed and write nothing' },
    diff: { help: 'Show the changes and write nothing' },
    unsafe: { help: 'Also apply fixes that change the plan, and list them' },
    ...selectionOptions,
    'stdin-filename': {
      value: 'FILE',
      files: true,
      help: "Name of '-'; its folder decides the configuration",
    },
  },
  examples: [
    ['asr fix', 'Fix every descriptor below the working directory'],
    ['asr fix --diff --unsafe dr.asr.yaml', 'Show what these fixes would change'],
    ['asr fix - < dr.asr.yaml', 'Write the fixed text to standard output'],
  ],
  async run(values, io) {
    if (values.positionals.includes('-')) return fixStdin(values, io);
    const selection = await select(values, io, undefined);
    for (const { name, message } of selection.problems) await printMessage(io, name, message);
    // A part of a configuration might have said what to leave alone.
    if (selection.isMisconfigured) throw new Failure('Nothing is fixed before that is corrected.');
    const { targets, limit, configurationOf, today } = selection;
    const progress = new Progress(io, targets.length, 'Processed');
    const writes = !values.has('dry-run') && !values.has('diff');
    const total = new FixTotal();
    const cleaned = new Set<string>();
    // A diff is for other tools to read.
    const listTo = values.has('diff') ? io.stderr : io.stdout;
    for (const { name, path } of targets) {
      // A signal is seen between two files.
      await nextTurn();
      if (io.signal.aborted) return exit.interrupted;
      try {
        if (writes && !cleaned.has(dirname(path))) await removeLeftovers(dirname(path), io);
        cleaned.add(dirname(path));
        const source = readText(path, limit);
        const fixed = await fixText(
          path,
          source,
          configurationOf(path),
          values.has('unsafe'),
          today,
        );
        const { text } = fixed.after.descriptor;
        const changed = text !== source.text;
        if (changed) await refuseProtected(path, writes, io.cwd);
        if (changed && writes) await writeFixed(path, source, text, limit, io);
        total.add(fixed);
        const [diff, list] = reportOf(name, fixed, values, io);
        if (diff + list !== '') await progress.clear();
        await io.stdout.write(diff);
        await listTo.write(list);
      } catch (error) {
        total.failed++;
        await progress.clear();
        await printMessage(io, name, failureReason(error));
      }
      await progress.step(total.files + total.failed);
    }
    await progress.clear();
    await listTo.write(total.inWords(writes));
    if (total.failed > 0 || selection.problems.length > 0) return exit.failed;
    return total.errors > 0 || (!writes && total.changed > 0) ? exit.findings : exit.clean;
  },
};

async function fixStdin(values: OptionValues, io: Io): Promise<number> {
  if (values.positionals.length > 1) throw new Failure("'-' cannot be combined with files.");
  const name = values.text('stdin-filename');
  const path = pathOfStdin(name, io.cwd);
  const { readStdin, configurationOf, isMisconfigured, today } = await select(
    values,
    io,
    name ?? '<stdin>',
  );
  if (isMisconfigured) throw new Failure('Nothing is fixed before that is corrected.');
  try {
    const source = readStdin();
    const fixed = await fixText(path, source, configurationOf(path), values.has('unsafe'), today);
    const total = new FixTotal();
    total.add(fixed);
    const writes = !values.has('dry-run') && !values.has('diff');
    const [diff, list] = reportOf(name ?? '<stdin>', fixed, values, io);
    await io.stdout.write(
      writes
        ? Buffer.from(encode(fixed.after.descriptor.text, source)).toString()
        : values.has('diff')
          ? diff
          : list,
    );
    if (writes || values.has('diff')) await io.stderr.write(list);
    await io.stderr.write(total.inWords(writes));
    return total.errors > 0 || (!writes && total.changed > 0) ? exit.findings : exit.clean;
  } catch (error) {
    await printMessage(io, name ?? '<stdin>', failureReason(error));
    return exit.failed;
  }
}

/** The diff of one file, if it is asked for, and the list. */
function reportOf(
  name: string,
  fixed: FixResult,
  values: OptionValues,
  io: Io,
): readonly [diff: string, list: string] {
  const diff = values.has('diff') ? fixDiff(name, fixed, usesColor(values.text('color'), io)) : '';
  return [diff, fixList(name, fixed)];
}
