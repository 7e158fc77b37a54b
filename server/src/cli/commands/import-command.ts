import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { profiles } from '../../requirements/catalogue.ts';
import { scenarios } from '../../requirements/scenarios.ts';
import type { Command } from '../command.ts';
import { Failure } from '../exit.ts';
import type { Io } from '../io.ts';
import type { OptionValues } from '../option-values.ts';

/** The kinds of sources, in the order of the help. */
const kinds: Readonly<Record<string, string>> = {
  rvtools: 'RVTools workbook, csv files of it, or a zip of them',
  'deployment-planner': 'report of the Site Recovery Deployment Planner',
  hyperv: 'JSON of Hyper-V hosts',
  vmm: 'JSON of Virtual Machine Manager',
  vault: 'JSON of a Recovery Services vault',
  offazure: 'JSON of machines that an appliance discovered',
  'azure-migrate': 'csv of Azure Migrate',
  csv: 'any csv with a column for names',
};
const list = Object.entries(kinds)
  .map(([name, help]) => `  ${name.padEnd(18)} ${help}`)
  .join('\n');

/** Makes a descriptor of an inventory, or merges one into a descriptor. */
export const importCommand: Command = {
  name: 'import',
  summary: 'Make a descriptor of an inventory, or merge one into it',
  synopsis: '[KIND] FILE|DIR...',
  arguments: 'files',
  details: `
Kinds; without one, the files tell it:
${list}

--into merges: what only the source changed is written, what only you changed
stays, and what both changed is a conflict and stays as well. The record beside
the descriptor, NAME.asr.import.json, tells the next import what was imported;
commit it. Without --output and --into the descriptor goes to standard output.

Exit codes: 0 done, 1 something to look at: conflicts, missing machines,
duplicates, a part of a source (with --dry-run or --diff: or something would
change), 2 could not run, nothing written.`,
  options: {
    output: { value: 'FILE', short: 'o', files: true, help: 'Write a new descriptor' },
    force: { help: 'Overwrite an existing file with --output' },
    into: { value: 'FILE', files: true, help: 'Merge into a descriptor' },
    base: {
      value: 'FILE',
      files: true,
      multiple: true,
      help: 'What was imported last, instead of the record',
    },
    accept: {
      value: 'SIDE',
      choices: ['ours', 'theirs'],
      help: 'Settle all conflicts: keep the descriptor, or take the source',
    },
    prune: { help: 'Take out machines that the source no longer has and nobody changed' },
    'dry-run': { help: 'Report and write nothing' },
    diff: { help: 'Show the changes and write nothing' },
    select: { value: 'PATTERN', multiple: true, help: 'Only machines with such a name' },
    exclude: { value: 'PATTERN', multiple: true, help: 'No machines with such a name' },
    'powered-on': { help: 'Only machines that run' },
    scenario: { value: 'SCENARIO', choices: scenarios, help: 'Scenario of a new descriptor' },
    profile: { value: 'PROFILE', choices: profiles, help: 'Profile of a new descriptor' },
    'all-hosts': { help: 'Also hosts without a machine of the inventory' },
    comments: { help: 'Write what the source says about a machine as a comment' },
    map: { value: 'WORD=HEADER', multiple: true, help: 'Column of a csv: name=Server' },
    script: { help: 'Print the script that collects an inventory' },
    format: {
      value: 'FORMAT',
      short: 'f',
      choices: ['text', 'json'],
      help: 'Format of the report (text)',
    },
  },
  examples: [
    ['asr import rvtools export.xlsx -o dr.asr.yaml', 'Make a descriptor'],
    ['asr import rvtools new.xlsx --into dr.asr.yaml --diff', 'Show what a newer export changes'],
    ['asr import hyperv --script', 'Print the script that collects the inventory'],
  ],
  async run(values, io) {
    const { kind, names } = kindIn(values, io);
    if (values.has('script')) {
      const { printScript } = await import('../imports/print-script.ts');
      return printScript(kind, io);
    }
    if (names.length === 0) throw new Failure('Which files?', 'asr import rvtools FILE');
    refuseCombinations(values);
    const { runImport } = await import('../imports/run-import.ts');
    return runImport(kind, names, values, io);
  },
};

/** The kind, if the first argument is one and no file has that name. */
function kindIn(
  { positionals }: OptionValues,
  { cwd }: Io,
): { readonly kind: string | undefined; readonly names: readonly string[] } {
  const [first = '', ...others] = positionals;
  const word = first.toLowerCase() === 'planner' ? 'deployment-planner' : first.toLowerCase();
  if (Object.hasOwn(kinds, word) && (others.length > 0 || !existsSync(resolve(cwd, first))))
    return { kind: word, names: others };
  return { kind: undefined, names: positionals };
}

function refuseCombinations(values: OptionValues): void {
  if (values.text('into') !== undefined && values.text('output') !== undefined)
    throw new Failure('--into and --output exclude each other.');
  if (values.text('into') !== undefined) return;
  for (const name of ['prune', 'accept', 'diff', 'base'])
    if (name === 'base' ? values.all(name).length > 0 : values.has(name))
      throw new Failure(`--${name} needs --into.`);
}
