import type { Checked } from '../../check/check.ts';
import { background, checklist as itemsOf, countStates } from '../../check/checklist.ts';
import { checklistDocument } from '../../pages/checklist-page.ts';
import { checkFiles } from '../checking/check-files.ts';
import { stdinOf, stdinOptions } from '../checking/stdin.ts';
import type { Command } from '../command.ts';
import { exit, Failure } from '../exit.ts';
import type { Io } from '../io.ts';
import { checklistText } from '../outputs/checklist-text.ts';
import { safeJson } from '../outputs/printable.ts';
import { complain, usesColor } from '../say.ts';
import { select, selectionOptions } from '../selection.ts';
import type { OptionValues } from '../option-values.ts';

const formats = ['text', 'markdown', 'json'] as const;

/** Lists every requirement of a descriptor's scenario, and how it stands with it. */
export const checklist: Command = {
  name: 'checklist',
  summary: 'List every requirement of a descriptor as met, violated, open or done',
  synopsis: '[FILE|DIR|GLOB|-]...',
  arguments: 'files',
  details: `
An item that only a person can verify is settled in the descriptor, by
'checklist: { ASR302: done }'.

Exit codes: 0 nothing violated, 1 something violated, 2 could not run.`,
  options: {
    format: {
      value: 'FORMAT',
      short: 'f',
      choices: formats,
      help: 'Format of the list (text)',
    },
    ...selectionOptions,
    ...stdinOptions,
  },
  examples: [
    ['asr checklist dr.asr.yaml', 'What is violated, open and done'],
    ['asr checklist --format markdown dr.asr.yaml', 'The whole checklist, as Markdown'],
    ['asr checklist --format json plans/', 'Those of all descriptors, for programs'],
  ],
  async run(values, io) {
    const format = values.choice('format', formats, 'text');
    const color = usesColor(values.text('color'), io);
    const documents: string[] = [];
    const data: unknown[] = [];
    let violated = 0;
    const failed = await forEachChecked(values, io, (name, checked) => {
      const items = itemsOf(checked);
      const counts = countStates(items);
      violated += counts.violated;
      documents.push(
        format === 'text'
          ? checklistText(checked, name, color, io.stdout.columns ?? 100)
          : checklistDocument(checked, name),
      );
      data.push({
        file: name,
        profile: checked.catalogue.profile,
        scenario: checked.descriptor.scenario ?? null,
        counts,
        items: items.map(({ requirement, alike, statement, severity, state, note }) => ({
          id: requirement.id,
          also: alike.map(({ id }) => id),
          title: requirement.title,
          statement,
          severity,
          state,
          note,
        })),
        background: background(checked),
      });
    });
    await io.stdout.write(format === 'json' ? `${safeJson(data, 2)}\n` : documents.join('\n'));
    if (failed) return exit.failed;
    return violated > 0 ? exit.findings : exit.clean;
  },
};

/**
 * Checks the files that the command line names, one after the other.
 * @returns whether one of them, or an argument, could not be worked on; that was said.
 */
export async function forEachChecked(
  values: OptionValues,
  io: Io,
  take: (name: string, checked: Checked) => void,
): Promise<boolean> {
  const stdin = stdinOf(values, io);
  const selection = await select(values, io, stdin?.name);
  let failed = selection.problems.length > 0;
  for (const { name, message } of selection.problems) await complain(io, name, message);
  for await (const { name, checked, failure } of checkFiles(selection, stdin, io)) {
    if (checked !== undefined) take(name, checked);
    else {
      failed = true;
      await complain(io, name, failure ?? 'could not be checked');
    }
  }
  if (
    stdin === undefined &&
    selection.targets.length === 0 &&
    !failed &&
    !values.has('allow-unmatched')
  ) {
    throw new Failure('There is no descriptor (*.asr.yaml) here.');
  }
  return failed;
}
