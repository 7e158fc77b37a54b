import { example } from '../examples.ts';
import { rule } from '../rule.ts';
import { typesNotSupported } from '../failover-type-reports.ts';

/** Which failovers there are depends on the scenario; a run book must not count on others. */
export default rule({
  name: 'failover-not-supported',
  enforces: ['ASR802', 'ASR805', 'ASR812'],
  block: 'failover',
  docs: {
    bad: example('vmware-to-azure', { failover: ' { types: [test, ⟦planned⟧] }' }),
    good: example('vmware-to-azure', { failover: ' { types: [test, unplanned] }' }),
  },
  check: ({ types }, context) => typesNotSupported('failover', types, context),
});
