import type { ProfileId, RequirementId, Severity } from '../requirements/ids.ts';
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
  /**
   * Whether the requirement is broken: the catalogue makes an error or a warning of it, whatever the
   * workspace made of that. Anything else is a consequence to know, or a hint.
   */
  readonly isBreach: boolean;
  readonly span: Span;
  readonly message: string;
  readonly related: readonly { readonly span: Span; readonly message: string }[];
  /** Whether it occurs under a profile, whatever the one it was found under. Found out when asked for. */
  readonly occursIn: (profile: ProfileId) => boolean;
  /** Made when asked for. */
  readonly fixes: () => readonly FindingFix[];
}

/** What a comment accepts, or the configuration turns off: not reported, and not met either. */
export interface SuppressedFinding extends Finding {
  readonly suppressedBy: AcceptingComment | DecidingConfiguration;
}

/** An `asr-ignore` comment. */
export interface AcceptingComment {
  readonly kind: 'comment';
  /** The span of the comment in the text, and its line, counted from 1. */
  readonly span: Span;
  readonly line: number;
  readonly reason: string;
  /** The last day it applies, as 2026-12-31; undefined if it has no end. */
  readonly until: string | undefined;
}

/** A severity `off`. */
export interface DecidingConfiguration {
  readonly kind: 'configuration';
  /** Where it is set: `.asr.json`, `--rule ASR303=off`. */
  readonly from: string;
}
