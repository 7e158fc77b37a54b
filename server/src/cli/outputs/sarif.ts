import { createHash } from 'node:crypto';
import type * as Sarif from 'sarif';
import type { Checked } from '../../check/checked-descriptor.ts';
import type { Finding, SuppressedFinding } from '../../check/finding.ts';
import type { Descriptor } from '../../descriptor/descriptor.ts';
import { namePath } from '../checking/name-path.ts';
import type { Catalogue } from '../../requirements/catalogue.ts';
import manifest from '../../../../package.json' with { type: 'json' };
import type { Span } from '../../text/span.ts';
import { uriInRepository, type OutputContext, type OutputFormat } from './output.ts';
import { printable, safeJson } from './printable.ts';
import { sarifRule, sarifLevels } from './sarif-rule.ts';

/** GitHub rejects a run with more results. */
const maxResults = 25_000;
const base = '%SRCROOT%';

/**
 * SARIF 2.1.0, for code scanning. Results are written file by file, so the members of the run that
 * need all files come last.
 */
export function sarif({ root }: OutputContext): OutputFormat {
  const rules = new Map<string, { index: number; rule: Sarif.ReportingDescriptor }>();
  const notifications: Sarif.Notification[] = [];
  let results = 0;
  const ruleOf = (catalogue: Catalogue, { requirement }: Finding): number => {
    let known = rules.get(requirement);
    if (known === undefined) {
      known = { index: rules.size, rule: sarifRule(catalogue, requirement) };
      rules.set(requirement, known);
    }
    return known.index;
  };
  return {
    begin: () =>
      `{\n"$schema":"https://json.schemastore.org/sarif-2.1.0.json",\n"version":"2.1.0",\n"runs":[{\n"columnKind":"utf16CodeUnits",\n"results":[`,
    file: (report) => {
      const uri = uriInRepository(report, root);
      const { checked, failure } = report;
      const findings: readonly (Finding | SuppressedFinding)[] = [
        ...report.findings,
        ...report.suppressed,
      ];
      if (failure !== undefined) {
        notifications.push(notification('error', `${report.name} ${failure}.`, uri));
      }
      if (checked === undefined) return '';
      const room = maxResults - results;
      if (findings.length > room && room > 0)
        notifications.push(
          notification('warning', `Only the first ${maxResults} results are listed.`),
        );
      const fingerprint = fingerprints(checked.descriptor);
      return findings
        .slice(0, Math.max(0, room))
        .map((finding) => {
          const result = resultOf(checked, finding, uri, ruleOf(checked.catalogue, finding));
          const line = safeJson({ ...result, partialFingerprints: fingerprint(finding) });
          return `${results++ === 0 ? '' : ','}\n${line}`;
        })
        .join('');
    },
    end: ({ failed, unmatched }) => {
      const driver: Sarif.ToolComponent = {
        name: 'ASR Descriptors',
        version: manifest.version,
        semanticVersion: manifest.version,
        rules: [...rules.values()].map(({ rule }) => rule),
      };
      const rest: Omit<Sarif.Run, 'results'> = {
        tool: { driver },
        automationDetails: { id: 'asr/' },
        originalUriBaseIds: { [base]: { description: { text: 'The root of the repository.' } } },
        invocations: [
          {
            executionSuccessful: failed + unmatched === 0,
            toolExecutionNotifications: notifications,
          },
        ],
      };
      return `${results === 0 ? '' : '\n'}],\n${safeJson(rest).slice(1, -1)}\n}]\n}\n`;
    },
  };
}

function resultOf(
  { descriptor }: Checked,
  finding: Finding | SuppressedFinding,
  uri: string,
  ruleIndex: number,
): Sarif.Result {
  const artifactLocation = { uri, uriBaseId: base };
  const path = namePath(descriptor, finding.span.start);
  const location = (span: Span): Sarif.PhysicalLocation => ({
    artifactLocation: place(artifactLocation),
    region: region(descriptor, span),
  });
  const fixes = finding.fixes();
  return {
    ruleId: finding.requirement,
    ruleIndex,
    level: sarifLevels[finding.severity],
    message: plain(finding.message),
    locations: [
      {
        physicalLocation: location(finding.span),
        ...(path !== '' && { logicalLocations: [{ fullyQualifiedName: printable(path) }] }),
      },
    ],
    ...(finding.related.length > 0 && {
      relatedLocations: finding.related.map(({ span, message }, id) => ({
        id,
        physicalLocation: location(span),
        message: plain(message),
      })),
    }),
    ...(fixes.length > 0 && {
      fixes: fixes.map(({ title, edits }) => ({
        description: { text: title },
        artifactChanges: [
          {
            artifactLocation: place(artifactLocation),
            replacements: edits.map(({ span, newText }) => ({
              deletedRegion: region(descriptor, span),
              insertedContent: { text: newText },
            })),
          },
        ],
      })),
    }),
    ...('suppressedBy' in finding && {
      suppressions: [suppression(finding.suppressedBy, location)],
    }),
    properties: { severity: finding.severity, rule: finding.rule },
  };
}

/** Who made an exception from the requirement, and why. */
function suppression(
  by: SuppressedFinding['suppressedBy'],
  location: (span: Span) => Sarif.PhysicalLocation,
): Sarif.Suppression {
  if (by.kind === 'configuration')
    return { kind: 'external', status: 'accepted', justification: printable(`Off in ${by.from}`) };
  const until = by.until === undefined ? '' : ` (until ${by.until})`;
  return {
    kind: 'inSource',
    status: 'accepted',
    justification: printable(`${by.reason}${until}`),
    location: { physicalLocation: location(by.span) },
  };
}

/** A message that viewers show as it is: SARIF would turn `[text](1)` into a link. */
function plain(text: string): Sarif.Message {
  return { text: printable(text).replaceAll('](', '] (') };
}

/** Removes the base of an absolute URI. */
function place(location: Sarif.ArtifactLocation): Sarif.ArtifactLocation {
  return location.uri?.startsWith('file:') === true ? { uri: location.uri } : location;
}

function region(descriptor: Descriptor, span: Span): Sarif.Region {
  const { start, end } = descriptor.range(span);
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

/**
 * Identifies a finding in later runs: by requirement and path in the descriptor, so that a finding on
 * a line that moved is not new. Hashed, because the path contains names.
 */
function fingerprints(descriptor: Descriptor): (finding: Finding) => Record<string, string> {
  const seen = new Map<string, number>();
  return ({ requirement, span }) => {
    const key = `${requirement} ${namePath(descriptor, span.start)}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    const hash = createHash('sha256').update(key).digest('hex').slice(0, 16);
    return { primaryLocationLineHash: `${hash}:${count}` };
  };
}

function notification(level: 'error' | 'warning', text: string, uri?: string): Sarif.Notification {
  return {
    level,
    message: plain(text),
    ...(uri !== undefined && {
      locations: [{ physicalLocation: { artifactLocation: place({ uri, uriBaseId: base }) } }],
    }),
  };
}
