import type { ScalarNode } from '../../yaml/tree.ts';
import type { Span } from '../../text/span.ts';

/** A name as it is written in one place, without quotes and without the sign of an anchor or alias. */
export interface WrittenName {
  readonly span: Span;
  readonly role: 'definition' | 'reference';
  readonly style: ScalarNode['style'];
}
