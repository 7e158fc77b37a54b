import { answersDocument } from '../../pages/answers-page.ts';
import { settingOf, type Setting } from '../../plan/what-if.ts';
import { answersJson } from '../answers/answers-json.ts';
import { answersText, whatIfText } from '../answers/answers-text.ts';
import {
  assumed,
  planned,
  type AssumedDescriptor,
  type PlannedDescriptor,
} from '../answers/planned-descriptor.ts';
import { whatIfMarkdown } from '../answers/what-if-markdown.ts';
import { stdinOptions } from '../checking/stdin.ts';
import type { Command } from '../command.ts';
import { exit, Failure } from '../exit.ts';
import { NamedDescriptors, namedOptions } from '../files/named-descriptor.ts';
import { printable } from '../outputs/printable.ts';
import { usesColor } from '../terminal.ts';

const formats = ['text', 'json', 'markdown'] as const;

/** Answers which line, how many servers and how long, from what the descriptor declares. */
export const plan: Command = {
  name: 'plan',
  summary: 'Compute bandwidth, servers, storage and times from a descriptor',
  synopsis: 'FILE|-',
  arguments: 'files',
  details: `
Answers from what the descriptor declares and from published figures: which
line, how many servers and accounts, how long the first copy and a recovery
plan take. Nothing is measured and nothing guessed: an input that is missing
is named with its path, and makes the answer a bound or not computable.

--set tries another value without touching the file, and compares: both
columns, their difference, and the findings that appear and vanish. A path
names items by name or position: 'protectedItems[FIN-SQL01].cores',
'protectedItems[0].cores'; 'protectedItems[].cores' is every item.

Exit codes: 0 answered, 2 could not run.`,
  options: {
    format: { value: 'FORMAT', short: 'f', choices: formats, help: 'Format of the answers (text)' },
    set: {
      value: 'PATH=VALUE',
      short: 's',
      multiple: true,
      help: 'Compare with another value; repeatable',
    },
    ...namedOptions,
    ...stdinOptions,
  },
  examples: [
    ['asr plan dr.asr.yaml', 'Everything that can be computed, and what is missing'],
    ['asr plan dr.asr.yaml --set capacity.bandwidthMbps=500', 'What a larger line changes'],
    ['asr plan dr.asr.yaml --format json', 'For programs'],
  ],
  async run(values, io) {
    const [name, ...more] = values.positionals;
    if (name === undefined) throw new Failure('Which descriptor?', 'asr plan FILE');
    if (more.length > 0) throw new Failure('One descriptor at a time.');
    const settings = values.all('set').map(setting);
    const named = await new NamedDescriptors(values, io).read(name);
    const now = planned(named);
    const what = settings.length === 0 ? undefined : assumed(named, settings);
    const color = usesColor(values.text('color'), io);
    await io.stdout.write(printed(now, what, values.choice('format', formats, 'text'), color));
    return exit.clean;
  },
};

function setting(text: string): Setting {
  const found = settingOf(text);
  if (found === undefined)
    throw new Failure(`--set needs PATH=VALUE, not '${text}'.`, '--set capacity.bandwidthMbps=500');
  return found;
}

function printed(
  now: PlannedDescriptor,
  what: AssumedDescriptor | undefined,
  format: (typeof formats)[number],
  hasColor: boolean,
): string {
  if (format === 'json') return answersJson(now, what);
  if (format === 'markdown')
    return what === undefined
      ? answersDocument(now, { ...now, title: printable(now.file) })
      : whatIfMarkdown(now, what);
  return what === undefined ? answersText(now, hasColor) : whatIfText(now, what, hasColor);
}
