import { modelOf } from '../descriptor/build-model.ts';
import { InlayHintKind, type InlayHint, type Range } from 'vscode-languageserver-types';
import type { ProfiledDescriptor } from '../check/checked-descriptor.ts';
import { osOf } from '../domain/operating-system.ts';
import type {
  ProtectedItem,
  StorageAccount,
  VirtualNetwork,
} from '../descriptor/model.generated.ts';
import type { TypedBlock } from '../descriptor/segment-model.ts';
import { holdsReplicas } from '../domain/storage.ts';
import { schemaAt } from '../schema/paths.ts';
import { sizeInWords, totalGB } from './outline/details.ts';

/**
 * Returns the implied values: the family of an operating system if its name lacks it, the default
 * region and redundancy of accounts and networks, the total size of a machine. Reads only the
 * segments in the range.
 */
export function inlayHints(current: ProfiledDescriptor, range: Range): InlayHint[] {
  const { descriptor } = current;
  const from = descriptor.offsetAt(range.start);
  const to = descriptor.offsetAt(range.end);
  const hints: InlayHint[] = [];
  for (let i = descriptor.segmentIndexAt(from); i < descriptor.segments.length; i++) {
    const base = descriptor.offsetOf(i);
    const segment = descriptor.segments[i];
    if (segment === undefined || base > to) break;
    for (const block of modelOf(segment).blocks) {
      for (const { at, label, tooltip } of hintsOf(current, block)) {
        const offset = base + at;
        if (offset < from || offset > to) continue;
        const position = descriptor.positionAt(offset);
        hints.push({ position, label, tooltip, kind: InlayHintKind.Type, paddingLeft: true });
      }
    }
  }
  return hints;
}

interface Hint {
  /** The offset within the segment. */
  readonly at: number;
  readonly label: string;
  readonly tooltip: string;
}

function hintsOf(current: ProfiledDescriptor, { kind, block }: TypedBlock): Hint[] {
  if (block.borrowed) return [];
  switch (kind) {
    case 'protectedItem':
      return [...systemHint(current, block), ...sizeHint(block)];
    case 'storageAccount':
      return accountHint(current, block);
    case 'virtualNetwork':
      return networkHint(current, block);
    default:
      return [];
  }
}

/** `os: CentOS 7.2` Linux */
function systemHint({ catalogue }: ProfiledDescriptor, item: ProtectedItem): Hint[] {
  const { guest, version } = osOf(item, catalogue.facts);
  if (guest?.type === undefined || version === undefined || version.borrowed) return [];
  const isInName = version.value.toLowerCase().includes(guest.type.toLowerCase());
  if (isInName || item.os?.type !== undefined) return [];
  return [
    {
      at: version.end,
      label: guest.type,
      tooltip: 'Type of the operating system, derived from its name.',
    },
  ];
}

/** `disks: [100, 512, 1023]` 1.6 TB */
function sizeHint(item: ProtectedItem): Hint[] {
  const { disks } = item;
  const total = totalGB(item);
  if (disks?.key === undefined || disks.borrowed || total === undefined || disks.items.length < 2)
    return [];
  const at = disks.node?.flow === true ? disks.end : disks.key.end + 1;
  return [{ at, label: sizeInWords(total), tooltip: 'Total size of all disks.' }];
}

/** `- name: contosodrwe01` Standard_GRS, westeurope */
function accountHint({ descriptor }: ProfiledDescriptor, account: StorageAccount): Hint[] {
  const { name, sku, location } = account;
  const region = descriptor.model.vault?.location?.value;
  if (name === undefined || name.borrowed) return [];
  const parts: string[] = [];
  const standard = schemaAt('storageAccounts[].sku')?.default;
  if (sku === undefined && holdsReplicas(account)) parts.push(String(standard));
  if (location === undefined && region !== undefined) parts.push(region);
  if (parts.length === 0) return [];
  return [
    {
      at: name.end,
      label: parts.join(', '),
      tooltip: 'Not set here: the default, and the region of the vault.',
    },
  ];
}

function networkHint(
  { descriptor }: ProfiledDescriptor,
  { name, location }: VirtualNetwork,
): Hint[] {
  const region = descriptor.model.vault?.location?.value;
  if (name === undefined || name.borrowed || location !== undefined || region === undefined)
    return [];
  return [{ at: name.end, label: region, tooltip: 'Not set here: the region of the vault.' }];
}
