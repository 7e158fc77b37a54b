/** Facts of the README: what it shows is what the product prints, and what it names exists. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { globSync } from 'tinyglobby';
import { check } from '../../server/src/check/check.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import { inWorld } from '../cli/cli-world.ts';

const readme = readFileSync('README.md', 'utf8');
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  name: string;
  publisher: string;
  version: string;
  engines: { node: string; vscode: string };
  scripts: Record<string, string>;
  contributes: { configuration: { properties: Record<string, { default: unknown }> } };
};

/** The first block of a language below a heading, or else of the whole page. */
function block(language: string, heading = ''): string {
  const [, text = ''] = readme.slice(readme.indexOf(heading)).split(`\`\`\`${language}\n`);
  return text.slice(0, text.indexOf('```'));
}

const example = block('yaml');

describe('the README', () => {
  test('shows the findings of its example', () => {
    const { descriptor, findings } = check(Descriptor.open('plan.asr.yaml', 1, example));
    const lines = findings
      .filter(({ severity }) => severity === 'error' || severity === 'warning')
      .map(({ requirement, severity, message, span }) => {
        const { line, character } = descriptor.positionAt(span.start);
        return `plan.asr.yaml:${line + 1}:${character + 1}: ${message} [${severity}/${requirement}]\n`;
      });
    assert.equal(block('text'), lines.join(''));
    assert.ok(lines.length >= 3);
  });

  test('lists every setting with its default', () => {
    for (const [name, { default: value }] of Object.entries(
      manifest.contributes.configuration.properties,
    )) {
      assert.match(
        readme,
        new RegExp(
          `\\| \`${name.replaceAll('.', '\\.')}\`\\s+\\| \`${typeof value === 'string' ? value : JSON.stringify(value)}\`\\s+\\|`,
        ),
        name,
      );
    }
  });

  test('starts with two commands that are scripts, and that set a fresh clone up themselves', () => {
    const commands = block('sh', '## Try it').trimEnd().split('\n');
    assert.deepEqual(
      commands.map((line) => line.replace(/\s+#.*/, '')),
      ['npm start', 'npm test'],
    );
    for (const name of ['start', 'test']) {
      const [, file = ''] = /^node (\S+)$/.exec(manifest.scripts[name] ?? '') ?? [];
      assert.match(readFileSync(file, 'utf8'), /await setup\(\)/, name);
    }
  });

  test('shows commands that run', async () => {
    const commands = [...block('sh', '## On the command line').matchAll(/^npx asr (.*?)\s+#/gm)];
    assert.ok(commands.length >= 9);
    for (const [, words = ''] of commands)
      await inWorld({ 'plan.asr.yaml': example }, async (world) => {
        const { code, err } = await world.asr(words.split(' '));
        assert.ok(code === 0 || code === 1, `asr ${words}: exit code ${code}: ${err}`);
      });
  });

  test('installs the packages that are made', () => {
    const { name, publisher, version } = manifest;
    const packager = readFileSync('client/tools/package.mjs', 'utf8');
    const [, vsix = ''] = /'([\w-]+\.vsix)'/.exec(packager) ?? [];
    const named = [...readme.matchAll(/[\w.-]+\.(?:vsix|tgz)\b/g)].map(([file]) => file);
    assert.deepEqual([...new Set(named)].sort(), [`${name}-${version}.tgz`, vsix].sort());
    assert.ok(readme.includes(`--uninstall-extension ${publisher}.${name}\``));
  });

  test('names the versions that are supported, and the code-server that is tested', () => {
    const oldest = (range: string): string => /\d+\.\d+/.exec(range)?.[0] ?? range;
    const { node, vscode } = manifest.engines;
    assert.match(readme, new RegExp(`^\\| VS Code +\\| ${oldest(vscode)} and newer`, 'm'));
    assert.match(readme, new RegExp(`^\\| Node\\.js +\\| ${oldest(node)} and newer`, 'm'));
    assert.ok(readme.includes(`You need Node.js ${oldest(node)} or newer`));
    const installer = readFileSync('test/editor/install.mjs', 'utf8');
    const [, codeServer = ''] = /codeServer = '([\d.]+)'/.exec(installer) ?? [];
    assert.ok(readme.includes(`code-server ${codeServer} `), codeServer);
  });

  test('has the figures of docs/speed.md', () => {
    const section = readme.slice(readme.indexOf('## Speed')).split('\n## ')[0] ?? '';
    const figures = section.match(/\d[\d.]* (?:ms|s|MB)\b/g) ?? [];
    assert.ok(figures.length >= 8);
    const measured = readFileSync('docs/speed.md', 'utf8');
    for (const figure of figures) assert.ok(measured.includes(figure), figure);
  });
});

test('every page names scripts and files that exist', () => {
  const pages = globSync(['*.md', 'docs/*.md', '.github/**/*.{md,yml}']);
  assert.ok(pages.length > 10);
  for (const page of pages) {
    const text = readFileSync(page, 'utf8');
    for (const [, script = ''] of text.matchAll(/npm run ([\w:-]+)/g))
      assert.ok(script in manifest.scripts, `${page}: npm run ${script}`);
  }
  for (const [, path = ''] of readme.matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g))
    assert.ok(existsSync(path), path);
});
