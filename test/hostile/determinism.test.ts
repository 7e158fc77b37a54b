/** T-33: what is said depends on the text alone: not on the place, the language, or what came before. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { check } from '../../server/src/check/check.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import * as features from '../../server/src/features/index.ts';

const texts = ['examples', 'examples/faulty'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.asr.yaml'))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
);

test('the same bytes in five runs, in other time zones and languages, in either order', (t) => {
  const { TZ, LANG, LC_ALL } = process.env;
  t.after(() => {
    Object.assign(process.env, { TZ: TZ ?? 'UTC', LANG: LANG ?? 'C', LC_ALL: LC_ALL ?? 'C' });
  });
  const first = texts.map(answers);
  const places = [
    ['Pacific/Kiritimati', 'tr_TR.UTF-8'],
    ['America/St_Johns', 'de_DE.UTF-8'],
    ['Asia/Kathmandu', 'ar_EG.UTF-8'],
    ['UTC', 'C'],
  ] as const;
  places.forEach(([zone, language], run) => {
    Object.assign(process.env, { TZ: zone, LANG: language, LC_ALL: language });
    const again = run % 2 === 0 ? [...texts].reverse().map(answers).reverse() : texts.map(answers);
    assert.deepEqual(again, first);
  });
});

function answers(text: string): string {
  const checked = check(Descriptor.open('file:///same', 1, text));
  const { findings, descriptor } = checked;
  return JSON.stringify([
    findings.map((finding) => ({ ...finding, fixes: finding.fixes() })),
    features.diagnostics(checked),
    features.documentSymbols(descriptor),
    features.hover(checked, descriptor.positionAt(Math.floor(text.length / 2))),
  ]);
}
