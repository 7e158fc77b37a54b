import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { check } from '../../server/src/check/check.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import { completion } from '../../server/src/features/completion.ts';
import { hover } from '../../server/src/features/hover.ts';
import { descriptorSchema } from '../../server/src/schema/schema.generated.ts';
import type { SchemaNode } from '../../server/src/schema/schema.ts';

/** Every property of the format, with its path. */
const properties: { readonly path: string; readonly schema: SchemaNode }[] = [];
const walk = (node: SchemaNode, path: string): void => {
  for (const [key, child] of Object.entries(node.properties ?? {})) {
    const at = path === '' ? key : `${path}.${key}`;
    properties.push({ path: at, schema: child });
    walk(child, at);
    if (child.items !== undefined) walk(child.items, `${at}[]`);
  }
};
walk(descriptorSchema, '');

/** A descriptor with nothing but one value at a path, on one line. */
function only(path: string, value: unknown): string {
  const nested = path
    .split('.')
    .reverse()
    .reduce<unknown>((inner, step) => {
      const key = step.replace(/\[\]$/, '');
      return { [key]: step.endsWith('[]') ? [inner] : inner };
    }, value);
  return `${flow(nested).slice(2, -2)}\n`;
}

/** A value in flow style. */
function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([key, one]) => `${key}: ${flow(one)}`)
    .join(', ')} }`;
}

/** Values that a property shows as examples, or that it may have. */
function examplesOf({ examples, enum: values }: SchemaNode): readonly unknown[] {
  return [...(examples ?? []), ...(values ?? [])];
}

const client = { snippets: true, suggestCommand: undefined };
const opened = (text: string) => check(Descriptor.open('file:///a.asr.yaml', 1, text));

describe('the words of the format', () => {
  test('each has a description in whole sentences', () => {
    for (const { path, schema } of properties) assert.match(schema.description, /^\S.*\.$/s, path);
  });

  test('each has an example, unless it is a block, whose properties have them', () => {
    for (const { path, schema } of properties) {
      const hasProperties = (schema.items ?? schema).properties !== undefined;
      assert.ok(examplesOf(schema).length > 0 || hasProperties, path);
      if (schema.items !== undefined && schema.items.properties === undefined)
        assert.ok(examplesOf(schema.items).length > 0, `${path}[]`);
    }
  });

  test('each example is of the format', () => {
    for (const { path, schema } of properties)
      for (const value of examplesOf(schema)) {
        const text = only(path, value);
        const wrong = opened(text).findings.filter(
          ({ requirement, message }) =>
            /^ASR0(?:0[126]|1[678]|65)$/.test(requirement) && !message.startsWith('Duplicate'),
        );
        assert.deepEqual(
          wrong.map(({ message }) => message),
          [],
          text,
        );
      }
  });

  test('each has a hover with its description', () => {
    for (const { path, schema } of properties) {
      // Text that is in no key, so that the last of these keys is the one that is meant.
      const text = only(path, '@');
      const character = text.lastIndexOf(`${keyOf(path)}: `);
      const found = hover(opened(text), { line: 0, character });
      const shown = (found?.contents as { readonly value: string } | undefined)?.value ?? '';
      assert.ok(shown.includes(schema.description), `${path}: ${shown}`);
    }
  });

  test('each is completed in its block', () => {
    const blocks = new Set(properties.map(({ path }) => parentOf(path)));
    for (const block of blocks) {
      const text = block === '' ? '\n' : only(block, '@').replace('"@"', '{  }');
      const checked = opened(text);
      const offset = Math.max(0, text.indexOf('{  }') + 2);
      const { items } = completion(
        checked,
        checked.descriptor.positionAt(block === '' ? 0 : offset),
        client,
      );
      const labels = new Set(items.map(({ label }) => label));
      for (const { path } of properties)
        if (parentOf(path) === block) assert.ok(labels.has(keyOf(path)), `${path} in ${text}`);
    }
  });
});

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('.')));
}

function keyOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}
