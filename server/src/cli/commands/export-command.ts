import { check } from '../../check/check.ts';
import type { Checked } from '../../check/checked-descriptor.ts';
import { stdinOptions } from '../checking/stdin.ts';
import type { Command } from '../command.ts';
import { exit, Failure } from '../exit.ts';
import { exportKinds } from '../exports/index.ts';
import { writeExport } from '../exports/write-export.ts';
import { NamedDescriptors, namedOptions } from '../files/named-descriptor.ts';
import type { Io } from '../io.ts';
import { printable } from '../outputs/printable.ts';
import { didYouMean } from '../suggest.ts';

const names = exportKinds.map(({ name }) => name);
const list = exportKinds.map(({ name, help }) => `  ${name.padEnd(14)} ${help}`).join('\n');

/** Writes what a descriptor means in another format. */
export const exportCommand: Command = {
  name: 'export',
  summary: 'Write what a descriptor means, in another format',
  synopsis: 'FORMAT FILE|-',
  arguments: names,
  details: `
Formats:
${list}

Templates have two stages: 'main' can be deployed before servers register
with the vault, 'after-registration' when they have. Nothing is invented: what
a descriptor does not determine is a parameter, and what is not exported is
listed at the head of the file and on stderr.

Without --output a single file goes to standard output. A file that no export
wrote is not replaced without --force. A descriptor with errors is not
exported, but for 'json'.

Exit codes: 0 written, 1 the descriptor has errors, 2 could not run.`,
  options: {
    output: {
      value: 'FILE|DIR',
      short: 'o',
      files: true,
      help: 'Write to a file, or to a folder if there are several',
    },
    stage: {
      value: 'STAGE',
      choices: ['main', 'after-registration'],
      help: 'Templates: only this stage',
    },
    'per-group': { help: 'Bicep, ARM: a file for each other resource group' },
    'resource-groups': { help: 'Terraform: create the resource groups, too' },
    format: {
      value: 'FORMAT',
      short: 'f',
      choices: ['txt', 'csv', 'squid', 'azure-firewall'],
      help: 'Allow list: its format (txt)',
    },
    'no-bom': { help: 'Tables: no mark for Excel at the start' },
    'allow-errors': { help: 'Export a descriptor with errors, too' },
    force: { help: 'Replace files that no export wrote' },
    ...namedOptions,
    ...stdinOptions,
  },
  examples: [
    ['asr export bicep dr.asr.yaml -o infra', 'Write both stages to a folder'],
    ['asr export arm dr.asr.yaml --stage main', 'Print what can be deployed today'],
    ['asr export csv dr.asr.yaml -o machines.csv', 'Write the machines for a spreadsheet'],
    ['asr export json dr.asr.yaml -o dr.json', 'Write the deployment as JSON'],
  ],
  async run(values, io) {
    const [format, name, ...more] = values.positionals;
    const kind = exportKinds.find((one) => one.name === format?.toLowerCase());
    if (kind === undefined) throw noSuchFormat(format);
    if (name === undefined) throw new Failure('Which descriptor?', `asr export ${kind.name} FILE`);
    if (more.length > 0) throw new Failure('One descriptor at a time.');
    const named = await new NamedDescriptors(values, io).read(name);
    const { descriptor, configuration, catalogue, today, digestOf } = named;
    const unchecked = { findings: [], suppressed: [], checkedSegments: 0 };
    const checked: Checked =
      kind.takesErrors === true
        ? { descriptor, configuration, catalogue, today, digestOf, ...unchecked }
        : check(descriptor, configuration, today, digestOf);
    if (!values.has('allow-errors') && (await refuses(checked, name, io))) return exit.findings;
    const make = await kind.load();
    const { files, notices } = make(checked, values);
    const inputs = named.path === undefined ? [] : [named.path];
    const target = { output: values.text('output'), inputs, force: values.has('force') };
    await writeExport(files, target, io);
    for (const notice of notices) await io.stderr.write(`asr: ${printable(notice)}\n`);
    return exit.clean;
  },
};

/** Says that a descriptor has errors, and which is the first. */
async function refuses({ findings }: Checked, name: string, { stderr }: Io): Promise<boolean> {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  if (first === undefined) return false;
  const count = errors.length === 1 ? 'an error' : `${errors.length} errors`;
  const lines = [
    `asr: ${name} has ${count} and is not exported.`,
    `${first.requirement}: ${first.message}`,
    `Run 'asr check' for all of it, or export it anyway: --allow-errors.`,
  ];
  await stderr.write(`${lines.map(printable).join('\n')}\n`);
  return true;
}

function noSuchFormat(format: string | undefined): Failure {
  const formats = `Formats: ${names.join(', ')}.`;
  if (format === undefined) return new Failure('Which format?', formats);
  return new Failure(
    `Unknown format '${format}'.${didYouMean(format, names, (one) => one)}`,
    formats,
  );
}
