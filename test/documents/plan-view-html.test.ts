/** The recovery plans as the view of an editor shows them. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { profiled } from '../../server/src/check/checked-descriptor.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import { planView, type PlanViewQuery } from '../../server/src/documents/plan-view-html.ts';
import { example } from '../../server/src/rules/examples.ts';

function shown(text: string, query: PlanViewQuery = {}): string {
  const descriptor = Descriptor.open('file:///a.asr.yaml', 1, text);
  return planView(profiled(descriptor, {}, undefined), query, 'a.asr.yaml').html;
}

const machines = (count: number): string =>
  Array.from({ length: count }, (_, i) => `\n  - { name: VM${i}, os: CentOS 7.2 }`).join('');
const names = (count: number): string => Array.from({ length: count }, (_, i) => `VM${i}`).join();
const two = example('vmware-to-azure', {
  protectedItems: machines(2),
  recoveryPlans:
    '\n  - name: <b>&"\n    shutdown: { actions: [{ name: stop, type: manual }] }\n    groups:\n      - name: First\n        machines: [VM0, gone]\n      - machines: [VM1]\n  - groups: []',
});
const lineOf = (text: string, words: string): number =>
  text.split('\n').findIndex((line) => line.includes(words)) + 1;

/** The opening tags of the groups that have a title. */
function tagOf(html: string, title: string): string {
  const [, tag = ''] = new RegExp(`(<g [^>]*>)<title>${title}`).exec(html) ?? [];
  return tag;
}

describe('the view of plans', () => {
  test('has boxes that lead to the lines of machines, groups and actions, and none without a line', () => {
    const html = shown(two, { journey: 'unplanned failover' });
    const machine = tagOf(html, 'VM0: ');
    assert.match(machine, /role="link"/);
    assert.match(machine, new RegExp(`data-line="${lineOf(two, 'name: VM0')}"`));
    assert.match(tagOf(html, 'First'), new RegExp(`data-line="${lineOf(two, 'name: First')}"`));
    assert.match(
      tagOf(html, '2. Manual step: stop'),
      new RegExp(`data-line="${lineOf(two, 'stop')}"`),
    );
    assert.doesNotMatch(tagOf(html, 'gone: '), /data-line|tabindex/);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
  });
  test('escapes what a descriptor contains', () => {
    const html = shown(two);
    assert.doesNotMatch(html, /<b>/);
    assert.match(html, /&lt;b>&amp;/);
  });
  test('shows the type and the plan that are chosen, and for unknown words the first and all', () => {
    assert.doesNotMatch(shown(two, { journey: 'test failover' }), /Shutdown/);
    assert.match(shown(two, { journey: 'unplanned failover' }), /Shutdown/);
    assert.equal(shown(two, { journey: 'none', plan: '9' }), shown(two));
    assert.match(shown(two), /<h2 id="plan-1">.*<h2 id="plan-2">/s);
    assert.doesNotMatch(shown(two, { plan: '2' }), /<h2 id="plan-1">/);
    assert.match(shown(two, { plan: '2' }), /<option value="2" selected/);
  });
  test('has the steps as a table', () => {
    assert.match(shown(two), /<details id="steps-1">.*<th scope="col">What happens<\/th>/s);
  });
  test('says why there is nothing to show', () => {
    assert.match(shown(example('vmware-to-azure')), /no recovery plan/);
    assert.match(shown(''), /no recovery plan/);
    assert.match(shown('recoveryPlans: [{ name: erp }]'), /erp/);
  });
  test('flows in the width that there is', () => {
    const widthOf = (query: PlanViewQuery): number =>
      Number(/viewBox="0 0 (\d+) /.exec(shown(two, query))?.[1]);
    assert.ok(widthOf({ width: 400 }) <= 400);
    assert.ok(widthOf({ width: 1200 }) > 400);
    for (const width of [0, -1, Number.NaN, Infinity, 1e9])
      assert.equal(widthOf({ width }), widthOf({}));
  });
  test('folds a thousand machines into counts that open and fold', () => {
    const text = example('vmware-to-azure', {
      protectedItems: machines(1000),
      recoveryPlans: `\n  - name: all\n    groups: [{ machines: [${names(1000)}] }]`,
    });
    const folded = shown(text);
    const button = /<g [^>]*data-value="1 1"[^>]*>/;
    assert.match(button.exec(folded)?.[0] ?? '', /aria-expanded="false"/);
    assert.equal(tagOf(folded, 'VM999: '), '');
    const open = shown(text, { open: ['1 1', 'x'] });
    assert.match(button.exec(open)?.[0] ?? '', /aria-expanded="true"/);
    assert.notEqual(tagOf(open, 'VM999: '), '');
  });
  test('folds the groups of many plans, however small each is', () => {
    const plans = Array.from(
      { length: 20 },
      (_, i) => `\n  - { name: plan${i}, groups: [{ machines: [${names(50)}] }] }`,
    );
    const text = example('vmware-to-azure', {
      protectedItems: machines(50),
      recoveryPlans: plans.join(''),
    });
    assert.equal(shown(text).match(/aria-expanded="false"/g)?.length, 20);
    assert.doesNotMatch(shown(text, { plan: '3' }), /aria-expanded/);
  });
});
