/**
 * The workspace's configuration (`.asr.json`): from its text to what `check` takes. Editor and
 * command line read the same file; where it lies is their business.
 */
import { getNodeValue, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Node, ParseError } from 'jsonc-parser';
import { closestMatch } from 'leven';
import { catalogue, profiles } from '../requirements/catalogue.ts';
import type { ProfileId, Severity } from '../requirements/ids.ts';
import { validate, type SchemaError } from '../schema/validate-config.generated.js';
import { brief } from '../text/brief.ts';
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

/** The most problems that are listed. A file of any shape may have one for each of its keys. */
const MAX_PROBLEMS = 100;

/** Reads a configuration: JSON with comments. Any text gives one; nothing is thrown. */
export function readConfiguration(text: string): ConfigurationFile {
  try {
    return read(text);
  } catch {
    // A configuration that nobody foresaw must not silence the folder.
    return unreadable(at(undefined, 'This configuration cannot be read; simplify it.'));
  }
}

function read(text: string): ConfigurationFile {
  const refused = whyNotParse(text);
  if (refused !== undefined) return unreadable(refused);
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  if (root === undefined && errors.every(isMissingValue))
    return unreadable(at(undefined, 'The file is empty; write at least {}.'));
  const problems = distinct(
    root === undefined ? syntaxErrors(errors, text) : problemsOf(errors, root, text),
  );
  return { ...readable(root === undefined ? {} : (getNodeValue(root) as unknown)), problems };
}

function unreadable(problem: ConfigurationProblem): ConfigurationFile {
  return { configuration: {}, ignore: [], problems: [problem] };
}

function isMissingValue({ error }: ParseError): boolean {
  return printParseErrorCode(error) === 'ValueExpected';
}

function* problemsOf(
  errors: readonly ParseError[],
  root: Node,
  text: string,
): Generator<ConfigurationProblem> {
  yield* syntaxErrors(errors, text);
  if (!validate(getNodeValue(root)))
    for (const error of validate.errors ?? []) yield* inWords(error, root);
  yield* repeatedKeys(root);
  yield* unknownIds(root);
}

function* syntaxErrors(
  errors: readonly ParseError[],
  text: string,
): Generator<ConfigurationProblem> {
  for (const { error, offset, length } of errors)
    yield {
      // What does not end may end after the text.
      span: { start: offset, end: Math.min(offset + length, text.length) },
      message: syntax[printParseErrorCode(error)] ?? 'This is not valid JSON.',
    };
}

/** A requirement id that some profile knows. */
export function isRequirementId(id: string): boolean {
  return profiles.some((profile) => catalogue(profile).find(id) !== undefined);
}

const severities: readonly unknown[] = ['error', 'warning', 'information', 'hint', 'off'];

/** The parts of a value that are as they should be. */
function readable(value: unknown): { configuration: Configuration; ignore: readonly string[] } {
  const { profile, severity, ignore } = record(value);
  const known = profiles.find((one): one is ProfileId => one === profile);
  const levels = Object.entries(record(severity)).filter(
    // A value may be anything, also an object that has no text.
    (entry): entry is [string, Severity | 'off'] =>
      severities.some((one) => one === entry[1]) && /^ASR\d{3}$/.test(entry[0]),
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

/**
 * The parser calls itself for what is nested, so depth is bounded before it is called. An end that
 * ends nothing does not count: the parser passes over it.
 */
function whyNotParse(text: string): ConfigurationProblem | undefined {
  if (text.length > maxLength) return at(undefined, 'The file is larger than 1 MiB.');
  const open: string[] = [];
  for (const { 0: sign, index } of text.matchAll(
    /"(?:[^"\\\n]|\\.)*"?|\/\/.*|\/\*(?:[^]*?\*\/|[^]*$)|[[{\]}]/g,
  )) {
    if (sign === '{' || sign === '[') open.push(sign === '{' ? '}' : ']');
    else if (sign === open.at(-1)) open.pop();
    if (open.length > maxDepth) {
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
  const name =
    path.length === 0 ? 'The configuration' : `'${path.map((one) => brief(one)).join('.')}'`;
  if (keyword === 'additionalProperties') {
    const key = String(params.additionalProperty);
    const place = nodeAt(root, [...path, key])?.parent?.children?.[0] ?? node;
    if (path[0] === 'severity')
      return [at(place, `'${brief(key)}' is no requirement id; they look like ASR303.`)];
    const near = closestMatch(brief(key), ['profile', 'severity', 'ignore'], { maxDistance: 3 });
    const hint =
      near === undefined ? 'There are profile, severity and ignore.' : `Did you mean '${near}'?`;
    return [at(place, `Unknown property '${brief(key)}'. ${hint}`)];
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
function* repeatedKeys(root: Node): Generator<ConfigurationProblem> {
  const pending = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    const seen = new Set<unknown>();
    for (const child of node.children ?? []) {
      const [key] = child.children ?? [];
      if (child.type === 'property' && key !== undefined) {
        if (seen.has(key.value)) yield at(key, `Duplicate key '${brief(String(key.value))}'.`);
        seen.add(key.value);
      }
      pending.push(child);
    }
  }
}

/** Ids of the right form that no catalogue has. */
function* unknownIds(root: Node): Generator<ConfigurationProblem> {
  const levels = nodeAt(root, ['severity']);
  for (const { children } of levels?.type === 'object' ? (levels.children ?? []) : []) {
    const [key] = children ?? [];
    const id = String(key?.value);
    if (/^ASR\d{3}$/.test(id) && !isRequirementId(id))
      yield at(key, `Requirement ${id} does not exist.`);
  }
}

function nodeAt(root: Node, path: readonly string[]): Node | undefined {
  let node: Node | undefined = root;
  for (const name of path) node = node && childOf(node, name);
  return node;
}

function childOf({ type, children = [] }: Node, name: string): Node | undefined {
  if (type === 'array') return children[Number(name)];
  return children.find((child) => child.children?.[0]?.value === name)?.children?.[1];
}

function unescaped(segment: string): string {
  return segment.replaceAll('~1', '/').replaceAll('~0', '~');
}

function at(node: Node | undefined, message: string): ConfigurationProblem {
  const { offset, length } = node ?? { offset: 0, length: 0 };
  return { span: { start: offset, end: offset + length }, message };
}

/** The first problems, each once, in the order of the text. Takes no more from the source than needed. */
function distinct(problems: Iterable<ConfigurationProblem>): ConfigurationProblem[] {
  const found = new Map<string, ConfigurationProblem>();
  for (const problem of problems) {
    if (found.size === MAX_PROBLEMS) {
      found.set(
        '',
        at(undefined, `More than ${MAX_PROBLEMS} problems; the others are not listed.`),
      );
      break;
    }
    found.set(`${problem.span.start} ${problem.message}`, problem);
  }
  return [...found.values()].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
