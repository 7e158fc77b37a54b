import { hostLabel } from '../../domain/host-name.ts';
import { isUnreadable } from '../../descriptor/readable.ts';
import { osOf } from '../../domain/operating-system.ts';
import { brief } from '../../text/brief.ts';
import { machine } from '../examples.ts';
import { rule } from '../rule.ts';

/** Azure gives a Windows VM a shorter host name; the machine replicates all the same. */
export default rule({
  name: 'windows-host-name-too-long',
  enforces: ['ASR015'],
  block: 'protectedItem',
  docs: {
    bad: machine('hostname: ⟦finance-sql-server-01⟧\nos: Windows Server 2012 R2'),
    good: machine('hostname: fin-sql01\nos: Windows Server 2012 R2'),
  },
  *check(item, { facts, limits: { windowsHostNameLength: limit } }) {
    const name = isUnreadable(item, 'hostname') ? undefined : (item.hostname ?? item.name);
    if (name === undefined) return;
    const host = hostLabel(name.value);
    if (host.length <= limit || osOf(item, facts).type !== 'Windows') return;
    yield {
      at: name,
      message: `Host name "${brief(host, 25)}" has ${host.length} characters; in Azure a Windows VM has at most ${limit} and would be renamed. Shorten it.`,
    };
  },
});
