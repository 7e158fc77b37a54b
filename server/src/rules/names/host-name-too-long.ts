import { brief } from '../../text/brief.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

const server = (hostname: string): string =>
  example('vmware-to-azure', { configurationServer: `\n  hostname: ${hostname}` });

/** The configuration server is registered in the vault by its host name. */
export default rule({
  name: 'host-name-too-long',
  enforces: ['ASR208'],
  block: 'configurationServer',
  docs: { bad: server('⟦CONTOSO-CONFIG-01⟧'), good: server('CONTOSO-CFG-001') },
  *check({ hostname }, { limits: { hostNameLength: limit } }) {
    if (hostname === undefined) return;
    const { value } = hostname;
    if (value.length <= limit) return;
    yield {
      at: hostname,
      message: `Host name "${brief(value, 30)}" has ${value.length} characters; at most ${limit} are allowed. Rename the server.`,
    };
  },
});
