/** From the tree of a template to blocks of azurerm 4 and 5; what the provider lacks is listed. */
import type { ReplicatedScenario } from '../azure/replicated-scenario.ts';
import {
  ResourceId,
  type LeftOut,
  type Resource,
  type Template,
} from '../template/resource-tree.ts';
import { ArgumentValues, member, snakeCase } from './argument-values.ts';
import {
  HclExpression,
  HclJoined,
  type HclBlock,
  type HclObject,
  type HclValue,
} from './hcl-tree.ts';
import { noneOfThisKind, policyArguments } from './policy-arguments.ts';
import { providerBlocks } from './provider-blocks.ts';

/** The blocks of a stage, and what is not among them. */
export interface TerraformStage {
  /** Empty if the stage deploys nothing. */
  readonly blocks: readonly HclBlock[];
  readonly leftOut: readonly LeftOut[];
}

/** @param hasGroups whether resource groups are created. */
export function terraformStage(
  template: Template,
  scenario: ReplicatedScenario | undefined,
  hasGroups: boolean,
): TerraformStage {
  return new StageBlocks(template, scenario, hasGroups).make();
}

const NO_PLAN =
  'the provider takes no plan to Azure from on-premises: it refuses Microsoft Azure as a fabric; use bicep or arm';

class StageBlocks {
  private readonly values = new ArgumentValues();
  private readonly found = new Map<string, HclBlock>();
  private readonly made: HclBlock[] = [];
  private readonly groups = new Map<string, HclBlock>();
  private readonly leftOut: LeftOut[] = [];

  constructor(
    private readonly template: Template,
    private readonly scenario: ReplicatedScenario | undefined,
    private readonly hasGroups: boolean,
  ) {}

  make(): TerraformStage {
    const { template, leftOut } = this;
    for (const resource of template.resources) if (!resource.isExisting) this.convert(resource);
    if (this.made.length === 0 && template.stage === 'after-registration')
      return { blocks: [], leftOut };
    const blocks = [
      ...providerBlocks(template.subscription, this.values),
      ...this.values.variables,
      ...this.found.values(),
      ...this.groups.values(),
      ...this.made,
    ];
    return { blocks, leftOut };
  }

  private convert(resource: Resource): void {
    const kind = resource.type.split('/').at(-1) ?? '';
    switch (kind) {
      case 'vaults':
        this.vault(resource);
        break;
      case 'storageAccounts':
        this.account(resource);
        break;
      case 'virtualNetworks':
        this.network(resource);
        break;
      case 'replicationFabrics':
        this.site(resource);
        break;
      case 'replicationPolicies':
        this.policy(resource);
        break;
      case 'replicationProtectionContainerMappings':
        this.association(resource);
        break;
      case 'replicationNetworkMappings':
        this.mapping(resource);
        break;
      default:
        this.leave('recovery plan', resource, NO_PLAN);
    }
  }

  private site(resource: Resource): void {
    this.put('azurerm_site_recovery_services_vault_hyperv_site', resource, {
      name: this.values.of(resource.name),
      recovery_vault_id: this.vaultId(resource),
    });
  }

  private put(type: string, { symbol: name }: Resource, values: HclObject): void {
    this.made.push({ type: 'resource', labels: [type, snakeCase(name)], values });
  }

  private leave(kind: string, { name }: Resource, reason: string): void {
    const subject = typeof name === 'string' ? `${kind} ${name}` : kind;
    this.leftOut.push({ subject, reason });
  }

  private vault(resource: Resource): void {
    this.put('azurerm_recovery_services_vault', resource, {
      name: this.values.of(resource.name),
      resource_group_name: this.groupOf(resource),
      location: this.values.of(resource.body['location']),
      sku: 'Standard',
      ...(this.scenario?.isClassic === true && { classic_vmware_replication_enabled: true }),
    });
  }

  private account(resource: Resource): void {
    const [tier, kind] = this.values.partsOfSku(member(resource.body, 'sku')['name']);
    this.put('azurerm_storage_account', resource, {
      name: this.values.of(resource.name),
      resource_group_name: this.groupOf(resource),
      location: this.values.of(resource.body['location']),
      account_tier: tier,
      account_replication_type: kind,
      min_tls_version: 'TLS1_2',
      allow_nested_items_to_be_public: false,
    });
  }

