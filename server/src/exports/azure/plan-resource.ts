/** Recovery plans, with the order of their groups. */
import type {
  ResolvedAction,
  ResolvedProtectedItem,
  ResolvedRecoveryPlan,
} from '../../deployment/resolved.generated.ts';
import { brief } from '../../text/brief.ts';
import {
  ParameterUse,
  ResourceId,
  type Parameter,
  type Resource,
  type ResourceBody,
  type TemplateValue,
} from '../template/resource-tree.ts';
import type { StageBuilder } from '../template/stage-builder.ts';
import { itemInWords, segmentFault } from './azure-item-names.ts';
import { AZURE_FABRIC } from './azure-fabric.ts';
import type { SourceContainer, SourceFabrics } from './fabrics.ts';
import type { ReplicatedScenario } from './replicated-scenario.ts';
import { recoveryPlanType } from './resource-types.ts';

const failoverWords = {
  test: 'TestFailover',
  planned: 'PlannedFailover',
  unplanned: 'UnplannedFailover',
} as const;

/** Adds the plans of a deployment; those that no template can have are listed. */
export class PlanResources {
  private readonly machines: ReadonlyMap<string, ResolvedProtectedItem>;
  private protectedIds: Parameter | undefined;
  private runbookIds: Parameter | undefined;

  constructor(
    private readonly builder: StageBuilder,
    private readonly scenario: ReplicatedScenario,
    private readonly fabrics: SourceFabrics,
    private readonly vault: Resource,
  ) {
    const machines = new Map<string, ResolvedProtectedItem>();
    for (const item of builder.deployment.protectedItems) {
      const key = item.name?.toLowerCase();
      if (key !== undefined && !machines.has(key)) machines.set(key, item);
    }
    this.machines = machines;
  }

  addAll(): void {
    for (const plan of this.builder.deployment.recoveryPlans) {
      const words = itemInWords('recovery plan', plan.name);
      const fault = segmentFault(plan.name);
      const places = this.placesOf(plan);
      const [place, ...others] = places;
      if (fault !== undefined || plan.name === undefined) this.builder.leave(words, fault ?? '');
      else if (place === undefined)
        this.builder.leave(words, 'the descriptor does not say where its machines replicate from');
      else if (others.length > 0)
        this.builder.leave(words, `its machines are in ${places.length} fabrics; a plan has one`);
      else this.add(plan, plan.name, place);
    }
  }

  /** The fabrics of a plan's machines, each with one of its places. */
  private placesOf({ groups }: ResolvedRecoveryPlan): readonly SourceContainer[] {
    const found = new Map<string | undefined, SourceContainer>();
    let isOpen = false;
    for (const { machines = [] } of groups)
      for (const name of machines) {
        const item = this.machines.get(name.toLowerCase());
        const place = item && this.fabrics.containerOf(item);
        if (item !== undefined && place === undefined) isOpen = true;
        if (place !== undefined && !found.has(place.server)) found.set(place.server, place);
      }
    const all = new Map(this.fabrics.containers.map((place) => [place.server, place]));
    if (found.size > 0 && !isOpen) return [...found.values()];
    return all.size === 1 ? [...all.values()] : [];
  }

  private add(plan: ResolvedRecoveryPlan, name: string, place: SourceContainer): void {
    const { builder, scenario, fabrics, vault } = this;
    const { shutdown, failover, groups } = plan;
    const primary = new ResourceId(fabrics.fabric(place));
    const [remote, ...others] = scenario.isToVmm ? fabrics.remoteServers : [];
    if (others.length > 0) {
      builder.leave(
        itemInWords('recovery plan', name),
        'there are several servers at the secondary site',
      );
      return;
    }
    const boot = groups.map(({ machines = [], actions }) => ({
      groupType: 'Boot',
      replicationProtectedItems: machines.flatMap((machine) => this.machine(machine, name)),
      ...this.actions(actions, name),
    }));
    builder.add({
      ...recoveryPlanType,
      prefix: 'plan',
      parent: vault,
      name,
      body: {
        properties: {
          primaryFabricId: primary,
          recoveryFabricId: scenario.isToVmm
            ? remote === undefined
              ? primary
              : new ResourceId(fabrics.fabricOfServer(remote.name))
            : AZURE_FABRIC,
          failoverDeploymentModel: scenario.isToVmm ? 'NotApplicable' : 'ResourceManager',
          groups: [
            { groupType: 'Shutdown', ...this.actions(shutdown.actions, name) },
            { groupType: 'Failover', ...this.actions(failover.actions, name) },
            ...boot,
          ],
        },
      },
    });
  }

