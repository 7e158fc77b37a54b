import { removeProperty } from '../../edits/removals.ts';
import { catalogue, profiles, isOnChecklist } from '../../requirements/catalogue.ts';
import type { ScenarioFacts } from '../../requirements/scenarios.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

const answers = (line: string): string =>
  example('vmware-to-azure', { checklist: `\n  ASR302: done\n  ${line}` });

/** Reports an answer that settles nothing: nothing asks for it, or the descriptor contradicts it. */
export default rule({
  name: 'answer-without-effect',
  enforces: ['ASR030'],
  block: 'answer',
  docs: { bad: answers('⟦ASR999⟧: done'), good: answers('ASR110: done') },
  *check({ checklist, id, entry, breach }, { scenario }) {
    const why = whyNotAsked(id, scenario);
    if (why !== undefined && entry.key !== undefined)
      yield {
        at: entry.key,
        message: `${why}; remove this answer, or correct its id.`,
        fixes: () => [
          {
            title: 'Remove this answer',
            kind: 'plan',
            removes: true,
            edits: removeProperty(checklist, id),
          },
        ],
      };
    if (entry.state?.value === 'done' && breach !== undefined)
      yield {
        at: entry.state,
        message: `${id} is not done: line ${breach.line} breaks it. Fix that, or accept it with "# asr-ignore ${id} -- reason".`,
        related: [breach],
      };
  },
});

/** Why no profile asks for it. All profiles count: the descriptor may be checked by another one later. */
function whyNotAsked(id: string, scenario: ScenarioFacts | undefined): string | undefined {
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
