import { resolve } from 'node:path';
import type { Finding } from '../../check/finding.ts';
import { Baseline } from '../checking/baseline.ts';
import { checkFiles, type Stdin } from '../checking/check-files.ts';
import { Progress } from '../checking/progress.ts';
import { NeedsWorker } from '../needs-worker.ts';
import { repeatOnChange } from '../checking/watch.ts';
import { stdinOf, stdinOptions } from '../checking/stdin.ts';
import type { Command } from '../command.ts';
import { exit, Failure } from '../exit.ts';
import { OutputFile } from '../files/output-file.ts';
import { repositoryOf } from '../files/repository.ts';
import type { Io } from '../io.ts';
import { formatNames, outputs } from '../outputs/index.ts';
import { amount, atLeast, severities, Tally } from '../report.ts';
import { printMessage, printFailure, usesColor } from '../terminal.ts';
import { select, selectionOptions, type Selection } from '../selection.ts';
import type { OptionValues } from '../option-values.ts';

/** Checks descriptors and reports violated requirements. */
export const check: Command = {
  name: 'check',
  summary: 'Check descriptors and report violated requirements',
  synopsis: '[FILE|DIR|GLOB|-]...',
  arguments: 'files',
  details: `
Without arguments, checks all descriptors (*.asr.yaml, *.asr.yml) below the
working directory; '-' means standard input. Writes the report to standard
output and messages to standard error.

Exit codes: 0 no findings at or above --fail-on, 1 such findings, 2 could not
run, 130 interrupted by Ctrl+C.`,
  options: {
    format: { value: 'FORMAT', short: 'f', choices: formatNames, help: 'Format of the report' },
    output: { value: 'FILE', short: 'o', files: true, help: 'Write the report to a file' },
    quiet: { short: 'q', help: 'Report errors only' },
    'fail-on': {
      value: 'SEVERITY',
      choices: [...severities, 'never'],
      help: 'Fail on findings of this severity or above (error)',
    },
    'max-warnings': { value: 'N', help: 'Fail on more warnings than this' },
    ...selectionOptions,
    ...stdinOptions,
    baseline: {
      value: 'FILE',
      files: true,
      help: 'Report only findings that are not in this file',
    },
    'write-baseline': { help: 'Accept all current findings: write them to the --baseline file' },
    watch: { short: 'w', help: 'Check again whenever a descriptor changes' },
  },
  examples: [
    ['asr check', 'Check every descriptor below the working directory'],
    ['asr check --max-warnings 0 plans/', 'Fail on warnings, too'],
    ['asr check --format sarif --output asr.sarif', 'Write a report for code scanning'],
    ['asr check --rule ASR123=off dr.asr.yaml', 'Turn off a requirement for this run'],
    ['asr check --baseline known.json --write-baseline', 'Accept all current findings'],
    ['git show HEAD:dr.asr.yaml | asr check -', 'Check standard input'],
  ],
  async run(values, io) {
    const stdin = stdinOf(values, io);
    if (!values.has('watch')) {
      const selection = await select(values, io, stdin?.name);
      return checkOnce(selection, stdin, values, io);
    }
    if (stdin !== undefined) throw new Failure('--watch needs files, not standard input.');
    // A file may grow while it is watched.
    if (io.runInWorker !== undefined) throw new NeedsWorker();
    // An invalid configuration is reported; the watch continues until it is corrected.
    const look = (): Promise<readonly string[]> =>
      select(values, { ...io, stderr: silent }, undefined).then(
        ({ targets }) => targets.map(({ path }) => path),
        () => [],
      );
    const work = async (): Promise<void> => {
      try {
        await checkOnce(await select(values, io, undefined), undefined, values, io);
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        await printFailure(error, io);
      }
    };
    // Invalid options end the command.
    await select(values, { ...io, stderr: silent }, undefined);
    return repeatOnChange(io, work, look);
  },
};

