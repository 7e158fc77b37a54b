import { osOf } from '../../domain/operating-system.ts';
import { machine } from '../examples.ts';
import { rule } from '../rule.ts';

/** A Linux machine finds itself by its own name whatever addresses it is given. */
export default rule({
  name: 'hosts-file-incomplete',
  enforces: ['ASR331'],
  block: 'protectedItem',
  *values(item, { facts }) {
    if (osOf(item, facts).type !== 'Windows') yield item.hostsFile;
  },
  docs: {
    bad: machine('os: CentOS 7.2\nhostsFile: ⟦incomplete⟧'),
    good: machine('os: CentOS 7.2\nhostsFile: complete'),
  },
  *check(item, { facts }) {
    const { hostsFile } = item;
    if (hostsFile?.value !== 'incomplete') return;
    if (osOf(item, facts).type === 'Windows') return;
    yield {
      at: hostsFile,
      message:
        '/etc/hosts is incomplete; enter the local host name for the addresses of all network adapters.',
    };
  },
});
