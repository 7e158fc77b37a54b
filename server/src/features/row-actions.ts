/** Offers to make machines of rows of a spreadsheet that were pasted as text. */
import { CodeActionKind, type CodeAction } from 'vscode-languageserver-types';
import type { Checked } from '../check/checked-descriptor.ts';
import type { Finding } from '../check/finding.ts';
import { mayBeRow, pastedRows, type PastedRows } from '../text/pasted-rows.ts';
import { diagnostic } from './diagnostics.ts';

/**
 * Returns an action for each finding that is about rows.
 * @param command the client's command, which gets the lines: what reads tables is not loaded for this.
 */
export function rowActions(
  checked: Checked,
  findings: readonly Finding[],
  command: string | undefined,
): CodeAction[] {
  const { descriptor } = checked;
  let all: readonly PastedRows[] | undefined;
  return findings.flatMap((finding) => {
    const { span } = finding;
    if (command === undefined || finding.requirement !== 'ASR001') return [];
    if (!mayBeRow(descriptor.slice(span))) return [];
    // The finding may be of the first row alone.
    all ??= pastedRows(descriptor.text);
    const rows = all.find(({ start, end }) => start <= span.start && span.start < end);
    if (rows === undefined) return [];
    const { count } = rows;
    const title =
      count === 1 ? 'Insert the row as a machine' : `Insert the ${count} rows as machines`;
    const first = descriptor.positionAt(rows.start).line;
    const last = descriptor.positionAt(rows.end).line;
    return {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic(checked, finding)],
      isPreferred: true,
      command: { title, command, arguments: [{ uri: descriptor.uri, first, last }] },
    };
  });
}
