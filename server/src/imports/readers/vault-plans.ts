/** The recovery plans of a vault. */
import type { Fact } from '../machine-facts.ts';
import type { Notices } from '../notices.ts';
import type { InventoryAction, InventoryPlan } from '../source-surroundings.ts';
import { idKey, lastSegment } from './azure-ids.ts';
import type { JsonNode } from './json-values.ts';

/** @param names of the machines of the inventory, by the key of their id. */
export function vaultPlan(
  node: JsonNode,
  names: ReadonlyMap<string, string>,
  notices: Notices,
): readonly InventoryPlan[] {
  const properties = node.get('properties');
  const name = properties.get('friendlyName').textFact ?? node.get('name').textFact;
  if (name === undefined) return [];
  const groups = properties.get('groups').items;
  const typed = (type: string) =>
    groups.filter((group) => group.get('groupType').text?.toLowerCase() === type);
  const actionsOf = (group: JsonNode) => [
    ...group
      .get('startGroupActions')
      .items.flatMap((action) => actionOf(action, 'before', notices)),
    ...group.get('endGroupActions').items.flatMap((action) => actionOf(action, 'after', notices)),
  ];
  return [
    {
      name,
      groups: typed('boot').map((group) => ({
        machines: group.get('replicationProtectedItems').items.flatMap((item) => {
          const id = item.get('id');
          const machine = names.get(idKey(id.text ?? ''));
          if (machine !== undefined) return [id.fact(machine)];
          notices.add({
            item: name.value,
            message: 'A machine of the plan is not among the machines that were imported.',
            at: id.at,
            level: 'attention',
          });
          return [];
        }),
        actions: actionsOf(group),
      })),
      shutdownActions: typed('shutdown').flatMap(actionsOf),
      failoverActions: typed('failover').flatMap(actionsOf),
    },
  ];
}

const FAILOVER_TYPES: Readonly<Record<string, 'test' | 'planned' | 'unplanned'>> = {
  testfailover: 'test',
  plannedfailover: 'planned',
  unplannedfailover: 'unplanned',
};

function actionOf(
  node: JsonNode,
  when: 'before' | 'after',
  notices: Notices,
): readonly InventoryAction[] {
  const name = node.get('actionName').textFact;
  if (name === undefined) return [];
  const details = node.get('customDetails');
  const runbook = details.get('runbookId');
  const script = details.get('path').textFact;
  const kind = details.get('instanceType').text?.toLowerCase() ?? '';
  const type = kind.startsWith('manual')
    ? 'manual'
    : kind.startsWith('script')
      ? 'script'
      : 'runbook';
  const directions = node.get('failoverDirections').items.map(({ text }) => text?.toLowerCase());
  if (directions.includes('recoverytoprimary'))
    notices.add({
      item: name.value,
      message: `The action ${name.value} also runs on failback.`,
      at: node.at,
      level: 'information',
    });
  const types = node
    .get('failoverTypes')
    .items.flatMap(({ text }) => FAILOVER_TYPES[text?.toLowerCase() ?? ''] ?? []);
  const failoverTypes: Fact<typeof types> = node.get('failoverTypes').fact(types);
  return [
    {
      name,
      type: details.get('instanceType').fact(type),
      when,
      ...(runbook.text !== undefined && { runbook: runbook.fact(lastSegment(runbook.text)) }),
      ...(type === 'script' && script && { script }),
      ...(types.length > 0 && { failoverTypes }),
    },
  ];
}
