/** The errors that one version of a descriptor has and an earlier one has not. */
import type { RequirementId } from '../requirements/ids.ts';
import type { Checked } from './checked-descriptor.ts';
import type { Finding } from './finding.ts';
import { isUnreadable, type Wave } from './reading-rules.ts';

/**
 * The errors that the fixes of a wave cause. Of fixes that make values readable only those count that say that
 * something cannot be read; of safe ones only those that the text is not YAML, since their values may
 * have been wrong in another way before.
 */
export function causedErrors(before: Checked, after: Checked, wave: Wave): RequirementId[] {
  if (wave === 'plan') return newErrors(before, after);
  return newErrors(before, after, wave === 'safe' ? isNoYaml : saysUnreadable);
}

/** Whether a finding says that the text is not YAML, or that something in it cannot be read. */
export function saysUnreadable(finding: Finding): boolean {
  return isNoYaml(finding) || isUnreadable(finding);
}

/** Two equal keys at the top are seen by a rule on the whole descriptor. */
function isNoYaml({ requirement }: Finding): boolean {
  return requirement === 'ASR001';
}

/** The requirements with more errors than before; that another one is mended is no excuse. */
export function newErrors(
  before: Checked,
  after: Checked,
  counts: (finding: Finding) => boolean = () => true,
): RequirementId[] {
  return [...new Set(freshErrors(before, after, counts).map(({ requirement }) => requirement))];
}

/** The errors that came to light: those that the text had not before its fixes. */
export function revealedErrors(before: Checked, after: Checked): Finding[] {
  return before === after ? [] : freshErrors(before, after, () => true);
}

/** The errors of a requirement beyond as many as there were before: the last ones of them. */
function freshErrors(
  before: Checked,
  after: Checked,
  counts: (finding: Finding) => boolean,
): Finding[] {
  const left = new Map<RequirementId, number>();
  for (const finding of before.findings) {
    const { severity, requirement } = finding;
    if (severity === 'error' && counts(finding))
      left.set(requirement, (left.get(requirement) ?? 0) + 1);
  }
  const fresh: Finding[] = [];
  for (const finding of after.findings) {
    if (finding.severity !== 'error' || !counts(finding)) continue;
    const count = (left.get(finding.requirement) ?? 0) - 1;
    left.set(finding.requirement, count);
    if (count < 0) fresh.push(finding);
  }
  return fresh;
}
