import { setValue } from '../../descriptor/edits.ts';
import { minorVersionOf, nearestMinorVersion } from '../../requirements/minor-version.ts';
import { brief } from '../../text/brief.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

/** Fewer versions of vCenter are supported than of the hosts it manages. */
export default rule({
  name: 'vcenter-version-not-supported',
  enforces: ['ASR236'],
  part: 'vCenterServer',
  docs: {
    bad: example('vmware-to-azure', { vCenterServers: '\n  - { name: vc01, version: ⟦5.1⟧ }' }),
    good: example('vmware-to-azure', { vCenterServers: '\n  - { name: vc01, version: 5.5 }' }),
  },
  *check({ version }, { demand, facts: { lists } }) {
    const requirement = demand('ASR236');
    if (requirement === undefined || version === undefined) return;
    if (lists.vCenterVersions.includes(minorVersionOf(version.value) ?? '')) return;
    const nearest = nearestMinorVersion(version.value, lists.vCenterVersions);
    yield {
      requirement,
      at: version,
      message: `vCenter is version ${minorVersionOf(version.value) ?? brief(String(version.value), 30)}; supported are ${lists.vCenterVersions.join(', ')}.`,
      fixes: () =>
        nearest === undefined
          ? []
          : [{ title: `Use ${nearest}`, safe: false, edits: [setValue(version, nearest)] }],
    };
  },
});
