/**
 * The workspace's configuration (`.asr.json`): from its text to what `check` takes. Editor and
 * command line read the same file; where it lies is their business.
 */
import { findNodeAtLocation, getNodeValue, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Node, ParseError } from 'jsonc-parser';
import { closestMatch } from 'leven';
import { catalogue, profiles } from '../requirements/catalogue.ts';
import type { ProfileId, Severity } from '../requirements/ids.ts';
import { validate, type SchemaError } from '../schema/validate-config.generated.js';
import type { Span } from '../text/span.ts';
import type { Configuration } from './checked-descriptor.ts';

export const configurationFileName = '.asr.json';

/** Something in a configuration that cannot be followed. */
export interface ConfigurationProblem {
  readonly span: Span;
  readonly message: string;
}

export interface ConfigurationFile {
  /** What can be followed, whatever the problems. */
  readonly configuration: Configuration;
  /** Patterns as in `.gitignore`, relative to the folder of the file. */
  readonly ignore: readonly string[];
  /** In the order of the text. */
  readonly problems: readonly ConfigurationProblem[];
}

/** Reads a configuration: JSON with comments. Any text gives one. */
export function readConfiguration(text: string): ConfigurationFile {
  const refused = whyNotParse(text);
  if (refused !== undefined) return { configuration: {}, ignore: [], problems: [refused] };
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const problems = errors.map(({ error, offset, length }) => ({
    span: { start: offset, end: offset + length },
    message: syntax[printParseErrorCode(error)] ?? 'This is not valid JSON.',
  }));
  if (root === undefined) {
    const isEmpty = errors.every(({ error }) => printParseErrorCode(error) === 'ValueExpected');
    const empty = at(undefined, 'The file is empty; write at least {}.');
    return { configuration: {}, ignore: [], problems: isEmpty ? [empty] : problems };
  }
  const value = getNodeValue(root) as unknown;
  if (!validate(value))
    for (const error of validate.errors ?? []) problems.push(...inWords(error, root));
  problems.push(...repeatedKeys(root), ...unknownIds(root));
  return { ...readable(value), problems: distinct(problems) };
}

/** A configuration that says of each severity where it is set, as the user knows that. */
export function withOrigin(configuration: Configuration, origin: string): Configuration {
  const { severity } = configuration;
  if (severity === undefined) return configuration;
  const severityFrom = Object.fromEntries(Object.keys(severity).map((id) => [id, origin]));
  return { ...configuration, severityFrom };
}

/** A requirement id that some profile knows. */
export function isRequirementId(id: string): boolean {
  return profiles.some((profile) => catalogue(profile).find(id) !== undefined);
}

const severities: readonly string[] = ['error', 'warning', 'information', 'hint', 'off'];

/** The parts of a value that are as they should be. */
function readable(value: unknown): { configuration: Configuration; ignore: readonly string[] } {
  const { profile, severity, ignore } = record(value);
  const known = profiles.find((one): one is ProfileId => one === profile);
  const levels = Object.entries(record(severity)).filter(
    (entry): entry is [string, Severity | 'off'] =>
      severities.includes(String(entry[1])) && /^ASR\d{3}$/.test(entry[0]),
  );
  return {
    configuration: {
      ...(known !== undefined && { profile: known }),
      ...(levels.length > 0 && { severity: Object.fromEntries(levels) }),
    },
    ignore: Array.isArray(ignore) ? ignore.filter((one) => typeof one === 'string') : [],
  };
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}

const maxLength = 1024 * 1024;
const maxDepth = 32;

/** The parser calls itself for what is nested: depth is bounded before it is called. */
function whyNotParse(text: string): ConfigurationProblem | undefined {
  if (text.length > maxLength) return at(undefined, 'The file is larger than 1 MiB.');
  let depth = 0;
  for (const { 0: sign, index } of text.matchAll(
    /"(?:[^"\\\n]|\\.)*"?|\/\/.*|\/\*(?:[^]*?\*\/|[^]*$)|[[{\]}]/g,
  )) {
    if (sign === '{' || sign === '[') depth++;
    else if (sign === '}' || sign === ']') depth--;
    if (depth > maxDepth) {
      const span = { start: index, end: index + 1 };
      return { span, message: `Nothing is nested deeper than ${maxDepth} levels here.` };
    }
  }
  return undefined;
}

