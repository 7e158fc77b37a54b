import { Descriptor } from '../../descriptor/descriptor.ts';
import { keyText, type Node } from '../../yaml/tree.ts';
import { scenarioOf } from '../../requirements/scenarios.ts';
import { example } from '../../rules/examples.ts';
import type { ScenarioCode } from '../../schema/schema.ts';

/** Keys that most authors write although no requirement needs them. */
const common: Readonly<Record<string, readonly string[]>> = {
  outbound: ['connection', 'ports', 'urls'],
  'recoveryPlans[]': ['name', 'groups'],
  'recoveryPlans[].groups[]': ['machines'],
  'recoveryPlans[].groups[].actions[]': ['name', 'type'],
  failover: ['types'],
  failback: ['types'],
  'networkMappings[]': ['source', 'target'],
  'processServers[]': ['name'],
  'masterTargetServers[]': ['name'],
  'hyperVClusters[]': ['name', 'ipAssignment'],
  'replicationPolicies[]': ['name', 'recoveryPointRetentionHours'],
  'outbound.proxy': ['address'],
  'recoveryPlans[].shutdown.actions[]': ['name', 'type'],
  'recoveryPlans[].failover.actions[]': ['name', 'type'],
  'drills[]': ['date', 'plan', 'type', 'result'],
  'approvals[]': ['by', 'date'],
};

const byCode = new Map<ScenarioCode, ReadonlyMap<string, readonly string[]>>();

/**
 * Returns the keys that a valid descriptor of a scenario usually has, by the path of their block.
 */
export function usualKeys(code: ScenarioCode | undefined): ReadonlyMap<string, readonly string[]> {
  const of = code ?? 'V';
  let keys = byCode.get(of);
  if (keys === undefined) {
    const found = new Map<string, readonly string[]>(Object.entries(common));
    const { segments } = Descriptor.open('', 0, example(scenarioOf(of)));
    for (const { owner, kind, tree } of segments)
      collect(tree.root, kind === 'item' ? `${owner}[]` : '', found);
    byCode.set(of, (keys = found));
  }
  return keys;
}

function collect(
  node: Node | undefined,
  path: string,
  found: Map<string, readonly string[]>,
): void {
  if (node?.kind === 'seq') for (const item of node.items) collect(item, `${path}[]`, found);
  if (node?.kind !== 'map') return;
  const own = node.pairs.map((pair) => keyText(pair) ?? '');
  found.set(path, [...new Set([...(found.get(path) ?? []), ...own])]);
  for (const pair of node.pairs) {
    const key = keyText(pair) ?? '';
    collect(pair.value, path === '' ? key : `${path}.${key}`, found);
  }
}
