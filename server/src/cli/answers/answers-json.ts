import { safeJson } from '../outputs/printable.ts';
import { findingJson } from '../diff/difference-json.ts';
import type { AssumedDescriptor, PlannedDescriptor } from './planned-descriptor.ts';

/** Answers for programs, as `schemas/answers.schema.json` describes them. */
export function answersJson(now: PlannedDescriptor, what: AssumedDescriptor | undefined): string {
  const { file } = now;
  const data = { file, ...plain(now), ...(what !== undefined && { whatIf: assumption(what) }) };
  return `${safeJson(data, 2)}\n`;
}

function plain({ digest, profile, answers, notApplicable }: PlannedDescriptor): object {
  return { digest, profile, answers, notApplicable };
}

function assumption({ set, then, difference }: AssumedDescriptor): object {
  const { appeared, vanished, answers } = difference;
  const findings = { appeared: appeared.map(findingJson), vanished: vanished.map(findingJson) };
  return { set, ...plain(then), changes: answers, findings };
}
