import type { Descriptor } from '../descriptor/descriptor.ts';
import type { DescriptorModel } from '../descriptor/model.generated.ts';
import type { Segment } from '../descriptor/segment.ts';
import type { Catalogue } from '../requirements/catalogue.ts';
import type { Scenario } from '../requirements/scenarios.ts';
import { fileNameIn } from './descriptor-name.ts';
import { SurroundingBlocks } from './surroundings.ts';

/** The lists whose content no machine depends on. */
const apart: ReadonlySet<string> = new Set([
  'protectedItems',
  'recoveryPlans',
  'drills',
  'approvals',
]);

interface Kept {
  readonly segments: readonly Segment[];
  readonly catalogue: Catalogue;
  readonly scenario: Scenario | undefined;
  readonly uri: string;
  readonly around: SurroundingBlocks;
}

const kept = new WeakMap<Segment, Kept>();

/**
 * Returns the surroundings of the machines of a version: the same ones as for the version before, if
 * nothing changed but machines, plans and records.
 */
export function surroundingsOf(descriptor: Descriptor, catalogue: Catalogue): SurroundingBlocks {
  const { uri, scenario } = descriptor;
  const segments = descriptor.segments.filter(({ owner }) => !apart.has(owner));
  const [first] = segments;
  const known = first && kept.get(first);
  if (
    known?.catalogue === catalogue &&
    known.scenario === scenario &&
    known.uri === uri &&
    known.segments.length === segments.length &&
    known.segments.every((segment, i) => segment === segments[i])
  )
    return known.around;
  const model = withoutMachines(descriptor.model);
  const around = new SurroundingBlocks(model, catalogue, scenario, fileNameIn(uri));
  if (first !== undefined) kept.set(first, { segments, catalogue, scenario, uri, around });
  return around;
}

/** What surroundings are read of, as values: the model itself would keep all segments of its version. */
function withoutMachines(model: DescriptorModel): DescriptorModel {
  const values: Record<string, unknown> = {};
  for (const key of Object.keys(model) as (keyof DescriptorModel)[])
    if (!apart.has(key)) values[key] = model[key];
  return values;
}
