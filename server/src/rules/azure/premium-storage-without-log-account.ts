import { isUnreadable } from '../../descriptor/readable.ts';
import { setProperty } from '../../edits/edits.ts';
import type { StorageAccount } from '../../descriptor/model.generated.ts';
import { givenName } from '../../edits/fix.ts';
import { freeName } from '../../edits/new-names.ts';
import {
  hasLogAccount,
  holdsReplicas,
  isLocallyRedundant,
  isPremium,
} from '../../domain/storage.ts';
import { brief } from '../../text/brief.ts';
import { example } from '../examples.ts';
import { rule, type Context, type Fix } from '../rule.ts';

/** Replicas on premium storage need a standard account that takes the replication logs. */
export default rule({
  name: 'premium-storage-without-log-account',
  enforces: ['ASR129'],
  block: 'descriptor',
  docs: {
    bad: example('vmware-to-azure', {
      storageAccounts: '\n  - { name: contosodrprem01, sku: ⟦Premium_LRS⟧ }',
    }),
    good: example('vmware-to-azure', {
      storageAccounts:
        '\n  - { name: contosodrprem01, sku: Premium_LRS }\n  - { name: contosodrlog01, sku: Standard_LRS, usage: log }',
    }),
  },
  *check({ storageAccounts, portal }, context) {
    const { facts, limits } = context;
    // In the classic portal the premium account itself is the trouble (ASR127).
    if (portal?.value === 'classic') return;
    const accounts = storageAccounts?.items ?? [];
    if (hasLogAccount(accounts, limits) || !context.isFullyReadable('storageAccounts')) return;
    if (accounts.some((one) => isUnreadable(one, 'sku') || isUnreadable(one, 'usage'))) return;
    const [first, ...others] = accounts
      .filter(holdsReplicas)
      .map(({ sku }) => sku)
      .filter((sku) => sku !== undefined)
      .filter(({ value }) => isPremium(value) && facts.lists.storageSkus.includes(value));
    if (first === undefined) return;
    yield {
      at: first,
      message: `${first.value} replicas need a standard account for their logs; add one with usage: log.`,
      related: others.map((at) => ({ at, message: 'This account needs it as well.' })),
      fixes: () => fixes(accounts, context),
    };
  },
});

/** An account that no machine uses serves for the logs; otherwise there has to be another one. */
function fixes(accounts: readonly StorageAccount[], context: Context): Fix[] {
  const { name, isDeclared, addToList, facts } = context;
  // Machines that name no account use the first.
  const spare = accounts
    .slice(1)
    .find(
      (account) =>
        !isPremium(account.sku?.value) &&
        account.name !== undefined &&
        name('storageAccount', account.name.value).uses === 0,
    );
  const sku = facts.lists.storageSkus.find((one) => !isPremium(one) && isLocallyRedundant(one));
  const fresh = freeName('asrlogs', (one) => isDeclared('storageAccount', one));
  const account = `{ name: ${fresh}, sku: ${sku ?? 'Standard_LRS'}, usage: log }`;
  const add: Fix = {
    title: 'Add a standard account for the logs',
    kind: 'plan',
    edits: addToList('storageAccounts', account),
    names: [givenName('storageAccount', fresh)],
  };
  if (spare?.name === undefined) return [add];
  const use: Fix = {
    title: `Use ${brief(spare.name.value)} for the logs`,
    kind: 'plan',
    edits: setProperty(spare, 'usage', 'log'),
  };
  return [use, add];
}
