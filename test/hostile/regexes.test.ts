/** T-28: no regular expression of the schema or the code takes more than about linear time. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import ts from 'typescript';

const length = 100_000;
/** A quadratic one takes seconds at this length, an exponential one ages. In milliseconds. */
const patience = 400;
/** What never sees a long text. */
const exempt: Readonly<Record<string, string>> = {
  'cli/outputs/plain-text.ts': 'reads the statements of the catalogue, which are ours',
  'descriptor/syntax-repair.ts: /"': 'reads one line, when its fix is asked for',
};
const pumps = Array.from(' \t\n\ra0A-.:#*/"\'\\[{<%_é\u200b').concat(
  ['\r\n', 'a ', ' a', 'a.', 'a-', 'a:', ': ', ' #', 'a/', '.a', '- ', '\n ', ' \n'],
  ['k: v\n', '\ud83d', '<<', "''", '""', '\\"', '1.', 'aA0', '  - '],
);
const frames = [
  ['', '\0'],
  ['x: ', '!'],
  ['"', 'x'],
] as const;

test('every regular expression on texts that repeat what it looks for', () => {
  const found = expressions();
  assert.ok(found.size > 150, `${found.size} expressions`);
  const slow: string[] = [];
  for (const [name, expression] of found) {
    if (Object.keys(exempt).some((known) => name.startsWith(known))) continue;
    const reluctant = pumps.some((pump) =>
      frames.some(([before, behind]) => {
        const text = before + pump.repeat(Math.ceil(length / pump.length)) + behind;
        return !ends(expression, text);
      }),
    );
    if (reluctant) slow.push(name);
  }
  assert.deepEqual(slow, []);
});

/** Whether a search ends soon; one that does not is given more time, and again: a machine may be busy. */
function ends(expression: RegExp, text: string): boolean {
  return [patience, 3 * patience, 3 * patience, 3 * patience].some((timeout) => {
    try {
      runInNewContext('expression.exec(text)', { expression, text }, { timeout });
      return true;
    } catch {
      return false;
    }
  });
}

function expressions(): Map<string, RegExp> {
  const found = new Map<string, RegExp>();
  for (const name of readdirSync('server/src', { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts') || name.endsWith('.d.ts') || name.includes('.generated.')) continue;
    const text = readFileSync(`server/src/${name}`, 'utf8');
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        // Searched anew each time, wherever the text begins.
        const flags = node.text.slice(end + 1).replace(/[gy]/g, '');
        found.set(`${name}: ${node.text}`, new RegExp(node.text.slice(1, end), flags));
      }
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(name, text, ts.ScriptTarget.Latest));
  }
  const schema = readFileSync('schemas/asr.schema.json', 'utf8');
  for (const [, pattern = ''] of schema.matchAll(/"pattern": ("(?:[^"\\]|\\.)*")/g)) {
    const source = JSON.parse(pattern) as string;
    found.set(`schema: ${source}`, new RegExp(source, 'u'));
  }
  return found;
}
