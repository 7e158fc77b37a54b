import { setValue, type Edit } from './edits.ts';
import type { Name } from '../descriptor/name-occurrence.ts';
import type { Value } from '../descriptor/sourced.ts';

/** Gives a thing another name, wherever it is referred to as well. */
export function renamed({ definitions, references }: Name, at: Value, next: string): Edit[] {
  // With a second thing of the name nobody can tell which of them a reference means.
  const users = definitions.length > 1 ? [] : references;
  return [setValue(at, next), ...users.map((mention) => setValue(mention.at, next))];
}
