import { replace } from '../../edits/edits.ts';
import { isFromAzure, scenarioMeantBy } from '../../requirements/scenario-meaning.ts';
import { brief } from '../../text/brief.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

/**
 * A scenario that is not one of the seven. If it can mean only one of them, the rest is checked by that
 * one; otherwise the finding says that nothing else is checked.
 */
export default rule({
  name: 'unknown-scenario',
  enforces: ['ASR006'],
  block: 'modelError',
  docs: {
    bad: example('vmware-to-azure', { scenario: ' ⟦VMware to Azure⟧' }),
    good: example('vmware-to-azure', { scenario: ' vmware-to-azure' }),
  },
  *check(error) {
    if (error.kind !== 'not-listed' || error.path !== 'scenario') return;
    const { at, value } = error;
    const meant = scenarioMeantBy(String(value));
    const what = `scenario is "${brief(String(value), 40)}"`;
    yield {
      at,
      message:
        meant !== undefined
          ? `${what} and is checked as ${meant}; write that.`
          : isFromAzure(String(value))
            ? `${what}; replication out of Azure or between its regions is not covered, so nothing else is checked.`
            : `${what}, which is unknown, so nothing else is checked; write one such as vmware-to-azure.`,
      fixes: () =>
        meant === undefined
          ? []
          : [{ title: `Change to ${meant}`, kind: 'safe', edits: [replace(at, meant)] }],
    };
  },
});
