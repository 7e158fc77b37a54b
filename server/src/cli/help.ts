/** Generates the texts of `--help` from the table of commands. */
import { wrap } from '../text/wrap.ts';
import { type Command } from './command.ts';
import { commonOptions, type Options } from './options.ts';

/** What `asr --help` prints. */
export function overview(commands: readonly Command[]): string {
  return [
    'Checks disaster-recovery descriptors (*.asr.yaml) against the deployment',
    'prerequisites of Azure Site Recovery.',
    '',
    'Usage: asr COMMAND [OPTIONS] ...',
    '',
    'Commands:',
    ...columns(commands.map(({ name, summary }) => [name, summary])),
    '',
    'Options:',
    ...columns([
      ['-h, --help', 'Show this help, or that of a command'],
      ['-V, --version', 'Show the version'],
    ]),
    '',
    'Exit codes: 0 no findings, 1 findings, 2 could not run.',
    "Run 'asr COMMAND --help' for the options of a command, with examples.",
    'Not affiliated with Microsoft.',
    '',
  ].join('\n');
}

/** What `asr COMMAND --help` prints. */
export function commandHelp(command: Command): string {
  const { name, summary, synopsis, details, options, examples } = command;
  return [
    `${summary}.`,
    '',
    `Usage: asr ${name}${Object.keys(options).length > 0 ? ' [OPTIONS]' : ''}${synopsis === '' ? '' : ` ${synopsis}`}`,
    '',
    ...(details === undefined ? [] : [details.trim(), '']),
    'Options:',
    ...columns(optionLines({ ...options, ...commonOptions })),
    '',
    'Examples:',
    ...examples.flatMap(([call, explanation]) => [`  ${call}`, `      ${explanation}`]),
    '',
  ].join('\n');
}

/** The options with their usage, `-f, --format FORMAT`, and help. */
function optionLines(options: Options): [string, string][] {
  return Object.entries(options).map(([name, { value, short, help, choices, multiple }]) => {
    const written = `${short === undefined ? '    ' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`;
    const list = choices === undefined ? '' : `: ${choices.join(', ')}`;
    return [written, `${help}${list}${multiple === true ? ' (may be repeated)' : ''}`];
  });
}

const width = 80;

/** Formats two columns; wraps the second. */
function columns(rows: readonly (readonly [string, string])[]): string[] {
  const first = Math.min(28, Math.max(...rows.map(([left]) => left.length)) + 2);
  return rows.flatMap(([left, right]) => {
    const lines = wrap(right, width - first - 2);
    const head = left.length >= first ? [`  ${left}`] : [];
    return [
      ...head,
      ...lines.map((line, i) =>
        `  ${(i === 0 && head.length === 0 ? left : '').padEnd(first)}${line}`.trimEnd(),
      ),
    ];
  });
}
