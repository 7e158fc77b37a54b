import { setValue } from '../../descriptor/edits.ts';
import { minorVersionOf, nearestMinorVersion } from '../../requirements/minor-version.ts';
import { brief } from '../../text/brief.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

/** Site Recovery works with some versions of vSphere hosts only. */
export default rule({
  name: 'vsphere-version-not-supported',
  enforces: ['ASR231'],
  part: 'vSphereHost',
  docs: {
    bad: example('vmware-to-azure', { vSphereHosts: '\n  - { name: esx01, version: ⟦"6.5"⟧ }' }),
    good: example('vmware-to-azure', { vSphereHosts: '\n  - { name: esx01, version: 6 }' }),
  },
  *check({ version }, { demand, facts: { lists } }) {
    const requirement = demand('ASR231');
    if (requirement === undefined || version === undefined) return;
    if (lists.vSphereVersions.includes(minorVersionOf(version.value) ?? '')) return;
    const nearest = nearestMinorVersion(version.value, lists.vSphereVersions);
    yield {
      requirement,
      at: version,
      message: `vSphere host is version ${minorVersionOf(version.value) ?? brief(String(version.value), 30)}; supported are ${lists.vSphereVersions.join(', ')}.`,
      fixes: () =>
        nearest === undefined
          ? []
          : [{ title: `Use ${nearest}`, safe: false, edits: [setValue(version, nearest)] }],
    };
  },
});
