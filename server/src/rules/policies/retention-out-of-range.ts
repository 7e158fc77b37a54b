import { setValue } from '../../edits/edits.ts';
import { premiumAccountOf } from '../../domain/replication-policies.ts';
import { example } from '../examples.ts';
import { rule, type Related } from '../rule.ts';

const policy = (hours: string): string =>
  example('hyperv-to-azure', {
    replicationPolicy: `\n  recoveryPointRetentionHours: ${hours}`,
  });

/** The portal keeps recovery points for a limited time, and on premium storage for less. */
export default rule({
  name: 'retention-out-of-range',
  enforces: ['ASR043'],
  block: 'replicationPolicy',
  docs: { bad: policy('⟦72⟧'), good: policy('24') },
  *check(block, context) {
    const { recoveryPointRetentionHours: retention } = block;
    if (retention === undefined) return;
    const { limits, scenario } = context;
    const { retentionMinHours: from, premiumRetentionMaxHours: premiumMost } = limits;
    let to = limits.retentionMaxHours;
    let related: readonly Related[] = [];
    if (premiumMost !== undefined && retention.value > premiumMost) {
      const account = premiumAccountOf(block, context);
      if (account !== undefined) {
        to = premiumMost;
        related = [{ at: account, message: 'The premium account that machines replicate to.' }];
      }
    }
    if (retention.value >= from && retention.value <= to) return;
    const nearest = retention.value > to ? to : from;
    const where = related.length > 0 ? 'premium storage' : (scenario?.title ?? '');
    yield {
      at: retention,
      message: `Retention is ${retention.value} hours; for ${where} Site Recovery keeps recovery points for ${from} to ${to} hours.`,
      related,
      fixes: () => [
        { title: `Use ${nearest} hours`, kind: 'plan', edits: [setValue(retention, nearest)] },
      ],
    };
  },
});
