import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { check } from '../../server/src/check/check.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import { machine } from '../../server/src/rules/examples.ts';
import { applyFix } from '../support/fixes.ts';

const today = '2026-06-30';

/** The findings that matter here, as "ASR303 on text". */
function found(text: string): string[] {
  return findings(text).map(
    ({ requirement, span }) => `${requirement} ${text.slice(span.start, span.end)}`,
  );
}

function findings(text: string) {
  const { findings: all } = check(Descriptor.open('file:///a', 1, text), {}, today);
  return all.filter(({ requirement }) => ['ASR303', 'ASR019', 'ASR301'].includes(requirement));
}

describe('suppression comments', () => {
  test('leave out a finding of the next line, or of their own', () => {
    assert.deepEqual(found(machine('disks: [100, 2048]')), ['ASR303 2048']);
    assert.deepEqual(found(machine('# asr-ignore ASR303 -- moved in May\ndisks: [100, 2048]')), []);
    assert.deepEqual(found(machine('disks: [100, 2048] # asr-ignore ASR303 -- moved in May')), []);
    const above = machine(
      'os: Windows\n\n# asr-ignore ASR303 -- one\n# another comment\n\ndisks: [100, 2048]',
    );
    assert.deepEqual(found(above), []);
  });
  test('reach over the end of an item, and no further than one line', () => {
    const text = machine('disks: [100]\n# asr-ignore ASR303 -- the next machine');
    const more = '  - { name: B, disks: [1, 2048] }\n  - { name: C, disks: [1, 4096] }\n';
    assert.deepEqual(found(text + more), ['ASR303 4096']);
  });
  test('of an item cover all of it, and no other', () => {
    const text = machine('disks: [100, 2048, 3000]').replace(
      'protectedItems:\n',
      'protectedItems:\n  # asr-ignore-item ASR303 -- moves in May\n',
    );
    const more = '  - { name: B, disks: [1, 2049] }\n';
    assert.deepEqual(found(text), []);
    assert.deepEqual(found(text + more), ['ASR303 2049']);
    assert.deepEqual(found(machine('disks: [100] # asr-ignore-item ASR303 -- x')), [
      'ASR019 ASR303',
    ]);
    const inside = machine('# asr-ignore-item ASR303 -- x\nfirmware: BIOS\ndisks: [100, 2048]');
    assert.deepEqual(found(inside), [], 'also from within');
    assert.deepEqual(found(`${machine('disks: [100]')}# asr-ignore-item ASR303 -- of nothing\n`), [
      'ASR019 ASR303',
    ]);
  });
  test('of the file cover all of it, and are told where they are not needed', () => {
    const more = '  - { name: B, disks: [1, 2048] }\n';
    const text = `# asr-ignore-file ASR303 -- moves in May\n${machine('disks: [100, 2048]')}${more}`;
    assert.deepEqual(found(text), []);
    assert.deepEqual(found(`# asr-ignore-file ASR303 -- x\n${machine('disks: [100]')}`), [
      'ASR019 ASR303',
    ]);
    assert.deepEqual(found(`# asr-ignore-file ASR303\n${machine('disks: [100, 2048]')}`), [
      'ASR019 # asr-ignore-file ASR303',
      'ASR303 2048',
    ]);
    assert.deepEqual(found(`# asr-ignore-all ASR303 -- x\n${machine('disks: [100, 2048]')}`), [
      'ASR019 # asr-ignore-all ASR303 -- x',
      'ASR303 2048',
    ]);
    const flow =
      '{ scenario: vmware-to-azure, # asr-ignore-item ASR303 -- x\n  protectedItems: [{ name: A, disks: [1, 2048] }] }';
    assert.ok(found(flow).includes('ASR303 2048'), 'a text in brackets has no items to cover');
  });
  test('hold until their day', () => {
    const line = (until: string) =>
      machine(`# asr-ignore ASR303 until=${until} -- moved in May\ndisks: [100, 2048]`);
    assert.deepEqual(found(line('2026-06-30')), []);
    assert.deepEqual(found(line('2026-06-29')), ['ASR019 until=2026-06-29', 'ASR303 2048']);
    assert.deepEqual(found(line('soon')), ['ASR019 until=soon', 'ASR303 2048']);
  });
  test('are findings when unused, unknown, without a reason, or of what cannot be ignored', () => {
    assert.deepEqual(found(machine('# asr-ignore ASR303 -- x\ndisks: [100]')), ['ASR019 ASR303']);
    assert.deepEqual(found(machine('# asr-ignore ASR9999 -- x\ndisks: [100]')), ['ASR019 ASR9999']);
    assert.deepEqual(found(machine('# asr-ignore ASR303\ndisks: [100, 2048]')), [
      'ASR019 # asr-ignore ASR303',
      'ASR303 2048',
    ]);
    assert.deepEqual(found(machine('# asr-ignore ASR001 -- x\ndisks: [100]')), ['ASR019 ASR001']);
    assert.deepEqual(found(machine('# asr-ignore\ndisks: [100]')), ['ASR019 # asr-ignore']);
  });
  test('have no reason where one is still to be written', () => {
    const line = (reason: string) =>
      machine(`# asr-ignore ASR303 -- ${reason}\ndisks: [100, 2048]`);
    for (const placeholder of [
      ...['<reason>', '<why we accept it>', 'why this is accepted', 'reason', 'Reason.', 'TODO'],
      ...['TODO:', '[reason]', '${reason}', '{{reason}}', '...', '--', '?', 'tbd', 'to do'],
    ])
      assert.deepEqual(
        found(line(placeholder)).map((one) => one.split(' ')[0]),
        ['ASR019', 'ASR303'],
        placeholder,
      );
    for (const reason of [
      ...[
        'x',
        'ok',
        'moves in May',
        'the reason is that it moves',
        'причина',
        '理由',
        '1',
        'see <wiki>',
      ],
      ...['<1023 GB since May', 'todo list 7 has it', '[CHG-12] moves'],
    ])
      assert.deepEqual(found(line(reason)), [], reason);
  });
  test('may name several requirements', () => {
    const both =
      '# asr-ignore ASR303, ASR301 -- retired in May\n- { name: B, vmwareTools: notRunning, disks: [1, 2048] }';
    assert.deepEqual(found(machine('disks: [100]') + both.replace(/^/gm, '  ') + '\n'), []);
  });
  test('are text inside quotes and text blocks', () => {
    const quoted = machine('disks: [100, { sizeGB: 2048, name: "a # asr-ignore ASR303 -- no" }]');
    assert.deepEqual(found(quoted), ['ASR303 2048']);
    assert.deepEqual(found(`name: |\n  # asr-ignore ASR303 -- no\n${machine('disks: [1]')}`), []);
  });
  test('that are not needed can be taken out', () => {
    const text = machine('# asr-ignore ASR303 -- x\ndisks: [100] # asr-ignore ASR301 -- y');
    const [first, second] = findings(text);
    assert.ok(first && second);
    const fix = (one: typeof first) => one.fixes()[0] ?? assert.fail('no fix');
    assert.equal(applyFix(text, fix(first)), machine('disks: [100] # asr-ignore ASR301 -- y'));
    assert.equal(applyFix(text, fix(second)), machine('# asr-ignore ASR303 -- x\ndisks: [100]'));
  });
  test('do not survive the end of the text', () => {
    assert.deepEqual(found(`${machine('disks: [1]')}# asr-ignore ASR303 -- nothing follows`), [
      'ASR019 ASR303',
    ]);
  });
});

