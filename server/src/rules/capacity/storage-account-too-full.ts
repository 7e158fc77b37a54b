import type { StorageAccount } from '../../descriptor/model.generated.ts';
import { defaultAccount, holdsReplicas, isPremium } from '../../domain/storage.ts';
import { roundUp } from '../../domain/server-sizes.ts';
import { figuresOf } from '../../figures/profile-figures.ts';
import { brief } from '../../text/brief.ts';
import { example, unmarked } from '../examples.ts';
import { rule } from '../rule.ts';

/** Machines of 1,000 GB each on one premium account, and a log account for it. */
const machines = (count: number): string =>
  example('vmware-to-azure', {
    storageAccounts:
      '\n  - { name: ⟦contosoprem01⟧, sku: Premium_LRS }\n  - { name: contosolog01, sku: Standard_LRS, usage: log }',
    protectedItems: Array.from(
      { length: count },
      (_, i) => `\n  - { name: web${i + 1}, disks: [1000] }`,
    ).join(''),
  });

/** The disks of all machines that replicate to an account are within what it holds. */
export default rule({
  name: 'storage-account-too-full',
  enforces: ['ASR059'],
  block: 'descriptor',
  docs: { bad: machines(36), good: unmarked(machines(35)) },
  *check({ storageAccounts }, { profile, scenario, isFullyReadable, machineLoads }) {
    const accounts = storageAccounts?.items ?? [];
    if (accounts.length === 0 || scenario === undefined) return;
    const { premiumAccount, standardAccount } = figuresOf(profile);
    const limitOf = ({ sku }: StorageAccount): number | undefined => {
      const figure = isPremium(sku?.value) ? premiumAccount : standardAccount;
      return figure?.scenarios.includes(scenario.code) === true ? figure.capacityGB : undefined;
    };
    const { onAccount } = machineLoads();
    const usual = isFullyReadable('storageAccounts') ? defaultAccount(accounts) : undefined;
    for (const account of accounts) {
      const limit = holdsReplicas(account) ? limitOf(account) : undefined;
      if (limit === undefined || account.name === undefined) continue;
      const own = onAccount.get(account.name.value.toLowerCase()) ?? 0;
      const size = own + (account === usual ? (onAccount.get('') ?? 0) : 0);
      if (size <= limit) continue;
      yield {
        at: account.name,
        message: `Account ${brief(account.name.value, 30)} gets ${Math.round(size)} GB of disks; it holds at most ${limit} GB. Use ${roundUp(size / limit)} accounts.`,
      };
    }
  },
});
