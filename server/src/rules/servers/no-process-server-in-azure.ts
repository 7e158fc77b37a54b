import { plannedFailback } from '../../domain/failover-types.ts';
import { misspellingOf } from '../../descriptor/spelling-suggestions.ts';
import { freeName } from '../../edits/new-names.ts';
import { isUnreadable } from '../../descriptor/readable.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

const failback = ' { types: [unplanned] }';

/** Failback takes a process server in Azure, which sends the data back. */
export default rule({
  name: 'no-process-server-in-azure',
  enforces: ['ASR840'],
  block: 'descriptor',
  docs: {
    bad: example('vmware-to-azure', { failback }).replace('failback:', '⟦failback⟧:'),
    good: example('vmware-to-azure', {
      processServers: '\n  - { name: ASR-PS-AZ, location: azure }',
      failback,
    }),
  },
  *check(descriptor, context) {
    const { isDeclared, isFullyReadable, addToList } = context;
    const key = plannedFailback(descriptor)?.key;
    if (key === undefined) return;
    const servers = descriptor.processServers?.items ?? [];
    if (servers.some((one) => one.location?.value === 'azure' || isUnreadable(one, 'location')))
      return;
    if (!isFullyReadable('processServers')) return;
    if (misspellingOf('processServers', context.keys()) !== undefined) return;
    yield {
      at: key,
      message:
        'Failback needs a process server in Azure; add an entry with location: azure to processServers.',
      fixes: () => {
        const fresh = freeName('PS-AZURE', (one) => isDeclared('processServer', one));
        const edits = addToList('processServers', `{ name: ${fresh}, location: azure }`);
        return [{ title: 'Add a process server in Azure', kind: 'plan', edits }];
      },
    };
  },
});
