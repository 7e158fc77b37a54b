import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { firstDescriptor } from '../../features/first-descriptor.ts';
import { scenarios, scenarioTitles } from '../../requirements/scenarios.ts';
import type { Command } from '../command.ts';
import { exit, Failure } from '../failure.ts';
import { whyUnreadable } from '../files/read.ts';
import { replaceFile } from '../files/replace-file.ts';
import { didYouMean } from '../suggest.ts';

/** Writes the first descriptor of a scenario. */
export const init: Command = {
  name: 'init',
  summary: 'Write a commented descriptor to start from',
  synopsis: 'SCENARIO',
  arguments: scenarios,
  details: `Scenarios:\n${scenarios.map((one) => `  ${one.padEnd(22)} ${scenarioTitles[one]}`).join('\n')}`,
  options: {
    output: {
      value: 'FILE',
      short: 'o',
      files: true,
      help: 'Write to a file that does not exist yet',
    },
    force: { help: 'Write to a file that does exist, too' },
  },
  examples: [
    ['asr init vmware-to-azure', 'Show it'],
    ['asr init hyperv-to-azure --output branch.asr.yaml', 'Write it to a file'],
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
        `There are ${scenarios.join(', ')}.`,
      );
    const text = firstDescriptor(scenario);
    const output = values.text('output');
    if (output === undefined) {
      await io.stdout.write(text);
      return exit.clean;
    }
    const path = resolve(io.cwd, output);
    if (existsSync(path) && !values.has('force'))
      throw new Failure(`${output} exists and is left as it is.`, '--force overwrites it.');
    try {
      await replaceFile(path, Buffer.from(text), io);
    } catch (error) {
      throw new Failure(`${output} cannot be written: it ${whyUnreadable(error)}.`);
    }
    await io.stderr.write(`asr: Written. Replace its values, then run 'asr check ${output}'.\n`);
    return exit.clean;
  },
};
