import type { ReportKind } from './report-kind.ts';

/** What `asr report` can make, in the order of the help. */
export const reportKinds: readonly ReportKind[] = [
  {
    name: 'plan',
    help: 'the recovery plans as steps and pictures',
    formats: ['text', 'html', 'markdown', 'svg', 'mermaid', 'json'],
    load: async () => (await import('./plan-report.ts')).planReport,
  },
];
