import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { firstDescriptor, scenarioWarning } from '../../pages/first-descriptor.ts';
import { defaultProfile, profiles } from '../../requirements/catalogue.ts';
import type { ProfileId } from '../../requirements/ids.ts';
import { scenarios, scenarioTitles } from '../../requirements/scenarios.ts';
import type { Command } from '../command.ts';
import { exit, Failure } from '../exit.ts';
import { ConfigurationFiles } from '../files/configuration-files.ts';
import { OutputFile } from '../files/output-file.ts';
import type { Io } from '../io.ts';
import { didYouMean } from '../suggest.ts';
import type { OptionValues } from '../option-values.ts';

/** Writes a descriptor to start from. */
export const init: Command = {
  name: 'init',
  summary: 'Write a descriptor with comments to start from',
  synopsis: 'SCENARIO',
  arguments: scenarios,
  details: `Scenarios:\n${scenarios.map((one) => `  ${one.padEnd(22)} ${scenarioTitles[one]}`).join('\n')}`,
  options: {
    profile: {
      value: 'PROFILE',
      choices: profiles,
      help: 'Profile of the descriptor',
    },
    output: {
      value: 'FILE',
      short: 'o',
      files: true,
      help: 'Write to a new file',
    },
    force: { help: 'Overwrite an existing file' },
  },
  examples: [
    ['asr init vmware-to-azure', 'Print a descriptor'],
    ['asr init vmware-to-azure --profile 2026-05', 'Print one for the requirements of 2026'],
    ['asr init hyperv-to-azure --output branch.asr.yaml', 'Write one to a file'],
  ],
  async run(values, io) {
    const [name, ...more] = values.positionals;
    const scenario = scenarios.find((one) => one === name?.toLowerCase());
    if (scenario === undefined || more.length > 0)
      throw new Failure(
        name === undefined
          ? 'Which scenario?'
          : more.length > 0
            ? 'One scenario at a time.'
            : `Unknown scenario '${name}'.${didYouMean(name, scenarios, (one) => one)}`,
        `Supported: ${scenarios.join(', ')}.`,
      );
    const profile = profileFor(values, io);
    const text = firstDescriptor(scenario, profile);
    const warning = scenarioWarning(scenario, profile);
    const warn = async (): Promise<void> => {
      if (warning !== undefined) await io.stderr.write(`asr: ${warning}\n`);
    };
    const output = values.text('output');
    if (output === undefined) {
      await io.stdout.write(text);
      await warn();
      return exit.clean;
    }
    const file = new OutputFile('The descriptor', output, io, 'descriptor');
    if (existsSync(file.path) && !values.has('force'))
      throw new Failure(`${output} already exists.`, '--force overwrites it.');
    await file.write(Buffer.from(text));
    await warn();
    await io.stderr.write(`asr: Written. Replace its values, then run 'asr check ${output}'.\n`);
    return exit.clean;
  },
};

/** The profile from the options, otherwise from the configuration of the output folder. */
function profileFor(values: OptionValues, io: Io): ProfileId {
  const folder = dirname(resolve(io.cwd, values.text('output') ?? 'x'));
  const files = new ConfigurationFiles(values, io.cwd);
  const { profile } = files.of(folder).configuration;
  const [failure] = files.failures;
  if (failure !== undefined && profile === undefined) throw failure;
  return profile ?? defaultProfile;
}
