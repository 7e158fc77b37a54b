/** Descriptors for answers, and the answers of a text. */
import type { Answer, AnswerId, Answers } from '../../server/src/plan/answer.ts';
import { answersOf } from '../../server/src/plan/answers.ts';
import { deploymentOfText } from '../deployment/deployment-of-text.ts';

/** A descriptor in the default scenario, unless `rest` begins with another one. */
export function descriptorText(rest: string, head = 'scenario: vmware-to-azure\n'): string {
  return `${head}${rest}`;
}

/** So many machines, each with these properties in flow style. */
export function machineLines(count: number, properties: string | ((i: number) => string)): string {
  const items = Array.from({ length: count }, (_, i) => {
    const own = typeof properties === 'string' ? properties : properties(i);
    return `  - { name: M${i + 1}${own === '' ? '' : `, ${own}`} }\n`;
  });
  return `protectedItems:\n${items.join('')}`;
}

/** All answers of a text. */
export function planOf(text: string): Answers {
  return answersOf(deploymentOfText(text));
}

/** The first answer with an id; fails the test if there is none. */
export function answerOf(text: string, id: AnswerId): Answer {
  const found = planOf(text).answers.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no ${id} for ${text}`);
  return found;
}

/** Its value, or its kind where it has none. */
export function valueOf(text: string, id: AnswerId): number | string {
  const { value, kind } = answerOf(text, id);
  return value ?? kind;
}
