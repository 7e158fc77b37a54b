/** Realistic descriptors of any size, the same for the same arguments. */
import type { Scenario } from '../server/src/requirements/scenarios.ts';
import { example } from '../server/src/rules/examples.ts';

export interface Estate {
  readonly scenario?: Scenario;
  readonly machines: number;
  /** One machine in this many has a disk that is too large; 0 for none. */
  readonly faultyEvery?: number;
}

/** Machines in a recovery plan; below the article's limit. */
const planSize = 40;

/** A descriptor with many machines of some 23 lines and 500 bytes each, and plans over all of them. */
export function estate({
  scenario = 'vmware-to-azure',
  machines,
  faultyEvery = 0,
}: Estate): string {
  const items: string[] = [];
  const plans: string[] = [];
  for (let i = 0; i < machines; i++) {
    const faulty = faultyEvery > 0 && i % faultyEvery === faultyEvery - 1;
    items.push(machine(scenario, i, faulty));
  }
  for (let first = 0; first < machines; first += planSize) {
    const names = Array.from(
      { length: Math.min(planSize, machines - first) },
      (_, k) => `          - ${nameOf(first + k)}`,
    );
    plans.push(
      `\n  - name: plan-${first / planSize}\n    groups:\n      - machines:\n${names.join('\n')}`,
    );
  }
  return example(scenario, { protectedItems: items.join(''), recoveryPlans: plans.join('') });
}

function nameOf(i: number): string {
  return `APP-${String(i).padStart(5, '0')}`;
}

function machine(scenario: Scenario, i: number, faulty: boolean): string {
  const lines = [`name: ${nameOf(i)}   # rack ${i % 40}`, `azureName: app-${i}`];
  const host = {
    'hyperv-vmm-to-azure': 'hv01',
    'hyperv-to-azure': 'br12-hv1',
    'hyperv-to-secondary': 'hva1',
  } as const;
  if (scenario in host) lines.push(`host: ${host[scenario as keyof typeof host]}`);
  if (scenario === 'hyperv-vmm-to-azure') lines.push('cloud: Gold');
  if (scenario === 'hyperv-to-secondary') lines.push('cloud: Prod');
  lines.push('os: Windows Server 2012 R2', 'firmware: BIOS', 'disks:');
  lines.push('  - sizeGB: 100', '    role: os', '    diskType: basic');
  lines.push(`  - sizeGB: ${faulty ? 2048 : 512}`, '    name: data', '    encrypted: false');
  lines.push('  - sizeGB: 250', '    name: logs', '    exclude: false', '    shared: false');
  lines.push('nics:', '  - ipAssignment: dhcp', '    teamed: false');
  if (scenario === 'vmware-to-azure')
    lines.push(
      'vmwareTools: running',
      'freeSpaceGB: 20',
      'openPorts:',
      '  - 20004',
      'multiVmGroup: finance',
    );
  return `\n  - ${lines.join('\n    ')}`;
}
