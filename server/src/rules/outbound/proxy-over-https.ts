import { rolesOf } from '../../domain/outbound.ts';
import { brief } from '../../text/brief.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

const proxy = (address: string): string =>
  example('hyperv-to-azure', {
    outbound: `\n  connection: proxy\n  proxy: { address: ${address} }`,
  });

/** Reports a proxy that the servers address over HTTPS. */
export default rule({
  name: 'proxy-over-https',
  enforces: ['ASR021'],
  block: 'outbound',
  docs: {
    bad: proxy("⟦'https://proxy.contoso.com:8443'⟧"),
    good: proxy("'http://proxy.contoso.com:8080'"),
  },
  *check(block, { scenario, descriptor }) {
    const { connection, proxy: server } = block;
    const address = server?.address;
    // A declared connection without a proxy does not use it.
    if (address === undefined || (connection !== undefined && connection.value !== 'proxy')) return;
    if (!/^\s*https:/i.test(address.value)) return;
    if (rolesOf(block, scenario, descriptor).length === 0) return;
    yield {
      at: address,
      message: `Proxy is addressed over HTTPS (${brief(address.value, 40)}); Site Recovery supports only HTTP to the proxy itself.`,
    };
  },
});
