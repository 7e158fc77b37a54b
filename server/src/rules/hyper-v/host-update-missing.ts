import { addItem } from '../../edits/edits.ts';
import { markAsDone } from '../../edits/fix.ts';
import type { HyperVHost } from '../../descriptor/model.generated.ts';
import { isFullyReadable } from '../../descriptor/readable.ts';
import { namesPatch } from '../../domain/patches.ts';
import { hostRelease } from '../../domain/releases.ts';
import { example } from '../examples.ts';
import { rule, type ValueContext } from '../rule.ts';

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
  *values(host, context) {
    if (mayNeedUpdate(host, context)) yield host.patches;
  },
  docs: { bad: host('⟦[KB3172614]⟧'), good: host('[KB2961977]') },
  *check(host, context) {
    const { patches } = host;
    const { limits, scenario } = context;
    if (patches === undefined || !isFullyReadable(patches)) return;
    const { hostUpdate, hostUpdateOs } = limits;
    if (patches.items.some(({ value }) => namesPatch(value, hostUpdate))) return;
    if (!mayNeedUpdate(host, context)) return;
    const toAzure = scenario?.target === 'azure';
    yield {
      at: patches,
      message: toAzure
        ? `Update ${hostUpdate} is missing; every ${hostUpdateOs} host needs it. Install it.`
        : `Update ${hostUpdate} is missing; it is recommended on each node of a ${hostUpdateOs} cluster. Install it.`,
      fixes: () => [markAsDone(`install ${hostUpdate}`, addItem(patches, hostUpdate))],
    };
  },
});

function mayNeedUpdate(
  { os, cluster }: HyperVHost,
  { facts, limits, scenario }: ValueContext<'hyperVHost'>,
): boolean {
  const release = os === undefined ? undefined : hostRelease(os.value, facts);
  const isOfRelease = release?.version === limits.hostUpdateOs;
  // No host that replicates to Azure is older, so a host of unknown release may need it.
  if (scenario?.target === 'azure') return isOfRelease || release?.hasVersion !== true;
  return isOfRelease && cluster !== undefined;
}