async function checkOnce(
  selection: Selection,
  stdin: Stdin | undefined,
  values: OptionValues,
  io: Io,
): Promise<number> {
  const failOn = values.choice('fail-on', [...severities, 'never'] as const, 'error');
  const maxWarnings = values.count('max-warnings');
  const quiet = values.has('quiet');
  const files = outputFilesOf(selection, stdin, values, io);
  const baseline = baselineOf(values, io);
  const report = reportOf(files.report, io);
  const output = outputs[values.choice('format', formatNames, 'text')]({
    color: usesColor(values.text('color'), io) && !values.has('output'),
    columns: io.stdout.columns ?? 120,
    failOn,
    root: repositoryOf(io.cwd) ?? io.cwd,
  });
  for (const { name, message } of selection.problems) await printMessage(io, name, message);
  const progress = new Progress(io, selection.targets.length, 'Checked');
  const unmatched = selection.problems.length + (selection.isMisconfigured ? 1 : 0);
  const [all, shown] = [new Tally(unmatched), new Tally(unmatched)];
  await report.write(output.begin?.() ?? '');
  try {
    for await (const whole of checkFiles(selection, stdin, io)) {
      if (whole.failure !== undefined) {
        await progress.clear();
        await printMessage(io, whole.name, whole.failure);
      }
      const fresh = baseline === undefined ? whole.findings : baseline.newFindings(whole);
      all.add({ ...whole, findings: fresh });
      const isShown = ({ severity }: Finding): boolean => !quiet || severity === 'error';
      const findings = fresh.filter(isShown);
      shown.add({ ...whole, findings });
      const suppressed = whole.suppressed.filter(isShown);
      const text = output.file({ ...whole, findings, suppressed });
      if (text !== '') await progress.clear();
      await report.write(text);
      await progress.step(all.files);
    }
  } finally {
    await progress.clear();
  }
  await report.write(output.end?.(shown) ?? '');
  await report.finish();
  const failed = unmatched > 0 || all.failed > 0;
  if (files.baseline !== undefined && baseline !== undefined) {
    if (failed)
      throw new Failure('The baseline is not written because some files were not checked.');
    await io.stderr.write(
      `asr: ${amount(await baseline.write(files.baseline), 'finding')} accepted.\n`,
    );
    return exit.clean;
  }
  if (baseline !== undefined && baseline.resolvedCount > 0)
    await io.stderr.write(
      `asr: ${amount(baseline.resolvedCount, 'finding')} in the baseline no longer found; --write-baseline removes them.\n`,
    );
  if (failed) return exit.failed;
  const tooMany = maxWarnings !== undefined && all.counts.warning > maxWarnings;
  if (tooMany)
    await io.stderr.write(
      `asr: ${amount(all.counts.warning, 'warning')}, more than the ${maxWarnings} allowed.\n`,
    );
  const objected = severities.some((one) => all.counts[one] > 0 && atLeast(one, failOn));
  return objected || tooMany ? exit.findings : exit.clean;
}

function baselineOf(values: OptionValues, { cwd }: Io): Baseline | undefined {
  const name = values.text('baseline');
  if (name === undefined) {
    if (values.has('write-baseline'))
      throw new Failure('--write-baseline needs --baseline FILE, the file to write.');
    return undefined;
  }
  const path = resolve(cwd, name);
  return values.has('write-baseline') ? Baseline.empty(path) : Baseline.read(path, name);
}

/** The files to write. @throws Failure if one of them is read by this command. */
function outputFilesOf(
  { targets, settingsFiles }: Selection,
  stdin: Stdin | undefined,
  values: OptionValues,
  io: Io,
): { readonly report: OutputFile | undefined; readonly baseline: OutputFile | undefined } {
  const [output, known] = [values.text('output'), values.text('baseline')];
  const report = output === undefined ? undefined : new OutputFile('The report', output, io);
  const baseline =
    known === undefined || !values.has('write-baseline')
      ? undefined
      : new OutputFile('The baseline', known, io);
  const inputs = [...targets, stdin].flatMap((one) => one?.path ?? []);
  for (const file of [report, baseline]) {
    file?.refuse(inputs, 'it is one of the files to check');
    file?.refuse(settingsFiles, 'it is a configuration or an ignore file');
  }
  if (known !== undefined) report?.refuse([resolve(io.cwd, known)], 'it is the baseline');
  return { report, baseline };
}

/** The destination of the report. A file is replaced only when the report is complete. */
interface Report {
  write(text: string): Promise<void>;
  finish(): Promise<void>;
}

function reportOf(file: OutputFile | undefined, io: Io): Report {
  if (file === undefined)
    return { write: (text) => io.stdout.write(text), finish: () => Promise.resolve() };
  const chunks: Buffer[] = [];
  return {
    write: (text) => {
      chunks.push(Buffer.from(text));
      return Promise.resolve();
    },
    finish: () => file.write(Buffer.concat(chunks)),
  };
}

const silent: Io['stderr'] = {
  isTTY: false,
  columns: undefined,
  write: () => Promise.resolve(),
};
