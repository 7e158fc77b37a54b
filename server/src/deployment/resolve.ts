/** From a version of a descriptor to the deployment that it means. */
import { isTooLong, type ProfiledDescriptor } from '../check/checked-descriptor.ts';
import { Descriptor } from '../descriptor/descriptor.ts';
import type { Catalogue } from '../requirements/catalogue.ts';
import { descriptorSchema } from '../schema/schema.generated.ts';
import { blockPlan, type PropertyPlan } from './block-plan.ts';
import { BlockReader, type Draft, type Members } from './block-reader.ts';
import type { VersionFacts } from './derivation.ts';
import type { Deployment, UnreadableValue } from './deployment.ts';
import { machinesOf, type Machines } from './machines.ts';
import { spellings, type SurroundingBlocks } from './surroundings.ts';
import { surroundingsOf } from './surroundings-of-version.ts';
import { unreadSections } from './unread-sections.ts';

interface Kept {
  readonly catalogue: Catalogue;
  readonly deployment: Deployment;
}

const kept = new WeakMap<Descriptor, Kept>();

/**
 * Returns the deployment that a version means, the same one in each call. Nothing is computed before
 * the first call; machines that an edit did not touch are taken over from the version before it.
 */
export function deploymentOf({
  descriptor,
  catalogue,
}: Pick<ProfiledDescriptor, 'descriptor' | 'catalogue'>): Deployment {
  const known = kept.get(descriptor);
  if (known?.catalogue === catalogue) return known.deployment;
  const deployment = resolve(descriptor, catalogue);
  kept.set(descriptor, { catalogue, deployment });
  return deployment;
}

function resolve(descriptor: Descriptor, catalogue: Catalogue): Deployment {
  if (isTooLong(descriptor)) return unanalyzed(descriptor, catalogue);
  const around = surroundingsOf(descriptor, catalogue);
  const machines = machinesOf(descriptor, around);
  const reader = new BlockReader(around, lateFacts(descriptor, machines));
  const draft: Draft = { origins: {} };
  for (const plan of topLevel(around)) {
    if (plan.key === 'protectedItems') draft[plan.key] = machines.items;
    else readTopLevel(draft, plan, descriptor, reader);
    if (plan.key === 'replicationPolicy') putPolicy(draft, plan, descriptor, around, reader);
  }
  putScenario(draft, descriptor, catalogue);
  const unreadable = [
    ...reader.unreadable.list,
    ...unreadSections(descriptor),
    ...machines.unreadable,
  ];
  return { ...draft, unreadable: inTextOrder(unreadable, descriptor) } as unknown as Deployment;
}

function topLevel({ scenario }: SurroundingBlocks): readonly PropertyPlan[] {
  return blockPlan(descriptorSchema, '', scenario?.code);
}

function readTopLevel(
  draft: Draft,
  plan: PropertyPlan,
  { model, sections }: Descriptor,
  reader: BlockReader,
): void {
  const member = (model as unknown as Members)[plan.key];
  const position = { row: '', path: '' };
  if (member !== undefined) reader.put(draft, plan, member, undefined, position);
  else if (sections.get(plan.key)?.heads.some(({ entry }) => entry.written) === true)
    reader.putEmpty(draft, plan);
  else reader.fillIn(draft, plan, undefined, position);
}

/** A scenario with policies has the default one, unless the descriptor declares others only. */
function putPolicy(
  draft: Draft,
  plan: PropertyPlan,
  { sections }: Descriptor,
  around: SurroundingBlocks,
  reader: BlockReader,
): void {
  if (!plan.isUsed || around.hasPolicies || sections.has(plan.key)) return;
  draft[plan.key] = reader.read(undefined, plan.schema, { row: plan.row, path: '' });
}

/** The profile that is used, and the scenario that a misspelled word means. */
function putScenario(draft: Draft, { scenario }: Descriptor, { profile }: Catalogue): void {
  if (draft['profile'] !== profile) {
    draft['profile'] = profile;
    draft.origins['profile'] = { kind: 'default', row: 'profile' };
  }
  if (draft['scenario'] === scenario || scenario === undefined) return;
  draft['scenario'] = scenario;
  draft.origins['scenario'] = { kind: 'derived', from: ['scenario'], row: 'scenario' };
}

function lateFacts({ model }: Descriptor, { items }: Machines): VersionFacts {
  const machinesOn = new Map<string, number>();
  const names = new Map<string, string>();
  let cores: number | undefined = items.length === 0 ? undefined : 0;
  for (const { name, host, cores: own } of items) {
    cores = cores === undefined || own === undefined ? undefined : cores + own;
    const key = host?.toLowerCase();
    if (key !== undefined) machinesOn.set(key, (machinesOn.get(key) ?? 0) + 1);
    if (name !== undefined && !names.has(name.toLowerCase())) names.set(name.toLowerCase(), name);
  }
  const plans = spellings(model.recoveryPlans?.items ?? []);
  return {
    model,
    machinesOn,
    cores,
    names: new Map([
      ['protectedItem', names],
      ['recoveryPlan', plans],
    ]),
  };
}

/** A text above the limit of ASR018: nothing of it is read. */
function unanalyzed(descriptor: Descriptor, catalogue: Catalogue): Deployment {
  const [segment] = descriptor.segments;
  const empty = resolve(Descriptor.open(descriptor.uri, descriptor.version, ''), catalogue);
  if (segment === undefined) return empty;
  const at = { segment, start: 0, end: segment.text.length };
  return { ...empty, unreadable: [{ path: '', text: '', at }] };
}

function inTextOrder(
  values: readonly UnreadableValue[],
  descriptor: Descriptor,
): readonly UnreadableValue[] {
  if (values.length < 2) return values;
  const starts = new Map(values.map((value) => [value, descriptor.span(value.at).start]));
  return [...values].sort((a, b) => (starts.get(a) ?? 0) - (starts.get(b) ?? 0));
}
