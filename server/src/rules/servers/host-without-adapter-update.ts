import { hasOtherAdapter } from '../../domain/configuration-server.ts';
import { addItem } from '../../edits/edits.ts';
import { markAsDone } from '../../edits/fix.ts';
import { isFullyReadable } from '../../descriptor/readable.ts';
import { minorVersionOf } from '../../domain/minor-version.ts';
import { namesPatch } from '../../domain/patches.ts';
import { brief } from '../../text/brief.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

const e1000 = '\n  hostname: ASR-CS01\n  nicType: E1000';

/**
 * Where the configuration server has another network adapter, hosts of one vSphere version need an
 * update. A host that states no patches leaves it open.
 */
export default rule({
  name: 'host-without-adapter-update',
  enforces: ['ASR205'],
  block: 'vSphereHost',
  *values({ version, patches }, { limits, descriptor: { configurationServer: server } }) {
    if (version !== undefined && minorVersionOf(version.value) !== limits.nicUpdateVersion) return;
    const isKnown = server?.nicType !== undefined;
    if (server === undefined || !isKnown || hasOtherAdapter(server, limits.nicType)) yield patches;
  },
  docs: {
    bad: example('vmware-to-azure', {
      configurationServer: e1000,
      vSphereHosts: '\n  - { name: esx01, version: "5.5", patches: ⟦[KB2084010]⟧ }',
    }),
    good: example('vmware-to-azure', {
      configurationServer: '\n  hostname: ASR-CS01\n  nicType: VMXNET3',
      vSphereHosts: '\n  - { name: esx01, version: "5.5", patches: [KB2084010] }',
    }),
  },
  *check({ version, patches }, { limits, descriptor: { configurationServer: server } }) {
    if (server === undefined) return;
    if (version === undefined || patches === undefined) return;
    if (!hasOtherAdapter(server, limits.nicType)) return;
    const { nicUpdate, nicUpdateVersion } = limits;
    if (minorVersionOf(version.value) !== nicUpdateVersion) return;
    if (
      !isFullyReadable(patches) ||
      patches.items.some(({ value }) => namesPatch(value, nicUpdate))
    )
      return;
    const adapter = server.nicType;
    yield {
      at: patches,
      message: `vSphere ${nicUpdateVersion} host does not have ${nicUpdate}, which an adapter of type ${brief(adapter?.value ?? '', 20)} needs; install it.`,
      related:
        adapter === undefined
          ? []
          : [{ at: adapter, message: 'The adapter of the configuration server.' }],
      fixes: () => [markAsDone(`install ${nicUpdate}`, addItem(patches, nicUpdate))],
    };
  },
});
