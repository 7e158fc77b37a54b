/** Tells which source JSON files are of, and reads them. */
import type { Inventory } from '../inventory.ts';
import { ImportProblem } from '../limits.ts';
import type { JsonText } from '../source-files.ts';
import { isHyperV, readHyperV } from './hyper-v.ts';
import { JsonNode } from './json-values.ts';
import { isVault } from './vault-lists.ts';
import { readVault } from './vault.ts';
import { isVmm, readVmm } from './vmm-server.ts';

/** @throws ImportProblem where a file is of no source that is known. */
export function readJson(files: readonly JsonText[]): Inventory {
  const nodes = files.map(({ name, value }) => new JsonNode(value, `${name}#`));
  if (isVault(nodes)) return readVault(nodes);
  const other = nodes.find((node) => !isVmm(node) && !isHyperV(node));
  if (other !== undefined)
    throw new ImportProblem(
      `${other.at.slice(0, -1)} is no list of machines that is known: ${shown(other)}`,
    );
  return nodes.some(isVmm) ? readVmm(nodes.filter(isVmm)) : readHyperV(nodes);
}

function shown(node: JsonNode): string {
  const [first] = node.items;
  if (typeof first?.value === 'string' && /HardDiskDrive|VirtualMachine/.test(first.value))
    return 'it has texts instead of objects; convert with ConvertTo-Json -Depth 6.';
  return 'expected are Hyper-V, VMM, a vault, or discovered machines.';
}
