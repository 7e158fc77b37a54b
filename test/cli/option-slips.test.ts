/** What people write who are used to other checkers, or miss a letter, is answered with the right word. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { disk, faulty, inWorld } from './cli-world.ts';

describe('slips', () => {
  const slips: [string[], RegExp][] = [
    [['-v'], /Unknown option '-v'\. Did you mean '-V'\?/],
    [['chek'], /Did you mean 'check'\?/],
    [['check', '--fromat', 'json'], /Did you mean '--format'\?/],
    [['check', '--fail-on', 'warn'], /, not 'warn'\. Did you mean 'warning'\?/],
    [['check', '--format', 'git'], /, not 'git'\. Did you mean 'github'\?/],
    [['check', '--version'], /Unknown option '--version'\. Run 'asr --version'\./],
    [['check', '--fix'], /Unknown option '--fix'\. Run 'asr fix'\./],
    [['check', '--exit-zero'], /Use '--fail-on never'\./],
    [
      ['check', '--max-warnings', '-1'],
      /needs a value: N\. If the value starts with '-', write --max-warnings=-1/,
    ],
    [['check', '--max-warnings=-1'], /--max-warnings needs a number, not '-1'\./],
    [['check', '--output', '--quiet'], /Option '--output' needs a value: FILE\./],
    [['explain', 'disk-too-large'], /'disk-too-large' is a rule.* It enforces ASR303, /],
    [['check', '--rule', 'disk-too-large=off'], /'disk-too-large' is a rule/],
  ];
  for (const [args, told] of slips)
    test(`asr ${args.join(' ')}`, () =>
      inWorld({}, async (world) => {
        const { code, out, err } = await world.asr(args);
        assert.deepEqual([code, out], [2, '']);
        assert.match(err, told);
        const [first = ''] = err.split('\n');
        assert.ok(first.length <= 160, first);
      }));

  test('--no-color is --color never, before -- only', () =>
    inWorld({ 'a.asr.yaml': faulty, '--no-color.asr.yaml': faulty }, async (world) => {
      const call = { env: { FORCE_COLOR: '1' } };
      assert.match((await world.asr(['check', 'a.asr.yaml'], call)).out, /\x1b\[/);
      const plain = await world.asr(['check', '--no-color', 'a.asr.yaml'], call);
      assert.equal(plain.code, 1);
      assert.doesNotMatch(plain.out, /\x1b/);
      assert.equal((await world.asr(['check', '--', '--no-color'])).code, 2);
    }));

  test('who mends is told of what only --unsafe would mend', () =>
    inWorld({ 'a.asr.yaml': faulty }, async (world) => {
      const { code, out } = await world.asr(['fix']);
      assert.equal(code, 1);
      assert.equal(
        out,
        'Nothing to fix; 1 error left.\n1 can be fixed with --unsafe, which changes the plan and lists each change.\n',
      );
      assert.doesNotMatch((await world.asr(['fix', '--unsafe'])).out, /can be fixed/);
      assert.equal((await world.asr(['check', '--rule', `${disk}=off`])).code, 0);
    }));
});
