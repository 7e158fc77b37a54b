/**
 * A value that is filled in later is one finding, and gives birth to no other: in every scenario and
 * profile, in block and in flow style, for every value of a sound descriptor.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { isScalar, parseDocument, stringify, visit } from 'yaml';
import { check } from '../../../server/src/check/check.ts';
import { Descriptor } from '../../../server/src/descriptor/descriptor.ts';
import { profiles } from '../../../server/src/requirements/catalogue.ts';
import type { ProfileId } from '../../../server/src/requirements/ids.ts';

const examples = readdirSync('examples').filter((name) => name.endsWith('.asr.yaml'));
const styles: Readonly<Record<string, (text: string) => string>> = {
  block: (text) => stringify(parseDocument(text).toJS(), { lineWidth: 0 }),
  flow: (text) => stringify(parseDocument(text).toJS(), { lineWidth: 0, collectionStyle: 'flow' }),
};
/** What takes the place of a value, and the finding on it. */
const fillers: readonly (readonly [string, string])[] = [
  ['"${X}"', 'ASR055'],
  ['{{ x }}', 'ASR055'],
  ['#{X}#', 'ASR055'],
  ['!lookup x', 'ASR056'],
];

for (const name of examples)
  describe(name, () => {
    for (const profile of profiles)
      for (const [style, write] of Object.entries(styles))
        test(`${profile}, ${style}`, () => {
          const text = write(readFileSync(`examples/${name}`, 'utf8'));
          const before = new Set(said(text, profile));
          const spans = values(text);
          assert.ok(spans.length > 10);
          const wrong: string[] = [];
          spans.forEach(({ start, end }, i) => {
            const [filler, id] = fillers[i % fillers.length] ?? ['', ''];
            const filled = text.slice(0, start) + filler + text.slice(end);
            const more = said(filled, profile).filter((one) => !before.has(one));
            const line = text.slice(text.lastIndexOf('\n', start) + 1, end).slice(-80);
            if (more.length !== 1 || more[0]?.startsWith(id) !== true)
              wrong.push(`${filler} instead of ${line}:`, ...more.map((one) => `  ${one}`));
          });
          assert.equal(wrong.join('\n'), '');
        });
  });

function said(text: string, profile: ProfileId): string[] {
  return check(Descriptor.open('file:///a', 1, text), { profile })
    .findings.filter(({ requirement }) => requirement !== 'ASR030')
    .map(({ requirement, message }) => `${requirement} ${message}`);
}

/** The spans of all values and items, collections included, but for the scenario and profile. */
function values(text: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  visit(parseDocument(text), {
    Node(key, node, path) {
      if (key === 'key' || path.length < 2 || !node.range) return;
      const [start, end] = node.range;
      const value = text.slice(start, end);
      if (value.includes('\n') || (isScalar(node) && /-to-|^20(?:16-12|26-05)$/.test(value)))
        return;
      spans.push({ start, end });
    },
  });
  return spans;
}
