import { blockStubs } from '../../domain/block-stubs.ts';
import { setProperty } from '../../edits/edits.ts';
import { misspeltAs } from '../../descriptor/spelling-suggestions.ts';
import { isInMage, requiredBlocks } from '../../domain/scenario-blocks.ts';
import { codeOf, scenarios, type Scenario } from '../../requirements/scenarios.ts';
import { isUsed } from '../../schema/paths.ts';
import { example } from '../examples.ts';
import { renaming } from '../missing.ts';
import { rule, type Context, type Fix } from '../rule.ts';

/** The scenario picks the requirements: without it nearly nothing can be checked. */
export default rule({
  name: 'scenario-missing',
  enforces: ['ASR100'],
  block: 'descriptor',
  docs: {
    bad: `⟦⟧${example('hyperv-to-azure', { scenario: null })}`,
    good: example('hyperv-to-azure'),
  },
  *check(_, context) {
    const { demand, isWritten, keySpan: keyPlace, startOfText } = context;
    const requirement = demand('ASR100');
    if (requirement === undefined || isWritten('scenario')) return;
    const at = keyPlace('scenario');
    if (at === undefined && !context.isReadable()) return;
    const misspelt = at === undefined ? misspeltAs('scenario', context.keys()) : undefined;
    if (misspelt !== undefined) {
      yield renaming(misspelt, 'scenario', requirement);
      return;
    }
    yield {
      requirement,
      at: at ?? startOfText(),
      message:
        at === undefined
          ? 'The descriptor names no scenario; write "scenario:" with one of the seven.'
          : 'scenario has no value; write one of the seven, such as vmware-to-azure.',
      fixes: () => guesses(context).map((scenario) => choose(scenario, context)),
    };
  },
});

/** Writes the scenario, and the blocks it cannot do without, so that nothing is missing afterwards. */
function choose(scenario: Scenario, context: Context): Fix {
  const { addBlock, keySpan: keyPlace } = context;
  const code = codeOf(scenario);
  const around = { ...context, descriptor: context.descriptor, code };
  const lacking = requiredBlocks[code].filter((key) => keyPlace(key) === undefined);
  const edits = [addBlock('scenario', scenario)];
  if (isInMage(code)) {
    // It is not offered in the Azure portal, and the classic one takes no new vaults.
    const { vault } = context.descriptor;
    if (keyPlace('portal') === undefined) edits.push(addBlock('portal', 'classic'));
    if (vault !== undefined) edits.push(...setProperty(vault, 'existing', true));
  }
  for (const key of lacking) edits.push(addBlock(key, blockStubs[key](around)));
  const more = lacking.length > 0 ? ', with the blocks it needs' : '';
  return { title: `Choose ${scenario}${more}`, safe: false, edits };
}

/** The scenarios that the blocks of the descriptor speak for; all of them where none speaks. */
function guesses({ keys }: Context): readonly Scenario[] {
  const written = [...keys().keys()];
  const scores = scenarios.map((scenario) => ({ scenario, ...score(scenario, written) }));
  const whole = scores.filter(({ lacking, foreign }) => lacking === 0 && foreign === 0);
  if (whole.length > 0) return whole.map(({ scenario }) => scenario);
  const most = Math.max(...scores.map(({ points }) => points));
  return scores.filter(({ points }) => points === most).map(({ scenario }) => scenario);
}

function score(
  scenario: Scenario,
  written: readonly string[],
): { points: number; lacking: number; foreign: number } {
  const code = codeOf(scenario);
  const needed = requiredBlocks[code];
  const lacking = needed.filter((key) => !written.includes(key)).length;
  const foreign = written.filter((key) => !isUsed(key, code)).length;
  return { points: needed.length - lacking - 2 * foreign, lacking, foreign };
}
