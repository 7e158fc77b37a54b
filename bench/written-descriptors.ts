/** Descriptors as people write them, of any size, deterministic: several authors, each with a style. */
import { example } from '../server/src/rules/examples.ts';
import { nameOf } from './descriptors.ts';

export interface WrittenEstate {
  readonly machines: number;
  /** One machine in this many has a fault, of alternating kinds; 0 for no faults. */
  readonly faultyEvery?: number;
  readonly seed?: number;
}

/** Machines in a recovery plan; below the article's limit. */
const planSize = 40;

/**
 * A descriptor for VMware to Azure with comments and blank lines between and within items, flow maps,
 * both quotes, nested blocks, other indents, long lines, folded texts, anchors and merge keys.
 */
export function writtenEstate({ machines, faultyEvery = 0, seed = 1 }: WrittenEstate): string {
  const chance = chances(seed);
  const items: string[] = [];
  for (let i = 0; i < machines; i++) {
    const isFaulty = faultyEvery > 0 && i % faultyEvery === faultyEvery - 1;
    const isLast = i === machines - 1;
    const author = isFaulty || isLast ? careful : pick(chance());
    const fault = isFaulty ? faults[Math.floor(i / faultyEvery) % faults.length] : undefined;
    items.push(`${between(chance(), i)}${author({ i, chance, fault })}`);
  }
  const plans: string[] = [];
  for (let first = 0; first < machines; first += planSize) {
    const names = Array.from({ length: Math.min(planSize, machines - first) }, (_, k) =>
      nameOf(first + k),
    );
    const half = Math.ceil(names.length / 2);
    const later = names.slice(half);
    plans.push(
      `\n  # ${first / planSize === 0 ? 'First the databases' : 'As the plan before'}\n  - name: "plan-${first / planSize}"\n    groups:\n      - machines: [${names.slice(0, half).join(', ')}]` +
        (later.length === 0
          ? ''
          : `\n      - machines:\n${later.map((name) => `          - ${name}`).join('\n')}`),
    );
  }
  return example('vmware-to-azure', {
    protectedItems: items.join(''),
    recoveryPlans: plans.join(''),
  });
}

type Fault = 'disk too large' | 'not a boolean' | 'not listed';
const faults: readonly Fault[] = ['disk too large', 'not a boolean', 'not listed'];

interface Machine {
  readonly i: number;
  readonly chance: () => number;
  readonly fault: Fault | undefined;
}

type Author = (machine: Machine) => string;

/** Block style, a nested system, a comment here and there. */
const careful: Author = ({ i, chance, fault }) => {
  const lines = [`- name: ${nameOf(i)}   # rack ${i % 40}`];
  if (chance() < 0.4) lines.push(`  azureName: "app-${i}"`);
  lines.push('  os:', '    type: Windows', "    version: 'Windows Server 2012 R2'");
  if (chance() < 0.3) lines.push('', '  # Converted in 2015, see the change record.');
  lines.push(`  firmware: ${fault === 'not listed' ? 'BOIS' : 'BIOS'}`, '  disks:');
  lines.push('    - sizeGB: 100   # system', '      role: os', '      diskType: basic');
  if (chance() < 0.3) lines.push('    # Grown twice since.');
  lines.push(`    - sizeGB: ${fault === 'disk too large' ? 2048 : 512}`, '      name: data');
  lines.push(`      encrypted: ${fault === 'not a boolean' ? 'perhaps' : 'false'}`);
  lines.push('  nics:', '    - { ipAssignment: dhcp, teamed: false }');
  lines.push('  vmwareTools: running', '  freeSpaceGB: 20');
  return indented(lines);
};

/** One line for a machine. */
const brief: Author = ({ i, chance }) => {
  const size = 20 + Math.floor(chance() * 400);
  return `  - { name: "${nameOf(i)}", os: 'Windows Server 2008 R2 SP1', disks: [${size}, ${size * 2}], vmwareTools: running }`;
};

/** Four columns for each level, blank lines, quoted names. */
const wide: Author = ({ i, chance }) => {
  const lines = [`-   name: '${nameOf(i)}'`, '    os: "CentOS 7.2"', '', '    disks:'];
  lines.push('        -   sizeGB: 40', '            role: os');
  if (chance() < 0.5) lines.push('        -   { sizeGB: 200, name: "data, shared by all" }');
  lines.push('    diskEnableUUID: true', '    hostsFile: complete', '    openPorts: [22, 20004]');
  return indented(lines);
};

/** Says what a machine is for, in long lines. */
const talkative: Author = ({ i, chance }) => {
  const lines = [`- name: ${nameOf(i)}`];
  const words = `Serves the ${i % 2 === 0 ? 'plants in the north' : 'branches'}: orders, delivery notes and the "old" price list`;
  lines.push(
    chance() < 0.1
      ? `  description: >-\n        ${words},\n        until the new one is there.`
      : `  description: ${JSON.stringify(`${words}, until the new one is there; ask before you move it #${i}`)}`,
  );
  lines.push(`  owner: 'Finance IT, ext. ${i}'`, '  tags: { costCenter: "4711", tier: gold }');
  lines.push('  os: Windows Server 2012 R2', '  disks: [127, 1000]', '  vmwareTools: running');
  return indented(lines);
};

/** Copies what is alike with an anchor. */
const clever: Author = ({ i }) =>
  indented([
    `- &m${i}`,
    `  name: ${nameOf(i)}`,
    '  os: Windows Server 2012 R2',
    '  disks: &d' + `${i} [100, 200]`,
    '  vmwareTools: running',
  ]);

function pick(chance: number): Author {
  if (chance < 0.4) return careful;
  if (chance < 0.65) return brief;
  if (chance < 0.82) return wide;
  return chance < 0.98 ? talkative : clever;
}

/** What stands before an item. */
function between(chance: number, i: number): string {
  if (chance < 0.55) return '\n';
  if (chance < 0.75) return '\n\n';
  return chance < 0.9
    ? `\n  # --- ${nameOf(i)} and what belongs to it ---\n`
    : '\n\n  # moved here\n\n';
}

function indented(lines: readonly string[]): string {
  return lines.map((line) => (line === '' ? '' : `  ${line}`)).join('\n');
}

/** Numbers from 0 to 1 that are the same in every run. */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
