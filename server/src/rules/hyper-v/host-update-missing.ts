import { addItem } from '../../edits/edits.ts';
import { markAsDone } from '../../edits/fix.ts';
import { isFullyReadable } from '../../descriptor/readable.ts';
import { namesPatch } from '../../domain/patches.ts';
import { hostRelease } from '../../domain/releases.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

const host = (patches: string): string =>
  example('hyperv-to-azure', {
    hyperVHosts: `\n  - { name: br12-hv1, os: Windows Server 2012 R2, patches: ${patches} }`,
  });

/**
 * The update is made for one release, so hosts of others are left alone. Towards a secondary site it
 * is recommended for clusters of that release only.
 */
export default rule({
  name: 'host-update-missing',
  enforces: ['ASR424', 'ASR634'],
  block: 'hyperVHost',
  docs: { bad: host('⟦[KB3172614]⟧'), good: host('[KB2961977]') },
  *check({ os, patches, cluster }, { facts, limits, scenario }) {
    if (patches === undefined || !isFullyReadable(patches)) return;
    const { hostUpdate, hostUpdateOs } = limits;
    if (patches.items.some(({ value }) => namesPatch(value, hostUpdate))) return;
    const release = os === undefined ? undefined : hostRelease(os.value, facts);
    const isOfRelease = release?.version === hostUpdateOs;
    // No host that replicates to Azure is older, so a host of unknown release may need it.
    const toAzure = scenario?.target === 'azure';
    const concerned = toAzure
      ? isOfRelease || release?.hasVersion !== true
      : isOfRelease && cluster !== undefined;
    if (!concerned) return;
    yield {
      at: patches,
      message: toAzure
        ? `Update ${hostUpdate} is missing; every ${hostUpdateOs} host needs it. Install it.`
        : `Update ${hostUpdate} is missing; it is recommended on each node of a ${hostUpdateOs} cluster. Install it.`,
      fixes: () => [markAsDone(`install ${hostUpdate}`, addItem(patches, hostUpdate))],
    };
  },
});
