import { blockStubs } from '../../domain/block-stubs.ts';
import { setProperty } from '../../edits/edits.ts';
import { misspellingOf } from '../../descriptor/spelling-suggestions.ts';
import { scenarioTable, type ScenarioFacts } from '../../requirements/scenarios.ts';
import { isUsed } from '../../schema/paths.ts';
import { example } from '../examples.ts';
import { renaming } from '../missing.ts';
import { rule, type Context, type Fix } from '../rule.ts';

/** The scenario selects the requirements: without it, hardly anything can be checked. */
export default rule({
  name: 'scenario-missing',
  enforces: ['ASR100'],
  block: 'descriptor',
  docs: {
    bad: `⟦⟧${example('hyperv-to-azure', { scenario: null })}`,
    good: example('hyperv-to-azure'),
  },
  *check(_, context) {
    const { isWritten, keySpan: keyPlace, startOfText } = context;
    if (isWritten('scenario')) return;
    const at = keyPlace('scenario');
    if (at === undefined && !context.isReadable()) return;
    const misspelt = at === undefined ? misspellingOf('scenario', context.keys()) : undefined;
    if (misspelt !== undefined) {
      yield renaming(misspelt, 'scenario');
      return;
    }
    yield {
      at: at ?? startOfText(),
      message:
        at === undefined
          ? 'Descriptor has no scenario; add "scenario:" with one of the seven.'
          : 'scenario has no value; enter one of the seven, such as vmware-to-azure.',
      fixes: () => guesses(context).map((scenario) => choose(scenario, context)),
    };
  },
});

/** Writes the scenario, and the blocks it requires, so that nothing is missing afterward. */
function choose(facts: ScenarioFacts, context: Context): Fix {
  const { addBlock, keySpan: keyPlace } = context;
  const around = { ...context, descriptor: context.descriptor, scenario: facts };
  const lacking = facts.requiredBlocks.filter((key) => keyPlace(key) === undefined);
  const edits = [addBlock('scenario', facts.name)];
  if (facts.inMage) {
    // It is not offered in the Azure portal, and the classic one takes no new vaults.
    const { vault } = context.descriptor;
    if (keyPlace('portal') === undefined) edits.push(addBlock('portal', 'classic'));
    if (vault !== undefined) edits.push(...setProperty(vault, 'existing', true));
  }
  for (const key of lacking) edits.push(addBlock(key, blockStubs[key](around)));
  const more = lacking.length > 0 ? ', with the blocks it needs' : '';
  return { title: `Choose ${facts.name}${more}`, kind: 'plan', edits };
}

/** The scenarios that the blocks of the descriptor speak for; all of them where none speaks. */
function guesses({ keys }: Context): readonly ScenarioFacts[] {
  const written = [...keys().keys()];
  const scores = scenarioTable.map((scenario) => ({ scenario, ...score(scenario, written) }));
  const whole = scores.filter(({ lacking, foreign }) => lacking === 0 && foreign === 0);
  if (whole.length > 0) return whole.map(({ scenario }) => scenario);
  const most = Math.max(...scores.map(({ points }) => points));
  return scores.filter(({ points }) => points === most).map(({ scenario }) => scenario);
}

function score(
  { code, requiredBlocks: needed }: ScenarioFacts,
  written: readonly string[],
): { points: number; lacking: number; foreign: number } {
  const lacking = needed.filter((key) => !written.includes(key)).length;
  const foreign = written.filter((key) => !isUsed(key, code)).length;
  return { points: needed.length - lacking - 2 * foreign, lacking, foreign };
}
