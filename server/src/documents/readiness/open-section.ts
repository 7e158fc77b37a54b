/** What is open, what is accepted, and what cannot be read. */
import type { ChecklistItem } from '../../check/checklist.ts';
import type { Line, Part } from '../document.ts';
import type { DocumentSource } from '../document-source.ts';
import { coded, name } from '../inline.ts';
import { lineOfFinding } from './machine-readiness.ts';

/** The open items, those to act on first: what an error would be comes before the rest. */
export function openSection({ checklist }: DocumentSource): readonly Part[] {
  const open = checklist.filter(({ state }) => state === 'open');
  return [
    { kind: 'heading', level: 2, id: 'open', text: 'Open items' },
    {
      kind: 'paragraph',
      text: 'Requirements of which the descriptor does not say whether they are met. Nobody knows until somebody looks.',
    },
    {
      kind: 'table',
      caption: 'Open requirements',
      columns: [
        { title: 'Requirement', width: 14 },
        { title: 'Severity', width: 13 },
        { title: 'What has to be so', width: 49 },
        { title: 'State', width: 24 },
      ],
      rows: bySeverity(open).map(({ requirement, severity, statement, note }) => ({
        id: `open-${requirement.id}`,
        cells: [requirement.id, severity, statement, note],
      })),
      empty: 'Nothing is open.',
    },
  ];
}

const severityOrder = ['error', 'warning', 'information', 'hint'];

function bySeverity(items: readonly ChecklistItem[]): readonly ChecklistItem[] {
  return severityOrder.flatMap((one) => items.filter(({ severity }) => severity === one));
}

/** The exceptions register: what comments accept and what configurations turn off. */
export function exceptionSection(source: DocumentSource): readonly Part[] {
  const { suppressed } = source.checked;
  return [
    { kind: 'heading', level: 2, id: 'exceptions', text: 'Exceptions' },
    {
      kind: 'table',
      caption: 'Violations that are accepted or switched off',
      columns: [
        { title: 'Requirement', width: 14 },
        { title: 'Line', width: 8, isNumber: true },
        { title: 'Finding', width: 36 },
        { title: 'Reason', width: 28 },
        { title: 'Last day', width: 14 },
      ],
      rows: suppressed.map((one) => {
        const { requirement, message, suppressedBy: by } = one;
        const reason: Line =
          by.kind === 'comment' ? name(by.reason) : ['Switched off in ', coded(by.from)];
        const until = by.kind === 'comment' ? (by.until ?? 'no end') : 'no end';
        return { cells: [requirement, `${lineOfFinding(one, source)}`, message, reason, until] };
      }),
      empty: 'Nothing is accepted and nothing is switched off.',
    },
  ];
}

/** What is written and cannot be read; nothing without any. */
export function unreadableSection(source: DocumentSource): readonly Part[] {
  const { unreadable } = source.deployment;
  if (unreadable.length === 0) return [];
  return [
    { kind: 'heading', level: 2, id: 'unreadable', text: 'Values that cannot be read' },
    {
      kind: 'table',
      caption: 'Missing from this report, because they cannot be read',
      columns: [
        { title: 'Path', width: 40 },
        { title: 'Line', width: 10, isNumber: true },
        { title: 'Value', width: 50 },
      ],
      rows: unreadable.map(({ path, text, at }) => ({
        cells: [
          coded(path === '' ? 'the descriptor' : path),
          `${source.line(at) ?? ''}`,
          coded(text),
        ],
      })),
      empty: '',
    },
  ];
}
