import type { Requirement } from './catalogue-data.ts';

/**
 * Whether the checklist has an item for a requirement. Companions have one only where nothing but a
 * person can see to them, and what the article merely explains has none.
 */
export function isAsked({ lines, enforcement }: Requirement): boolean {
  return enforcement === 'checklist' || (lines.length > 0 && enforcement !== 'explanation');
}
