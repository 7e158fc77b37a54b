/** The state of one requirement in a descriptor: of a row of the checklist, and in hovers. */
import type { ChecklistEntry } from '../descriptor/model.generated.ts';
import { Entries, type SegmentSpan } from '../descriptor/sourced.ts';
import type { Requirement } from '../requirements/catalogue-data.ts';
import { alikeIn } from './alike-requirements.ts';
import type { Checked } from './checked-descriptor.ts';
import { declarationsOf } from './declarations.ts';
import type { Declared } from './declared.ts';
import type { Finding, SuppressedFinding } from './finding.ts';
import { groupedBy } from './grouped.ts';
import { isOfMachine, isWhole } from './machine-declarations.ts';
import { openNameNote } from './open-names.ts';

/** The states of a requirement, the ones to act on first. */
export const states = [
  /** The descriptor breaks it. */
  'violated',
  /** The descriptor breaks it, and a comment accepts that. */
  'accepted',
  /** The descriptor breaks it, and the configuration turns that off. */
  'switchedOff',
  /** Nobody knows yet: nothing is declared, or a person has to verify it. */
  'open',
  /** The author has verified it (`checklist:` in the file). */
  'done',
  /** What the descriptor declares fulfils it. */
  'met',
  /** What it speaks of is not there, or the author says so. */
  'notApplicable',
] as const;

export type State = (typeof states)[number];

/** The state of a requirement, and why it has it. */
export interface RequirementState {
  readonly state: State;
  /** Why, in a few words: "declared in 2 of 5 places", or the first finding. Empty where it is plain. */
  readonly note: string;
  /** The violations that comments accept or the configuration turns off, in text order. */
  readonly exceptions: readonly SuppressedFinding[];
  /** The answer in the descriptor that decides the state. */
  readonly answer?: AnswerGiven;
}

/** An answer of `checklist:` in the descriptor. */
export interface AnswerGiven {
  readonly state: 'done' | 'notApplicable' | 'open';
  /** Who verified it, and the day of it (2016-11-20); undefined where the descriptor does not say. */
  readonly by: string | undefined;
  readonly date: string | undefined;
  /** Where the id of the answer is. */
  readonly at: SegmentSpan;
}

/** The state of a requirement in a descriptor. Hovers and all forms of the checklist ask this. */
export function stateOf(checked: Checked, row: Requirement): RequirementState {
  const { findings, suppressed, settled } = indexOf(checked);
  const ids = [row.id, row.reportedAs ?? row.id].filter((id, i, all) => all.indexOf(id) === i);
  const found = ids.flatMap((id) => findings.get(id) ?? []);
  const exceptions = ids.flatMap((id) => suppressed.get(id) ?? []).filter(isOfNote);
  const broken = found.filter(({ isBreach }) => isBreach);
  // What is broken stays broken, whatever the author ticked.
  if (broken.length > 0) return { state: 'violated', note: firstMessage(broken), exceptions };
  const parts = row.includes ?? [];
  const brokenParts = parts.filter((id) => findings.get(id)?.some(({ isBreach }) => isBreach));
  if (brokenParts.length > 0)
    return { state: 'violated', note: `see ${brokenParts.join(', ')}`, exceptions };
  const partExceptions = parts.flatMap((id) => suppressed.get(id) ?? []).filter(isOfNote);
  const all = exceptions.length > 0 ? exceptions : partExceptions;
  if (all.length > 0) return exceptionState(all);
  const answers = [row, ...alikeIn(checked, row)].map(({ id }) => settled.get(id));
  const answer = answers.find((one) => one !== undefined);
  if (answer !== undefined) return { ...without(answer.state, answerInWords(answer)), answer };
  const isConditional = row.asksWhen !== undefined || row.guest !== undefined;
  const isAsked = row.enforcement === 'checklist' && row.metBy === undefined;
  const declared = isConditional || !isAsked ? declarationsOf(checked, row) : undefined;
  if (declared?.of === 0) return without('notApplicable', 'nothing it applies to is declared');
  // A consequence to know stays open until the author has seen it.
  const consequences = found.filter(
    ({ severity, requirement }) => severity === 'information' && requirement === row.id,
  );
  if (consequences.length > 0) return without('open', firstMessage(consequences));
  if (isAsked || declared === undefined) return without('open', 'must be verified by a person');
  return declaredState(checked, row, declared);
}

