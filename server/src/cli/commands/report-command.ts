import { check } from '../../check/check.ts';
import { dateAt } from '../../check/calendar-date.ts';
import type { Deployment } from '../../deployment/deployment.ts';
import { digestOf } from '../../deployment/digest.ts';
import { meaningChanges } from '../../deployment/meaning-changes.ts';
import { deploymentOf } from '../../deployment/resolve.ts';
import { DocumentSource, type SinceVersion } from '../../documents/document-source.ts';
import { answersOf } from '../../plan/answers.ts';
import { stdinOptions } from '../checking/stdin.ts';
import type { Command } from '../command.ts';
import { exit, Failure } from '../exit.ts';
import { NamedDescriptors, namedOptions, type NamedDescriptor } from '../files/named-descriptor.ts';
import { writeOutcome } from '../files/write-outcome.ts';
import { reportKinds } from '../reports/index.ts';
import { reportFormats, type ReportKind } from '../reports/report-kind.ts';
import { didYouMean } from '../suggest.ts';

const names = reportKinds.map(({ name }) => name);
const list = reportKinds
  .map(
    ({ name, help, formats }) =>
      `  ${name.padEnd(10)} ${help}\n${' '.repeat(13)}${formats.join(', ')}`,
  )
  .join('\n');

/** Writes documents that are made from a descriptor. */
export const report: Command = {
  name: 'report',
  summary: 'Write a document that is made from a descriptor',
  synopsis: 'DOCUMENT FILE|-',
  arguments: names,
  details: `
Documents, each with its formats, the default first:
${list}

A document has no date, user or path, so the same descriptor gives the same
bytes; its digest names the version. Without --output it goes to standard
output.

Exit codes: 0 written, 2 could not run.`,
  options: {
    output: {
      value: 'FILE|DIR',
      short: 'o',
      files: true,
      help: 'Write to a file, or to a folder if there are several',
    },
    format: { value: 'FORMAT', short: 'f', choices: reportFormats, help: 'Format of the document' },
    plan: { value: 'NAME', help: 'Only this recovery plan' },
    since: { value: 'OLD', files: true, help: 'List what changed since a file or REV:FILE' },
    date: { help: 'Print the date of today in the document' },
    ...namedOptions,
    ...stdinOptions,
  },
  examples: [
    ['asr report readiness dr.asr.yaml -o readiness.html', 'A page to read, print and sign'],
    ['asr report firewall --format csv dr.asr.yaml', 'What the firewall has to open'],
    ['asr report plan --format svg dr.asr.yaml -o plan.svg', 'Draw the recovery plans'],
    ['asr report pack dr.asr.yaml -o dr-documents', 'All documents in a folder'],
  ],
  async run(values, io) {
    const [word, name, ...more] = values.positionals;
    const kind = reportKinds.find((one) => one.name === word?.toLowerCase());
    if (kind === undefined) throw noSuchDocument(word);
    if (name === undefined) throw new Failure('Which descriptor?', `asr report ${kind.name} FILE`);
    if (more.length > 0) throw new Failure('One descriptor at a time.');
    const format = formatOf(kind, values.text('format'));
    const descriptors = new NamedDescriptors(values, io);
    const named = await descriptors.read(name);
    const { descriptor, configuration, today, digestOf } = named;
    const old = values.text('since');
    const before = old === undefined ? undefined : await descriptors.read(old, true);
    const deployment = deploymentOf(named);
    const source = new DocumentSource(check(descriptor, configuration, today, digestOf), {
      answers: answersOf(deployment).answers,
      since: before && sinceVersion(before, deployment),
      date: values.has('date') ? dateAt(io.now()) : undefined,
      plan: planOf(values.text('plan'), descriptor.names.all('recoveryPlan')),
    });
    const make = await kind.load();
    const files = make(source, format);
    if (io.signal.aborted) return exit.interrupted;
    const output = values.text('output');
    await writeOutcome('The report', files, named.path, output, io, kind.isFolder === true);
    return exit.clean;
  },
};

function sinceVersion(before: NamedDescriptor, deployment: Deployment): SinceVersion {
  const old = deploymentOf(before);
  return { name: before.name, digest: digestOf(old), changes: meaningChanges(old, deployment) };
}

function formatOf(kind: ReportKind, given: string | undefined): ReportKind['formats'][number] {
  const format = kind.formats.find((one) => one === given) ?? kind.formats[0];
  if (format === undefined || (given !== undefined && format !== given))
    throw new Failure(
      `The ${kind.name} report has no format '${given ?? ''}'.`,
      `Formats: ${kind.formats.join(', ')}.`,
    );
  return format;
}

/** @throws Failure for a plan that the descriptor does not have. */
function planOf(
  given: string | undefined,
  plans: Iterable<{ readonly definitions: readonly { readonly name: string }[] }>,
): string | undefined {
  if (given === undefined) return undefined;
  const known = [...plans].flatMap(({ definitions }) => definitions.map((one) => one.name));
  if (known.some((one) => one.toLowerCase() === given.toLowerCase())) return given;
  throw new Failure(
    `There is no recovery plan '${given}'.${didYouMean(given, known, (one) => one)}`,
  );
}

function noSuchDocument(word: string | undefined): Failure {
  const documents = `Documents: ${names.join(', ')}.`;
  if (word === undefined) return new Failure('Which document?', documents);
  return new Failure(
    `Unknown document '${word}'.${didYouMean(word, names, (one) => one)}`,
    documents,
  );
}
