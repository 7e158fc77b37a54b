import { guestOsOf } from '../../domain/guest-os.ts';
import { brief } from '../../text/brief.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

/** The configuration server runs the one system its software is made for, in any edition. */
export default rule({
  name: 'configuration-server-on-another-system',
  enforces: ['ASR201'],
  block: 'configurationServer',
  docs: {
    bad: example('vmware-to-azure', {
      configurationServer: '\n  hostname: ASR-CS01\n  os: ⟦Windows Server 2016⟧',
    }),
    good: example('vmware-to-azure', {
      configurationServer: '\n  hostname: ASR-CS01\n  os: Windows Server 2012 R2 Datacenter',
    }),
  },
  *check({ os }, { limits, facts }) {
    if (os === undefined) return;
    const needed = limits.configurationServerOs;
    const found = guestOsOf(os.value, facts);
    // "Windows Server" alone leaves the version open.
    if (found?.support === 'open' || (found?.name ?? os.value) === needed) return;
    yield {
      at: os,
      message: `The ${limits.configurationServerName} runs ${brief(os.value, 40)}; it must be ${needed}. Install that.`,
    };
  },
});
