/** Answers of the checklist that say done of what the descriptor breaks (ASR030). */
import type { Descriptor } from '../descriptor/descriptor.ts';
import { Block, Value } from '../descriptor/sourced.ts';
import type { RequirementId, Severity } from '../requirements/ids.ts';
import type { Finding } from './finding.ts';

/**
 * The findings, and one for each answer that they prove wrong: an answer hides nothing, and whoever
 * wrote it has to learn that.
 * @param findings in the order of the text, without those that a suppression accepts.
 * @param severity how grave ASR030 is here.
 */
export function contradict(
  descriptor: Descriptor,
  findings: readonly Finding[],
  severity: Severity | 'off',
): readonly Finding[] {
  const checklist = descriptor.sections.get('checklist')?.heads[0]?.entry.value;
  if (severity === 'off' || !(checklist instanceof Block)) return findings;
  const contradicted: Finding[] = [];
  for (const [id, answer] of Object.entries(
    checklist as unknown as Readonly<Record<string, unknown>>,
  )) {
    if (!(answer instanceof Value) || answer.value !== 'done') continue;
    const broken = findings.find((one) => one.requirement === id && isBreach(one));
    if (broken === undefined) continue;
    const line = descriptor.positionAt(broken.span.start).line + 1;
    contradicted.push({
      requirement: 'ASR030' satisfies RequirementId,
      rule: 'answer-without-effect',
      severity,
      span: descriptor.span(answer),
      message: `${id} is not done: line ${line} breaks it. Fix that, or accept it with "# asr-ignore ${id} -- reason".`,
      related: [{ span: broken.span, message: broken.message }],
      fixes: () => [],
    });
  }
  if (contradicted.length === 0) return findings;
  return [...findings, ...contradicted].sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
  );
}

function isBreach({ severity }: Finding): boolean {
  return severity === 'error' || severity === 'warning';
}
