import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { planDocument } from '../../server/src/documents/plan-document.ts';
import { ordersOf } from '../../server/src/documents/orders-of.ts';
import { fitted } from '../../server/src/documents/pictures/text-width.ts';
import { orderDrawing } from '../../server/src/documents/pictures/order-drawing.ts';
import { orderMermaid } from '../../server/src/documents/pictures/order-mermaid.ts';
import { orderOutline } from '../../server/src/documents/pictures/order-outline.ts';
import { stackedDrawing } from '../../server/src/documents/pictures/stacked-drawing.ts';
import { printPicture, printSvg } from '../../server/src/documents/print/svg.ts';
import type { DrawingElement } from '../../server/src/documents/pictures/drawing.ts';
import type { RecoveryOrder } from '../../server/src/order/step.ts';
import { hostileWords } from '../support/hostile-words.ts';
import { exampleTexts, largeDescriptor, sourceOfText } from './document-cases.ts';

function ordersIn(text: string): readonly RecoveryOrder[] {
  return ordersOf(sourceOfText(text)).flatMap(({ orders }) => orders);
}

function firstOrder(text: string): RecoveryOrder {
  const [order] = ordersIn(text);
  assert.ok(order !== undefined);
  return order;
}

/** All elements of a drawing. */
function* elements(all: readonly (DrawingElement | string)[]): Generator<DrawingElement> {
  for (const one of all) {
    if (typeof one === 'string') continue;
    yield one;
    yield* elements(one.children);
  }
}

interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function rects(order: RecoveryOrder, kind: RegExp): readonly Rect[] {
  return [...elements(orderDrawing(order).children)]
    .filter(({ tag, attributes }) => tag === 'g' && kind.test(String(attributes['class'])))
    .flatMap(({ children }) => [...elements(children)])
    .filter(({ tag }) => tag === 'rect')
    .map(({ attributes }) => attributes as unknown as Rect);
}

