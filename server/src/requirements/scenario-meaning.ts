/** Which scenario a text means that names none: "VMware to Azure", `vmware-azure`, `vsphere-to-azur`. */
import { nearest } from '../text/nearest.ts';
import type { Scenario } from './scenarios.ts';

/** What people call the ends of a replication. */
type End = 'vmware' | 'physical' | 'hyperv' | 'vmm' | 'azure' | 'secondary';

const ends: Readonly<Record<string, End>> = {
  vmware: 'vmware',
  vsphere: 'vmware',
  vcenter: 'vmware',
  esx: 'vmware',
  esxi: 'vmware',
  physical: 'physical',
  hyperv: 'hyperv',
  vmm: 'vmm',
  scvmm: 'vmm',
  azure: 'azure',
  secondary: 'secondary',
  second: 'secondary',
};

/** Words that tell no scenario from another. */
const fillers: ReadonlySet<string> = new Set([
  ...[
    'to',
    'from',
    'with',
    'in',
    'and',
    'a',
    'the',
    'site',
    'sites',
    'cloud',
    'clouds',
    'on',
    'our',
    'your',
    'my',
  ],
  ...['vm', 'vms', 'virtual', 'machine', 'machines', 'server', 'servers', 'host', 'hosts'],
  ...[
    'replication',
    'replicate',
    'recovery',
    'failover',
    'microsoft',
    'ms',
    'windows',
    'via',
    'by',
  ],
  ...['datacenter', 'center', 'system', 'managed'],
]);

const toAzure: Readonly<Record<string, Scenario>> = {
  vmware: 'vmware-to-azure',
  physical: 'physical-to-azure',
  vmm: 'hyperv-vmm-to-azure',
  'hyperv vmm': 'hyperv-vmm-to-azure',
  hyperv: 'hyperv-to-azure',
};

const toSecondary: Readonly<Record<string, Scenario>> = {
  vmware: 'vmware-to-secondary',
  physical: 'physical-to-secondary',
  vmm: 'hyperv-to-secondary',
  'hyperv vmm': 'hyperv-to-secondary',
  hyperv: 'hyperv-to-secondary',
};

/**
 * Returns the scenario that a text means; undefined unless its source and its target are both named,
 * in this order, and nothing else is.
 */
export function scenarioMeantBy(text: string): Scenario | undefined {
  const read = endsOf(text);
  if (read === undefined) return undefined;
  const target = read.at(-1);
  const source = [...new Set(read.slice(0, -1))].sort().join(' ');
  const table = target === 'azure' ? toAzure : target === 'secondary' ? toSecondary : undefined;
  if (table !== undefined && Object.hasOwn(table, source)) return table[source];
  // Between two VMM sites there is one scenario.
  return target === 'vmm' && source === 'vmm' ? 'hyperv-to-secondary' : undefined;
}

/** Whether a text names a replication out of Azure, which no scenario is. */
export function isFromAzure(text: string): boolean {
  return /^\W*(?:(?:from|microsoft)\s+)?azure(?![a-z])/i.test(text.slice(0, MAX_LENGTH));
}

/** The ends that a text names, in its order; undefined if it has other words. */
function endsOf(text: string): readonly End[] | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const plain = text
    .replace(/hyper[-\s_]*v(?![a-uw-z])/gi, ' hyperv ')
    .replace(/(?<=\p{Ll})(?<!\bv)(?=\p{Lu})/gu, ' ')
    .replace(/\b(?:without|no) (?:sc)?vmm\b/gi, ' ')
    // What manages the source may be told after the target.
    .replace(/^(.*)\b(?:with|using|through|via|by) ((?:sc)?vmm)\b/i, '$2 $1')
    .replace(/(?<=[a-z])(?:2|to)(?=(?:azure|secondary|vmm)$)/i, ' ')
    .toLowerCase();
  const found: End[] = [];
  for (const word of plain.match(/[\p{L}\p{N}]+/gu) ?? []) {
    const end = Object.hasOwn(ends, word) ? ends[word] : undefined;
    if (end !== undefined) found.push(end);
    // After Hyper-V it may be a slip of VMM.
    else if (word === 'vm' && found.includes('hyperv')) return undefined;
    else if (!fillers.has(word)) {
      const near = word.length < 4 ? undefined : nearest(word, Object.keys(ends), 0.26);
      const meant = near?.charAt(0) === word.charAt(0) ? ends[near] : undefined;
      if (meant === undefined) return undefined;
      found.push(meant);
    }
  }
  return found;
}

const MAX_LENGTH = 100;
