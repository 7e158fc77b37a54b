import { isUnreadable } from '../../descriptor/readable.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

/** A failover that needs more cores than the subscription has leaves machines unstarted. */
export default rule({
  name: 'core-quota-exceeded',
  enforces: ['ASR908'],
  block: 'capacity',
  docs: {
    bad: example('vmware-to-azure', { capacity: ' { coresNeeded: ⟦120⟧, coreQuota: 100 }' }),
    good: example('vmware-to-azure', { capacity: ' { coresNeeded: 100, coreQuota: 100 }' }),
  },
  *check(capacity, { machineLoads, scenario }) {
    const { coresNeeded, coreQuota } = capacity;
    if (coreQuota === undefined) return;
    if (coresNeeded !== undefined) {
      if (coresNeeded.value <= coreQuota.value) return;
      yield {
        special: 'quota-exceeded',
        at: coresNeeded,
        message: `Failover needs ${coresNeeded.value} cores, but the quota is ${coreQuota.value}; ask Azure support to raise it.`,
        related: [{ at: coreQuota, message: `The quota is ${coreQuota.value} cores.` }],
      };
      return;
    }
    if (scenario?.target === 'secondary' || isUnreadable(capacity, 'coresNeeded')) return;
    // The sum of those that declare their cores is the least that is needed.
    const { sum, known } = machineLoads().cores;
    if (known === 0 || sum <= coreQuota.value) return;
    yield {
      special: 'quota-exceeded',
      at: coreQuota,
      message: `Machines have ${sum} cores, but the quota is ${coreQuota.value}; ask Azure support to raise it.`,
    };
  },
});
