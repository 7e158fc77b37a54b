import { removeProperty } from '../../edits/edits.ts';
import { Block, Value } from '../../descriptor/sourced.ts';
import { catalogue, profiles, isOnChecklist } from '../../requirements/catalogue.ts';
import type { ScenarioFacts } from '../../requirements/scenarios.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

const answers = (line: string): string =>
  example('vmware-to-azure', { checklist: `\n  ASR302: done\n  ${line}` });

/** An answer to a question that the checklist does not ask looks as if something were settled. */
export default rule({
  name: 'answer-without-effect',
  enforces: ['ASR030'],
  block: 'descriptor',
  docs: { bad: answers('⟦ASR999⟧: done'), good: answers('ASR110: done') },
  *check({ checklist }, { scenario }) {
    if (!(checklist instanceof Block)) return;
    for (const [id, value] of Object.entries(checklist as Readonly<Record<string, unknown>>)) {
      if (!(value instanceof Value) || value.key === undefined) continue;
      const why = whyNot(id, scenario);
      if (why === undefined) continue;
      yield {
        at: value.key,
        message: `${why}; remove this answer, or correct its id.`,
        fixes: () => [
          { title: 'Remove this answer', safe: false, edits: removeProperty(checklist, id) },
        ],
      };
    }
  },
});

/** Why no profile asks it: an answer is kept if any profile asks for it. */
function whyNot(id: string, scenario: ScenarioFacts | undefined): string | undefined {
  const known = profiles.map(catalogue).filter((one) => one.find(id) !== undefined);
  if (known.length === 0) return `Requirement ${id} does not exist`;
  if (scenario === undefined) return undefined;
  const applying = known.filter((one) => one.applies(id, scenario.name));
  if (applying.length === 0) return `${id} is not a requirement for ${scenario.title}`;
  const asked = applying
    .map((one) => one.find(id))
    .some((row) => row !== undefined && isOnChecklist(row));
  return asked ? undefined : `${id} is not on the checklist`;
}