  private network(resource: Resource): void {
    const space = member(member(resource.body, 'properties'), 'addressSpace');
    this.put('azurerm_virtual_network', resource, {
      name: this.values.of(resource.name),
      resource_group_name: this.groupOf(resource),
      location: this.values.of(resource.body['location']),
      address_space: this.values.of(space['addressPrefixes']),
    });
  }

  private policy(resource: Resource): void {
    const input = member(member(resource.body, 'properties'), 'providerSpecificInput');
    const made = policyArguments(input, this.values);
    if (typeof made === 'string') this.leave('replication policy', resource, made);
    else
      this.put(made.type, resource, {
        name: this.values.of(resource.name),
        recovery_vault_id: this.vaultId(resource),
        ...made.values,
      });
  }

  private association(resource: Resource): void {
    const policy = member(resource.body, 'properties')['policyId'];
    if (!(policy instanceof ResourceId)) return;
    const ids = { policy_id: this.childId(policy.resource) };
    const { scenario } = this;
    const name = this.values.of(resource.name);
    const site = resource.parent?.parent;
    if (scenario?.isModernized === true)
      this.put('azurerm_site_recovery_vmware_replication_policy_association', resource, {
        name,
        recovery_vault_id: this.vaultId(resource),
        ...ids,
      });
    else if (scenario?.isHyperVToAzure === true && !scenario.facts.vmm && site !== undefined)
      this.put('azurerm_site_recovery_hyperv_replication_policy_association', resource, {
        name,
        hyperv_site_id: this.childId(site),
        ...ids,
      });
    else this.leave('policy association', resource, noneOfThisKind);
  }

  private mapping(resource: Resource): void {
    const target = member(resource.body, 'properties')['recoveryNetworkId'];
    const { sourceNames } = resource;
    if (
      this.scenario?.isToVmm === true ||
      sourceNames === undefined ||
      !(target instanceof ResourceId)
    ) {
      this.leave('network mapping', resource, noneOfThisKind);
      return;
    }
    const network = target.resource;
    const label = snakeCase(network.symbol);
    this.find('azurerm_virtual_network', label, {
      name: this.values.of(network.name),
      resource_group_name: this.groupOf(network),
    });
    this.put('azurerm_site_recovery_hyperv_network_mapping', resource, {
      name: this.values.of(resource.name),
      recovery_vault_id: this.vaultId(resource),
      source_system_center_virtual_machine_manager_name: sourceNames.server,
      source_network_name: sourceNames.network,
      target_network_id: new HclExpression(`data.azurerm_virtual_network.${label}.id`),
    });
  }

  /** A resource that exists, once. */
  private find(type: string, label: string, values: HclObject): void {
    this.found.set(`${type}.${label}`, { type: 'data', labels: [type, label], values });
  }

  /** The id of the vault that a resource is in. */
  private vaultId(resource: Resource): HclExpression {
    let vault = resource;
    while (vault.parent !== undefined) vault = vault.parent;
    const type = 'azurerm_recovery_services_vault';
    const label = snakeCase(vault.symbol);
    if (!vault.isExisting) return new HclExpression(`${type}.${label}.id`);
    this.find(type, label, {
      name: this.values.of(vault.name),
      resource_group_name: this.groupOf(vault),
    });
    return new HclExpression(`data.${type}.${label}.id`);
  }

  /** The id of a child of the vault that was deployed before. */
  private childId(resource: Resource): HclJoined {
    const { name, type } = resource;
    const path = `/${type.split('/').at(-1) ?? ''}/${typeof name === 'string' ? name : ''}`;
    return new HclJoined(this.vaultId(resource), path);
  }

  /** The resource group of a resource: its name, or the one that is created. */
  private groupOf({ group = this.template.group, body }: Resource): HclValue {
    const words = 'Name of the resource group of the vault';
    if (group === undefined) return this.values.named('resource_group_name', 'string', words);
    const key = group.toLowerCase();
    // That of an existing vault is there.
    const isThere = this.template.resources.some(({ isExisting }) => isExisting);
    if (!this.hasGroups || (isThere && key === this.template.group?.toLowerCase())) return group;
    let known = this.groups.get(key);
    if (known === undefined) {
      const values = { name: group, location: this.values.of(body['location']) };
      const labels = ['azurerm_resource_group', `group_${this.groups.size + 1}`];
      this.groups.set(key, (known = { type: 'resource', labels, values }));
    }
    return new HclExpression(`azurerm_resource_group.${known.labels[1] ?? ''}.name`);
  }
}
