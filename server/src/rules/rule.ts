/** What a rule is. A rule is a value in a file of its own, and is found by being there. */
import type { Edit } from '../edits/edits.ts';
import type { Fix } from '../edits/fix.ts';
import type { ModelError } from '../descriptor/segment-model.ts';
import type { DescriptorModel, BlockTypes } from '../descriptor/model.generated.ts';
import type { NameOccurrence } from '../descriptor/name-occurrence.ts';
import type { SegmentSpan, Value } from '../descriptor/sourced.ts';
import type { Requirement } from '../requirements/catalogue-data.ts';
import type { ProfileId, RequirementId } from '../requirements/ids.ts';
import type { Facts, Limits } from '../requirements/facts.ts';
import type { MachineLoad, MachineLoads } from '../domain/machine-load.ts';
import type { ScenarioFacts } from '../requirements/scenarios.ts';
import type { AppliedSuppression, ChecklistAnswer, DatedRecords } from './later-blocks.ts';

export type { Fix };

/** A second place that a finding speaks of. */
export interface Related {
  readonly at: SegmentSpan;
  readonly message: string;
}

/** What a rule yields for each value that is wrong. */
export interface Report {
  /**
   * Only where the rule enforces several requirements: the one that is broken, or several of which
   * the first counts that the scenario demands. A report of none that it demands is dropped. Where
   * it is left out, it is the first of the rule's `enforces` that the scenario demands.
   */
  readonly requirement?: RequirementId | readonly RequirementId[];
  /** The report says that the scenario does not demand the requirement, and is kept all the same. */
  readonly notDemanded?: true;
  /** A special case of the requirement, which has a severity of its own in the catalogue. */
  readonly special?: string;
  /** The offending value. */
  readonly at: SegmentSpan;
  /** One line: what is wrong, with the value and the limit, and what to do. */
  readonly message: string;
  readonly related?: readonly Related[];
  /** What is found at the very place by another rule is left out: this one says it better. */
  readonly replaces?: RequirementId;
  /** Made only when somebody asks for them. */
  readonly fixes?: () => readonly Fix[];
}

/** What rules look at: a block of the model, or what every segment is searched for. */
export interface RuleBlocks extends BlockTypes {
  /** The whole descriptor: for what is missing, and for blocks that depend on each other. */
  readonly descriptor: DescriptorModel;
  /** Something that could not be read, or is not of the schema. */
  readonly modelError: ModelError;
  /** A name, given or referred to. */
  readonly occurrence: NameOccurrence;
  /** A value that names an Azure region. */
  readonly region: Value<string>;
  /** The drills and approvals. Rules on it run each time, after those on the blocks above. */
  readonly records: DatedRecords;
  /** A suppression comment. Rules on it run after those on the blocks above. */
  readonly suppression: AppliedSuppression;
  /** An answer of the checklist. Rules on it run last. */
  readonly answer: ChecklistAnswer;
}

export type BlockKind = keyof RuleBlocks;

/**
 * Everything besides its block that a check may look at. What it looks at is recorded, so that a
 * change of it calls the check again.
 */
