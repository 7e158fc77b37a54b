import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import type { Log, Run } from 'sarif';

let compiled: ValidateFunction | undefined;

/** The public schema, written in draft 4, of which it uses only what draft 7 has as well. */
function schema(): ValidateFunction {
  if (compiled === undefined) {
    const text = readFileSync('test/fixtures/sarif/sarif-2.1.0.schema.json', 'utf8');
    const rest = JSON.parse(text) as Record<string, unknown>;
    delete rest.id;
    const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false, formats });
    compiled = ajv.compile({ ...rest, $schema: 'http://json-schema.org/draft-07/schema#' });
  }
  return compiled;
}

const formats = {
  uri: (text: string) => URL.canParse(text),
  'uri-reference': (text: string) => URL.canParse(text, 'file:///') && !/[\s\\<>"{}|^`]/.test(text),
  'date-time': (text: string) => !Number.isNaN(Date.parse(text)),
};

/** Checks a report against the schema, and returns it. */
export function validateSarif(text: string): Log {
  const log = JSON.parse(text) as Log;
  const validate = schema();
  assert.ok(validate(log), JSON.stringify(validate.errors?.slice(0, 5), undefined, 2));
  return log;
}

/** What GitHub's code scanning requires of a run, beyond the schema. */
export function validateForGitHub({ tool, results = [] }: Run): void {
  const rules = tool.driver.rules ?? [];
  assert.ok(tool.driver.name !== '');
  for (const rule of rules) {
    assert.ok(rule.id && rule.name && rule.shortDescription?.text, rule.id);
    assert.ok((rule.fullDescription?.text.length ?? 0) <= 1024 && rule.fullDescription?.text);
    assert.ok(rule.help?.text && rule.help.markdown);
    assert.ok((rule.properties?.tags?.length ?? 0) <= 20);
    assert.match(String(rule.properties?.['problem.severity']), /^(error|warning|recommendation)$/);
    assert.match(String(rule.properties?.precision), /^(very-high|high|medium|low)$/);
  }
  for (const { message, ruleId, ruleIndex, level, locations, partialFingerprints } of results) {
    assert.ok(message.text);
    assert.equal(rules[ruleIndex ?? -1]?.id, ruleId);
    assert.match(level ?? '', /^(note|warning|error)$/);
    const { artifactLocation, region } = locations?.[0]?.physicalLocation ?? {};
    assert.ok(artifactLocation?.uri && !/^\/|\\/.test(artifactLocation.uri));
    const numbers = [region?.startLine, region?.startColumn, region?.endLine, region?.endColumn];
    for (const number of numbers) assert.ok(number !== undefined && number >= 1);
    assert.match(partialFingerprints?.primaryLocationLineHash ?? '', /^[0-9a-f]{16}:\d+$/);
  }
}
