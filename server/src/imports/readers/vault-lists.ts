/** Sorts the answers of Azure by their type, whatever file they are in. */
import type { JsonNode } from './json-values.ts';

export type VaultKind =
  | 'vault'
  | 'fabric'
  | 'container'
  | 'item'
  | 'policy'
  | 'mapping'
  | 'plan'
  | 'vCenter'
  | 'storage'
  | 'network'
  | 'discovered';

/** The last word of the type of a resource; the first part tells which. */
const TYPES: Readonly<Record<string, VaultKind>> = {
  'microsoft.recoveryservices/vaults': 'vault',
  replicationfabrics: 'fabric',
  replicationprotectioncontainers: 'container',
  replicationprotecteditems: 'item',
  replicationpolicies: 'policy',
  replicationnetworkmappings: 'mapping',
  replicationrecoveryplans: 'plan',
  replicationvcenters: 'vCenter',
  'microsoft.storage/storageaccounts': 'storage',
  'microsoft.classicstorage/storageaccounts': 'storage',
  'microsoft.network/virtualnetworks': 'network',
  'microsoft.classicnetwork/virtualnetworks': 'network',
  'microsoft.offazure/vmwaresites/machines': 'discovered',
};

export interface VaultLists {
  readonly of: (kind: VaultKind) => readonly JsonNode[];
  /** Lists that have more pages than were saved. */
  readonly cut: readonly JsonNode[];
}

/** Levels of lists and objects around a resource. */
const DEEPEST = 4;

/** Returns the resources of all files by their kind. */
export function vaultLists(files: readonly JsonNode[]): VaultLists {
  const found = new Map<VaultKind, JsonNode[]>();
  const cut: JsonNode[] = [];
  const visit = (node: JsonNode, depth: number) => {
    const kind = kindOf(node);
    if (kind !== undefined) {
      const known = found.get(kind);
      if (known === undefined) found.set(kind, [node]);
      else known.push(node);
      return;
    }
    if (depth >= DEEPEST) return;
    if (Array.isArray(node.value)) for (const item of node.items) visit(item, depth + 1);
    else if (node.isObject) {
      if (node.get('nextLink').text !== undefined) cut.push(node);
      for (const key of Object.keys(node.value as object)) visit(node.get(key), depth + 1);
    }
  };
  for (const file of files) visit(file, 0);
  return { of: (kind) => found.get(kind) ?? [], cut };
}

function kindOf(node: JsonNode): VaultKind | undefined {
  if (!node.isObject) return undefined;
  const type = node.get('type').text?.toLowerCase();
  if (type === undefined) return undefined;
  return TYPES[type] ?? TYPES[type.slice(type.lastIndexOf('/') + 1)];
}

/** Whether files are answers of Azure. */
export function isVault(files: readonly JsonNode[]): boolean {
  const lists = vaultLists(files);
  return [...new Set(Object.values(TYPES))].some((kind) => lists.of(kind).length > 0);
}
