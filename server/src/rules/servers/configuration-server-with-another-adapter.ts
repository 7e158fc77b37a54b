import { hasOtherAdapter } from '../../domain/configuration-server.ts';
import { setValue } from '../../edits/edits.ts';
import { markAsDone } from '../../edits/fix.ts';
import { brief } from '../../text/brief.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

/** All replication goes through the network adapter of the configuration server's VM. */
export default rule({
  name: 'configuration-server-with-another-adapter',
  enforces: ['ASR204'],
  block: 'configurationServer',
  *values({ machine, nicType }) {
    if (machine === undefined || machine.value === 'vmware') yield nicType;
  },
  docs: {
    bad: example('vmware-to-azure', {
      configurationServer: '\n  hostname: ASR-CS01\n  nicType: ⟦E1000E⟧',
    }),
    good: example('vmware-to-azure', {
      configurationServer: '\n  hostname: ASR-CS01\n  nicType: VMXNET3',
    }),
  },
  *check(server, { limits }) {
    const { nicType } = server;
    if (nicType === undefined) return;
    if (!hasOtherAdapter(server, limits.nicType)) return;
    yield {
      at: nicType,
      message: `The ${limits.configurationServerName} has an adapter of type ${brief(nicType.value, 30)}; use ${limits.nicType}.`,
      fixes: () => [
        markAsDone(`replace the adapter by one of type ${limits.nicType}`, [
          setValue(nicType, limits.nicType),
        ]),
      ],
    };
  },
});
