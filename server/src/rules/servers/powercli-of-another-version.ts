import { minorVersionOf } from '../../domain/minor-version.ts';
import { brief } from '../../text/brief.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

/** The configuration server talks to vSphere by one version of PowerCLI. */
export default rule({
  name: 'powercli-of-another-version',
  enforces: ['ASR210'],
  block: 'configurationServer',
  docs: {
    bad: example('vmware-to-azure', {
      configurationServer: '\n  hostname: ASR-CS01\n  powerCLI: ⟦6.5⟧',
    }),
    good: example('vmware-to-azure', {
      configurationServer: '\n  hostname: ASR-CS01\n  powerCLI: "6.0"',
    }),
  },
  *check({ powerCLI }, { limits }) {
    if (powerCLI === undefined) return;
    if (minorVersionOf(powerCLI.value) === limits.powerCLI) return;
    yield {
      at: powerCLI,
      message: `PowerCLI of the configuration server is ${minorVersionOf(powerCLI.value) ?? brief(String(powerCLI.value), 30)}; install ${limits.powerCLI}.`,
    };
  },
});