/** What the validator says, as a person would. */
function inWords(
  { instancePath, keyword, params }: SchemaError,
  root: Node,
): ConfigurationProblem[] {
  const path = instancePath.split('/').slice(1).map(unescaped);
  const node = nodeAt(root, path) ?? root;
  const name = path.length === 0 ? 'The configuration' : `'${path.join('.')}'`;
  if (keyword === 'additionalProperties') {
    const key = String(params.additionalProperty);
    const place = keyOf(root, [...path, key]) ?? node;
    if (path[0] === 'severity')
      return [at(place, `'${key}' is no requirement id; they look like ASR303.`)];
    const near = closestMatch(key, ['profile', 'severity', 'ignore'], { maxDistance: 3 });
    const hint =
      near === undefined ? 'There are profile, severity and ignore.' : `Did you mean '${near}'?`;
    return [at(place, `Unknown property '${key}'. ${hint}`)];
  }
  if (keyword === 'enum') {
    if (node.type !== 'string') return [];
    const allowed = (params.allowedValues as readonly unknown[]).join(', ');
    return [at(node, `${name} is one of ${allowed}.`)];
  }
  if (keyword === 'type')
    return [at(node, `${name} has to be ${types[String(params.type)] ?? 'something else'}.`)];
  return [at(node, `${name} is not as it should be (${keyword}).`)];
}

const types: Readonly<Record<string, string>> = {
  string: 'text in quotes',
  object: 'an object: { ... }',
  array: 'a list: [ ... ]',
};

const syntax: Readonly<Record<string, string>> = {
  InvalidSymbol: 'This is not valid JSON.',
  InvalidNumberFormat: 'This is not a number.',
  PropertyNameExpected: 'A property in quotes is expected here.',
  ValueExpected: 'A value is expected here.',
  ColonExpected: 'A colon is expected here.',
  CommaExpected: 'A comma is missing before this.',
  CloseBraceExpected: 'A closing brace } is missing.',
  CloseBracketExpected: 'A closing bracket ] is missing.',
  EndOfFileExpected: 'The configuration is one object; nothing follows it.',
  UnexpectedEndOfComment: 'This comment does not end.',
  UnexpectedEndOfString: 'This text does not end.',
  InvalidCharacter: 'This character is not allowed here.',
};

/** A key that occurs twice: only the last would count, which nobody means. */
function repeatedKeys(root: Node): ConfigurationProblem[] {
  const problems: ConfigurationProblem[] = [];
  const pending = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    const seen = new Set<unknown>();
    for (const child of node.children ?? []) {
      const [key] = child.children ?? [];
      if (child.type === 'property' && key !== undefined) {
        if (seen.has(key.value)) problems.push(at(key, `Duplicate key '${String(key.value)}'.`));
        seen.add(key.value);
      }
      pending.push(child);
    }
  }
  return problems;
}

/** Ids of the right form that no catalogue has. */
function unknownIds(root: Node): ConfigurationProblem[] {
  const levels = nodeAt(root, ['severity']);
  return (levels?.type === 'object' ? (levels.children ?? []) : []).flatMap(({ children }) => {
    const [key] = children ?? [];
    const id = String(key?.value);
    return /^ASR\d{3}$/.test(id) && !isRequirementId(id)
      ? [at(key, `Requirement ${id} does not exist.`)]
      : [];
  });
}

function nodeAt(root: Node, path: readonly string[]): Node | undefined {
  const segments = path.map((one) => (/^\d+$/.test(one) ? Number(one) : one));
  return findNodeAtLocation(root, segments);
}

function keyOf(root: Node, path: readonly string[]): Node | undefined {
  return nodeAt(root, path)?.parent?.children?.[0];
}

function unescaped(segment: string): string {
  return segment.replaceAll('~1', '/').replaceAll('~0', '~');
}

function at(node: Node | undefined, message: string): ConfigurationProblem {
  const { offset, length } = node ?? { offset: 0, length: 0 };
  return { span: { start: offset, end: offset + length }, message };
}

function distinct(problems: readonly ConfigurationProblem[]): ConfigurationProblem[] {
  const seen = new Set<string>();
  return problems
    .filter(({ span, message }) => {
      const key = `${span.start} ${message}`;
      return !seen.has(key) && seen.add(key);
    })
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
