/** What is wrong in a configuration (`.asr.json`), as a person would say it. */
import { getNodeValue, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { closestMatch } from 'leven';
import { catalogue, profiles } from '../requirements/catalogue.ts';
import { validate, type SchemaError } from '../schema/validate-config.generated.js';
import { brief } from '../text/brief.ts';
import type { Span } from '../text/span.ts';

/** Something in a configuration that cannot be followed. */
export interface ConfigurationProblem {
  readonly span: Span;
  readonly message: string;
}

/** The most problems that are listed. A file of any shape may have one for each of its keys. */
const MAX_PROBLEMS = 100;

/** A requirement id that some profile knows. */
export function isRequirementId(id: string): boolean {
  return profiles.some((profile) => catalogue(profile).find(id) !== undefined);
}

/** The problems of a configuration, in text order; the first hundred of them, and that there are more. */
export function configurationProblems(
  errors: readonly ParseError[],
  root: Node | undefined,
  text: string,
): ConfigurationProblem[] {
  return distinct(problemsOf(errors, root, text));
}

function* problemsOf(
  errors: readonly ParseError[],
  root: Node | undefined,
  text: string,
): Generator<ConfigurationProblem> {
  yield* syntaxErrors(errors, text);
  if (root === undefined) return;
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

const maxLength = 1024 * 1024;
const maxDepth = 32;

/**
 * The parser calls itself for what is nested, so depth is bounded before it is called. An end that
 * ends nothing does not count: the parser passes over it.
 */
export function whyNotParse(text: string): ConfigurationProblem | undefined {
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
    const near = closestMatch(brief(key), properties, { maxDistance: 3 });
    const hint =
      near === undefined
        ? `There are ${properties.slice(0, -1).join(', ')} and ${properties.at(-1) ?? ''}.`
        : `Did you mean '${near}'?`;
    return [at(place, `Unknown property '${brief(key)}'. ${hint}`)];
  }
  if (keyword === 'enum') {
    if (node.type !== 'string') return [];
    const allowed = (params.allowedValues as readonly unknown[]).join(', ');
    return [at(node, `${name} is one of ${allowed}.`)];
  }
  if (keyword === 'type')
    return [at(node, `${name} has to be ${types[String(params.type)] ?? 'something else'}.`)];
  if (keyword === 'minimum' || keyword === 'maximum')
    return [at(node, `${name} has to be ${bounds[keyword]} ${String(params.limit)}.`)];
  return [at(node, `${name} is not as it should be (${keyword}).`)];
}

const properties: readonly string[] = ['profile', 'severity', 'drillMonths', 'ignore'];

const bounds = { minimum: 'at least', maximum: 'at most' };

const types: Readonly<Record<string, string>> = {
  string: 'text in quotes',
  integer: 'a whole number',
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

/** A problem of a node, or of the whole file. */
export function at(node: Node | undefined, message: string): ConfigurationProblem {
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
