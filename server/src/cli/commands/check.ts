import type { Command } from '../command.ts';
import { checkFiles } from '../check-files.ts';
import { exit, Failure } from '../failure.ts';
import { find } from '../files/find.ts';
import type { Io } from '../io.ts';
import { formatNames, outputs } from '../outputs/index.ts';
import { printable } from '../outputs/printable.ts';
import { Tally } from '../report.ts';

/** Checks descriptors and reports what breaks a requirement. */
export const check: Command = {
  name: 'check',
  summary: 'Check descriptors and report what breaks a requirement',
  synopsis: '[FILE|DIR|GLOB|-]...',
  arguments: 'files',
  details: `
Without arguments the descriptors (*.asr.yaml, *.asr.yml) below the working
directory are checked; '-' stands for standard input.`,
  options: {
    format: { value: 'FORMAT', short: 'f', choices: formatNames, help: 'Format of the report' },
  },
  examples: [
    ['asr check', 'Check every descriptor below the working directory'],
    ['asr check --format json plans/', 'Report as JSON, for other programs'],
    ['git show HEAD:dr.asr.yaml | asr check -', 'Check what comes from standard input'],
  ],
  async run(values, io) {
    const args = values.positionals.length === 0 ? ['.'] : values.positionals;
    const usesStdin = args.includes('-');
    if (usesStdin && args.length > 1)
      throw new Failure("'-' cannot be combined with files: standard input is checked alone.");
    const { targets, problems } = usesStdin ? noTargets : await find(args, io.cwd);
    for (const { name, message } of problems) await complain(io, name, message);
    const output = outputs[values.choice('format', formatNames, 'text')]({
      color: usesColor(values.text('color'), io),
      columns: io.stdout.columns ?? 120,
      failOn: 'error',
      cwd: io.cwd,
    });
    const tally = new Tally();
    await io.stdout.write(output.begin?.() ?? '');
    for await (const report of checkFiles(targets, usesStdin, io)) {
      if (report.failure !== undefined) await complain(io, report.name, report.failure);
      tally.add(report);
      await io.stdout.write(output.file(report));
    }
    await io.stdout.write(output.end?.(tally) ?? '');
    if (io.signal.aborted) return exit.interrupted;
    if (problems.length > 0 || tally.failed > 0) return exit.failed;
    return tally.counts.error > 0 ? exit.findings : exit.clean;
  },
};

const noTargets: Awaited<ReturnType<typeof find>> = { targets: [], problems: [] };

async function complain(io: Io, name: string, message: string): Promise<void> {
  await io.stderr.write(`asr: ${printable(name)} ${printable(message)}.\n`);
}

function usesColor(when: string | undefined, { stdout, env }: Io): boolean {
  if (when === 'always' || when === 'never') return when === 'always';
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0') return true;
  return stdout.isTTY && env.TERM !== 'dumb';
}
