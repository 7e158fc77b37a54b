import type { ReportFormat, ReportKind } from './report-kind.ts';

/** The formats that every document has. */
const common: readonly ReportFormat[] = ['html', 'markdown', 'text', 'json'];

/** What `asr report` can make, in the order of the help. */
export const reportKinds: readonly ReportKind[] = [
  {
    name: 'readiness',
    help: 'whether each machine is ready, and why not; for sign-off',
    formats: common,
    load: async () => (await import('./document-makers.ts')).readinessMaker,
  },
  {
    name: 'runbook',
    help: 'who does what for each plan and type of failover',
    formats: common,
    load: async () => (await import('./document-makers.ts')).runbookMaker,
  },
  {
    name: 'firewall',
    help: 'what a firewall has to let through',
    formats: [...common, 'csv', 'azure-firewall', 'nsg', 'squid'],
    load: async () => (await import('./firewall-maker.ts')).firewallMaker,
  },
  {
    name: 'drill',
    help: 'a form for a drill of each plan',
    formats: common,
    load: async () => (await import('./document-makers.ts')).drillMaker,
  },
  {
    name: 'plan',
    help: 'the recovery plans as steps and pictures',
    formats: ['text', 'html', 'markdown', 'svg', 'mermaid', 'json'],
    load: async () => (await import('./plan-report.ts')).planReport,
  },
  {
    name: 'pack',
    help: 'all of them in a folder, with an index page',
    formats: common,
    isFolder: true,
    load: async () => (await import('./pack-maker.ts')).packMaker,
  },
];
