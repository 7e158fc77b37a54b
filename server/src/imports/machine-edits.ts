/** Edits of the properties of a machine that is in the descriptor. */
import type { ProtectedItem } from '../descriptor/model.generated.ts';
import { Value } from '../descriptor/sourced.ts';
import { replace, setValue, type Edit } from '../edits/edits.ts';
import { bareType, type Leaf } from './imported-values.ts';
import { osValue } from './machine-data.ts';
import { onOneLine } from './plain-data.ts';
import { blockEdits } from './property-edits.ts';

/**
 * The edits of a machine's own properties.
 * @param set scalars by path; those of the operating system may need a block.
 */
export function machineEdits(
  ours: ProtectedItem,
  set: Map<string, Leaf>,
  add: Map<string, string>,
  remove: Set<string>,
): readonly Edit[] {
  const system = set.get('os');
  const architecture = set.get('os.architecture');
  set.delete('os');
  set.delete('os.architecture');
  const edits: Edit[] = [];
  if (system !== undefined || architecture !== undefined) {
    if (ours.os === undefined) {
      if (system !== undefined) add.set('os', onOneLine(osValue(String(system), architecture)));
    } else edits.push(...osEdits(ours.os, system, architecture));
  }
  if (set.size + add.size + remove.size === 0) return edits;
  return [...edits, ...blockEdits(ours, { set, add, remove })];
}

/** The edits of an operating system that is declared, by its name or as a block. */
function osEdits(
  os: NonNullable<ProtectedItem['os']>,
  system: Leaf | undefined,
  architecture: Leaf | undefined,
): readonly Edit[] {
  const { version } = os;
  if (os.node.kind !== 'map') {
    const name = String(system ?? version?.value ?? '');
    if (version !== undefined && bareType(name) === undefined && architecture !== 'x86')
      return [setValue(version, name)];
    return [replace(os, onOneLine(osValue(name, architecture)))];
  }
  const set = new Map<string, Leaf>();
  if (system !== undefined) {
    const type = bareType(system);
    if (type === undefined) set.set('version', system);
    else if (version instanceof Value) set.set('version', system);
    else set.set('type', type);
  }
  if (architecture !== undefined) set.set('architecture', architecture);
  return blockEdits(os, { set, add: new Map(), remove: new Set() });
}
