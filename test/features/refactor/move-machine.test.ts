import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { acted, titles } from '../../support/actions.ts';

const head = 'protectedItems:\n  - name: A\n  - name: B\n  - name: C\nrecoveryPlans:\n';
const moved = (plans: string, title: string): string =>
  acted(head + plans, title).slice(head.length);

describe('moving a machine', () => {
  test('takes it into another group, in the style and with the quotes it has', () => {
    const plans =
      '  - name: p\n    groups:\n      - machines: ["A"│, B] # first\n      - machines:\n          - C   # last\n';
    assert.equal(
      moved(plans, 'Move A to group 2'),
      '  - name: p\n    groups:\n      - machines: [B] # first\n      - machines:\n          - C   # last\n          - "A"\n',
    );
  });
  test('takes it into a new group at the end', () => {
    const plans =
      '  - name: p\n    groups:\n      - machines: [A, │B]\n  - name: q\n    groups: [{ machines: [C] }]\n';
    assert.equal(
      moved(plans, 'Move B to a new group'),
      '  - name: p\n    groups:\n      - machines: [A]\n      - machines: [B]\n  - name: q\n    groups: [{ machines: [C] }]\n',
    );
    const blocks = '  - name: p\n    groups:\n      - machines:\n          - A\n          - B│\n';
    assert.equal(
      moved(blocks, 'Move B to a new group'),
      '  - name: p\n    groups:\n      - machines:\n          - A\n      - machines:\n          - B\n',
    );
  });
  test('takes it into another plan that has room, and an empty group goes', () => {
    const plans =
      '  - name: p\n    groups:\n      - machines: [A]\n      - machines: [B│]\n  - name: q\n    groups: [{ machines: [C] }]\n';
    assert.equal(
      moved(plans, 'Move B to plan q'),
      '  - name: p\n    groups:\n      - machines: [A]\n  - name: q\n    groups: [{ machines: [C, B] }]\n',
    );
    const full = Array.from({ length: 50 }, (_, i) => `M${i}`).join(', ');
    assert.ok(
      !titles(head + plans.replace('[C]', `[${full}]`)).some((title) => title.includes('plan q')),
    );
  });
  test('works from the machine itself, and puts one that is in no plan into one', () => {
    const plans = 'recoveryPlans:\n  - name: p\n    groups:\n      - machines: [A]\n';
    assert.ok(
      acted(`protectedItems:\n  - name: B│\n${plans}`, 'Add B to plan p').includes('[A, B]'),
    );
    assert.ok(
      titles(`protectedItems:\n  - name: A│\n${plans}`).every(
        (title) => !title.startsWith('Move A'),
      ),
    );
  });
  test('keeps a group that has actions, and leaves out what would lose a comment', () => {
    const acting =
      '  - name: p\n    groups:\n      - machines: [A│]\n        actions: [{ name: x, type: manual }]\n      - machines: [B]\n';
    assert.ok(moved(acting, 'Move A to group 2').includes('- machines: []\n        actions'));
    const commented =
      '  - name: p\n    groups:\n      - machines:\n          - A│ # the first\n          - B\n      - machines: [C]\n';
    assert.ok(!titles(head + commented).includes('Move A to group 2'));
  });
});
