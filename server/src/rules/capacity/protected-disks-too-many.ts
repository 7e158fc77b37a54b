import { figuresOf } from '../../figures/profile-figures.ts';
import { example, unmarked } from '../examples.ts';
import { rule } from '../rule.ts';

/** Machines with 50 disks each, and one with the rest. */
const machines = (disks: number): string =>
  example('vmware-to-azure', {
    vault: '\n  name: ⟦ContosoVault⟧\n  location: westeurope',
    protectedItems: Array.from({ length: Math.ceil(disks / 50) }, (_, i) => {
      const sizes = Array.from({ length: Math.min(50, disks - i * 50) }, () => 10);
      return `\n  - { name: web${i + 1}, disks: [${sizes.join(', ')}] }`;
    }).join(''),
  });

/** The replicated disks of all machines are within what a subscription protects. */
export default rule({
  name: 'protected-disks-too-many',
  enforces: ['ASR066'],
  block: 'descriptor',
  docs: { bad: machines(3001), good: unmarked(machines(3000)) },
  *check({ vault }, { profile, scenario, machineLoads }) {
    const { scenarios, disks: most } = figuresOf(profile).protectedDisks;
    if (vault === undefined || scenario === undefined) return;
    if (!scenarios.includes(scenario.code)) return;
    const { disks } = machineLoads();
    if (disks <= most) return;
    yield {
      at: vault.name ?? vault.key ?? vault,
      message: `Machines have ${disks} replicated disks; a subscription takes at most ${most}. Split them over subscriptions.`,
    };
  },
});
