import { packIndex, type PackEntry } from '../../documents/pack-index.ts';
import type { ReportFile } from '../files/write-outcome.ts';
import { drillMaker, readinessMaker, runbookMaker } from './document-makers.ts';
import { firewallMaker } from './firewall-maker.ts';
import { planReport } from './plan-report.ts';
import { printed } from './printed.ts';
import type { ReportFormat, ReportMaker } from './report-kind.ts';

/** The documents of the pack, in the order of its index. */
const documents: readonly (readonly [title: string, make: ReportMaker, format?: ReportFormat])[] = [
  ['Readiness report', readinessMaker],
  ['Recovery plans', planReport],
  ['Recovery plans as a picture', planReport, 'svg'],
  ['Runbook', runbookMaker],
  ['Drill form', drillMaker],
  ['Firewall request', firewallMaker],
  ['Firewall request as a table (CSV)', firewallMaker, 'csv'],
  ['Firewall request for Azure Firewall', firewallMaker, 'azure-firewall'],
  ['Firewall request for a network security group', firewallMaker, 'nsg'],
  ['Firewall request for Squid', firewallMaker, 'squid'],
];

/** All documents of a descriptor, with an index page. */
export const packMaker: ReportMaker = (source, format) => {
  const files: ReportFile[] = [];
  const entries: PackEntry[] = [];
  for (const [title, make, own] of documents) {
    const [file] = make(source, own ?? format);
    if (file === undefined) continue;
    files.push(file);
    entries.push({ name: file.name, title });
  }
  return [printed(packIndex(source, entries), 'index', format), ...files];
};
