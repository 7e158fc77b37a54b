/** A failure is reported by its kind and place, and never repeats what an author wrote. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { failureWithoutText } from '../../server/src/text/failure-report.ts';

const secret = 'AccountKey=cGxhbnRlZC1zZWNyZXQtb25lLXBsYW50ZWQ=';

describe('the report of a failure', () => {
  test('has its kind, its code and its place', () => {
    const report = failureWithoutText(Object.assign(quoting(secret), { code: 'ENOENT' }));
    assert.ok(!report.includes(secret), report);
    assert.match(report, /^TypeError ENOENT\n {4}at quoting \(.*:\d+:\d+\)\n/);
  });

  test('has its kind alone, where everything else could be text of an author', () => {
    const strange = Object.assign(quoting(secret), { name: secret, code: secret, stack: secret });
    assert.equal(failureWithoutText(strange), 'TypeError');
    assert.equal(failureWithoutText(secret), 'string');
  });

  test('repeats neither a message that changed nor the failure that caused it', () => {
    const changed = quoting(secret);
    changed.message = 'changed later';
    const caused = Object.assign(quoting(''), { cause: quoting(secret) });
    for (const failure of [changed, caused])
      assert.ok(!failureWithoutText(failure).includes(secret));
  });
});

/** A failure whose message quotes a text, in lines that look like places of the stack, too. */
function quoting(text: string): TypeError {
  return new TypeError(`${text}\n    at ${text} (${text})\n    at ${text}`);
}
