/** T-28: no regular expression of the schema or the code takes more than about linear time. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import ts from 'typescript';

/**
 * Texts get longer by a little at first, where an exponential expression shows, and then twice as long
 * each time; the last has this many characters.
 */
const longest = 100_000;
/** No search may take more of the processor's time, in milliseconds: a linear one takes some thousandths. */
const most = 100;
/** From a quarter of the longest text to all of it the time may become so many times as long; linear is 4. */
const growth = 8;
/** Below this, in milliseconds, a time says nothing of growth: it counts as this much. */
const floor = 5;
/** What takes so long, in milliseconds, is not measured anew. */
const hopeless = 2 * most;
/** How often the others are: whatever else the machine does can only make a time longer. */
const repeats = 5;
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

describe('every regular expression on texts that repeat what it looks for', () => {
  const found = [...expressions()].filter(
    ([name]) => !Object.keys(exempt).some((known) => name.startsWith(known)),
  );
  assert.ok(found.length > 150, `${found.length} expressions`);
  for (const pump of pumps)
    test(JSON.stringify(pump), () => {
      const texts = frames.map((frame) => ladder(pump, frame));
      const slow = found.flatMap(([name, expression]) =>
        texts.flatMap((ones) => slowness(expression, ones) ?? []).map((how) => `${name} ${how}`),
      );
      assert.deepEqual(slow, []);
    });
});

test('an expression that is exponential, cubic or quadratic is seen, and no other', () => {
  const texts = ladder('a', ['', '!']);
  for (const one of [/^(a+)+$/, /^(a|aa)+$/, /a*a*a*b/, /a+$/])
    assert.match(slowness(one, texts) ?? '', /^takes|^grows/, String(one));
  for (const one of [/^a+$/, /a/, /b/, /(?<!a)a+$/, /^a*!$/])
    assert.equal(slowness(one, texts), undefined, String(one));
});

/** Texts of ever more units. */
function ladder(pump: string, [before, behind]: readonly [string, string]): string[] {
  const units: number[] = [];
  const last = Math.ceil(longest / pump.length);
  for (let n = 8; n < 40; n += 2) units.push(n);
  for (let n = 40; n < last / 4; n *= 2) units.push(n);
  units.push(Math.ceil(last / 4), last);
  // Decoded, the text is one piece of memory, which no search has to put together first.
  return units.map((n) =>
    Buffer.from(before + pump.repeat(n) + behind, 'utf16le').toString('utf16le'),
  );
}

/** How a search is slow; undefined where it is not. No longer text is tried than the first that takes long. */
function slowness(expression: RegExp, texts: readonly string[]): string | undefined {
  const least: number[] = [];
  for (const [i, text] of texts.entries()) {
    let time = work(expression, text);
    for (let n = 1; n < repeats && time > most && time < hopeless; n++)
      time = Math.min(time, work(expression, text));
    if (time > most) return `takes ${time.toFixed()} ms for ${text.length} characters`;
    least[i] = time;
  }
  const [quarter = '', whole = ''] = texts.slice(-2);
  let [part = 0, all = 0] = least.slice(-2);
  const grows = (): boolean => all > growth * Math.max(floor, part);
  for (let n = 1; n < repeats && grows(); n++) {
    part = Math.min(part, work(expression, quarter));
    all = Math.min(all, work(expression, whole));
  }
  return grows() ? `grows from ${part.toFixed(1)} to ${all.toFixed(1)} ms` : undefined;
}

/** The processor's time for a search, in milliseconds: what others do meanwhile is not in it. */
function work(expression: RegExp, text: string): number {
  const before = process.cpuUsage();
  expression.exec(text);
  return process.cpuUsage(before).user / 1_000;
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
