import { stdinOptions } from '../checking/stdin.ts';
import type { Command } from '../command.ts';
import { descriptorDifference, type DescriptorDifference } from '../diff/descriptor-difference.ts';
import { differenceJson } from '../diff/difference-json.ts';
import { differenceMarkdown } from '../diff/difference-markdown.ts';
import { differenceText } from '../diff/difference-text.ts';
import { exit, Failure } from '../exit.ts';
import { NamedDescriptors, namedOptions } from '../files/named-descriptor.ts';
import { usesColor } from '../terminal.ts';

const formats = ['text', 'markdown', 'json'] as const;

/** Lists what changes in meaning between two descriptors. */
export const diff: Command = {
  name: 'diff',
  summary: 'List what changes in meaning between two descriptors',
  synopsis: 'OLD NEW',
  arguments: 'files',
  details: `
Compares what the descriptors mean: defaults filled in, references resolved.
Comments, quotes, case, the order of keys, notes and records change nothing.

OLD and NEW are files, '-', or REV:FILE for a file of a git revision. The
number beside each is its digest, by which approvals name a version.

Exit codes: 0 the same meaning, 1 another meaning, 2 could not run.`,
  options: {
    format: { value: 'FORMAT', short: 'f', choices: formats, help: 'Format of the list (text)' },
    ...namedOptions,
    ...stdinOptions,
  },
  examples: [
    ['asr diff HEAD:dr.asr.yaml dr.asr.yaml', 'What was changed since the last commit'],
    ['asr diff --format markdown main:dr.asr.yaml dr.asr.yaml', 'For a pull request'],
    ['asr diff old.asr.yaml new.asr.yaml', 'Compare two files'],
  ],
  async run(values, io) {
    const [old, next, ...more] = values.positionals;
    if (old === undefined || next === undefined || more.length > 0)
      throw new Failure('Which two descriptors?', 'asr diff OLD NEW');
    if (old === '-' && next === '-') throw new Failure("Only one of the two can be '-'.");
    const descriptors = new NamedDescriptors(values, io);
    const before = await descriptors.read(old, true);
    const after = await descriptors.read(next, true);
    const difference = descriptorDifference(before, after);
    const color = usesColor(values.text('color'), io);
    await io.stdout.write(printed(difference, values.choice('format', formats, 'text'), color));
    return difference.changes.length > 0 ? exit.findings : exit.clean;
  },
};

function printed(
  difference: DescriptorDifference,
  format: (typeof formats)[number],
  hasColor: boolean,
): string {
  switch (format) {
    case 'text':
      return differenceText(difference, hasColor);
    case 'markdown':
      return differenceMarkdown(difference);
    case 'json':
      return differenceJson(difference);
  }
}
