import { brief } from '../../text/brief.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

const machines = (first: string, second: string): string =>
  example('vmware-to-azure', {
    protectedItems: `\n  - { name: FIN-SQL01, multiVmGroup: ${first} }\n  - { name: FIN-APP01, multiVmGroup: ${second} }`,
  });

/** A replication group is for machines that agree on their recovery points; a single machine has no other to agree with. */
export default rule({
  name: 'replication-group-of-one',
  enforces: ['ASR308'],
  block: 'occurrence',
  docs: {
    bad: machines('⟦finance⟧', '⟦finanace⟧'),
    good: machines('finance', 'Finance'),
  },
  *check({ kind, name: group, at }, { hasOpenName, name }) {
    if (kind !== 'replicationGroup' || name(kind, group).uses > 1) return;
    if (hasOpenName(kind, 'reference')) return;
    yield {
      special: 'single-member',
      at,
      message: `Replication group ${brief(group, 30)} has only this machine; add the others, or remove multiVmGroup.`,
    };
  },
});
