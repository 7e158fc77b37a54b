/** Words that no requirement asks for, put into random sound data. */
import type { Random } from './random.ts';
import type { Data } from './written-sections.ts';

/** Adds descriptions, tags, policies, figures, targets, actions, drills and approvals to sound data. */
export function addFreeWords(data: Data, random: Random): void {
  const maybe = (probability = 0.3): boolean => random.chance(probability);
  const scenario = String(data['scenario']);
  const toAzure = scenario.endsWith('to-azure');
  const inMage = !toAzure && !scenario.startsWith('hyperv');
  if (maybe()) data['description'] = 'Machines of Hamburg: finance, sales';
  if (maybe()) data['owner'] = 'Server team';
  if (maybe()) data['tags'] = { costCenter: 4711, environment: 'production' };
  if (toAzure && maybe()) (data['vault'] as Data)['privateEndpoints'] = false;
  const hasPolicies = !inMage && maybe();
  if (hasPolicies)
    data['replicationPolicies'] = [{ name: 'gold', recoveryPointRetentionHours: 12 }];
  for (const item of data['protectedItems'] as Data[]) {
    if (maybe()) item['description'] = 'Payroll';
    if (maybe(0.1)) item['tags'] = { tier: 'gold' };
    if (maybe()) Object.assign(item, { cores: 4, memoryGB: 16, usedGB: 80.5, iops: 1200 });
    if (maybe()) Object.assign(item, { dailyChangeGB: 2.5, peakChangeMBps: 8, startMinutes: 10 });
    if (hasPolicies && maybe()) item['replicationPolicy'] = 'Gold';
    if (toAzure && maybe())
      item['target'] = {
        size: 'Standard_D4s_v5',
        diskType: random.pick(['Standard_LRS', 'StandardSSD_LRS', 'Premium_LRS']),
        ipAddress: '10.20.1.15',
        availabilityZone: random.pick([1, '2', 3]),
      };
  }
  const [network] = (data['virtualNetworks'] as Data[] | undefined) ?? [];
  if (network !== undefined && maybe()) network['addressSpace'] = ['10.20.0.0/16', 'fd00:db8::/48'];
  for (const plan of (data['recoveryPlans'] as Data[] | undefined) ?? []) addToPlan(plan, maybe);
  // A drill names no plan here: the plans get other names in some tests.
  if (maybe())
    data['drills'] = [
      {
        date: '2016-11-15',
        type: 'test',
        result: random.pick(['passed', 'passedWithIssues', 'failed']),
        minutes: 95,
      },
    ];
  if (maybe())
    data['approvals'] = [
      // The newest names no version, so that nothing changed since.
      { by: 'A. Jansen', date: '2016-11-20', digest: '9f2c41d07ab3' },
      { by: 'B. Okafor', date: '2016-11-25' },
    ];
}

function addToPlan(plan: Data, maybe: (probability?: number) => boolean): void {
  if (maybe()) Object.assign(plan, { rtoMinutes: 120, owner: 'Finance IT' });
  if (maybe())
    plan['shutdown'] = { actions: [{ name: 'stop-jobs', type: 'manual', when: 'before' }] };
  const [group] = plan['groups'] as Data[];
  if (group === undefined || !maybe()) return;
  group['name'] = 'Databases';
  group['actions'] = [{ name: 'check', type: 'manual', minutes: 5, direction: 'failback' }];
}
