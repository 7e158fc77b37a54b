import { amount } from '../../text/amount.ts';
import type { Finding } from '../../check/finding.ts';
import type { Inline, Line, Part, TableRow } from '../document.ts';
import type { DocumentSource } from '../document-source.ts';
import { joinedLines, mark, name, pieces } from '../inline.ts';
import {
  lineOfFinding,
  type MachineReadiness,
  type Readiness,
  type ReadinessReason,
} from './machine-readiness.ts';
import { readinessTones, readinessWords } from './readiness-words.ts';

/** The machines with their states, then what is found outside of them. */
export function machineSection(readiness: Readiness, source: DocumentSource): readonly Part[] {
  const { machines, general } = readiness;
  return [
    { kind: 'heading', level: 2, id: 'machines', text: 'Machines' },
    {
      kind: 'table',
      caption: 'State of each machine',
      columns: [
        { title: 'Machine', width: 20 },
        { title: 'State', width: 14 },
        { title: 'System', width: 17 },
        { title: 'Disks', width: 8, isNumber: true },
        { title: 'Plans', width: 13 },
        { title: 'Reasons', width: 28 },
      ],
      rows: machines.map(machineRow),
      empty: 'The descriptor declares no machine.',
    },
    { kind: 'heading', level: 2, id: 'general', text: 'General findings' },
    {
      kind: 'paragraph',
      text: 'What is found outside of the machines. An error here keeps every machine that it concerns from being ready.',
    },
    {
      kind: 'table',
      caption: 'Findings outside of machines',
      columns: [
        { title: 'Requirement', width: 14 },
        { title: 'Severity', width: 13 },
        { title: 'Line', width: 8, isNumber: true },
        { title: 'Finding', width: 65 },
      ],
      rows: general.filter(isOfReport).map((finding) => ({ cells: generalCells(finding, source) })),
      empty: 'Nothing is found outside of the machines.',
    },
  ];
}

/** Whether a finding is listed in a report: hints are for the author. */
export function isOfReport({ severity }: Finding): boolean {
  return severity !== 'hint';
}

function generalCells(finding: Finding, source: DocumentSource): readonly Line[] {
  const { requirement, severity, message } = finding;
  return [requirement, severity, `${lineOfFinding(finding, source)}`, message];
}

function machineRow({ machine, name: own, state, reasons, plans }: MachineReadiness): TableRow {
  const { azureName, os, disks } = machine;
  const renamed = azureName !== undefined && azureName !== own;
  const replicated = disks.filter(({ exclude }) => exclude !== true).length;
  const excluded = disks.length - replicated;
  return {
    cells: [
      {
        lines: [
          own === '' ? 'no name' : name(own),
          ...(renamed ? [['in Azure: ', name(azureName)]] : []),
        ],
      },
      mark(readinessTones[state], readinessWords[state]),
      os.name ?? (os.version === undefined ? 'not declared' : name(os.version)),
      disks.length === 0 ? '-' : `${replicated}${excluded > 0 ? ` of ${disks.length}` : ''}`,
      plans.length === 0
        ? 'none'
        : joinedLines(
            plans.map((one) => name(one)),
            ', ',
          ),
      { lines: reasons.length === 0 ? ['none'] : reasons.map(reasonLine) },
    ],
  };
}

/** A reason on one line. */
function reasonLine({ kind, requirements, text, line }: ReadinessReason): Line {
  if (kind === 'open') return [`${text}: `, ...pieces(ids(requirements))];
  const where = line === undefined ? '' : ` (line ${line})`;
  const before: readonly Inline[] =
    requirements.length === 0 ? [] : [...pieces(ids(requirements)), ': '];
  return [...before, text, kind === 'general' ? '' : where];
}

function ids(requirements: readonly string[]): Line {
  const shown = requirements.slice(0, 12).join(', ');
  const more = requirements.length - 12;
  return more > 0 ? `${shown} and ${more} more` : shown;
}

/** How many machines are in no plan and in several, in words. */
export function coverageInWords(machines: readonly MachineReadiness[]): string {
  const none = machines.filter(({ plans }) => plans.length === 0).length;
  const several = machines.filter(({ plans }) => plans.length > 1).length;
  const covered = `${machines.length - none} of ${amount(machines.length, 'machine')} in a recovery plan`;
  return several === 0 ? covered : `${covered}, ${several} in more than one`;
}
