import { setValue } from '../../edits/edits.ts';
import { markAsDone } from '../../edits/fix.ts';
import { hostRelease } from '../../domain/releases.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

const cluster = (broker: string): string =>
  example('hyperv-to-secondary', {
    hyperVHosts:
      '\n  - { name: hva1, os: Windows Server 2012, cluster: CLU-A }\n  - { name: hvb1, os: Windows Server 2012 }',
    hyperVClusters: `\n  - { name: CLU-A, ipAssignment: static, replicaBroker: ${broker} }`,
  });

/** A cluster of the one release makes itself no broker where its addresses are static. */
export default rule({
  name: 'broker-not-created',
  enforces: ['ASR635'],
  block: 'hyperVCluster',
  docs: { bad: cluster('⟦auto⟧'), good: cluster('manual') },
  *check({ name, ipAssignment, replicaBroker }, { descriptor, facts, limits }) {
    if (name === undefined || ipAssignment?.value !== 'static') return;
    if (replicaBroker === undefined || replicaBroker.value === 'manual') return;
    const wanted = name.value.toLowerCase();
    const node = descriptor.hyperVHosts?.items.find(
      ({ os, cluster: own }) =>
        own?.value.toLowerCase() === wanted &&
        os !== undefined &&
        hostRelease(os.value, facts).version === limits.manualBrokerOs,
    );
    if (node === undefined) return;
    yield {
      at: replicaBroker,
      message: `Cluster of Windows Server ${limits.manualBrokerOs} with static addresses has no broker; create it manually.`,
      related: [
        {
          at: ipAssignment,
          message: 'With static addresses the administrator creates the broker role (ASR636).',
        },
      ],
      fixes: () => [
        markAsDone('create the broker role by hand', [setValue(replicaBroker, 'manual')]),
      ],
    };
  },
});