/** An exception from a requirement, or from a consequence to know. A hint that is off is neither. */
function isOfNote({ isBreach, severity }: SuppressedFinding): boolean {
  return isBreach || severity === 'information';
}

function exceptionState(exceptions: readonly SuppressedFinding[]): RequirementState {
  const isAccepted = exceptions.some(({ suppressedBy }) => suppressedBy.kind === 'comment');
  const [first, ...others] = [...new Set(exceptions.map(exceptionInWords))];
  const more = others.length === 0 ? '' : `; ${others.join('; ')}`;
  return {
    state: isAccepted ? 'accepted' : 'switchedOff',
    note: `${first ?? ''}${more}`,
    exceptions,
  };
}

/** Who made an exception, and why: "line 7, until 2026-12-31: moves in May". */
function exceptionInWords({ suppressedBy }: SuppressedFinding): string {
  if (suppressedBy.kind === 'configuration') return `off in ${suppressedBy.from}`;
  const { line, until, reason } = suppressedBy;
  return `line ${line}${until === undefined ? '' : `, until ${until}`}: ${reason}`;
}

function declaredState(checked: Checked, row: Requirement, declared: Declared): RequirementState {
  // Of machines, the rule on their systems says which names leave the requirement open.
  const { descriptor, catalogue } = checked;
  const mayBeOpen = !isWhole(declared) || !row.paths.some(isOfMachine);
  const openName = mayBeOpen ? openNameNote(descriptor.model, row, catalogue.facts) : undefined;
  if (openName !== undefined) return without('open', openName);
  if (isWhole(declared)) return without('met', '');
  const { said, of } = declared;
  return without('open', said === 0 ? 'not declared' : `declared in ${said} of ${of} places`);
}

function without(state: State, note: string): RequirementState {
  return { state, note, exceptions: [] };
}

function firstMessage(found: readonly Finding[]): string {
  const [first] = found;
  if (first === undefined) return '';
  return found.length === 1 ? first.message : `${first.message} (${found.length} findings)`;
}

/** What is found and answered of each requirement. */
interface Index {
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  readonly suppressed: ReadonlyMap<string, readonly SuppressedFinding[]>;
  readonly settled: ReadonlyMap<string, AnswerGiven>;
}

const indices = new WeakMap<Checked, Index>();

function indexOf(checked: Checked): Index {
  let index = indices.get(checked);
  if (index === undefined) {
    index = {
      findings: groupedBy<string, Finding>(checked.findings, ({ requirement }) => requirement),
      suppressed: groupedBy<string, SuppressedFinding>(
        checked.suppressed,
        ({ requirement }) => requirement,
      ),
      settled: answersOf(checked),
    };
    indices.set(checked, index);
  }
  return index;
}

function answersOf({ descriptor }: Checked): Map<string, AnswerGiven> {
  const settled = new Map<string, AnswerGiven>();
  const checklist = descriptor.sections.get('checklist')?.heads[0]?.entry.value;
  if (!(checklist instanceof Entries)) return settled;
  for (const [id, entry] of checklist.entries as ReadonlyMap<string, ChecklistEntry>) {
    const { state, by, date } = entry;
    if (state !== undefined)
      settled.set(id, {
        state: state.value,
        by: by?.value,
        date: date?.value,
        at: entry.key ?? entry,
      });
  }
  return settled;
}

/** Such as "answered in the descriptor by A. Jansen on 2016-11-20". */
function answerInWords({ by, date }: AnswerGiven): string {
  const who = by === undefined ? '' : ` by ${by}`;
  return `answered in the descriptor${who}${date === undefined ? '' : ` on ${date}`}`;
}
