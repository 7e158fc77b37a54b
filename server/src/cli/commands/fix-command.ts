import { dirname } from 'node:path';
import { failureReason } from '../checking/check-files.ts';
import { Progress } from '../checking/progress.ts';
import type { Command } from '../command.ts';
import { exit, Failure } from '../exit.ts';
import { decode, readSource, readStream } from '../files/read.ts';
import { removeLeftovers } from '../files/replace-file.ts';
import { encode, fixText, refuseProtected, writeFixed, type FixResult } from '../fix/fix-file.ts';
import { unifiedDiff } from '../fix/unified-diff.ts';
import type { Io } from '../io.ts';
import { leading } from '../outputs/printable.ts';
import { amount } from '../report.ts';
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
Applies only fixes that keep the meaning of a descriptor, unless --unsafe is
given. A file is replaced in one step, and only if the result has no new error
and the file was not changed meanwhile. With '-', reads standard input and
writes the fixed text to standard output.

Exit codes: 0 no errors left, 1 errors left (with --dry-run or --diff: or
something would change), 2 could not run.`,
  options: {
    'dry-run': { help: 'List what would be fixed and write nothing' },
    diff: { help: 'Show the changes and write nothing' },
    unsafe: { help: 'Also apply fixes that change the plan' },
    ...selectionOptions,
    'stdin-filename': {
      value: 'FILE',
      files: true,
      help: "Name of '-'; its folder decides the configuration",
    },
  },
  examples: [
    ['asr fix', 'Fix every descriptor below the working directory'],
    ['asr fix --diff --unsafe dr.asr.yaml', 'Show what all fixes would change'],
    ['asr fix - < dr.asr.yaml', 'Write the fixed text to standard output'],
  ],
  async run(values, io) {
    if (values.positionals.includes('-')) return fixStdin(values, io);
    const selection = await select(values, io, undefined);
    for (const { name, message } of selection.problems) await printMessage(io, name, message);
    const { targets, maxBytes, configurationOf } = selection;
    const progress = new Progress(io, targets.length, 'Processed');
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
        await printMessage(io, name, failureReason(error));
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
  if (values.positionals.length > 1) throw new Failure("'-' cannot be combined with files.");
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
    await printMessage(io, name ?? '<stdin>', failureReason(error));
    return exit.failed;
  }
}

/** The report for one file; empty if nothing changed. */
function reportOf(
  name: string,
  { before, after, fixedIds }: FixResult,
  values: OptionValues,
  io: Io,
): string {
  const [old, fresh] = [before.descriptor.text, after.descriptor.text];
  if (old === fresh) return '';
  const color = usesColor(values.text('color'), io);
  if (values.has('diff')) return unifiedDiff(name, old, fresh, color);
  const counts = new Map<string, number>();
  for (const id of fixedIds) counts.set(id, (counts.get(id) ?? 0) + 1);
  const list = [...counts].sort().map(([id, count]) => (count === 1 ? id : `${id} x${count}`));
  return `${leading(name)}: ${list.join(', ')}\n`;
}

class Total {
  files = 0;
  failed = 0;
  changed = 0;
  fixed = 0;
  errors = 0;
  /** Remaining findings that only --unsafe fixes. */
  unsafe = 0;
  /** Remaining findings whose fixes would cause a new error. */
  harmful = 0;

  constructor(private readonly allowed: boolean) {}

  add({ before, after, fixedIds }: FixResult): void {
    this.files++;
    this.fixed += fixedIds.length;
    if (before.descriptor.text !== after.descriptor.text) this.changed++;
    this.errors += after.findings.filter(({ severity }) => severity === 'error').length;
    for (const finding of after.findings) {
      const fixes = finding.fixes();
      if (fixes.some(({ safe }) => safe || this.allowed)) this.harmful++;
      else if (fixes.length > 0) this.unsafe++;
    }
  }

  inWords(writes: boolean): string {
    const { files, failed, changed, fixed, errors, unsafe, harmful } = this;
    if (files + failed === 0) return '';
    const left = errors === 0 ? 'no errors left' : `${amount(errors, 'error')} left`;
    const more =
      (harmful === 0 ? '' : `${harmful} not fixed: the fix would cause a new error.\n`) +
      (unsafe === 0 ? '' : `${unsafe} can be fixed with --unsafe, which changes the plan.\n`);
    if (changed === 0) return `Nothing to fix; ${left}.\n${more}`;
    const verb = writes ? 'Fixed' : 'Would fix';
    return `${verb} ${amount(fixed, 'finding')} in ${changed} of ${amount(files + failed, 'file')}; ${left}.\n${more}`;
  }
}
