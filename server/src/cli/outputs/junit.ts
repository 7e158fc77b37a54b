import type { Checked } from '../../check/checked-descriptor.ts';
import type { Finding } from '../../check/finding.ts';
import { atLeast, type FileReport } from '../report.ts';
import type { OutputContext, OutputFormat } from './output.ts';
import { printable } from './printable.ts';

/**
 * One test suite per file and one test case per finding, for the test results of a pipeline. Only
 * findings that fail the run fail their test case. A file without findings is one passing case.
 */
export function junit({ failOn }: OutputContext): OutputFormat {
  return {
    begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="asr check">\n',
    file: (report) => suite(report, failOn),
    end: () => '</testsuites>\n',
  };
}

function suite(
  { name, checked, findings, failure }: FileReport,
  failOn: OutputContext['failOn'],
): string {
  const file = attribute(name);
  const failures = findings.filter(({ severity }) => atLeast(severity, failOn)).length;
  const cases =
    failure !== undefined
      ? [testcase(file, 'can be checked', `<error message=${attribute(failure)} />`)]
      : checked === undefined || findings.length === 0
        ? [testcase(file, 'meets its requirements')]
        : findings.map((finding) => ofFinding(file, checked, finding, failOn));
  const counts = `tests="${cases.length}" failures="${failures}" errors="${failure === undefined ? 0 : 1}" skipped="0" time="0"`;
  return `  <testsuite name=${file} ${counts}>\n${cases.join('')}  </testsuite>\n`;
}

function ofFinding(
  file: string,
  { descriptor }: Checked,
  { span, severity, requirement, message }: Finding,
  failOn: OutputContext['failOn'],
): string {
  const { line, character } = descriptor.positionAt(span.start);
  const position = `${line + 1}:${character + 1}`;
  const content = text(`${position} ${severity} ${requirement}: ${message}`);
  return testcase(
    file,
    `${requirement} at ${position}`,
    atLeast(severity, failOn)
      ? `<failure message=${attribute(message)} type="${severity}">${content}</failure>`
      : `<system-out>${content}</system-out>`,
  );
}

function testcase(file: string, name: string, inner = ''): string {
  const head = `    <testcase name=${attribute(name)} classname=${file} time="0"`;
  return inner === '' ? `${head} />\n` : `${head}>\n      ${inner}\n    </testcase>\n`;
}

function attribute(value: string): string {
  return `"${text(value).replaceAll('"', '&quot;')}"`;
}

/** Escapes a text for XML; characters that XML does not allow are made visible first. */
function text(value: string): string {
  return printable(value)
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
