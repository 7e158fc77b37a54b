/** Drills, approvals, and what changed since. */
import type { ResolvedApproval, ResolvedDrill } from '../../deployment/resolved.generated.ts';
import { newestOf } from '../../domain/dated.ts';
import { amount } from '../../text/amount.ts';
import { changeInWords, placeInWords } from '../change-words.ts';
import type { Line, Part } from '../document.ts';
import type { DocumentSource } from '../document-source.ts';
import { coded, name } from '../inline.ts';
import { drillResults, objectiveInWords } from './drill-facts.ts';

/** All drills, the newest first. */
export function drillSection({ deployment }: DocumentSource): readonly Part[] {
  const { drills, failover, recoveryPlans } = deployment;
  const objectives = new Map(
    recoveryPlans.map((plan) => [plan.name?.toLowerCase() ?? '', plan.rtoMinutes]),
  );
  return [
    { kind: 'heading', level: 2, id: 'drills', text: 'Drills' },
    {
      kind: 'table',
      caption: 'Drills and their results',
      columns: [
        { title: 'Date', width: 13 },
        { title: 'Plan', width: 20 },
        { title: 'Type', width: 12 },
        { title: 'Result', width: 17 },
        { title: 'Achieved', width: 12, isNumber: true },
        { title: 'Objective', width: 26 },
      ],
      rows: newestFirst(drills).map((drill) => ({ cells: drillCells(drill, objectives) })),
      empty:
        failover.lastDrill === undefined
          ? 'No drill is declared.'
          : `No drill is declared; the last one was on ${failover.lastDrill}.`,
    },
  ];
}

function drillCells(
  { date, plan, type, result, minutes }: ResolvedDrill,
  objectives: ReadonlyMap<string, number | undefined>,
): readonly Line[] {
  return [
    date ?? 'not declared',
    plan === undefined ? 'not declared' : name(plan),
    type ?? 'not declared',
    result === undefined ? 'not declared' : drillResults[result],
    minutes === undefined ? 'not measured' : `${minutes} min`,
    objectiveInWords(minutes, objectives.get(plan?.toLowerCase() ?? '')),
  ];
}

/** Returns the newest approval; undefined if none is declared. */
export function newestApproval({ deployment }: DocumentSource): ResolvedApproval | undefined {
  return newestOf(deployment.approvals, ({ date }) => date);
}

/** Whether what was approved last is what the descriptor means now, in words. */
export function approvalInWords(source: DocumentSource): string {
  const newest = newestApproval(source);
  if (newest === undefined) return 'not approved';
  const day = newest.date ?? 'an unknown day';
  if (newest.digest === undefined) return `approved on ${day}, without a digest`;
  return newest.digest.toLowerCase() === source.digest
    ? `approved on ${day}, unchanged since`
    : `approved on ${day}, changed since`;
}

/** The approvals, and the changes of meaning since the version that the reader compares with. */
export function approvalSection(source: DocumentSource): readonly Part[] {
  const { deployment, digest, options } = source;
  const { since } = options;
  const newest = newestApproval(source);
  const isOutdated = newest?.digest !== undefined && newest.digest.toLowerCase() !== digest;
  return [
    { kind: 'heading', level: 2, id: 'approvals', text: 'Approvals and changes' },
    {
      kind: 'table',
      caption: 'Approvals',
      columns: [
        { title: 'Date', width: 13 },
        { title: 'By', width: 24 },
        { title: 'Role', width: 20 },
        { title: 'Digest', width: 21 },
        { title: 'Note', width: 22 },
      ],
      rows: newestFirst(deployment.approvals).map(({ date, by, role, digest: own, note }) => ({
        cells: [
          date ?? 'not declared',
          by === undefined ? 'not declared' : name(by),
          role === undefined ? '' : name(role),
          own === undefined ? 'none' : coded(own),
          note === undefined ? '' : name(note),
        ],
      })),
      empty: 'Nobody has approved the descriptor.',
    },
    ...(isOutdated && since === undefined
      ? [
          {
            kind: 'note',
            tone: 'caution',
            text: [
              'The meaning changed since the newest approval. To list the changes: ',
              coded('--since REV:FILE'),
              '.',
            ],
          } as const,
        ]
      : []),
    ...(since === undefined ? [] : changeParts(source)),
  ];
}

function changeParts({ options: { since }, deployment }: DocumentSource): readonly Part[] {
  if (since === undefined) return [];
  const isApproved = deployment.approvals.some(
    ({ digest }) => digest?.toLowerCase() === since.digest,
  );
  return [
    {
      kind: 'paragraph',
      text: [
        `${amount(since.changes.length, 'change')} of meaning since `,
        coded(since.name),
        ` with the digest ${since.digest}, ${isApproved ? 'which was approved' : 'which no approval names'}.`,
      ],
    },
    {
      kind: 'table',
      caption: 'Changes of meaning',
      columns: [
        { title: 'Kind', width: 14 },
        { title: 'Where', width: 43 },
        { title: 'Change', width: 43 },
      ],
      rows: since.changes.map((change) => ({
        cells: [change.kind, placeInWords(change), changeInWords(change)],
      })),
      empty: 'Both mean the same.',
    },
  ];
}

/** The sign-off: who signs what, with the digest of the version. */
export function signOffSection({ digest }: DocumentSource): readonly Part[] {
  return [
    { kind: 'heading', level: 2, id: 'sign-off', text: 'Sign-off' },
    {
      kind: 'paragraph',
      text: [
        'This signature is for the version with the digest ',
        coded(digest),
        '. A change of meaning gives another digest; comments and style do not.',
      ],
    },
    {
      kind: 'fields',
      labels: [
        'Name',
        'Role',
        'Decision (approved, approved with conditions, rejected)',
        'Conditions',
        'Date',
        'Signature',
      ],
    },
  ];
}

/** Of one day the last comes first; those without a date come last. */
function newestFirst<T extends { readonly date?: string }>(all: readonly T[]): readonly T[] {
  return all.toReversed().sort((a, b) => compare(b.date ?? '', a.date ?? ''));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
