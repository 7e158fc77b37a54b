import { disksOf, isExcluded, type MachineDisk } from '../../domain/disks.ts';
import { isFullyReadable } from '../../descriptor/readable.ts';
import { setProperty } from '../../edits/edits.ts';
import { machine } from '../examples.ts';
import { rule, type Context, type Report } from '../rule.ts';

/** A machine without its OS disk cannot start, and one without any disk is not replicated at all. */
export default rule({
  name: 'disk-not-excludable',
  enforces: ['ASR041'],
  block: 'protectedItem',
  docs: {
    bad: machine('disks:\n  - { sizeGB: 80, role: os, exclude: ⟦true⟧ }\n  - 100'),
    good: machine('disks:\n  - { sizeGB: 80, role: os }\n  - { sizeGB: 100, exclude: true }'),
  },
  *check(item, context) {
    const disks = disksOf(item);
    const excluded = disks.filter(isExcluded);
    let isReported = false;
    for (const one of excluded) {
      const report = reportOf(one, context);
      if (report === undefined) continue;
      isReported ||= report.special === undefined;
      yield report;
    }
    const { disks: list } = item;
    if (list === undefined || isReported || excluded.length < disks.length) return;
    if (disks.length === 0 || !isFullyReadable(list)) return;
    yield {
      at: list.key ?? list,
      message:
        'All disks are excluded from replication; replicate at least one, or remove the machine.',
    };
  },
});

/** Why a disk cannot be excluded; undefined if it can. */
function reportOf(one: MachineDisk, { limits, scenario }: Context): Report | undefined {
  const { disk, role } = one;
  const at = disk.exclude ?? disk;
  const fixes: Report['fixes'] = () => [
    { title: 'Replicate this disk', kind: 'plan', edits: setProperty(disk, 'exclude', false) },
  ];
  if (role === 'os') {
    const message =
      'OS disk cannot be excluded: the machine would not start in Azure. Replicate it.';
    return { at, message, fixes };
  }
  if (!limits.diskExclusion) {
    const message = `The ${limits.configurationServerName} excludes no disk of a physical server. Replicate it.`;
    return { at, message, fixes };
  }
  if (disk.diskType?.value !== 'dynamic' || scenario?.target !== 'azure') return undefined;
  const message =
    scenario.machines === 'hyper-v'
      ? 'Excluding a dynamic disk is not advised: volumes that it shares with other disks fail in Azure.'
      : 'Dynamic disks cannot be excluded from replication; replicate it, or convert it to basic.';
  return { special: 'dynamic-disk', at, message, fixes };
}
