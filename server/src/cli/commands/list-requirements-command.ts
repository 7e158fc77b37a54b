import { documentationUrl } from '../../pages/documentation-url.ts';
import { code, escaped } from '../../pages/markdown-text.ts';
import {
  catalogue,
  defaultProfile,
  profiles,
  type Catalogue,
} from '../../requirements/catalogue.ts';
import type { Requirement } from '../../requirements/catalogue-data.ts';
import { codeOf, scenarioOf, scenarios, type Scenario } from '../../requirements/scenarios.ts';
import type { Command } from '../command.ts';
import { exit, Failure } from '../exit.ts';
import { safeJson } from '../outputs/printable.ts';

const formats = ['text', 'json', 'markdown', 'csv'] as const;

/** Lists the requirements of Site Recovery. */
export const listRequirements: Command = {
  name: 'list-requirements',
  summary: 'List the requirements of a scenario and profile',
  synopsis: '',
  arguments: 'none',
  options: {
    scenario: {
      value: 'SCENARIO',
      choices: scenarios,
      help: 'Only the requirements of one scenario',
    },
    profile: { value: 'PROFILE', choices: profiles, help: 'Set of requirements (2016-12)' },
    format: { value: 'FORMAT', short: 'f', choices: formats, help: 'Format of the list' },
  },
  examples: [
    ['asr list-requirements --scenario vmware-to-azure', 'List those of VMware to Azure'],
    ['asr list-requirements --format csv > requirements.csv', 'For a spreadsheet'],
  ],
  async run(values, io) {
    if (values.positionals.length > 0)
      throw new Failure(
        "'asr list-requirements' takes no arguments.",
        "For one requirement, run 'asr explain ID'.",
      );
    const rows = catalogue(values.choice('profile', profiles, defaultProfile));
    const scenario = scenarios.find((one) => one === values.text('scenario'));
    const listed = rows.requirements
      .filter((row) =>
        scenario === undefined
          ? row.scenarios.length > 0
          : row.scenarios.includes(codeOf(scenario)),
      )
      .map((row) => asListed(row, rows, scenario));
    const format = values.choice('format', formats, 'text');
    await io.stdout.write(write[format](listed));
    return exit.clean;
  },
};

interface Listed {
  readonly id: string;
  readonly title: string;
  readonly severity: string;
  readonly scenarios: readonly Scenario[];
  readonly statement: string;
  readonly section: string;
  readonly lines: readonly number[];
  readonly enforcement: string;
  readonly url: string;
}

function asListed(row: Requirement, rows: Catalogue, scenario: Scenario | undefined): Listed {
  const [first] = row.scenarios;
  return {
    id: row.id,
    title: row.title,
    severity: rows.severity(row.id, scenario),
    scenarios: row.scenarios.map(scenarioOf),
    statement: rows.statement(row, scenario ?? (first && scenarioOf(first))),
    section: row.section,
    lines: row.lines,
    enforcement: row.enforcement,
    url: documentationUrl(rows, row.id),
  };
}

const write: Readonly<Record<(typeof formats)[number], (rows: readonly Listed[]) => string>> = {
  text: (rows) =>
    rows.map(({ id, severity, title }) => `${id}  ${severity.padEnd(11)}  ${title}\n`).join(''),
  json: (rows) => `${safeJson(rows, 2)}\n`,
  markdown: (rows) =>
    [
      '| Id | Severity | Requirement | Scenarios |',
      '| --- | --- | --- | --- |',
      ...rows.map(
        (row) =>
          `| [${row.id}](${row.url}) | ${row.severity} | ${escaped(row.statement)} | ${row.scenarios.map(code).join(', ')} |`,
      ),
      '',
    ].join('\n'),
  csv: (rows) =>
    [
      'id,title,severity,scenarios,statement,section,lines,enforcement,url',
      ...rows.map(({ lines, scenarios: codes, ...row }) =>
        [
          row.id,
          row.title,
          row.severity,
          codes.join(' '),
          row.statement,
          row.section,
          lines.join(' '),
          row.enforcement,
          row.url,
        ]
          .map(field)
          .join(','),
      ),
      '',
    ].join('\r\n'),
};

function field(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
