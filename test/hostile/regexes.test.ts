/**
 * T-28: no regular expression of the schemas or the code takes more than about linear time. It is
 * found by analysis (scslre), so no machine is too slow for this test. The analysis sees what a run of
 * one character makes slow; alternatives that overlap in several characters, it does not.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { analyse } from 'scslre';
import ts from 'typescript';

/** Expressions that may be slow, each with the reason in one line. */
const allowed: Readonly<Record<string, string>> = {};

describe('every regular expression', () => {
  const found = expressions();
  test('of the code and the schemas is found', () => {
    assert.ok(found.size > 250, `${found.size} expressions`);
  });
  test('is linear, or it is said why it need not be', () => {
    const slow = slowOf(found);
    const known = Object.keys(allowed);
    assert.deepEqual(
      slow.filter((one) => !known.some((start) => one.startsWith(start))),
      [],
    );
    const fast = known.filter((start) => !slow.some((one) => one.startsWith(start)));
    assert.deepEqual(fast, [], 'these are no longer slow');
  });
});

test('an expression that is exponential or polynomial is seen, and no other', () => {
  const isSlow = (one: RegExp): boolean => slowOf(new Map([['', one]])).length > 0;
  for (const one of [/^(a+)+$/, /a*a*a*b/, /a+$/, /^(?:\s|#.*)*$/])
    assert.ok(isSlow(one), String(one));
  for (const one of [/^a+$/, /a/, /b/, /(?<!a)a+$/, /^a*!$/]) assert.ok(!isSlow(one), String(one));
});

/** The expressions that are slow on some text, with how. */
function slowOf(found: ReadonlyMap<string, RegExp>): string[] {
  const reportTypes = { Move: true, Self: true, Trade: true };
  return [...found].flatMap(([place, { source, flags }]) =>
    analyse({ source, flags }, { reportTypes }).reports.map(({ exponential, character }) => {
      const time = exponential ? 'exponential' : 'polynomial';
      return `${place} takes ${time} time on a run of ${JSON.stringify(character.pick)}`;
    }),
  );
}

/** The literals of the code and the patterns of the schemas, by their place. */
function expressions(): Map<string, RegExp> {
  const found = new Map<string, RegExp>();
  for (const folder of ['server/src', 'client/src', 'encoding'])
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.ts') || name.includes('.generated.')) continue;
      const file = `${folder}/${name.replaceAll('\\', '/')}`;
      const visit = (node: ts.Node): void => {
        if (ts.isRegularExpressionLiteral(node)) {
          const end = node.text.lastIndexOf('/');
          const expression = new RegExp(node.text.slice(1, end), node.text.slice(end + 1));
          found.set(`${file}: ${node.text}`, expression);
        }
        ts.forEachChild(node, visit);
      };
      visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
    }
  for (const name of readdirSync('schemas').filter((one) => one.endsWith('.json')))
    for (const [, pattern = ''] of readFileSync(`schemas/${name}`, 'utf8').matchAll(
      /"pattern": ("(?:[^"\\]|\\.)*")/g,
    )) {
      const source = JSON.parse(pattern) as string;
      found.set(`schemas/${name}: ${source}`, new RegExp(source, 'u'));
    }
  return found;
}
