/**
 * The arguments of the resources of azurerm that are written: a table of facts of our own, of 2026-11-29, from
 * hashicorp/terraform-provider-azurerm@69697b7f (5.2.0) internal/services/recoveryservices, storage,
 * network. Required and optional names are the same in 4.55.0, but for `soft_delete_enabled` of a vault, which
 * 5.0 took out and which is never written. `!` is for required; then come the words or the range.
 */
export const azurermArguments: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  azurerm_resource_group: { name: 'string!', location: 'string!' },
  azurerm_recovery_services_vault: {
    name: 'string! ^[a-zA-Z][-a-zA-Z0-9]{1,49}$',
    resource_group_name: 'string!',
    location: 'string!',
    sku: 'string! Standard|RS0',
    classic_vmware_replication_enabled: 'bool',
  },
  azurerm_storage_account: {
    name: 'string!',
    resource_group_name: 'string!',
    location: 'string!',
    account_tier: 'string! Standard|Premium',
    account_replication_type: 'string! LRS|GRS|RAGRS|ZRS|GZRS|RAGZRS',
    min_tls_version: 'string',
    allow_nested_items_to_be_public: 'bool',
  },
  azurerm_virtual_network: {
    name: 'string!',
    resource_group_name: 'string!',
    location: 'string!',
    address_space: 'list!',
  },
  azurerm_site_recovery_services_vault_hyperv_site: { name: 'string!', recovery_vault_id: 'id!' },
  azurerm_site_recovery_hyperv_replication_policy: {
    name: 'string!',
    recovery_vault_id: 'id!',
    recovery_point_retention_in_hours: 'int! 0..24',
    application_consistent_snapshot_frequency_in_hours: 'int! 0..12',
    replication_interval_in_seconds: 'int! 30|300',
  },
  azurerm_site_recovery_hyperv_replication_policy_association: {
    name: 'string!',
    hyperv_site_id: 'id!',
    policy_id: 'id!',
  },
  azurerm_site_recovery_hyperv_network_mapping: {
    name: 'string!',
    recovery_vault_id: 'id!',
    source_system_center_virtual_machine_manager_name: 'string!',
    source_network_name: 'string!',
    target_network_id: 'id!',
  },
  azurerm_site_recovery_vmware_replication_policy: {
    name: 'string!',
    recovery_vault_id: 'id!',
    recovery_point_retention_in_minutes: 'int! 0..21600',
    application_consistent_snapshot_frequency_in_minutes: 'int! 0..720',
  },
  azurerm_site_recovery_vmware_replication_policy_association: {
    name: 'string!',
    recovery_vault_id: 'id!',
    policy_id: 'id!',
  },
};

/** The data sources that are written; both find a resource by its name and group. */
export const azurermDataSources: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  azurerm_recovery_services_vault: { name: 'string!', resource_group_name: 'string!' },
  azurerm_virtual_network: { name: 'string!', resource_group_name: 'string!' },
};

/** What is wrong with the arguments of a resource by its table. */
export function argumentFaults(
  type: string,
  values: Readonly<Record<string, unknown>>,
  table: typeof azurermArguments,
): readonly string[] {
  const known = Object.hasOwn(table, type) ? table[type] : undefined;
  if (known === undefined) return [`${type}: no such type`];
  const faults = Object.entries(values).flatMap(([key, value]) => {
    const rule = Object.hasOwn(known, key) ? known[key] : undefined;
    if (rule === undefined) return [`${type}.${key}: no such argument`];
    return isOf(value, rule) ? [] : [`${type}.${key}: ${JSON.stringify(value)} is not ${rule}`];
  });
  for (const [key, rule] of Object.entries(known))
    if (rule.includes('!') && values[key] === undefined) faults.push(`${type}.${key}: missing`);
  return faults;
}

/** An expression comes back as a text in `${}`; what it gives is not known here. */
const isExpression = (value: unknown): boolean =>
  typeof value === 'string' && /^\$\{[^}]*\}$/.test(value);

function isOf(value: unknown, rule: string): boolean {
  const [kind = '', limit] = rule.replace('!', '').split(' ');
  if (isExpression(value)) return true;
  if (kind === 'bool') return typeof value === 'boolean';
  if (kind === 'list') return Array.isArray(value) && value.every((one) => typeof one === 'string');
  if (kind === 'int') return Number.isSafeInteger(value) && isWithin(Number(value), limit);
  if (kind === 'id') return typeof value === 'string' && value.startsWith('${');
  if (typeof value !== 'string') return false;
  if (limit?.startsWith('^') === true) return new RegExp(limit).test(value);
  return limit === undefined || limit.split('|').includes(value);
}

function isWithin(value: number, limit = ''): boolean {
  const [, least, most] = /^(\d+)\.\.(\d+)$/.exec(limit) ?? [];
  if (least === undefined) return limit === '' || limit.split('|').includes(String(value));
  return value >= Number(least) && value <= Number(most);
}