  /** A machine of a group; none for a name that is not declared. */
  private machine(name: string, plan: string): readonly ResourceBody[] {
    const item = this.machines.get(name.toLowerCase());
    if (item?.name === undefined) {
      this.builder.leave(itemInWords('machine', name), `of ${brief(plan)}: it is not declared`);
      return [];
    }
    const ids = (this.protectedIds ??= this.builder.parameter('protectedItems', {
      prefix: 'protectedItems',
      description: 'Ids of each replicated item and of its machine, by the name of the machine',
      keys: this.plannedMachines(),
    }));
    const use = (key: string): ParameterUse => new ParameterUse(ids, [item.name ?? '', key]);
    return [{ id: use('id'), virtualMachineId: use('virtualMachineId') }];
  }

  /** The machines of all plans, each once, in the order of the plans. */
  private plannedMachines(): readonly string[] {
    const names = new Set<string>();
    for (const { groups } of this.builder.deployment.recoveryPlans)
      for (const { machines = [] } of groups)
        for (const name of machines) {
          const known = this.machines.get(name.toLowerCase())?.name;
          if (known !== undefined) names.add(known);
        }
    return [...names];
  }

  private actions(actions: readonly ResolvedAction[], plan: string): ResourceBody {
    const made = actions.map((action) => ({ action, body: this.action(action, plan) }));
    const at = (when: ResolvedAction['when']): readonly TemplateValue[] =>
      made.flatMap(({ action, body }) =>
        body !== undefined && (action.when ?? 'after') === when ? [body] : [],
      );
    const [before, after] = [at('before'), at('after')];
    return {
      ...(before.length > 0 && { startGroupActions: before }),
      ...(after.length > 0 && { endGroupActions: after }),
    };
  }

  private action(action: ResolvedAction, plan: string): ResourceBody | undefined {
    const { name, failoverTypes = [], direction } = action;
    const details = this.details(action);
    if (name === undefined || typeof details === 'string') {
      this.builder.leave(
        `${itemInWords('action', name)} of ${brief(plan)}`,
        typeof details === 'string' ? details : 'it has no name',
      );
      return undefined;
    }
    return {
      actionName: name,
      failoverTypes:
        failoverTypes.length > 0
          ? failoverTypes.map((type) => failoverWords[type])
          : this.builder.ask('texts', {
              prefix: 'failoverTypes',
              description: 'Failovers in which actions without types run: TestFailover ...',
            }),
      failoverDirections: [direction === 'failback' ? 'RecoveryToPrimary' : 'PrimaryToRecovery'],
      customDetails: details,
    };
  }

  /** The details of an action by its type; a text that says what is missing. */
  private details({ type, runbook, script, instruction }: ResolvedAction): ResourceBody | string {
    switch (type) {
      case 'manual':
        return {
          instanceType: 'ManualActionDetails',
          ...(instruction !== undefined && { description: instruction }),
        };
      case 'runbook': {
        if (runbook === undefined) return 'it names no runbook';
        this.runbookIds ??= this.builder.parameter('textByName', {
          prefix: 'runbookIds',
          description: 'Resource ids of the runbooks by name',
          keys: this.plannedRunbooks(),
        });
        return {
          instanceType: 'AutomationRunbookActionDetails',
          runbookId: new ParameterUse(this.runbookIds, [this.spelled(runbook)]),
          fabricLocation: 'Recovery',
        };
      }
      case 'script':
        if (script === undefined) return 'it names no script';
        return { instanceType: 'ScriptActionDetails', path: script, fabricLocation: 'Primary' };
      default:
        return 'it has no type';
    }
  }

  /** The runbooks of all plans, each once. */
  private plannedRunbooks(): readonly string[] {
    const names = new Map<string, string>();
    for (const { shutdown, failover, groups } of this.builder.deployment.recoveryPlans)
      for (const { actions } of [shutdown, failover, ...groups])
        for (const { runbook, type } of actions)
          if (type === 'runbook' && runbook !== undefined && !names.has(runbook.toLowerCase()))
            names.set(runbook.toLowerCase(), runbook);
    return [...names.values()];
  }

  /** A runbook as the keys of the parameter spell it. */
  private spelled(runbook: string): string {
    const key = runbook.toLowerCase();
    return this.runbookIds?.keys?.find((one) => one.toLowerCase() === key) ?? runbook;
  }
}
