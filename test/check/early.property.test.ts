/** Machines checked while they are read for their names have the findings they have when read for it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { estate } from '../../bench/descriptors.ts';
import { check } from '../../server/src/check/check.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import { Segment } from '../../server/src/descriptor/segment.ts';
import type { ProtectedItem } from '../../server/src/descriptor/model.generated.ts';
import diskTooLarge from '../../server/src/rules/machines/disk-too-large.ts';
import type { Context } from '../../server/src/rules/rule.ts';
import { corpus } from '../support/corpus.ts';
import { figure } from '../support/figures.ts';
import { describe } from '../support/fixes.ts';
import { applied, mutate } from '../support/mutate.ts';
import { holds } from '../support/holds.ts';
import { Random, seedOf } from '../support/random.ts';
import { valid, written } from '../support/valid.ts';

const runs = figure('EARLY');

/** The findings, with their fixes, by either way. */
function findings(text: string, namesFirst: boolean): unknown[] {
  const descriptor = Descriptor.open('file:///a', 1, text);
  if (namesFirst) assert.ok(descriptor.names);
  return check(descriptor).findings.map((finding) => [
    describe(text, finding),
    finding.rule,
    finding.related,
    finding.fixes(),
  ]);
}

test('the corpus has the same findings whether its names are read before or with the check', () => {
  for (const [name, text] of corpus(new Random(seedOf('early corpus')), 150))
    assert.deepEqual(findings(text, false), findings(text, true), name);
});

test(`so have ${runs} sound descriptors with some lines changed`, () => {
  holds('early', runs, (random) => {
    let text = written(valid(random), random);
    for (let k = random.below(4); k > 0; k--) text = applied(text, mutate(text, random));
    assert.deepEqual(findings(text, false), findings(text, true), text);
  });
});

test('a rule on machines that asks for names which come later is asked again', () => {
  const rule = diskTooLarge as { check: unknown };
  const { check: real } = rule;
  const asked: [string, (name: string, context: Context) => number][] = [
    ['definitions', (name, context) => context.name('protectedItem', name).definitions.length],
    ['references', (name, context) => context.name('protectedItem', name).references.length],
    ['uses', (name, context) => context.name('protectedItem', name).uses],
    ['all names', (_, context) => context.definitions('protectedItem').length],
  ];
  const text = written(valid(new Random(1), 'vmware-to-azure'), new Random(1));
  try {
    for (const [what, count] of asked) {
      rule.check = function* ({ name }: ProtectedItem, context: Context) {
        if (name === undefined) return;
        yield { requirement: 'ASR303', at: name, message: String(count(name.value, context)) };
      };
      assert.deepEqual(findings(text, false), findings(text, true), what);
    }
  } finally {
    rule.check = real;
  }
});

test('to open a sound estate reads each machine once', () => {
  const read = new Map<unknown, Segment>();
  const own = Object.getOwnPropertyDescriptor(Segment.prototype, 'tree');
  assert.ok(own);
  Object.defineProperty(Segment.prototype, 'tree', {
    configurable: true,
    get(this: Segment) {
      const tree: unknown = own.get?.call(this);
      if (this.owner === 'protectedItems' && this.kind === 'item') read.set(tree, this);
      return tree;
    },
  });
  try {
    const machines = 200;
    const checked = check(Descriptor.open('file:///a', 1, estate({ machines })));
    assert.deepEqual(checked.findings, []);
    assert.equal(read.size, machines);
  } finally {
    Object.defineProperty(Segment.prototype, 'tree', own);
  }
});
