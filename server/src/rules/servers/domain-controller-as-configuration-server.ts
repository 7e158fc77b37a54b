import { example } from '../examples.ts';
import { rule } from '../rule.ts';

/** A domain controller cannot be the configuration server as well. */
export default rule({
  name: 'domain-controller-as-configuration-server',
  enforces: ['ASR207'],
  block: 'configurationServer',
  docs: {
    bad: example('physical-to-azure', {
      configurationServer: '\n  hostname: PLANT-CS1\n  domainController: ⟦true⟧',
    }),
    good: example('physical-to-azure', {
      configurationServer: '\n  hostname: PLANT-CS1\n  domainController: false',
    }),
  },
  *check({ domainController }, { limits }) {
    if (domainController?.value !== true) return;
    yield {
      at: domainController,
      message: `Domain controllers cannot be the ${limits.configurationServerName}; use a member server.`,
    };
  },
});
