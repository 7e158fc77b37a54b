import { hostLabel } from '../../domain/host-name.ts';
import { brief } from '../../text/brief.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

const server = (hostname: string): string =>
  example('vmware-to-azure', { configurationServer: `\n  hostname: ${hostname}` });

/** The configuration server is registered in the vault by its host name, without its domain. */
export default rule({
  name: 'host-name-too-long',
  enforces: ['ASR208'],
  block: 'configurationServer',
  docs: { bad: server('⟦CONTOSO-CONFIG-01⟧'), good: server('CONTOSO-CFG-001') },
  *check({ hostname }, { limits: { hostNameLength: limit } }) {
    if (hostname === undefined) return;
    const label = hostLabel(hostname.value);
    if (label.length <= limit) return;
    yield {
      at: hostname,
      message: `Host name "${brief(label, 30)}" has ${label.length} characters; at most ${limit} are allowed. Rename the server.`,
    };
  },
});