const overlaps = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('the picture of a plan', () => {
  const cases = new Map([
    ...[...exampleTexts].filter(([, text]) => text.includes('recoveryPlans')),
    ['100 machines in one group', largeDescriptor(100, 100)],
    ['1,000 machines in one plan', largeDescriptor(1000, 1000)],
    ['an empty plan', 'scenario: vmware-to-azure\nrecoveryPlans: [{ name: p }, {}]\n'],
  ]);
  for (const [name, text] of cases)
    test(`${name}: no box covers another, and none is outside`, () => {
      for (const order of ordersIn(text)) {
        const { width, height } = orderDrawing(order);
        assert.ok(width <= 1002, 'it fits a page');
        for (const kind of [/^asr-phase$/, /^asr-(?!phase)/]) {
          const all = rects(order, kind);
          all.forEach((one, i) => {
            assert.ok(one.x >= 0 && one.y >= 0);
            assert.ok(one.x + one.width <= width && one.y + one.height <= height);
            assert.ok(!all.slice(i + 1).some((other) => overlaps(one, other)));
          });
        }
      }
    });
  test('draws each machine of a plan with a hundred', () => {
    assert.equal(rects(firstOrder(largeDescriptor(100, 100)), /^asr-machine$/).length, 100);
  });
  test('folds a thousand into counts, which open', () => {
    const order = firstOrder(largeDescriptor(1000, 1000));
    assert.equal(rects(order, /^asr-machine$/).length, 0);
    assert.equal(rects(order, /^asr-fold$/).length, 100);
    const open = orderDrawing(order, { open: new Set([order.phases.length - 1]) });
    assert.match(printPicture(open), /SRV01000/);
  });
  test('folds groups of more than ten machines of a large plan', () => {
    const text = largeDescriptor(300, 300).replace(
      /recoveryPlans:[^]*/,
      `recoveryPlans:\n  - name: p\n    groups:\n      - machines: [${Array.from({ length: 290 }, (_, i) => `SRV${String(i + 1).padStart(5, '0')}`).join(', ')}]\n      - machines: [SRV00291, SRV00292]\n`,
    );
    const order = firstOrder(text);
    assert.equal(rects(order, /^asr-fold$/).length, 1);
    assert.equal(rects(order, /^asr-machine$/).length, 2);
    const open = orderDrawing(order, { open: new Set([order.phases.length - 2]) });
    const all = orderDrawing(order, { open: 'all' });
    assert.deepEqual(open, all);
    assert.ok(printPicture(all).includes('SRV00290'));
    assert.match(orderMermaid(order), /"\d+\. 290 machines"/);
    assert.ok(orderOutline(order).some((line) => line.trim() === 'and 190 more'));
  });
  test('boxes lead somewhere only where they are asked to', () => {
    const order = firstOrder(largeDescriptor(3));
    const leads = orderDrawing(order, { leadsTo: () => ({ 'data-line': 7 }) });
    assert.match(printPicture(leads), /<g class="asr-machine" data-line="7">/);
    assert.doesNotMatch(printPicture(orderDrawing(order)), /data-line/);
  });
  test('a file of its own has colors for light and dark, and a title', () => {
    const svg = printSvg(orderDrawing(firstOrder(largeDescriptor(3))));
    assert.match(svg, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    assert.match(svg, /role="img" aria-label="plan-1: test failover\. 3 machines, at least/);
    assert.match(svg, /prefers-color-scheme:dark/);
  });
  test('several pictures in one', () => {
    const drawings = ordersIn(largeDescriptor(3)).map((order) => orderDrawing(order));
    const stacked = stackedDrawing(drawings, 'All');
    assert.ok(stacked.height > drawings.reduce((sum, { height }) => sum + height, 0));
    assert.equal(stackedDrawing(drawings.slice(0, 1), 'All'), drawings[0]);
    assert.equal(stackedDrawing([], 'None').children.length, 0);
  });
  test('texts are cut to their box', () => {
    assert.equal(fitted('short', 130), 'short');
    assert.match(fitted('W'.repeat(100), 130), /^W{10,16}…$/);
    assert.match(fitted('名'.repeat(100), 130), /^名+…$/);
    assert.equal(fitted('שלום', 130), 'שלום');
    assert.equal(fitted('W', 2), '…');
  });
});

describe('hostile names in pictures', () => {
  const described = (word: string): string => {
    const w = JSON.stringify(word);
    return `scenario: vmware-to-azure\nprotectedItems: [{ name: ${w} }]\nrecoveryPlans: [{ name: ${w}, groups: [{ name: ${w}, machines: [${w}, x], actions: [{ name: ${w}, type: manual }] }] }]\n`;
  };
  for (const word of hostileWords)
    test(JSON.stringify(word.slice(0, 40)), () => {
      for (const order of ordersIn(described(word))) {
        const svg = printPicture(orderDrawing(order));
        const tags = [...svg.matchAll(/<\/?([A-Za-z!?]+)/g)].map(([, tag = '']) => tag);
        assert.deepEqual(
          tags.filter(
            (tag) => !['svg', 'title', 'desc', 'g', 'rect', 'text', 'path'].includes(tag),
          ),
          [],
        );
        assert.doesNotMatch(svg, /[\u0000-\u0008\u001b\u202e\u200b]/);
        const mermaid = orderMermaid(order).replace(/#\d+;/g, '');
        assert.doesNotMatch(mermaid.replace(/^%%.*$/m, '').replaceAll('-->', ''), /[<>`\\{};]/);
        assert.doesNotMatch(orderOutline(order).join('\n'), /\u001b|\u202e/);
      }
    });
});

test('the document of the plans, also of none', () => {
  for (const text of [...exampleTexts.values(), largeDescriptor(60), '']) {
    const { parts, data } = planDocument(sourceOfText(text));
    assert.ok(parts.length > 0);
    assert.ok(Array.isArray(data['plans']));
  }
});
