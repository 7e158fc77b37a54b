import { drillForm } from '../../documents/drill-form.ts';
import { readinessReport } from '../../documents/readiness/readiness-report.ts';
import { runbookDocument } from '../../documents/runbook/runbook-document.ts';
import { printed } from './printed.ts';
import type { ReportMaker } from './report-kind.ts';

/** The readiness report. */
export const readinessMaker: ReportMaker = (source, format) => [
  printed(readinessReport(source), 'readiness', format),
];

/** The runbook of all plans, or of one. */
export const runbookMaker: ReportMaker = (source, format) => [
  printed(runbookDocument(source), 'runbook', format),
];

/** The form of a drill. */
export const drillMaker: ReportMaker = (source, format) => [
  printed(drillForm(source), 'drill', format),
];