export interface Context {
  /** What the scenario table says of the descriptor's scenario; undefined where it names none. */
  readonly scenario: ScenarioFacts | undefined;
  readonly profile: ProfileId;
  readonly facts: Facts;
  readonly limits: Limits;
  /** Whether this scenario demands a requirement, for a rule that enforces several. */
  readonly applies: (id: RequirementId) => boolean;
  /** What the profile says of a requirement. */
  readonly requirement: (id: string) => Requirement | undefined;
  /** The rest of the descriptor. */
  readonly descriptor: DescriptorModel;
  /** How many items a top-level list has. */
  readonly count: (list: keyof DescriptorModel) => number;
  /** The position of a top-level key; undefined if it is missing. */
  readonly keySpan: (key: keyof DescriptorModel) => SegmentSpan | undefined;
  /** Whether the key has a value other than null. */
  readonly isWritten: (key: keyof DescriptorModel) => boolean;
  /**
   * Whether all that is written under a top-level key was read. Otherwise what seems to be missing may
   * be what a placeholder stands for, or what another finding is about.
   */
  readonly isFullyReadable: (key: keyof DescriptorModel) => boolean;
  /** Who gives and who uses a name of a kind; the lists are in the order of the text. */
  readonly name: (
    kind: string,
    name: string,
  ) => {
    readonly definitions: readonly NameOccurrence[];
    readonly references: readonly NameOccurrence[];
    /** How many references there are: thousands may have to be put in order, and this asks none. */
    readonly uses: number;
  };
  /** Returns occurrences of names in the order of the text. */
  readonly inOrder: (occurrences: readonly NameOccurrence[]) => readonly NameOccurrence[];
  /** Whether something of a kind has the name. */
  readonly isDeclared: (kind: string, name: string) => boolean;
  /** Whether anything refers to a name of a kind. */
  readonly isReferenced: (kind: string) => boolean;
  /** Every name of a kind that something has been given, in the order of the text. */
  readonly definitions: (kind: string) => readonly NameOccurrence[];
  /**
   * Whether something may have been given a name of a kind, or may refer to one, that is not known
   * yet: a placeholder or an unreadable value takes its place. Ask only before reporting an absence.
   */
  readonly hasOpenName: (kind: string, role: NameOccurrence['role']) => boolean;
  /** What the machines add up to. */
  readonly machineLoads: () => MachineLoads;
  /** The numbers of the machine with a name; undefined if there is none. */
  readonly machineLoad: (name: string) => MachineLoad | undefined;
  /** Every top-level key, known or not, with the places where it is. */
  readonly keys: () => ReadonlyMap<string, readonly SegmentSpan[]>;
  /** Whether all top-level keys can be read: if not, none can be reported as missing. */
  readonly isReadable: () => boolean;
  /** The first character, for what is missing from the text as a whole. */
  readonly startOfText: () => SegmentSpan;
  /**
   * An edit that writes the value of a top-level key: after the key if its value is
   * `~`, `[]` or `{}`, else as a new block in the order of the schema.
   */
  readonly addBlock: (key: keyof DescriptorModel, text: string) => Edit;
  /** An edit that adds an item to a top-level list, written as YAML; undefined where there is none. */
  readonly addListItem: (key: keyof DescriptorModel, text: string) => readonly Edit[] | undefined;
  /**
   * Edits that add an item, written in one line, to a top-level list: to one that is there, empty or
   * not, or to a new one. None if the value of the key is not a list.
   */
  readonly addToList: (key: keyof DescriptorModel, item: string) => readonly Edit[];
  /** Edits that remove a top-level key and its value; `at` says which of several. */
  readonly removeBlock: (key: string, at?: SegmentSpan) => readonly Edit[];
}

/** What the values of a block may depend on besides the block; for a machine on no other block. */
export type ValueContext<S extends BlockKind = 'descriptor'> = Pick<
  Context,
  | 'facts'
  | 'limits'
  | 'scenario'
  | Exclude<'descriptor', S extends 'protectedItem' ? 'descriptor' : never>
>;

export interface Rule<S extends BlockKind> {
  /** The file's name; it names the wrong pattern: `disk-too-large`. */
  readonly name: string;
  /** The requirements it enforces. */
  readonly enforces: readonly RequirementId[];
  readonly block: S;
  /**
   * An example that fails, the offending text between `⟦` and `⟧`, and one that passes. Both are
   * whole descriptors, and both are run as tests.
   */
  readonly docs: { readonly bad: string; readonly good: string };
  /**
   * The values by which a block meets or breaks a requirement: undefined for each that is not declared,
   * and none at all where the requirement does not speak of the block. The checklist counts them. Left
   * out where a requirement speaks of every place of its `paths`.
   */
  values?(
    subject: RuleBlocks[S],
    context: ValueContext<S>,
    requirement: RequirementId,
  ): Iterable<unknown>;
  check(subject: RuleBlocks[S], context: Context): Iterable<Report>;
}

/** Any rule, for lists of them. */
export type AnyRule = { [S in BlockKind]: Rule<S> }[BlockKind];

/** Marks a value as a rule; it is what a rule's file exports. */
export function rule<S extends BlockKind>(definition: Rule<S>): Rule<S> {
  return definition;
}
