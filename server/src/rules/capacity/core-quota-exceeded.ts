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
  *check({ coresNeeded, coreQuota }) {
    if (coresNeeded === undefined || coreQuota === undefined) return;
    if (coresNeeded.value <= coreQuota.value) return;
    yield {
      special: 'quota-exceeded',
      at: coresNeeded,
      message: `Failover needs ${coresNeeded.value} cores, but the quota is ${coreQuota.value}; ask Azure support to raise it.`,
      related: [{ at: coreQuota, message: `The quota is ${coreQuota.value} cores.` }],
    };
  },
});
