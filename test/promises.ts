/**
 * What is promised of reliability, and what shows it: the one list that the deep run, its page
 * (docs/reliability.md) and the house test go by.
 */

import { figures, type FigureName } from './support/figures.ts';

export interface Promised {
  readonly id: string;
  /** The promise in one line. */
  readonly words: string;
  /** The test files that see to it; each names the promise, but those of `how`. */
  readonly files?: readonly string[];
  /** A program that shows it, in place of tests. */
  readonly script?: string;
  /** How often it is tried: a figure of test/support/figures.ts, and of what. */
  readonly figure?: readonly [name: FigureName, of: string];
  /** How a test sees to it that does not name the promise. */
  readonly how?: string;
  /** What is not kept, or not shown by a test, and why. */
  readonly open?: string;
}

const fixes: Pick<Promised, 'files' | 'figure'> = {
  files: ['test/check/fixes.property.test.ts'],
  figure: ['FIXES', 'faulty texts'],
};

export const promises: readonly Promised[] = [
  {
    id: 'T-01',
    words: 'Any text can be read: nothing is thrown, and the trees lie within the text.',
    files: ['test/fuzz/reader.test.ts'],
    figure: ['READ_TEXTS', 'texts'],
  },
  {
    id: 'T-02',
    words:
      'Damaged texts can be checked, and asked for symbols, folding, hovers, definitions, actions and completions at random places: nothing throws.',
    files: ['test/fuzz/core.test.ts'],
    figure: ['CORE_TEXTS', 'texts'],
  },
  {
    id: 'T-03',
    words: 'Every range in an answer lies in the text and splits no character.',
    files: ['test/fuzz/core.test.ts'],
    figure: ['CORE_TEXTS', 'texts'],
  },
  {
    id: 'T-04',
    words: 'After any edit, positions, findings and fixes are those of a fresh reading.',
    files: ['test/descriptor/edits.property.test.ts'],
    figure: ['EDITS', 'edits'],
  },
  {
    id: 'T-05',
    words:
      'A fix of a random fault removes its finding and brings no new error, but where it reveals what could not be judged before.',
    ...fixes,
  },
  {
    id: 'T-06',
    words: 'Fixing in bulk comes to an end within twelve rounds.',
    ...fixes,
  },
  {
    id: 'T-07',
    words:
      'Fixing in bulk a second time changes no byte, but what the first left because of another fix.',
    ...fixes,
  },
  {
    id: 'T-08',
    words:
      'Fixes keep the comments outside of what they replace, line ends, the byte order mark and the last line’s end.',
    ...fixes,
  },
  {
    id: 'T-09',
    words: 'A descriptor that fulfils everything has no error and no warning.',
    files: ['test/check/valid.property.test.ts'],
    figure: ['VALID', 'descriptors'],
  },
  {
    id: 'T-10',
    words: 'One fault in a sound descriptor gives that finding and no other.',
    files: ['test/check/faults.property.test.ts'],
    figure: ['FAULTS', 'times each fault'],
  },
  {
    id: 'T-11',
    words:
      'Every rule has cases that fire and cases that do not, values of wrong types among them.',
    files: ['test/rules'],
    how: 'test/support/rule-tester.ts wants both of every rule, and applies every fix',
  },
  {
    id: 'T-12',
    words:
      'To open a text of 68 hostile patterns and show its diagnostics, symbols, folding and colors: four times the text takes at most six times the counted work.',
    files: ['test/hostile/growth.test.ts'],
  },
  {
    id: 'T-13',
    words: 'Nesting that is too deep is told once, at the cost of reading up to there.',
    files: ['test/hostile/depth.test.ts'],
  },
  {
    id: 'T-14',
    words:
      'Seven kinds of aliases that multiply are checked without copies: findings and kept memory stay small.',
    files: ['test/hostile/aliases.test.ts'],
  },
  {
    id: 'T-15',
    words: 'Five hundred machines that share values by aliases are in order.',
    files: ['test/hostile/aliases.test.ts'],
  },
  {
    id: 'T-16',
    words:
      'Six keys that every JavaScript object has are unknown properties like any other, in five places.',
    files: ['test/hostile/prototypes.test.ts'],
  },
  {
    id: 'T-17',
    words: 'Line ends, byte order marks and odd characters change no finding and no column.',
    files: ['test/hostile/encodings.test.ts'],
  },
  {
    id: 'T-18',
    words: 'Files that are no UTF-8, empty, huge or binary give one message and no crash.',
    files: ['test/protocol/odd-files.test.ts'],
  },
  {
    id: 'T-19',
    words: 'The corners of YAML are told as they were agreed, case by case.',
    files: ['test/hostile/odd-yaml.test.ts'],
  },
  {
    id: 'T-20',
    words: 'Random messages to the server are all answered, and end nothing.',
    files: ['test/protocol/random-sessions.test.ts'],
    figure: ['SESSIONS', 'sessions'],
  },
  {
    id: 'T-21',
    words: 'Broken framing ends in an orderly way and leaves no process behind.',
    files: ['test/protocol/framing.test.ts'],
  },
  {
    id: 'T-22',
    words: 'Requests before the start and after the end are refused as the protocol says.',
    files: ['test/protocol/discipline.test.ts', 'test/protocol/framing.test.ts'],
  },
  {
    id: 'T-23',
    words: 'However fast somebody types, the last diagnostics are those of the last version.',
    files: ['test/protocol/discipline.test.ts'],
    figure: ['VERSIONS', 'runs'],
  },
  {
    id: 'T-24',
    words: 'A request that is given up is answered as given up, and the server goes on.',
    files: ['test/protocol/discipline.test.ts'],
  },
  {
    id: 'T-25',
    words: 'A server that is killed comes back with its diagnostics; the fifth time it says so.',
    files: ['test/editor/crash.test.ts'],
    how: 'kills the server in a real editor',
  },
  {
    id: 'T-26',
    words:
      'A timer, a turn, a promise or a hover that fails is one line of the log; the server answers the next request.',
    files: ['test/protocol/discipline.test.ts'],
  },
  {
    id: 'T-27',
    words: 'Edits of a large descriptor keep no more than 20 MiB.',
    files: ['test/fuzz/soak.test.ts'],
    figure: ['SOAK', 'edits'],
  },
  {
    id: 'T-28',
    words:
      'No regular expression of the code or the schemas is slow on a run of one character, by analysis.',
    files: ['test/hostile/regexes.test.ts'],
  },
  {
    id: 'T-29',
    words:
      'The command line ends with the documented code in each listed case; Ctrl+C and SIGTERM end it while it waits and while it computes.',
    files: [
      'test/cli/exit-codes.test.ts',
      'test/cli/interrupts.test.ts',
      'test/cli/process.test.ts',
    ],
  },
  {
    id: 'T-30',
    words: '`asr fix` may be killed at any time: no file is torn.',
    files: ['test/cli/process.test.ts'],
    figure: ['KILLS', 'kills'],
  },
  {
    id: 'T-31',
    words:
      'Links, pipes, devices, huge and closed files and folders, and odd names are refused or read as documented; no file that is read is written to, but by fixes.',
    files: [
      'test/cli/hostile-files.test.ts',
      'test/cli/input-files.test.ts',
      'test/cli/output-files.test.ts',
      'test/cli/unreadable-folders.test.ts',
    ],
  },
  {
    id: 'T-32',
    words: 'Reports are valid in every format, and nothing in them is obeyed by who shows them.',
    files: ['test/cli/formats.test.ts', 'test/cli/safety.test.ts'],
  },
  {
    id: 'T-33',
    words: 'The same bytes come out in every time zone, language and order of files.',
    files: ['test/cli/process.test.ts', 'test/hostile/determinism.test.ts'],
  },
  {
    id: 'T-34',
    words:
      'Nothing shipped reaches for the network, runs text as code or starts a program, but git for `asr diff REV:FILE`.',
    files: ['test/house/bundles.test.ts'],
  },
  {
    id: 'T-35',
    words: 'Nothing of a descriptor becomes markup in a hover.',
    files: ['test/features/injection.test.ts'],
  },
  {
    id: 'T-36',
    words: 'Nothing of a descriptor becomes script or HTML in the editor.',
    files: ['test/editor/hostile.test.ts'],
  },
  {
    id: 'T-37',
    words: 'A workspace that is not trusted decides nothing but what is checked.',
    files: ['test/protocol/trust.test.ts'],
  },
  {
    id: 'T-38',
    words: 'The log holds nothing of a descriptor, whatever fails.',
    files: ['test/cli/many.test.ts', 'test/protocol/secrets.test.ts'],
  },
  {
    id: 'T-39',
    words: 'Schema, types, rules, pages, settings and examples agree.',
    files: [
      'test/house/generated.test.ts',
      'test/house/feature-table.test.ts',
      'test/house/manifest.test.ts',
    ],
    how: 'everything generated is made anew and compared',
  },
  {
    id: 'T-40',
    words: 'Editor and command line report the same for every example and for 150 random texts.',
    files: ['test/protocol/parity.test.ts'],
  },
  {
    id: 'T-41',
    words: 'The server in a browser reports the same as the one in node.',
    files: ['test/editor/browser-server.test.ts'],
  },
  {
    id: 'T-42',
    words:
      'The package holds what is meant, within a megabyte; made in two folders under two umasks it is one archive, byte for byte.',
    files: ['test/house/package.test.ts'],
  },
  {
    id: 'T-43',
    words: 'A fresh clone is tested by one command.',
    open: '`npm test` sets a fresh clone up before it tests, and `.ci/run` does so on every change; no test clones.',
  },
  {
    id: 'T-44',
    words: 'The core’s own tests run 95 % of its lines and 90 % of its branches.',
    script: 'coverage',
  },
  {
    id: 'T-45',
    words: 'A check is done within the times of the README.',
    open: 'Times are shown by `npm run bench` and never asserted.',
  },
  {
    id: 'T-46',
    words: 'Of 60 small changes to the code, the tests notice at least 54.',
    script: 'mutants',
  },
  {
    id: 'T-47',
    words:
      'A failure inside any handler of the server is answered with an error, and inside an analysis with ASR000, open, not open or on the command line; the next version heals it.',
    files: ['test/protocol/failures.test.ts', 'test/cli/failed-analysis.test.ts'],
  },
  {
    id: 'T-48',
    words:
      'Ten requests that are sent right after opening are answered by the settings and the configuration of the document, however late these are read.',
    files: ['test/protocol/first-answers.test.ts'],
  },
  {
    id: 'T-49',
    words:
      'No action that is offered in 17 broken texts leaves something unreadable that was readable before.',
    files: ['test/features/sound-fixes.test.ts'],
  },
  {
    id: 'T-50',
    words:
      'A server that hangs is reported after 6 unanswered questions, one each 5 seconds, and replaced after 12, or by the button of the message; tried with a question each second.',
    files: ['test/editor/hang.test.ts'],
  },
  {
    id: 'T-51',
    words:
      '33 operations on 560 fragments that repeat: four times the text takes at most five times the counted work, or no more than five times that of opening it; each run tries a share, a deep run all.',
    files: ['test/growth/operations.test.ts'],
  },
];

/** What is typed to see a promise kept; undefined where nothing shows it. */
export function commandOf({ files, script }: Promised): string | undefined {
  if (script !== undefined) return `npm run ${script}`;
  if (files === undefined) return undefined;
  const names = files.map((file) => file.replace(/^test\//, '').replace(/\.test\.ts$/, ''));
  // What needs a build or the editor takes the whole set-up.
  const whole = files.some((file) =>
    /^test\/(?:editor|cli\/(?:process|interrupts|output-files|unreadable-folders)|house\/bundles|protocol\/(?:framing|random|secrets))/.test(
      file,
    ),
  );
  return `npm ${whole ? 'test' : 'run check'} -- ${names.join(' ')}`;
}

/** How often a share of the deep figures tries a promise, in words; undefined for what is tried once. */
export function triedIn({ figure }: Promised, share: number): string | undefined {
  if (figure === undefined) return undefined;
  const [name, of] = figure;
  return `${Math.ceil(figures[name].deepRun * share).toLocaleString('en-US')} ${of}`;
}
