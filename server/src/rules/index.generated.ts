// Generated from the files of server/src/rules/ by `npm run generate`. Do not edit.
import type { AnyRule } from './rule.ts';
import diskTooLarge from './machines/disk-too-large.ts';

/** Every rule, with the folder it stands in. */
export const rules: readonly { readonly group: string; readonly rule: AnyRule }[] = [
  { group: 'machines', rule: diskTooLarge },
];
