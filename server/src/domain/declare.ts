import type { Facts } from '../requirements/facts.ts';
import { nameViolation } from './azure-names.ts';
import { scalarText } from '../edits/edits.ts';
import { isInMachine, type NameOccurrence } from '../descriptor/name-occurrence.ts';

/**
 * Returns a list item that declares a name; undefined if a declaration needs more than the name, or
 * the name is invalid or that of something else.
 */
export function declaration(
  occurrence: NameOccurrence,
  { names }: Facts,
  isDeclared: (kind: string, name: string) => boolean,
): string | undefined {
  const { kind, name } = occurrence;
  const text = scalarText(name);
  const { storageAccount, virtualNetwork, azureVm } = names;
  switch (kind) {
    case 'storageAccount':
      return nameViolation(name, storageAccount) === undefined ? `{ name: ${text} }` : undefined;
    case 'virtualNetwork':
      return nameViolation(name, virtualNetwork) === undefined ? `{ name: ${text} }` : undefined;
    case 'protectedItem':
      return nameViolation(name, azureVm) === undefined ? `{ name: ${text} }` : undefined;
    case 'replicationPolicy':
    case 'processServer':
      return `{ name: ${text} }`;
    case 'hyperVCluster':
      // A host cannot be a cluster as well.
      return isDeclared('hyperVHost', name) ? undefined : `{ name: ${text} }`;
    case 'hyperVHost':
      // The host is in a site or a host group. A host named only by a machine belongs to neither.
      return isInMachine(occurrence) ? undefined : `{ name: ${text}, vmCount: 1 }`;
    default:
      return undefined;
  }
}
