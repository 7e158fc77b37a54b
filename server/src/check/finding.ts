import type { RequirementId, Severity } from '../requirements/ids.ts';
import type { Fix } from '../edits/fix.ts';
import type { Span } from '../text/span.ts';

/** A fix as data on the whole text; applied, the text parses and the finding is gone. */
export interface FindingFix extends Omit<Fix, 'edits'> {
  /** Not overlapping, in the order of the text. */
  readonly edits: readonly { readonly span: Span; readonly newText: string }[];
}

/** What is wrong in a descriptor: plain data, without YAML and without protocol. */
export interface Finding {
  /** The requirement that is not fulfilled: the diagnostic's code. */
  readonly requirement: RequirementId;
  /** The rule that saw it. */
  readonly rule: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly message: string;
  readonly related: readonly { readonly span: Span; readonly message: string }[];
  /** Made when asked for. */
  readonly fixes: () => readonly FindingFix[];
}
