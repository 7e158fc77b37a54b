/** T-32: nothing that a descriptor or a file's name says is obeyed by whoever shows the report. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { check } from '../../server/src/check/check.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import type { OutputContext } from '../../server/src/cli/outputs/output.ts';
import { formatNames, outputs } from '../../server/src/cli/outputs/index.ts';
import { leading, printable, safeJson } from '../../server/src/cli/outputs/printable.ts';
import type { FileReport } from '../../server/src/cli/report.ts';
import { Tally } from '../../server/src/cli/report.ts';
import { unifiedDiff } from '../../server/src/cli/fix/unified-diff.ts';
import { validateJUnit } from './junit-schema.ts';
import { validateSarif } from './sarif-schema.ts';
import { faulty, inWorld } from './cli-world.ts';

const corpus = [
  '\n::error::injected',
  '\r\n::set-output name=x::y',
  '::stop-commands::token',
  '  ::add-mask::secret',
  '\n##vso[task.setvariable variable=x]y',
  '##vso[task.logissue type=error]z',
  '##VSO[task.complete result=Failed]',
  '##[error]old',
  '##[group]old',
  'a%0A::error::b',
  'a%0D%0A##vso[x]b',
  'col=1,line=2::x',
  ';type=error;]x',
  '\x1b[31mred\x1b[0m',
  '\x1b]0;title\x07',
  '\x9b2J',
  '\x00nul\x08\x7f',
  '\u202etxt.exe',
  '\u2066isolate\u2069',
  '\u200bzero\ufeffwidth',
  '\u2028line\u2029paragraph',
  '<script>alert(1)</script>',
  '"><testcase name="x">',
  ']]><!-- --><?xml?>&entity;',
  '</failure></testcase>',
  '| a | b |\n| - | - |',
  '[click](javascript:alert(1))',
  '![image](https://example.org/x.png)',
  '```\n# heading',
  '@everyone https://example.org `code`',
  '\ud800lone',
  '\u{e0041}\u{e007f}tag',
  '{0} {{1}} [text](1)',
] as const;

const context: OutputContext = { color: false, columns: 100, failOn: 'error', root: '/work' };

/** What must not stand in any output, as it is. */
function assertHarmless(text: string, what: string): void {
  assert.doesNotMatch(
    text,
    /(?:^|\n)[ \t]*::(?!(?:error|warning|notice) file=)/,
    `${what}: a GitHub command`,
  );
  const commands = text.match(/##(?:vso)?\[[^\]]*\]?/gi) ?? [];
  for (const command of commands)
    assert.match(
      command,
      /^##vso\[task\.logissue type=(?:error|warning);sourcepath=/,
      `${what}: ${command}`,
    );
  assert.doesNotMatch(text, /[\x00-\x08\x0b-\x1f\x7f-\x9f]/, `${what}: a control character`);
  assert.doesNotMatch(
    text,
    /[\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/,
    `${what}: direction or nothing`,
  );
  assert.doesNotMatch(text, /\p{Cs}/u, `${what}: half a character`);
}

describe('outputs obey nobody', () => {
  for (const [i, evil] of corpus.entries()) {
    test(`${i}: ${printable(evil)}`, () => {
      for (const format of formatNames) {
        const text = report(format, evil);
        assertHarmless(text, format);
        if (format === 'sarif') validateSarif(text);
        if (format === 'junit') validateJUnit(text);
        if (format === 'json')
          assert.equal((JSON.parse(text) as { message: string }[])[0]?.message, evil);
        // One command for each finding, whatever it says.
        if (format === 'github' || format === 'azure' || format === 'unix')
          assert.equal(text.split('\n').length, 3, `${format}: ${text}`);
        if (format === 'markdown') assertPlain(text);
      }
      const diff = unifiedDiff(`${evil}.asr.yaml`, `a\n${evil}\nb\n`, `a\n${evil}\nc\n`, false);
      assertHarmless(diff.replaceAll('\r\n', '\n'), 'diff');
    });
  }

  test('a whole run over a hostile text', () =>
    inWorld({}, async (world) => {
      for (const [i, evil] of corpus.entries()) {
        const text = `${faulty}${JSON.stringify(evil)}: 1\nvault:\n  ${JSON.stringify(evil)}: x\n`;
        for (const format of ['text', formatNames[i % formatNames.length] ?? 'text']) {
          const { out, err } = await world.asr(['check', '-', '--format', format], { stdin: text });
          assertHarmless(out, format);
          assertHarmless(err, 'stderr');
          assert.doesNotMatch(err, /unforeseen|please report/);
        }
      }
    }));

  test('a hostile argument', () =>
    inWorld({}, async (world) => {
      for (const evil of corpus.filter((one) => !one.includes('\0')))
        for (const args of [
          [evil],
          ['check', evil],
          ['check', `--${evil}`],
          ['check', '--rule', evil],
          ['explain', evil],
          ['check', '-', '--stdin-filename', evil],
        ]) {
          const { out, err } = await world.asr(args, { stdin: faulty });
          assertHarmless(out, args.join(' '));
          assertHarmless(err, args.join(' '));
        }
    }));
});

test('JSON reads back as what was written', () => {
  for (const evil of corpus)
    assert.deepEqual(JSON.parse(safeJson({ [evil]: [evil, evil] })), { [evil]: [evil, evil] });
});

test('what is printable stays as it is', () => {
  for (const text of ['München 本社 ☎ é', 'a\\b "c"', '#1: [x]'])
    assert.equal(printable(text), text);
  assert.equal(leading('plans/a.asr.yaml'), 'plans/a.asr.yaml');
  assert.equal(leading('::a'), './::a');
});

/** A report of one finding that says, and stands in a file called, something evil. */
function report(format: (typeof formatNames)[number], evil: string): string {
  const checked = check(Descriptor.open('file:///x', 0, `${evil}\n${faulty}`));
  const output = outputs[format](context);
  const span = { start: 0, end: evil.length };
  const file: FileReport = {
    name: evil,
    path: undefined,
    checked,
    failure: undefined,
    suppressed: [],
    findings: [
      {
        requirement: 'ASR303',
        rule: 'disk-too-large',
        severity: 'error',
        isBreach: true,
        span,
        message: evil,
        related: [],
        occursIn: () => true,
        fixes: () => [{ title: evil, kind: 'safe', edits: [{ span, newText: evil }] }],
      },
    ],
  };
  const failed: FileReport = { ...file, checked: undefined, findings: [], failure: evil };
  const tally = new Tally(0);
  tally.add(file);
  const parts = [output.begin?.(), output.file(file), output.file(failed), output.end?.(tally)];
  // A line for each of the two where a format has lines; none where it does not report the failed.
  if (format === 'unix') parts.push('\n');
  return parts.join('');
}

/** Of Markdown only what we write ourselves is markup. */
function assertPlain(markdown: string): void {
  const bare = markdown.replace(/\\[!-/:-@[-`{-~]/g, '').replace(/(`+)[^]*?\1/g, '');
  assert.doesNotMatch(bare, /<(?!!-- -->)[a-z/!?]/i, 'HTML');
  assert.doesNotMatch(bare, /!\[/, 'an image');
  for (const [, address = ''] of bare.matchAll(/\]\(([^)]*)\)/g))
    assert.match(address, /^https:\/\/(?:docs|learn)\.microsoft\.com\//);
  for (const line of bare.split('\n'))
    assert.ok(!line.startsWith('|') || line.split('|').length === 6, line);
}
