import { safeJson } from '../outputs/printable.ts';
import type { DescriptorDifference, FindingOfOne } from './descriptor-difference.ts';

/** The difference for programs, as `schemas/difference.schema.json` describes it. */
export function differenceJson(difference: DescriptorDifference): string {
  const { old, new: next, changes, appeared, vanished, answers } = difference;
  const findings = { appeared: appeared.map(findingJson), vanished: vanished.map(findingJson) };
  return `${safeJson({ old, new: next, changes, findings, answers }, 2)}\n`;
}

/** A finding as `asr check` has it, with the range in its own descriptor. */
export function findingJson({ finding, descriptor }: FindingOfOne): object {
  const { requirement: code, rule, severity, message, span } = finding;
  return { code, rule, severity, message, range: descriptor.range(span) };
}
