import { guestOsOf, type GuestOs } from '../../domain/guest-os.ts';
import { systemName } from '../../domain/system.ts';
import { briefWords } from '../../text/brief.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';
import { misnamed } from '../system-reports.ts';

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
    const { configurationServerOs: needed, configurationServerOsBefore: before } = limits;
    const server = limits.configurationServerName;
    const found = guestOsOf(os.value, facts);
    if (mayBe(found, needed)) {
      const report = found === undefined ? undefined : misnamed(os, found, [needed]);
      if (report !== undefined) yield report;
      else if (!limits.configurationServerCore && /\bcore\b/i.test(os.value)) {
        const message = `The ${server} runs Server Core; it needs the Desktop Experience. Install ${needed} with it.`;
        yield { special: 'server-core', at: os, message };
      }
      return;
    }
    const name = briefWords(os.value, 40);
    if (before !== undefined && mayBe(found, before)) {
      const message = `The ${server} runs ${name}, which still gets updates; set up a new one on ${needed}.`;
      yield { special: 'system-before', at: os, message };
      return;
    }
    const message = `The ${server} runs ${name}; it must be ${needed}. Install that.`;
    yield { at: os, message };
  },
});

/** Whether a name means a release, or leaves it open whether it does. */
function mayBe(guest: GuestOs | undefined, release: string): boolean {
  return (guest?.systems ?? []).some((system) => {
    const { product, type, version, channel } = system;
    if (product === undefined) return type !== 'Linux';
    if (version === undefined) return channel === undefined && release.startsWith(`${product} `);
    const plain = systemName({ ...system, version: { ...version, servicePack: 0 } });
    return plain === release;
  });
}
