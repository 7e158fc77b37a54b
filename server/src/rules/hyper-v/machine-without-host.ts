import { isUnreadable } from '../../descriptor/readable.ts';
import { possibleHosts } from '../../domain/machine-hosts.ts';
import { brief } from '../../text/brief.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

const on = (host: string): string =>
  example('hyperv-to-azure', {
    hyperVSites: '\n  - { name: Branch12, hosts: [br12-hv1, br12-hv2] }',
    hyperVHosts: '\n  - { name: br12-hv1 }\n  - { name: br12-hv2, vmCount: 3 }',
    protectedItems: `\n  - name: ⟦BR12-FILE⟧\n${host}    disks: [127]`,
  });

/** A machine names its Hyper-V host, unless there is only one host or cluster that it can run on. */
export default rule({
  name: 'machine-without-host',
  enforces: ['ASR009'],
  block: 'protectedItem',
  docs: {
    bad: on(''),
    good: on('    host: br12-hv1\n').replace(/[⟦⟧]/g, ''),
  },
  *check(item, { scenario, descriptor }) {
    if (scenario?.machines !== 'hyper-v' || item.host !== undefined) return;
    if (isUnreadable(item, 'host')) return;
    const hosts = possibleHosts(item, descriptor);
    if (hosts.length < 2) return;
    const some = hosts.slice(0, 2).map((host) => brief(host, 20));
    const list = hosts.length > 2 ? `${some.join(', ')} or another` : some.join(' or ');
    yield {
      at: item.name ?? item,
      message: `Machine ${brief(item.name?.value ?? '', 30)} has no "host", and there are several; set it to ${list}.`,
    };
  },
});
