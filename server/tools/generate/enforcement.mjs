/**
 * How each requirement is enforced. The catalogue says so only where no rule does: `checklist` and
 * `explanation`. The rest follows from what the rules enforce.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the checker reports itself: a rule that fails. */
const byEngine = ['ASR000'];

/**
 * The rules by the requirements they enforce, read from the text of their files: generated code must
 * not be needed to generate code. A test compares it with the rules themselves.
 * @returns {Map<string, string[]>} names with their folder, `machines/disk-too-large`, by id
 */
export function rulesById(folder) {
  const found = new Map();
  for (const group of readdirSync(folder, { withFileTypes: true })) {
    if (!group.isDirectory()) continue;
    for (const file of readdirSync(join(folder, group.name)).sort()) {
      const text = readFileSync(join(folder, group.name, file), 'utf8');
      const [, list = ''] = /^ {2}enforces: \[([^\]]*)\]/m.exec(text) ?? [];
      for (const [id] of list.matchAll(/ASR\d{3}/g)) {
        const rules = found.get(id) ?? [];
        found.set(id, [...rules, `${group.name}/${file.slice(0, -'.ts'.length)}`]);
      }
    }
  }
  return found;
}

/**
 * How a requirement is enforced: as its row says, by a rule, or while the text is read.
 * @param row a whole row, in which a profile's changes are put in
 * @param {Map<string, string[]>} rules
 * @returns undefined where nothing enforces it
 */
export function enforcementOf(row, rules) {
  if (row.enforcement !== undefined) return row.enforcement;
  if (row.reportedAs !== undefined) return 'rule';
  // What is supported cannot be broken.
  if (row.supported === true) return 'explanation';
  if (byEngine.includes(row.id)) return 'schema';
  const own = rules.get(row.id);
  return own && (own.every((name) => name.startsWith('syntax/')) ? 'schema' : 'rule');
}

/**
 * What rows and rules say against each other, each in a sentence that says what to do.
 * @param rows whole rows
 * @param {Map<string, string[]>} rules
 * @param {string} files where the rows are written
 * @returns {string[]}
 */
export function contradictions(rows, rules, files) {
  const found = [];
  for (const row of rows) {
    const own = rules.get(row.id);
    if (own !== undefined && row.enforcement !== undefined)
      found.push(
        `${row.id} says "enforcement: ${row.enforcement}" in ${files}, but the rule ${own.join(', ')} enforces it: ` +
          `remove that line from the row, or ${row.id} from the rule's "enforces".`,
      );
    if (own !== undefined && byEngine.includes(row.id))
      found.push(
        `${row.id} is enforced by the rule ${own.join(', ')}: remove it from "byEngine" in server/tools/generate/enforcement.mjs.`,
      );
    if (enforcementOf(row, rules) === undefined)
      found.push(
        `${row.id} in ${files} is enforced by no rule: write one (npm run new-rule -- NAME ${row.id} BLOCK), or add ` +
          `"enforcement: checklist" to the row where a person has to verify it, ` +
          `"enforcement: explanation" where hover and completion only show it.`,
      );
  }
  return found;
}
