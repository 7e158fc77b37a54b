/** What documents are made from: the deployment, the findings, the checklist and the answers. */
import { checklist, type ChecklistItem } from '../check/checklist.ts';
import type { Checked } from '../check/checked-descriptor.ts';
import type { Deployment } from '../deployment/deployment.ts';
import { digestOf } from '../deployment/digest.ts';
import type { MeaningChange } from '../deployment/meaning-changes.ts';
import { deploymentOf } from '../deployment/resolve.ts';
import type { SegmentSpan } from '../descriptor/sourced.ts';
import type { Answer } from '../plan/answer.ts';
import { scenarioTitles } from '../requirements/scenarios.ts';
import type { DocumentHead } from './document.ts';

/** A version that the descriptor is compared with, and what changed since. */
export interface SinceVersion {
  readonly name: string;
  readonly digest: string;
  readonly changes: readonly MeaningChange[];
}

/** What a document may ask for besides. */
export interface DocumentOptions {
  readonly answers?: readonly Answer[];
  /** Printed in the document; nothing is dated without it. */
  readonly date?: string | undefined;
  readonly since?: SinceVersion | undefined;
  /** The only plan, and the only type of failover, that is wanted; all without. */
  readonly plan?: string | undefined;
}

/** What documents are made from. */
export class DocumentSource {
  readonly deployment: Deployment;
  readonly answers: readonly Answer[];
  private items: readonly ChecklistItem[] | undefined;

  constructor(
    readonly checked: Checked,
    readonly options: DocumentOptions = {},
  ) {
    this.deployment = deploymentOf(checked);
    this.answers = options.answers ?? [];
  }

  /** The digest; it is computed when a document first asks for it. */
  get digest(): string {
    return digestOf(this.deployment);
  }

  /** The checklist; it is made when a document first asks for it. */
  get checklist(): readonly ChecklistItem[] {
    return (this.items ??= checklist(this.checked));
  }

  /** The head of a document with a title. */
  head(title: string): DocumentHead {
    const { scenario, profile, name } = this.deployment;
    return {
      title,
      subject: name ?? 'descriptor without a name',
      scenario:
        scenario === undefined ? 'No known scenario' : capitalized(scenarioTitles[scenario]),
      profile,
      digest: this.digest,
      date: this.options.date,
    };
  }

  /** The line of a place in the descriptor, from 1; undefined where it is not declared. */
  line(at: SegmentSpan | undefined): number | undefined {
    if (at === undefined) return undefined;
    const { descriptor } = this.checked;
    return descriptor.positionAt(descriptor.span(at).start).line + 1;
  }
}

/** A text with a capital first letter. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
