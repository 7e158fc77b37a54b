/** What the README shows is what the product prints. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { check } from '../../server/src/check/check.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';

const readme = readFileSync('README.md', 'utf8');
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
  contributes: { configuration: { properties: Record<string, { default: unknown }> } };
};

describe('the README', () => {
  test('shows the findings of its example', () => {
    const example = /```yaml\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
    const shown = /```text\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
    const { descriptor, findings } = check(Descriptor.open('plan.asr.yaml', 1, example));
    const lines = findings
      .filter(({ severity }) => severity === 'error' || severity === 'warning')
      .map(({ requirement, severity, message, span }) => {
        const { line, character } = descriptor.positionAt(span.start);
        return `plan.asr.yaml:${line + 1}:${character + 1}: ${message} [${severity}/${requirement}]\n`;
      });
    assert.equal(shown, lines.join(''));
    assert.ok(lines.length >= 3);
  });
  test('lists every setting with its default', () => {
    for (const [name, { default: value }] of Object.entries(
      manifest.contributes.configuration.properties,
    )) {
      assert.match(
        readme,
        new RegExp(`\\| \`${name.replaceAll('.', '\\.')}\`\\s+\\| \`${String(value)}\`\\s+\\|`),
        name,
      );
    }
  });
  test('names scripts that exist, and files that exist', () => {
    for (const [, script] of readme.matchAll(/npm run ([\w:-]+)/g))
      assert.ok(script !== undefined && script in manifest.scripts, script);
    for (const [, path] of readme.matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g))
      assert.ok(path !== undefined && existsSync(path), path);
  });
});
