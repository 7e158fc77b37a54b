/** Realistic descriptors of any size, deterministic. */
import type { Scenario } from '../server/src/requirements/scenarios.ts';
import { example } from '../server/src/rules/examples.ts';

export interface Estate {
  readonly scenario?: Scenario;
  readonly machines: number;
  /** One machine in this many has a fault, of alternating kinds; 0 for no faults. */
  readonly faultyEvery?: number;
}

/** Machines in a recovery plan; below the article's limit. */
const planSize = 40;

/** A descriptor with machines of about 23 lines and 500 bytes each, and plans for all of them. */
export function estate({
  scenario = 'vmware-to-azure',
  machines,
  faultyEvery = 0,
}: Estate): string {
  const items: string[] = [];
  const plans: string[] = [];
  for (let i = 0; i < machines; i++) {
    const faulty = faultyEvery > 0 && i % faultyEvery === faultyEvery - 1;
    items.push(machine(scenario, i, faulty ? faults[i % faults.length] : undefined));
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

type Fault = 'disk too large' | 'not a boolean' | 'not listed';
const faults: readonly Fault[] = ['disk too large', 'not a boolean', 'not listed'];

export function nameOf(i: number): string {
  return `APP-${String(i).padStart(5, '0')}`;
}

function machine(scenario: Scenario, i: number, fault: Fault | undefined): string {
  const lines = [`name: ${nameOf(i)}   # rack ${i % 40}`, `azureName: app-${i}`];
  const host = {
    'hyperv-vmm-to-azure': 'hv01',
    'hyperv-to-azure': 'br12-hv1',
    'hyperv-to-secondary': 'hva1',
  } as const;
  if (scenario in host) lines.push(`host: ${host[scenario as keyof typeof host]}`);
  if (scenario === 'hyperv-vmm-to-azure') lines.push('cloud: Gold');
  if (scenario === 'hyperv-to-secondary') lines.push('cloud: Prod');
  const firmware = fault === 'not listed' ? 'BOIS' : 'BIOS';
  lines.push('os: Windows Server 2012 R2', `firmware: ${firmware}`, 'disks:');
  lines.push('  - sizeGB: 100', '    role: os', '    diskType: basic');
  lines.push(`  - sizeGB: ${fault === 'disk too large' ? 2048 : 512}`, '    name: data');
  lines.push(`    encrypted: ${fault === 'not a boolean' ? 'perhaps' : 'false'}`);
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
