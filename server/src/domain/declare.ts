import type { Facts } from '../requirements/facts.ts';
import { nameFault } from './azure-names.ts';
import { scalarText } from '../edits/edits.ts';
import { isOfMachine, type NameOccurrence } from '../descriptor/name-occurrence.ts';

/** The item that declares the name, where it needs nothing else and the name will do. */
export function declaration(mention: NameOccurrence, { names }: Facts): string | undefined {
  const { kind, name } = mention;
  const text = scalarText(name);
  const { storageAccount, virtualNetwork, azureVm } = names;
  switch (kind) {
    case 'storageAccount':
      return nameFault(name, storageAccount) === undefined ? `{ name: ${text} }` : undefined;
    case 'virtualNetwork':
      return nameFault(name, virtualNetwork) === undefined ? `{ name: ${text} }` : undefined;
    case 'protectedItem':
      return nameFault(name, azureVm) === undefined ? `{ name: ${text} }` : undefined;
    case 'hyperVCluster':
      return `{ name: ${text} }`;
    case 'hyperVHost':
      // A host that stands in a site or a group; one that only a machine names belongs nowhere yet.
      return isOfMachine(mention) ? undefined : `{ name: ${text}, vmCount: 1 }`;
    default:
      return undefined;
  }
}
