import { figuresOf } from '../../figures/profile-figures.ts';
import { machine, unmarked } from '../examples.ts';
import { rule } from '../rule.ts';

const change = 'dailyChangeGB: ⟦2001⟧';

/** A machine replicates through one process server, which takes so much change in a day. */
export default rule({
  name: 'machine-changes-too-much',
  enforces: ['ASR051'],
  block: 'protectedItem',
  docs: { bad: machine(change), good: unmarked(machine(change.replace('2001', '2000'))) },
  values: ({ dailyChangeGB }) => [dailyChangeGB],
  *check({ dailyChangeGB }, { profile, scenario }) {
    const { machineChange } = figuresOf(profile);
    if (dailyChangeGB === undefined || dailyChangeGB.value <= machineChange.changeGB) return;
    if (scenario === undefined || !machineChange.scenarios.includes(scenario.code)) return;
    yield {
      at: dailyChangeGB,
      message: `Machine changes ${dailyChangeGB.value} GB a day; a process server takes at most ${machineChange.changeGB} GB. Split it.`,
    };
  },
});
