import { modelOf } from '../descriptor/build-model.ts';
import type { CodeLens } from 'vscode-languageserver-types';
import type { ProfiledDescriptor } from '../check/checked-descriptor.ts';
import type { TypedBlock } from '../descriptor/segment-model.ts';
import type {
  HyperVCluster,
  HyperVHost,
  ProcessServer,
  ProtectedItem,
  RecoveryPlan,
  ReplicationPolicy,
  StorageAccount,
  VirtualNetwork,
} from '../descriptor/model.generated.ts';
import { answerLens } from './answer-lens.ts';
import { machinesOf } from '../domain/recovery-plans.ts';
import { itemCount } from '../descriptor/sections.ts';
import type { SegmentSpan } from '../descriptor/sourced.ts';
import { holdsReplicas } from '../domain/storage.ts';
import type { Span } from '../text/span.ts';
import { count } from './outline/details.ts';
import { type Uses, Usage } from './usage.ts';

/**
 * Lenses that count: the machines of a plan and their limit, the machines without a plan, and the
 * users of accounts, networks, policies, process servers and hosts.
 * @param references the client's command that shows the references of a name. Without it, or
 *   without references, a lens is only text.
 */
export function codeLenses(current: ProfiledDescriptor, references?: string): CodeLens[] {
  const { descriptor } = current;
  const usage = new Usage(descriptor);
  const lenses: CodeLens[] = [];
  const add = (span: Span, title: string, hasReferences: boolean): void => {
    const range = descriptor.range(span);
    const at = { uri: descriptor.uri, position: range.start };
    const command =
      hasReferences && references !== undefined
        ? { title, command: references, arguments: [at] }
        : { title, command: '' };
    lenses.push({ range, command });
  };
  const head = descriptor.sections.get('protectedItems')?.heads[0];
  const machines = machinesTitle(current, usage);
  if (head !== undefined && machines !== undefined)
    add(descriptor.span(head.entry.keySpan), machines, false);
  for (const [i, segment] of descriptor.segments.entries()) {
    const base = descriptor.offsetOf(i);
    for (const block of modelOf(segment).blocks) {
      const lens = lensOf(current, block, usage);
      if (lens === undefined || lens.at.borrowed === true) continue;
      const { start, end } = lens.at;
      add({ start: base + start, end: base + end }, lens.title, lens.hasReferences);
    }
  }
  const answers = answerLens(current);
  return answers === undefined ? lenses : [...lenses, answers];
}

/** Returns "5 of 61 machines not in a plan". */
function machinesTitle(
  { descriptor }: ProfiledDescriptor,
  { inNoPlan }: Usage,
): string | undefined {
  const total = itemCount(descriptor.sections.get('protectedItems'));
  if (total === 0) return undefined;
  const machines = count(total, 'machine');
  if (itemCount(descriptor.sections.get('recoveryPlans')) === 0) return machines;
  return inNoPlan === 0 ? `${machines}, all in plans` : `${inNoPlan} of ${machines} not in a plan`;
}

interface Lens {
  readonly at: SegmentSpan;
  readonly title: string;
  /** Whether there are references to show. */
  readonly hasReferences: boolean;
}

function lensOf(
  current: ProfiledDescriptor,
  { kind, block }: TypedBlock,
  usage: Usage,
): Lens | undefined {
  switch (kind) {
    case 'recoveryPlan': {
      const plan = block as RecoveryPlan;
      return { at: plan.name ?? plan, title: planTitle(current, plan), hasReferences: false };
    }
    case 'protectedItem': {
      const { name } = block as ProtectedItem;
      const plans = name === undefined ? 0 : usage.plansWith(name.value);
      // One plan is normal; machines in no plan are counted in the lens above the list.
      if (name === undefined || plans < 2) return undefined;
      return { at: name, title: `used by ${plans} plans`, hasReferences: true };
    }
    case 'storageAccount': {
      const account = block as StorageAccount;
      if (account.name === undefined || !holdsReplicas(account)) return undefined;
      return usesAt(account.name, usage.ofAccount(account));
    }
    case 'virtualNetwork': {
      const { name } = block as VirtualNetwork;
      return name && usesAt(name, usage.ofNetwork(block));
    }
    case 'replicationPolicy': {
      const policy = block as ReplicationPolicy;
      return policy.name && usesAt(policy.name, usage.ofPolicy(policy));
    }
    case 'processServer': {
      const { name } = block as ProcessServer;
      const uses = name && usage.ofProcessServer(name.value);
      return name && uses && uses.machines > 0 ? usesAt(name, uses) : undefined;
    }
    case 'hyperVHost': {
      const { name } = block as HyperVHost;
      const uses = name && usage.ofHost(name.value);
      return name && uses && uses.machines > 0 ? usesAt(name, uses) : undefined;
    }
    case 'hyperVCluster': {
      const { name } = block as HyperVCluster;
      const uses = name && usage.ofCluster(name.value);
      return name && uses && uses.references > 0 ? usesAt(name, uses) : undefined;
    }
    default:
      return undefined;
  }
}

/** Returns "38 / 50 machines, 3 groups". */
function planTitle({ catalogue, descriptor }: ProfiledDescriptor, plan: RecoveryPlan): string {
  const { planMachines } = catalogue.limits(descriptor.scenario);
  const groups = plan.groups?.items.length ?? 0;
  return `${machinesOf(plan).size} / ${planMachines} machines, ${count(groups, 'group')}`;
}

function usesAt(at: SegmentSpan, { machines, mappings, tests, nodes = 0, references }: Uses): Lens {
  const words: string[] = [];
  if (machines > 0) words.push(count(machines, 'machine'));
  if (mappings > 0) words.push(count(mappings, 'mapping'));
  if (tests) words.push('test failovers');
  if (nodes > 0) words.push(count(nodes, 'host'));
  const isUsed = words.length > 0;
  const how = isUsed && references === 0 ? ' by default' : '';
  const title = isUsed ? `used by ${words.join(' and ')}${how}` : 'not used';
  return { at, title, hasReferences: references > 0 };
}
