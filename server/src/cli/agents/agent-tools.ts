/** What agents can call: commands of the command line, with their arguments as JSON. */
import { profiles } from '../../requirements/catalogue.ts';
import { reportKinds } from '../reports/index.ts';
import { recordOf } from './json-rpc.ts';

/** A tool as the Model Context Protocol describes it. */
export interface AgentTool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly inputSchema: object;
  /** The command that answers it. */
  readonly command: string;
  /** The words of the command line, and which of them are paths. Throws `BadArguments`. */
  readonly words: (input: unknown) => ToolCall;
}

/** A call as the command line takes it. */
export interface ToolCall {
  readonly options: readonly string[];
  readonly positionals: readonly string[];
  /** Those of the positionals that have to be in the workspace. */
  readonly paths: readonly string[];
}

/** Arguments of a call that are not as its schema has them. */
export class BadArguments extends Error {}

/** The most files, folders or ids of one call. */
const MAX_ITEMS = 100;

const profile = {
  type: 'string',
  enum: profiles,
  description: 'Set of requirements for descriptors that name none; default 2016-12.',
};
const path = {
  type: 'string',
  description: 'Descriptor (*.asr.yaml), relative to the workspace.',
};
const list = (description: string): object => ({
  type: 'array',
  items: { type: 'string' },
  maxItems: MAX_ITEMS,
  description,
});
const reports = reportKinds.map(({ name }) => name);
const agentFormats = ['json', 'markdown', 'csv', 'text', 'mermaid'];

export const agentTools: readonly AgentTool[] = [
  {
    name: 'asr_check',
    title: 'Check descriptors',
    description:
      'Checks Azure Site Recovery descriptors (*.asr.yaml) and returns the findings with code, severity, message, range and fixes. Equals asr check --format json.',
    inputSchema: schemaOf({ paths: list('Files and folders; default is the workspace.'), profile }),
    command: 'check',
    words: (input) => {
      const paths = textsOf(input, 'paths');
      return { options: optionsOf(input), positionals: paths, paths };
    },
  },
  {
    name: 'asr_explain',
    title: 'Explain requirements',
    description:
      'Explains requirements by id (ASR303): statement, reason, severity, scenarios, sources. Equals asr explain --format json.',
    inputSchema: schemaOf({ ids: list('Ids of requirements.'), profile }, ['ids']),
    command: 'explain',
    words: (input) => {
      const ids = textsOf(input, 'ids');
      if (ids.length === 0) throw new BadArguments('"ids" needs at least one id, such as ASR303.');
      return { options: optionsOf(input), positionals: ids, paths: [] };
    },
  },
  {
    name: 'asr_plan',
    title: 'Compute a plan',
    description:
      'Computes bandwidth, servers, cache, cores and recovery times of a descriptor, with inputs and sources. Equals asr plan --format json.',
    inputSchema: schemaOf({ path, profile }, ['path']),
    command: 'plan',
    words: (input) => {
      const one = textOf(input, 'path');
      return { options: optionsOf(input), positionals: [one], paths: [one] };
    },
  },
  {
    name: 'asr_report',
    title: 'Write a report',
    description:
      'Returns a document of a descriptor, such as its recovery plans as steps. Equals asr report.',
    inputSchema: schemaOf(
      {
        path,
        kind: { type: 'string', enum: reports, description: 'Which document.' },
        format: { type: 'string', enum: agentFormats, description: 'Default json.' },
        profile,
      },
      ['path', 'kind'],
    ),
    command: 'report',
    words: (input) => {
      const one = textOf(input, 'path');
      const kind = choiceOf(input, 'kind', reports);
      const format = choiceOf(input, 'format', agentFormats, 'json');
      return { options: optionsOf(input, format), positionals: [kind, one], paths: [one] };
    },
  },
];

function schemaOf(properties: object, required: readonly string[] = []): object {
  return { type: 'object', properties, required, additionalProperties: false };
}

function optionsOf(input: unknown, format = 'json'): readonly string[] {
  const { profile: wanted } = recordOf(input);
  if (wanted !== undefined) choiceOf(input, 'profile', profiles);
  return ['--format', format, ...(typeof wanted === 'string' ? ['--profile', wanted] : [])];
}

function textOf(input: unknown, name: string): string {
  const value = memberOf(input, name);
  if (typeof value !== 'string' || value === '')
    throw new BadArguments(`"${name}" is missing or is not a string.`);
  return value;
}

function choiceOf(
  input: unknown,
  name: string,
  choices: readonly string[],
  preset?: string,
): string {
  const value = memberOf(input, name) ?? preset;
  const found = choices.find((one) => one === value);
  if (found === undefined) throw new BadArguments(`"${name}" is one of ${choices.join(', ')}.`);
  return found;
}

function textsOf(input: unknown, name: string): readonly string[] {
  const value = memberOf(input, name) ?? [];
  const isList = Array.isArray(value) && value.length <= MAX_ITEMS;
  if (!isList || !value.every((one) => typeof one === 'string' && one !== ''))
    throw new BadArguments(`"${name}" is a list of at most ${MAX_ITEMS} strings.`);
  return value as readonly string[];
}

function memberOf(input: unknown, name: string): unknown {
  const all = recordOf(input);
  return Object.hasOwn(all, name) ? all[name] : undefined;
}
