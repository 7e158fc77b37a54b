import { faults } from '../check/faults/all-faults.ts';
import type { InjectedFault } from '../check/faults/fault.ts';
import { applied, mutate } from './mutate.ts';
import type { Random } from './random.ts';
import { joined, sectionsOf, TextStyle } from './written-sections.ts';
import { valid } from './valid.ts';

/**
 * A descriptor with up to three faults of those that tests know, in a random style, some with a byte
 * order mark, some without a line end at their end.
 */
export function faulty(random: Random): string {
  const fault = random.pick(faults);
  const scenario = random.pick(fault.scenarios);
  const others = faults.filter(({ scenarios }) => scenarios.includes(scenario));
  const data = valid(random, scenario);
  const put = ({ inject }: InjectedFault): unknown => inject?.(data, random);
  put(fault);
  for (let more = random.below(3); more > 0; more--) {
    try {
      put(random.pick(others));
    } catch {
      // What this one changes the other has taken out.
    }
  }
  const style = new TextStyle(random);
  let text = joined(sectionsOf(data, style), style);
  if (fault.write !== undefined) text = fault.write(text, random);
  if (random.chance(0.2)) text = text.replace(/\r?\n$/, '');
  if (random.chance(0.1)) text = `\ufeff${text}`;
  return text;
}

/** A text as somebody leaves it who types: with a few random edits. */
export function damaged(text: string, random: Random): string {
  let result = text;
  for (let more = random.below(3); more >= 0; more--)
    result = applied(result, mutate(result, random));
  return result;
}
