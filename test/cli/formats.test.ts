/** Whole reports in every format, and what their schemas ask of them (T-32). */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { formatNames } from '../../server/src/cli/outputs/index.ts';
import { machine } from '../../server/src/rules/examples.ts';
import { golden } from './golden.ts';
import { validateJUnit } from './junit-schema.ts';
import { validateForGitHub, validateSarif } from './sarif-schema.ts';
import { faulty, inWorld, sound } from './cli-world.ts';

/** One error, the same as a warning, a file without faults, and one that cannot be read. */
const files = {
  'plans/finance.asr.yaml': faulty,
  'plans/clean.asr.yaml': sound,
  'plans/lab/lab.asr.yaml': machine('disks:\n  - 40\n  - { sizeGB: 4095 } # Büro ☎ 本社'),
  'plans/lab/.asr.json': '{ "severity": { "ASR303": "warning" } }',
  'plans/wide.asr.yaml': Buffer.from('\ufeffa: 1', 'utf16le'),
};

describe('formats', () => {
  for (const format of formatNames) {
    test(`${format}: the whole report`, () =>
      inWorld(files, async (world) => {
        const { code, out, err } = await world.asr(['check', '--format', format, 'plans']);
        assert.equal(code, 2);
        assert.equal(
          err,
          'asr: plans/wide.asr.yaml is UTF-16, not UTF-8; save it with encoding UTF-8.\n',
        );
        golden(`report.${format}`, stable(out));
      }));

    test(`${format}: nothing found`, () =>
      inWorld({ 'a.asr.yaml': sound }, async (world) => {
        const { code, out } = await world.asr(['check', '--format', format]);
        assert.equal(code, 0);
        golden(`nothing.${format}`, stable(out));
        if (format === 'json') assert.deepEqual(JSON.parse(out), []);
        if (format === 'sarif') validateSarif(out);
        if (format === 'junit') validateJUnit(out);
      }));
  }

  test('text is coloured on a terminal, and where it is asked for', () =>
    inWorld({ 'a.asr.yaml': faulty }, async (world) => {
      const onTerminal = await world.asr(['check'], { terminal: true });
      golden('report.colour.text', onTerminal.out);
      assert.equal((await world.asr(['check', '--color', 'always'])).out, onTerminal.out);
      const plain = (await world.asr(['check'])).out;
      assert.doesNotMatch(plain, /\x1b/);
      for (const call of [
        { args: ['check', '--color=never'], env: {} },
        { args: ['check'], env: { NO_COLOR: '1' } },
        { args: ['check'], env: { TERM: 'dumb' } },
      ])
        assert.equal((await world.asr(call.args, { terminal: true, env: call.env })).out, plain);
      assert.equal((await world.asr(['check'], { env: { FORCE_COLOR: '1' } })).out, onTerminal.out);
    }));

  test('JSON is one array, zero-based, and nothing more or less', () =>
    inWorld({ 'a.asr.yaml': faulty }, async (world) => {
      const { out } = await world.asr(['check', '--format', 'json', 'a.asr.yaml']);
      const line = faulty.split('\n').findIndex((one) => one.includes('2048'));
      const character = faulty.split('\n')[line]?.indexOf('2048') ?? -1;
      const range = { start: { line, character }, end: { line, character: character + 4 } };
      const [found, ...more] = JSON.parse(out) as Record<string, unknown>[];
      assert.deepEqual(more, []);
      assert.deepEqual(Object.keys(found ?? {}), [
        'file',
        'code',
        'rule',
        'severity',
        'message',
        'range',
        'fixes',
      ]);
      assert.equal(found?.file, 'a.asr.yaml');
      assert.equal(found.code, 'ASR303');
      assert.equal(found.rule, 'disk-too-large');
      assert.equal(found.severity, 'error');
      assert.deepEqual(found.range, range);
      const [fix] = found.fixes as { kind: string; edits: unknown[] }[];
      assert.equal(fix?.kind, 'plan');
      assert.deepEqual(fix.edits, [{ range, newText: '{ sizeGB: 2048, exclude: true }' }]);
    }));

  test('a byte-order mark does not move positions', () =>
    inWorld({ 'a.asr.yaml': faulty, 'b.asr.yaml': `\ufeff${faulty}` }, async (world) => {
      const { out } = await world.asr(['check', '--format', 'json']);
      const [a, b] = JSON.parse(out) as { range: unknown }[];
      assert.deepEqual(a?.range, b?.range);
    }));

  test('an absolute name stays absolute, a relative one is told short', () =>
    inWorld({ 'a.asr.yaml': faulty }, async (world) => {
      const name = world.path('a.asr.yaml');
      for (const [given, shown] of [
        [name, name],
        ['./a.asr.yaml', 'a.asr.yaml'],
      ] as const) {
        const { out } = await world.asr(['check', '--format', 'json', given]);
        assert.equal((JSON.parse(out) as { file: string }[])[0]?.file, shown);
      }
    }));

  test('SARIF is valid, and has all that GitHub asks for', () =>
    inWorld(files, async (world) => {
      const { out } = await world.asr(['check', '--format', 'sarif', 'plans']);
      const [run] = validateSarif(out).runs;
      assert.ok(run);
      validateForGitHub(run);
      assert.equal(run.results?.length, 2);
      assert.equal(run.invocations?.[0]?.executionSuccessful, false);
      const fingerprints = run.results.map((one) => JSON.stringify(one.partialFingerprints));
      assert.equal(new Set(fingerprints).size, 2);
    }));

  test('Markdown and SARIF link to a page that tells of the requirement, or to none', () =>
    inWorld({ 'a.asr.yaml': `${faulty}colour: red\n` }, async (world) => {
      const { out } = await world.asr(['check', '--format', 'markdown']);
      assert.match(out, /\| ASR002 \|/);
      assert.match(out, /\[ASR303\]\(https:\S+ "VMware VMs"\)/);
      const report = validateSarif((await world.asr(['check', '--format', 'sarif'])).out);
      const rules = report.runs[0]?.tool.driver.rules ?? [];
      const linked = rules.filter((one) => one.helpUri !== undefined).map(({ id }) => id);
      assert.deepEqual([rules.length, linked], [2, ['ASR303']]);
      assert.doesNotMatch(rules.find(({ id }) => id === 'ASR002')?.help?.text ?? '', /Source/);
    }));

  test('SARIF recognises a finding whose line moved', () =>
    inWorld({ 'a.asr.yaml': faulty, 'b.asr.yaml': `# moved\n\n${faulty}` }, async (world) => {
      const { out } = await world.asr(['check', '--format', 'sarif']);
      const [a, b] = validateSarif(out).runs[0]?.results ?? [];
      assert.ok(a?.partialFingerprints);
      assert.deepEqual(a.partialFingerprints, b?.partialFingerprints);
      assert.notDeepEqual(
        a.locations?.[0]?.physicalLocation?.region,
        b?.locations?.[0]?.physicalLocation?.region,
      );
    }));

  test('SARIF, GitHub and Azure name files from the root of the repository', () =>
    inWorld({ '.git/HEAD': '', 'plans/a b.asr.yaml': faulty }, async (world) => {
      const cwd = world.path('plans');
      const sarif = await world.asr(['check', '--format', 'sarif'], { cwd });
      const location = validateSarif(sarif.out).runs[0]?.results?.[0]?.locations?.[0];
      assert.equal(location?.physicalLocation?.artifactLocation?.uri, 'plans/a%20b.asr.yaml');
      const github = await world.asr(['check', '--format', 'github'], { cwd });
      assert.match(github.out, /^::error file=plans\/a b\.asr\.yaml,/);
      const azure = await world.asr(['check', '--format', 'azure'], { cwd });
      assert.match(azure.out, /;sourcepath=plans\/a b\.asr\.yaml;/);
    }));

  test('JUnit fails what fails the run', () =>
    inWorld(files, async (world) => {
      const all = ['check', '--format', 'junit', 'plans'];
      const { out } = await world.asr(all);
      validateJUnit(out);
      assert.equal(out.match(/<failure /g)?.length, 1);
      assert.equal(out.match(/<error /g)?.length, 1);
      const strict = await world.asr([...all, '--fail-on', 'warning']);
      assert.equal(strict.out.match(/<failure /g)?.length, 2);
    }));

  test('a report can be written to a file, and stdout stays empty', () =>
    inWorld({ 'a.asr.yaml': faulty, 'report.json': 'old' }, async (world) => {
      const { code, out, err } = await world.asr(['check', '-f', 'json', '-o', 'report.json']);
      assert.deepEqual([code, out, err], [1, '', '']);
      assert.equal((JSON.parse(world.read('report.json')) as unknown[]).length, 1);
    }));
});

/** What changes with the version or with the words of the catalogue is taken out. */
function stable(report: string): string {
  return report
    .replace(
      /"(version|semanticVersion)":"\d+\.\d+\.\d+"(?=,"(?:semanticVersion|rules)")/g,
      '"$1":"0.0.0"',
    )
    .replace(/"rules":\[\{.*?\}\](?=\}\})/, '"rules":["..."]');
}
