import { stdinOptions } from '../checking/stdin.ts';
import type { Command } from '../command.ts';
import { exit, Failure } from '../exit.ts';
import { exportKinds } from '../exports/index.ts';
import { NamedDescriptors, namedOptions } from '../files/named-descriptor.ts';
import { writeOutcome } from '../files/write-outcome.ts';
import { printable } from '../outputs/printable.ts';
import { didYouMean } from '../suggest.ts';

const names = exportKinds.map(({ name }) => name);
const list = exportKinds.map(({ name, help }) => `  ${name.padEnd(10)} ${help}`).join('\n');

/** Writes what a descriptor means in another format. */
export const exportCommand: Command = {
  name: 'export',
  summary: 'Write what a descriptor means, in another format',
  synopsis: 'FORMAT FILE|-',
  arguments: names,
  details: `
Formats:
${list}

Without --output a single file goes to standard output.

Exit codes: 0 written, 2 could not run.`,
  options: {
    output: {
      value: 'FILE|DIR',
      short: 'o',
      files: true,
      help: 'Write to a file, or to a folder if there are several',
    },
    ...namedOptions,
    ...stdinOptions,
  },
  examples: [
    ['asr export json dr.asr.yaml', 'Print the deployment as JSON'],
    ['asr export json dr.asr.yaml -o dr.json', 'Write it to a file'],
  ],
  async run(values, io) {
    const [format, name, ...more] = values.positionals;
    const kind = exportKinds.find((one) => one.name === format?.toLowerCase());
    if (kind === undefined) throw noSuchFormat(format);
    if (name === undefined) throw new Failure('Which descriptor?', `asr export ${kind.name} FILE`);
    if (more.length > 0) throw new Failure('One descriptor at a time.');
    const descriptor = await new NamedDescriptors(values, io).read(name);
    const make = await kind.load();
    const outcome = make(descriptor, values);
    await writeOutcome('The export', outcome.files, descriptor.path, values.text('output'), io);
    for (const notice of outcome.notices) await io.stderr.write(`asr: ${printable(notice)}\n`);
    return exit.clean;
  },
};

function noSuchFormat(format: string | undefined): Failure {
  const formats = `Formats: ${names.join(', ')}.`;
  if (format === undefined) return new Failure('Which format?', formats);
  return new Failure(
    `Unknown format '${format}'.${didYouMean(format, names, (one) => one)}`,
    formats,
  );
}
