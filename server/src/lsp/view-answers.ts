/** The views of a descriptor for the editor. Loaded when somebody asks for the first. */
import type { Checked, ProfiledDescriptor } from '../check/checked-descriptor.ts';
import { deploymentOf } from '../deployment/resolve.ts';
import { DocumentSource } from '../documents/document-source.ts';
import { planView, type PlanViewQuery, type ViewHtml } from '../documents/plan-view-html.ts';
import { printHtml } from '../documents/print/html-print.ts';
import { printMarkdown } from '../documents/print/markdown-print.ts';
import { readinessReport } from '../documents/readiness/readiness-report.ts';
import { readinessViewHtml } from '../documents/readiness/readiness-view-html.ts';
import { answersOf } from '../plan/answers.ts';
import { fileName } from '../pages/page-for-descriptor.ts';

/** Returns the recovery plans as HTML. Of a query that is none, nothing counts. */
export function planViewAnswer(current: ProfiledDescriptor, query: unknown): ViewHtml {
  const { journey, plan, width, open } = (query ?? {}) as Readonly<Record<string, unknown>>;
  const known: PlanViewQuery = {
    ...(typeof journey === 'string' && { journey }),
    ...(typeof plan === 'string' && { plan }),
    ...(typeof width === 'number' && { width }),
    ...(Array.isArray(open) && { open: open.filter((one) => typeof one === 'string') }),
  };
  return planView(current, known, fileName(current.descriptor.uri));
}

/** Returns the readiness report as HTML of a view. */
export function readinessViewAnswer(checked: Checked): ViewHtml {
  return readinessViewHtml(sourceOf(checked));
}

/** Returns the readiness report as a file; null for a format that the editor does not save. */
export function readinessReportAnswer(checked: Checked, format: unknown): string | null {
  if (format !== 'html' && format !== 'markdown') return null;
  const report = readinessReport(sourceOf(checked));
  return format === 'html' ? printHtml(report) : printMarkdown(report);
}

function sourceOf(checked: Checked): DocumentSource {
  return new DocumentSource(checked, { answers: answersOf(deploymentOf(checked)).answers });
}
