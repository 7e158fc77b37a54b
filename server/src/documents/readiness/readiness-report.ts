/** The readiness report: whether the machines are ready, and what speaks for and against it. */
import type { Document } from '../document.ts';
import type { DocumentSource } from '../document-source.ts';
import { answerSection } from './answer-section.ts';
import { approvalSection, drillSection, signOffSection } from './approval-section.ts';
import { isOfReport, machineSection } from './machine-section.ts';
import { readinessOf, type Readiness } from './machine-readiness.ts';
import { exceptionSection, openSection, unreadableSection } from './open-section.ts';
import { planSection } from './plan-section.ts';
import { readinessData } from './readiness-data.ts';
import { sourceSection } from './source-section.ts';
import { summarySection } from './summary-section.ts';

/** Makes the report. */
export function readinessReport(source: DocumentSource): Document {
  const readiness = readinessOf(source);
  return {
    name: 'readiness',
    head: source.head('Readiness report'),
    parts: [
      ...summarySection(readiness, source),
      ...machineSection(readiness, source),
      ...planSection(readiness, source),
      ...answerSection(source.answers),
      ...openSection(source),
      ...exceptionSection(source),
      ...drillSection(source),
      ...approvalSection(source),
      ...unreadableSection(source),
      ...sourceSection(source, namedRequirements(readiness, source)),
      ...signOffSection(source),
    ],
    get data() {
      return readinessData(readiness, source);
    },
  };
}

/** Every requirement that the report names. */
function namedRequirements(readiness: Readiness, source: DocumentSource): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { reasons } of readiness.machines)
    for (const { requirements } of reasons) for (const id of requirements) ids.add(id);
  for (const finding of readiness.general) if (isOfReport(finding)) ids.add(finding.requirement);
  for (const { requirement } of source.checked.suppressed) ids.add(requirement);
  for (const { state, requirement } of source.checklist)
    if (state === 'open') ids.add(requirement.id);
  return ids;
}
