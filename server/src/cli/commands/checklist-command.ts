import type { Checked } from '../../check/checked-descriptor.ts';
import { background, checklist as itemsOf, countStates } from '../../check/checklist.ts';
import type { SuppressedFinding } from '../../check/finding.ts';
import { checklistDocument } from '../../pages/checklist-page.ts';
import { checkFiles } from '../checking/check-files.ts';
import { stdinOf, stdinOptions } from '../checking/stdin.ts';
import type { Command } from '../command.ts';
import { exit, Failure } from '../exit.ts';
import type { Io } from '../io.ts';
import { checklistText } from '../outputs/checklist-text.ts';
import { safeJson } from '../outputs/printable.ts';
import { printMessage, usesColor } from '../terminal.ts';
import { select, selectionOptions } from '../selection.ts';
import type { OptionValues } from '../option-values.ts';

const formats = ['text', 'markdown', 'json'] as const;

/** Lists every requirement of a descriptor's scenario with its state. */
export const checklist: Command = {
  name: 'checklist',
  summary: 'List every requirement of a descriptor with its state',
  synopsis: '[FILE|DIR|GLOB|-]...',
  arguments: 'files',
  details: `
The states: violated, accepted (by a comment, with its reason and line),
switchedOff (by a configuration), open, done, met, notApplicable.

Confirm an item that only a person can verify in the descriptor, with
'checklist: { ASR302: done }'.

Exit codes: 0 no requirement violated, 1 requirements violated, 2 could not run.`,
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
    ['asr checklist dr.asr.yaml', 'List violated, open and done requirements'],
    ['asr checklist --format markdown dr.asr.yaml', 'The whole checklist, as Markdown'],
    ['asr checklist --format json plans/', 'The checklists of all descriptors, for programs'],
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
        items: items.map(
          ({ requirement, alike, statement, severity, state, note, exceptions, answer }) => ({
            id: requirement.id,
            also: alike.map(({ id }) => id),
            title: requirement.title,
            statement,
            severity,
            state,
            note,
            ...(answer !== undefined && {
              answer: { by: answer.by ?? null, date: answer.date ?? null },
            }),
            exceptions: exceptions.map((one) => exceptionData(checked, one)),
          }),
        ),
        background: background(checked),
      });
    });
    await io.stdout.write(format === 'json' ? `${safeJson(data, 2)}\n` : documents.join('\n'));
    if (failed) return exit.failed;
    return violated > 0 ? exit.findings : exit.clean;
  },
};

/** A violation that is accepted or switched off, for programs; lines count from 1. */
function exceptionData(
  { descriptor }: Checked,
  { requirement, severity, message, span, suppressedBy: by }: SuppressedFinding,
): object {
  return {
    code: requirement,
    severity,
    message,
    line: descriptor.positionAt(span.start).line + 1,
    by:
      by.kind === 'comment'
        ? { comment: { line: by.line, reason: by.reason, until: by.until ?? null } }
        : { configuration: by.from },
  };
}

/**
 * Checks the files that the command line names, one by one.
 * @returns whether a file or an argument failed; a message has said which.
 */
export async function forEachChecked(
  values: OptionValues,
  io: Io,
  take: (name: string, checked: Checked) => void,
): Promise<boolean> {
  const stdin = stdinOf(values, io);
  const selection = await select(values, io, stdin?.name);
  let failed = selection.problems.length > 0 || selection.isMisconfigured;
  for (const { name, message } of selection.problems) await printMessage(io, name, message);
  for await (const { name, checked, failure } of checkFiles(selection, stdin, io)) {
    if (checked !== undefined && failure === undefined) take(name, checked);
    else {
      failed = true;
      await printMessage(io, name, failure ?? 'could not be checked');
    }
  }
  if (
    stdin === undefined &&
    selection.targets.length === 0 &&
    !failed &&
    !values.has('allow-unmatched')
  ) {
    throw new Failure('No descriptor (*.asr.yaml) found.');
  }
  return failed;
}
