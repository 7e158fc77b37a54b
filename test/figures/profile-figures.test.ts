/** The published figures: every profile has them, in the form of the schema, each with its source. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { figurePage, figuresOf } from '../../server/src/figures/profile-figures.ts';
import { profiles } from '../../server/src/requirements/catalogue.ts';

const folder = 'server/figures';
const read = (name: string): unknown => parse(readFileSync(join(folder, name), 'utf8'));

describe('the figures', () => {
  const schema = JSON.parse(readFileSync(join(folder, 'figures.schema.json'), 'utf8')) as object;
  const validate = new Ajv({ strict: true, strictTuples: false }).compile(schema);

  test('every profile has a file, and is read from it', () => {
    const names = readdirSync(folder).filter((name) => /^\d{4}-\d{2}\.yaml$/.test(name));
    assert.deepEqual(
      names.sort(),
      [...profiles].sort().map((profile) => `${profile}.yaml`),
    );
    for (const profile of profiles) {
      const data = read(`${profile}.yaml`);
      assert.ok(validate(data), JSON.stringify(validate.errors));
      assert.deepEqual(figuresOf(profile), data);
      assert.equal(figuresOf(profile).profile, profile);
    }
  });

  test('every source is listed, with a date, and every listed source is used', () => {
    const used = new Set<string>();
    const collect = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      if ('code' in value && typeof value.code === 'string') used.add(value.code);
      Object.values(value).forEach(collect);
    };
    for (const profile of profiles) collect(figuresOf(profile));
    for (const code of used)
      assert.match(figurePage(code)?.date ?? '', /^\d{4}(?:-\d{2}-\d{2})?$/, code);
    const { sources } = read('sources.yaml') as { readonly sources: readonly { code: string }[] };
    const listed = sources.map(({ code }) => code);
    assert.equal(new Set(listed).size, listed.length);
    assert.ok(used.has('C1') && listed.length >= used.size);
    assert.equal(figurePage('C99'), undefined);
  });

  test('sizes of servers grow', () => {
    for (const profile of profiles) {
      const { servers, furtherServers } = figuresOf(profile);
      for (const sizes of [servers.sizes, furtherServers?.sizes ?? []])
        for (const [i, size] of sizes.entries())
          for (const key of ['cores', 'memoryGB', 'cacheGB', 'changeGB', 'machines'] as const)
            assert.ok((sizes[i - 1]?.[key] ?? 0) < size[key], `${profile} ${i} ${key}`);
    }
  });
});
