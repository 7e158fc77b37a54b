import { columnOf, replace, setValue, type Edit } from '../../edits/edits.ts';
import type { Descriptor } from '../../descriptor/descriptor.ts';
import type { Segment } from '../../descriptor/segment.ts';
import { Block, Value } from '../../descriptor/sourced.ts';
import { codeOf, scenarios, scenarioTitles, type Scenario } from '../../requirements/scenarios.ts';
import { property } from '../../schema/schema.ts';
import { descriptorSchema } from '../../schema/schema.generated.ts';
import { isUsed } from '../../schema/paths.ts';
import type { Refactoring } from './refactoring.ts';

/**
 * Changes the scenario of a descriptor. Adds a comment above everything that the new scenario does
 * not use, and removes such comments of an earlier switch.
 */
export const switchScenario: Refactoring = function* ({ checked, segment, at, invoked }) {
  const { descriptor } = checked;
  const value = descriptor.topLevel('scenario');
  if (!invoked || value?.segment !== segment || value.borrowed) return;
  if (at < (value.key?.start ?? value.start) || at > value.end) return;
  for (const scenario of scenarios) {
    if (scenario === value.value) continue;
    const edits = [setValue(value, scenario), ...unusedComments(descriptor, scenario)];
    const title = `Switch to ${scenarioTitles[scenario]}`;
    yield { title, kind: 'refactor.rewrite', edits };
  }
};

/** The comment, also in the wording of version 0.1. */
const unusedComment =
  /^[ \t]*# Not used by [\w-]+: (?:move or remove it|move it or take it out)\.\r?\n/gm;

function unusedComments(descriptor: Descriptor, scenario: Scenario): Edit[] {
  const edits: Edit[] = [];
  for (const segment of descriptor.segments) {
    if (!segment.text.includes('# Not used by')) continue;
    for (const match of segment.text.matchAll(unusedComment))
      edits.push(replace({ segment, start: match.index, end: match.index + match[0].length }, ''));
  }
  for (const { segment, start } of unused(descriptor, scenario)) {
    const line = segment.text.lastIndexOf('\n', start - 1) + 1;
    // A comment needs a line of its own above the key.
    const indent = segment.text.slice(line, start);
    if (!/^[ \t\ufeff]*$/.test(indent)) continue;
    const text = `# Not used by ${scenario}: move or remove it.${descriptor.eol}`;
    edits.push(
      replace({ segment, start, end: start }, text + ' '.repeat(columnOf({ segment }, start))),
    );
  }
  return edits;
}

/** Yields the unused keys: top-level ones, and those within used blocks. */
function* unused(
  { sections }: Descriptor,
  scenario: Scenario,
): Iterable<{ readonly segment: Segment; readonly start: number }> {
  const code = codeOf(scenario);
  for (const { key, heads } of sections.values()) {
    if (property(descriptorSchema, key) === undefined) continue;
    for (const { segment, entry } of heads) {
      if (entry.keySpan.borrowed === true) continue;
      if (!isUsed(key, code)) yield { segment, start: entry.keySpan.start };
      else if (entry.value instanceof Block) {
        for (const [name, member] of Object.entries(entry.value) as [string, unknown][]) {
          const memberKey =
            member instanceof Value || member instanceof Block ? member.key : undefined;
          if (
            memberKey !== undefined &&
            memberKey.borrowed !== true &&
            !isUsed(`${key}.${name}`, code)
          )
            yield { segment, start: memberKey.start };
        }
      }
    }
  }
}
