import { brief } from '../../text/brief.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

/** The configuration server's Windows is an English one, of whatever region. */
export default rule({
  name: 'configuration-server-not-in-english',
  enforces: ['ASR209'],
  block: 'configurationServer',
  docs: {
    bad: example('vmware-to-azure', {
      configurationServer: '\n  hostname: ASR-CS01\n  language: ⟦de-DE⟧',
    }),
    good: example('vmware-to-azure', {
      configurationServer: '\n  hostname: ASR-CS01\n  language: en-GB',
    }),
  },
  *check({ language }, { limits }) {
    if (language === undefined) return;
    if (/^\s*(?:en(?:$|[-_\s])|english\b)/i.test(language.value)) return;
    yield {
      at: language,
      message: `Windows of the ${limits.configurationServerName} is ${brief(language.value, 30)}; reinstall it from English media.`,
    };
  },
});