test('comments among comments speak of the same line, each where it stands', () => {
  const text =
    'scenario: vmware-to-azure\nprotectedItems:\n  - name: A\n' +
    '    # asr-ignore ASR303 -- one\n    # a note\n\n    # asr-ignore ASR004 -- two\n' +
    '    disks: [100, 2048] # asr-ignore ASR900 -- three\n';
  const found = check(Descriptor.open('file:///a', 1, text)).findings;
  const of = (id: string) => found.filter(({ requirement }) => requirement === id);
  assert.deepEqual(of('ASR303'), []);
  // The two that accept nothing are told, in the order they stand.
  assert.deepEqual(
    of('ASR019').map(({ span }) => text.slice(span.start, span.end)),
    ['ASR004', 'ASR900'],
  );
});

test('a word that other checkers have is told, and what looks like one by chance is not', () => {
  const text = (comment: string): string =>
    machine(`disks: [100, 2048] # ${comment}`).replace(/[⟦⟧]/g, '');
  const said = (comment: string): string[] =>
    check(Descriptor.open('file:///a', 1, text(comment)))
      .findings.filter(({ requirement }) => requirement === 'ASR019')
      .map(({ message }) => message);
  assert.deepEqual(said('asr-ignore-next-line ASR303 -- foo'), [
    '"asr-ignore-next-line" is not known; write "# asr-ignore" above the line or after its value.',
  ]);
  assert.deepEqual(said('asr-ignored in May'), []);
});

test('only a comment that does nothing is removed safely', () => {
  const safety = (comment: string): (string | undefined)[] =>
    check(Descriptor.open('file:///a', 1, machine(`disks: [100] # ${comment}`)), {}, today)
      .findings.filter(({ requirement }) => requirement === 'ASR019')
      .map(({ fixes }) => fixes()[0]?.kind);
  assert.deepEqual(safety('asr-ignore ASR303 -- smaller since May'), ['safe']);
  assert.deepEqual(safety('asr-ignore disk-too-large -- a slip'), ['plan']);
  assert.deepEqual(safety('asr-ignore -- a slip'), ['plan']);
});
