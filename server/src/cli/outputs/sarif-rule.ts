import type * as Sarif from 'sarif';
import { pageAbout } from '../../pages/documentation-url.ts';
import type { Catalogue } from '../../requirements/catalogue.ts';
import type { RequirementId, Severity } from '../../requirements/ids.ts';
import { scenarioOf } from '../../requirements/scenarios.ts';

export const sarifLevels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** The severities of GitHub code scanning. */
const problemSeverities: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'recommendation',
  hint: 'recommendation',
};

/** A requirement as a SARIF rule, with everything that GitHub requires. */
export function sarifRule(catalogue: Catalogue, id: RequirementId): Sarif.ReportingDescriptor {
  const row = catalogue.find(id);
  const helpUri = pageAbout(catalogue, id);
  const title = row?.title ?? id;
  const [code] = row?.scenarios ?? [];
  const statement =
    row === undefined
      ? title
      : catalogue.statement(row, code === undefined ? undefined : scenarioOf(code));
  const severity = row?.severity ?? 'error';
  const source = helpUri === undefined ? '' : `Source: ${helpUri}`;
  const help = [statement, row?.explanation ?? '', source].filter((one) => one !== '');
  return {
    id,
    name: title.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9]?)/g, (_, first: string) =>
      first.toUpperCase(),
    ),
    shortDescription: { text: title },
    fullDescription: { text: clipped(statement, 1024) },
    help: { text: help.join('\n\n'), markdown: help.join('\n\n') },
    ...(helpUri !== undefined && { helpUri }),
    defaultConfiguration: { level: sarifLevels[severity] },
    properties: {
      tags: ['azure-site-recovery', 'disaster-recovery'],
      precision: 'very-high',
      'problem.severity': problemSeverities[severity],
    },
  };
}

function clipped(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}
