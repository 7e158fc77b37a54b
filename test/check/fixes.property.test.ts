/**
 * Fixes of random faulty texts: each removes its finding, brings no error and keeps the form (T-05,
 * T-08); in bulk they come to an end (T-06), and a second time change nothing (T-07).
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { check } from '../../server/src/check/check.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import { damaged, faulty } from '../support/faulty.ts';
import { figure } from '../support/figures.ts';
import { applyFix } from '../support/fixes.ts';
import { mend } from '../support/mend.ts';
import { survive } from '../support/minimise.ts';
import { Random, seedOf } from '../support/random.ts';

const texts = figure('FIXES');

test(`${texts} descriptors with faults, mended one by one and in bulk`, () => {
  const random = new Random(seedOf('fixes'));
  let tried = 0;
  for (let i = 0; i < texts; i++)
    survive(
      faulty(random),
      (text) => {
        tried += mend(text);
      },
      'fixes',
    );
  assert.ok(tried > texts, `${tried} fixes`);
});

test(`${texts} of them that somebody is typing in`, () => {
  const random = new Random(seedOf('damaged'));
  for (let i = 0; i < texts; i++)
    survive(damaged(faulty(random), random), (text) => {
      mend(text, false);
    });
});

describe('a fix that takes lines out', () => {
  /** The text after the first fix of a rule. */
  const mended = (text: string, rule: string): string => {
    const { findings } = check(Descriptor.open('file:///a.asr.yaml', 1, text));
    const [fix] = findings.find((finding) => finding.rule === rule)?.fixes() ?? [];
    assert.ok(fix);
    return applyFix(text, fix);
  };
  const plain = 'scenario: vmware-to-azure\nname: a';

  test('leaves a text without a line end at its end as it was', () => {
    assert.equal(mended(`${plain}\ncolour: blue`, 'unknown-property'), plain);
    assert.equal(mended(`${plain}\n# asr-ignore ASR199 -- why`, 'suppression'), plain);
    const windows = plain.replace('\n', '\r\n');
    assert.equal(mended(`${windows}\r\ncolour: blue`, 'unknown-property'), windows);
  });
  test('leaves the line end at the end of a text', () => {
    assert.equal(mended(`${plain}\ncolour: blue\n`, 'unknown-property'), `${plain}\n`);
  });
  test('leaves the byte order mark', () => {
    assert.equal(mended(`\ufeffcolour: blue\n${plain}`, 'unknown-property'), `\ufeff${plain}`);
  });
  test('leaves the comment behind an item before it', () => {
    const list = (items: string): string => `${plain}\nfailover:\n  types: [\n    ${items}\n  ]\n`;
    const rule = 'failover-not-supported';
    assert.equal(mended(list('test, # yearly\n    planned'), rule), list('test, # yearly'));
    assert.equal(
      mended(list('test, # yearly\n    planned, unplanned'), rule),
      list('test, # yearly\n    unplanned'),
    );
    assert.equal(mended(list('test,\n    planned # never'), rule), list('test # never'));
  });
});

test('what is put in above the first line stands in its column, byte order mark or not', () => {
  const text = '\ufeffvault: { name: ContosoVault, location: westeurope }\n';
  const { findings } = check(Descriptor.open('file:///a.asr.yaml', 1, text));
  const [fix] = findings.find(({ rule }) => rule === 'scenario-missing')?.fixes() ?? [];
  assert.ok(fix);
  assert.match(applyFix(text, fix), /^\ufeffscenario: \S+\nvault: \{/);
});
