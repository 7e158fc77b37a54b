import { freeName } from '../../edits/new-names.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

/** Hosts are best managed by vCenter. Only an empty list declares that there is no vCenter. */
export default rule({
  name: 'no-vcenter',
  enforces: ['ASR235'],
  block: 'descriptor',
  docs: {
    bad: example('vmware-to-azure', { vCenterServers: ' ⟦[]⟧' }),
    good: example('vmware-to-azure', { vCenterServers: '\n  - { name: vc01, version: "6.0" }' }),
  },
  *check({ vCenterServers }, { isDeclared, addToList }) {
    if (vCenterServers?.node?.items.length !== 0) return;
    yield {
      at: vCenterServers,
      message:
        'No vCenter manages the vSphere hosts; add one, so that machines are found when they move.',
      fixes: () => {
        const fresh = freeName('vcenter', (one) => isDeclared('vCenterServer', one));
        const edits = addToList('vCenterServers', `{ name: ${fresh} }`);
        return [{ title: 'Add a vCenter server', kind: 'plan', edits }];
      },
    };
  },
});
