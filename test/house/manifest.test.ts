/** T-42, the manifest: what it names is there, is packaged, and means something to VS Code. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { globSync } from 'tinyglobby';
import { packagedFiles } from '../../client/tools/package.mjs';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Json>;

interface Place {
  readonly path: string;
  readonly key: string;
  readonly value: Json;
}

/** Every value of the manifest with the keys that lead to it. */
function* values(value: Json, path = '', key = ''): Generator<Place> {
  yield { path, key, value };
  if (value === null || typeof value !== 'object') return;
  for (const [name, child] of Object.entries(value))
    yield* values(child, `${path}/${name}`, Array.isArray(value) ? key : name);
}
const all = [...values(manifest)];
const texts = all.flatMap((place) =>
  typeof place.value === 'string' ? [{ ...place, value: place.value }] : [],
);
const contributed = texts.filter(({ path }) => path.startsWith('/contributes/'));
const source = globSync('client/src/**/*.ts')
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** The context keys of VS Code that clauses may ask, and the operators between them. */
const known =
  /^(editorLangId|editorFocus|editorTextFocus|editorHasSelection|editorReadonly|resourceLangId|resourceExtname|resourceFilename|resourceScheme|isWeb|isWorkspaceTrusted|textInputFocus|inDiffEditor|inQuickOpen|activeWebviewPanelId|workbenchState|workspaceFolderCount|virtualWorkspace|true|false)$/;

/** What a clause asks for, with the values it compares with taken out. */
function keysOf(clause: string): string[] {
  return clause
    .replace(/(==|!=|=~|<=|>=|<|>|\bin\b)\s*('[^']*'|\/(?:\\.|[^/])*\/\w*|[\w.-]+)/g, ' ')
    .split(/&&|\|\||[!()\s]+/)
    .filter((word) => word !== '');
}

describe('the manifest', () => {
  test('names files that are there and are packaged', () => {
    const packaged = new Set(packagedFiles());
    const files = texts.filter(
      ({ path, value }) =>
        !path.startsWith('/bin') &&
        (value.startsWith('./') || ['/icon', '/main', '/browser', '/l10n'].includes(path)),
    );
    assert.ok(files.length >= 8);
    for (const { path, value } of files) {
      const name = value.replace(/^\.\//, '').replace(/\/$/, '');
      // Bundles are there once it is built.
      if (!name.startsWith('dist/') || existsSync('dist'))
        assert.ok(existsSync(name), `${path}: ${name} is not there`);
      if (existsSync(name))
        assert.ok(
          packaged.has(name) || [...packaged].some((file) => file.startsWith(`${name}/`)),
          `${path}: ${name} is not packaged`,
        );
    }
  });

  test('has an icon of VS Code or of ours for what shows one', () => {
    for (const { path, value } of contributed.filter(({ key }) => key === 'icon'))
      assert.ok(/^\$\([a-z][a-z-]*\)$/.test(value) || existsSync(value), `${path}: ${value}`);
  });

  test('declares the commands that the client registers, with a title and a category', () => {
    const { commands } = manifest.contributes as { commands: Record<string, string>[] };
    const ids = commands.map(({ command = '' }) => command);
    assert.equal(new Set(ids).size, ids.length);
    for (const { command = '', title, category } of commands) {
      assert.match(command, /^asr\.[a-z][A-Za-z]+$/);
      assert.ok(title !== undefined && category !== undefined, command);
      assert.ok(source.includes(`'${command}'`), `${command} is registered nowhere`);
    }
    for (const { path, value } of contributed.filter(({ key }) => key === 'command'))
      assert.ok(ids.includes(value), `${path}: ${value} is no command`);
    // Walkthroughs and texts call commands by links.
    for (const { path, value } of texts)
      for (const [, id = ''] of value.matchAll(/\(command:([\w.]+)/g))
        assert.ok(!id.startsWith('asr.') || ids.includes(id), `${path}: ${id} is no command`);
  });

  test('asks for context keys that there are', () => {
    const clauses = contributed.filter(({ key }) => key === 'when' || key === 'enablement');
    assert.ok(clauses.length >= 4);
    for (const { path, value } of clauses)
      for (const word of keysOf(value))
        assert.ok(
          known.test(word) ||
            (word.startsWith('config.asr.') &&
              all.some(({ path }) => path.endsWith(`/${word.slice('config.'.length)}`))) ||
            (word.startsWith('asr.') && source.includes(`'setContext', '${word}'`)),
          `${path}: nobody sets ${word}`,
        );
    for (const { path, value } of clauses)
      for (const [, language = ''] of value.matchAll(/LangId == '?([\w-]+)/g))
        assert.equal(language, 'asr-yaml', path);
    assert.deepEqual(keysOf(`editorLangId == asr-yaml && !(foo || 'x' =~ /a b/i) && bar in baz`), [
      'editorLangId',
      'foo',
      `'x'`,
      'bar',
    ]);
  });

  test('describes every setting, and every default is one of its values', () => {
    const settings = all.filter(({ path }) =>
      /^\/contributes\/configuration(\/\d+)?\/properties\/[^/]+$/.test(path),
    );
    assert.ok(settings.length >= 2);
    for (const { path, key, value } of settings) {
      const setting = value as Record<string, Json>;
      assert.match(key, /^asr\.[a-z][\w.]+$/, path);
      assert.ok(setting.markdownDescription ?? setting.description, path);
      assert.ok('type' in setting && 'default' in setting && 'scope' in setting, path);
      const { enum: choices, enumDescriptions, markdownEnumDescriptions } = setting;
      if (!Array.isArray(choices)) continue;
      assert.ok(choices.includes(setting.default ?? null), path);
      const told = enumDescriptions ?? markdownEnumDescriptions;
      assert.equal(Array.isArray(told) ? told.length : 0, choices.length, path);
    }
  });

  test('has a text for every %key%, and no text without a use', () => {
    const used = new Set(texts.flatMap(({ value }) => value.match(/^%([\w.-]+)%$/)?.[1] ?? []));
    const tables = globSync('package.nls*.json');
    assert.ok(used.size === 0 || tables.includes('package.nls.json'));
    for (const table of tables) {
      const keys = Object.keys(JSON.parse(readFileSync(table, 'utf8')) as object);
      assert.deepEqual(keys.sort(), [...used].sort(), table);
    }
  });

  test('starts the extension by what it contributes', () => {
    for (const event of manifest.activationEvents as string[])
      assert.match(event, /^(workspaceContains:\*\*\/\*\.asr\.ya?ml|onLanguage:asr-yaml)$/);
  });
});
