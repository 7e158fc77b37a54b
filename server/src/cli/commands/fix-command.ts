import { dirname } from 'node:path';
import { whyFailed } from '../checking/check-files.ts';
import { Progress } from '../checking/progress.ts';
import type { Command } from '../command.ts';
import { exit, Failure } from '../exit.ts';
import { decode, readSource, readStream } from '../files/read.ts';
import { removeLeftovers } from '../files/replace-file.ts';
import { encode, fixText, refuseProtected, writeFixed, type Fixed } from '../fix/fix-file.ts';
import { unifiedDiff } from '../fix/unified-diff.ts';
import type { Io } from '../io.ts';
import { leading } from '../outputs/printable.ts';
import { amount } from '../report.ts';
import { complain, usesColor } from '../say.ts';
import { pathOfStdin, select, selectionOptions } from '../selection.ts';
import type { OptionValues } from '../option-values.ts';

/** Applies the fixes of what `asr check` finds. */
export const fix: Command = {
  name: 'fix',
  summary: 'Fix what can be fixed without changing what is meant',
  synopsis: '[FILE|DIR|GLOB|-]...',
  arguments: 'files',
  details: `
Only fixes that keep the meaning of a descriptor are applied, unless --unsafe
is given. A file is written in one step, only if the result has no new error
and nobody changed the file meanwhile. With '-' the text comes from standard
input and the mended text goes to standard output.

Exit codes: 0 no errors are left, 1 errors are left (with --dry-run or --diff:
or something would be changed), 2 could not run.`,
  options: {
    'dry-run': { help: 'Say what would be fixed and write nothing' },
    diff: { help: 'Show the changes and write nothing' },
    unsafe: { help: 'Apply fixes that change the plan, too' },
    ...selectionOptions,
    'stdin-filename': { value: 'FILE', files: true, help: "The file that '-' stands for" },
  },
  examples: [
    ['asr fix', 'Fix every descriptor below the working directory'],
    ['asr fix --diff --unsafe dr.asr.yaml', 'See what the unsafe fixes would change'],
    ['asr fix - < dr.asr.yaml', 'Write the fixed text to standard output'],
  ],
  async run(values, io) {
    if (values.positionals.includes('-')) return fixStdin(values, io);
    const selection = await select(values, io, undefined);
    for (const { name, message } of selection.problems) await complain(io, name, message);
    const { targets, maxBytes, configurationOf } = selection;
    const progress = new Progress(io, targets.length, 'Looked at');
    const writes = !values.has('dry-run') && !values.has('diff');
    const total = new Total(values.has('unsafe'));
    const cleaned = new Set<string>();
    for (const { name, path } of targets) {
      if (io.signal.aborted) return exit.interrupted;
      try {
        if (writes && !cleaned.has(dirname(path))) await removeLeftovers(dirname(path), io);
        cleaned.add(dirname(path));
        const source = await readSource(path, maxBytes);
        const fixed = fixText(path, source, configurationOf(path), values.has('unsafe'));
        const { text } = fixed.after.descriptor;
        const changed = text !== source.text;
        if (changed) await refuseProtected(path, writes, io.cwd);
        if (changed && writes) await writeFixed(path, source, text, maxBytes, io);
        total.add(fixed);
        const report = reportOf(name, fixed, values, io);
        if (report !== '') await progress.clear();
        await io.stdout.write(report);
      } catch (error) {
        total.failed++;
        await progress.clear();
        await complain(io, name, whyFailed(error));
      }
      await progress.step(total.files + total.failed);
    }
    await progress.clear();
    await (values.has('diff') ? io.stderr : io.stdout).write(total.inWords(writes));
    if (total.failed > 0 || selection.problems.length > 0) return exit.failed;
    return total.errors > 0 || (!writes && total.changed > 0) ? exit.findings : exit.clean;
  },
};

async function fixStdin(values: OptionValues, io: Io): Promise<number> {
  if (values.positionals.length > 1)
    throw new Failure("'-' cannot be combined with files: standard input is fixed alone.");
  const name = values.text('stdin-filename');
  const path = pathOfStdin(name, io.cwd);
  const { maxBytes, configurationOf } = await select(values, io, name ?? '<stdin>');
  try {
    const source = decode(await readStream(io.stdin, maxBytes));
    const fixed = fixText(path, source, configurationOf(path), values.has('unsafe'));
    const total = new Total(values.has('unsafe'));
    total.add(fixed);
    const writes = !values.has('dry-run') && !values.has('diff');
    await io.stdout.write(
      writes
        ? Buffer.from(encode(fixed.after.descriptor.text, source)).toString()
        : reportOf(name ?? '<stdin>', fixed, values, io),
    );
    await io.stderr.write(total.inWords(writes));
    return total.errors > 0 || (!writes && total.changed > 0) ? exit.findings : exit.clean;
  } catch (error) {
    await complain(io, name ?? '<stdin>', whyFailed(error));
    return exit.failed;
  }
}

/** What is said of one file; nothing where nothing is changed. */
function reportOf(
  name: string,
  { before, after, mended }: Fixed,
  values: OptionValues,
  io: Io,
): string {
  const [old, fresh] = [before.descriptor.text, after.descriptor.text];
  if (old === fresh) return '';
  const color = usesColor(values.text('color'), io);
  if (values.has('diff')) return unifiedDiff(name, old, fresh, color);
  const counts = new Map<string, number>();
  for (const id of mended) counts.set(id, (counts.get(id) ?? 0) + 1);
  const list = [...counts].sort().map(([id, count]) => (count === 1 ? id : `${id} x${count}`));
  return `${leading(name)}: ${list.join(', ')}\n`;
}

class Total {
  files = 0;
  failed = 0;
  changed = 0;
  mended = 0;
  errors = 0;
  /** The findings left that only fixes which change the plan would mend. */
  unsafe = 0;
  /** Those left because mending them brings an error to light. */
  harmful = 0;

  constructor(private readonly allowed: boolean) {}

  add({ before, after, mended }: Fixed): void {
    this.files++;
    this.mended += mended.length;
    if (before.descriptor.text !== after.descriptor.text) this.changed++;
    this.errors += after.findings.filter(({ severity }) => severity === 'error').length;
    for (const finding of after.findings) {
      const fixes = finding.fixes();
      if (fixes.some(({ safe }) => safe || this.allowed)) this.harmful++;
      else if (fixes.length > 0) this.unsafe++;
    }
  }

  inWords(writes: boolean): string {
    const { files, failed, changed, mended, errors, unsafe, harmful } = this;
    if (files + failed === 0) return '';
    const left = errors === 0 ? 'no errors are left' : `${amount(errors, 'error')} left`;
    const more =
      (harmful === 0 ? '' : `${harmful} left to you: a fix would bring a new error to light.\n`) +
      (unsafe === 0 ? '' : `${unsafe} can be fixed with --unsafe, which changes the plan.\n`);
    if (changed === 0) return `Nothing to fix; ${left}.\n${more}`;
    const verb = writes ? 'Fixed' : 'Would fix';
    return `${verb} ${amount(mended, 'finding')} in ${changed} of ${amount(files + failed, 'file')}; ${left}.\n${more}`;
  }
}
