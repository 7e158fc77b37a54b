/** What the manifest promises an editor: texts in every language, snippets that are right, a matcher that matches. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { check } from '../../server/src/check/check.ts';
import { agentTools } from '../../server/src/cli/agents/agent-tools.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import { faulty, inWorld } from '../cli/cli-world.ts';

const manifest = readFileSync('package.json', 'utf8');
const { contributes } = JSON.parse(manifest) as {
  contributes: {
    commands: { command: string; title: string; category: string }[];
    problemMatchers: { name: string; pattern: Pattern }[];
    walkthroughs: { steps: Step[] }[];
    languageModelTools: { name: string; modelDescription: string; inputSchema: object }[];
  };
};
interface Pattern {
  readonly regexp: string;
  readonly file: number;
  readonly line: number;
  readonly column: number;
  readonly message: number;
  readonly severity: number;
  readonly code: number;
}
interface Step {
  readonly id: string;
  readonly description: string;
  readonly media: { readonly svg: string; readonly altText: string };
  readonly completionEvents: readonly string[];
}
type Texts = Readonly<Record<string, string>>;
const english = texts('package.nls.json');
const translations = readdirSync('.')
  .map((name) => /^package\.nls\.(\w+)\.json$/.exec(name)?.[1])
  .filter((language) => language !== undefined);

/** The manifest without what only models read. */
const readByPeople = JSON.stringify(
  JSON.parse(manifest, (key, value: unknown) => (key === 'inputSchema' ? undefined : value)),
  undefined,
  1,
);

describe('the texts', () => {
  const used = [...manifest.matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key ?? '');

  test('of the manifest are all there, and no other', () => {
    assert.ok(used.length > 30);
    assert.deepEqual(Object.keys(english).sort(), [...new Set(used)].sort());
  });
  test('that people read are none of the manifest itself', () => {
    for (const word of ['title', 'description', 'markdownDescription', 'altText', 'label'])
      for (const [, text] of readByPeople.matchAll(new RegExp(`"${word}": "([^"]+)"`, 'g')))
        if (text !== 'ASR Descriptors') assert.match(text ?? '', /^%.+%$/);
  });
  test('are in one language, that of the messages: a menu is not half in another', () => {
    assert.deepEqual(translations, []);
  });

  for (const language of translations) {
    test(`of the manifest are all translated, with what is code in them left alone: ${language}`, () => {
      same(english, texts(`package.nls.${language}.json`));
    });
    test(`of the client are all translated: ${language}`, () => {
      const spoken = Object.fromEntries(clientTexts().map((text) => [text, text]));
      assert.ok(Object.keys(spoken).length > 20);
      same(spoken, texts(`l10n/bundle.l10n.${language}.json`));
    });
  }
});

describe('the walkthrough', () => {
  const steps = contributes.walkthroughs.flatMap((one) => one.steps);
  test('has five steps, each with a picture that is there and an event that completes it', () => {
    assert.equal(steps.length, 5);
    for (const { media, completionEvents } of steps) {
      assert.ok(existsSync(media.svg), media.svg);
      assert.ok(completionEvents.length > 0);
    }
  });
  test('calls only commands that are ours or of VS Code, and is completed by what it calls', () => {
    const ours = new Set(contributes.commands.map(({ command }) => command));
    for (const language of ['', ...translations.map((one) => `.${one}`)]) {
      for (const { id, completionEvents } of steps) {
        const text = texts(`package.nls${language}.json`)[`walkthrough.${id}.description`] ?? '';
        const called = [...text.matchAll(/\(command:([\w.]+)\)/g)].map(([, name]) => name ?? '');
        for (const name of called.filter((one) => one.startsWith('asr.')))
          assert.ok(ours.has(name), name);
        assert.deepEqual(
          completionEvents,
          called.map((name) => `onCommand:${name}`),
        );
      }
    }
  });
});

test('every command stands under one category', () => {
  for (const { command, category } of contributes.commands) assert.equal(category, 'ASR', command);
});

describe('the snippets', () => {
  const snippets = JSON.parse(readFileSync('snippets/asr-yaml.json', 'utf8')) as Record<
    string,
    { prefix?: string; description: string; body: string[] }
  >;
  const expanded = (name: string) =>
    (snippets[name]?.body ?? []).join('\n').replace(/\$\{\d+:([^}]*)\}|\$0/g, '$1');
  const whole = expanded('Descriptor');
  const indented = (text: string) => text.replace(/^(?=.)/gm, '  ');
  /** Each in the place its description names. */
  const places: Readonly<Record<string, string>> = {
    Descriptor: whole,
    Machine: `${whole}${indented(expanded('Machine'))}`,
    'Recovery plan': `${whole}${indented(expanded('Machine').replace('FIN-WEB01', 'FIN-APP01'))}recoveryPlans:\n${indented(expanded('Recovery plan'))}`,
    Suppression: whole.replace(
      '    disks: [100]',
      `${indented(indented(expanded('Suppression')))}    disks: [100, 2048]`,
    ),
  };
  test("are all tried here, and in nobody's way: completion offers what fits a place", () => {
    for (const { prefix } of Object.values(snippets)) assert.equal(prefix, undefined);
    assert.deepEqual(Object.keys(snippets).sort(), Object.keys(places).sort());
  });
  for (const [name, text] of Object.entries(places)) {
    test(`${name} is right as it is inserted`, () => {
      const { descriptor, findings } = check(Descriptor.open('plan.asr.yaml', 1, text));
      // What the author has to replace is all that is wrong with it.
      const left = findings.filter(({ message }) => !message.includes('<reason>'));
      assert.deepEqual(
        left.map(({ requirement }) => requirement),
        name === 'Suppression' ? ['ASR303'] : [],
        text,
      );
      assert.ok(descriptor.text.includes(expanded(name).trim().split('\n')[0] ?? name));
    });
  }
});

describe('the problem matcher $asr', () => {
  const [matcher] = contributes.problemMatchers;
  assert.ok(matcher);
  const { pattern } = matcher;

  test('takes every line of asr check --format unix apart, whatever the severity', () =>
    inWorld(
      {
        'plan b/dis:k.asr.yaml': faulty,
        ...Object.fromEntries(
          ['warning', 'information', 'hint'].flatMap((severity) => [
            [`${severity}/x.asr.yaml`, faulty],
            [`${severity}/.asr.json`, JSON.stringify({ severity: { ASR303: severity } })],
          ]),
        ),
      },
      async (world) => {
        const call = ['check', '--format', 'unix'];
        const { out } = await world.asr(call);
        const lines = out.split('\n').filter((line) => line !== '');
        assert.equal(lines.length, 4, out);
        const found = lines.map((line) => {
          const parts = new RegExp(pattern.regexp).exec(line);
          assert.ok(parts, line);
          return {
            file: parts[pattern.file],
            place: `${parts[pattern.line] ?? ''}:${parts[pattern.column] ?? ''}`,
            message: parts[pattern.message],
            severity: parts[pattern.severity],
            code: parts[pattern.code],
          };
        });
        const [line = ''] = faulty.split('\n').filter((one) => one.includes('2048'));
        const at = `${faulty.split('\n').indexOf(line) + 1}:${line.indexOf('2048') + 1}`;
        assert.deepEqual(found.map(({ file, severity }) => [file, severity]).sort(), [
          ['hint/x.asr.yaml', 'hint'],
          // VS Code knows no other word for it.
          ['information/x.asr.yaml', 'info'],
          ['plan b/dis:k.asr.yaml', 'error'],
          ['warning/x.asr.yaml', 'warning'],
        ]);
        for (const { message, place, code } of found) {
          assert.equal(place, at);
          assert.equal(code, 'ASR303');
          assert.match(message ?? '', /^Disk is 2048 GB; .*\.$/);
        }
      },
    ));
  test('is the one that the page of the command line has for editors without the extension', () => {
    const { tasks } = JSON.parse(readFileSync('docs/ci/tasks.json', 'utf8')) as {
      tasks: { problemMatcher: { pattern: Pattern } }[];
    };
    assert.deepEqual(tasks[0]?.problemMatcher.pattern, pattern);
  });
});

function texts(file: string): Texts {
  return JSON.parse(readFileSync(file, 'utf8')) as Texts;
}

/** Every text that the client shows, as `l10n.t` is called with it. */
function clientTexts(): string[] {
  const files = readdirSync('client/src', { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const code = readFileSync(join('client', 'src', file), 'utf8');
      const calls = [...code.matchAll(/\bl10n\.t\(/g)];
      const found = [...code.matchAll(/\bl10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)];
      assert.equal(found.length, calls.length, `${file}: a text is no literal`);
      return found.map(([, text]) => text ?? '');
    });
}

/** That a translation has the same keys, none empty, and the same placeholders, links and code. */
function same(original: Texts, translation: Texts): void {
  assert.deepEqual(Object.keys(translation).sort(), Object.keys(original).sort());
  for (const [key, text] of Object.entries(original)) {
    const other = translation[key] ?? '';
    assert.notEqual(other.trim(), '', key);
    const kept = (one: string) =>
      [...one.matchAll(/\{\d+\}|`[^`]+`|\(command:[\w.]+\)|\*\.asr\.yaml|\.asr\.json|ASR\d{3}/g)]
        .map(([word]) => word)
        .sort();
    assert.deepEqual(kept(other), kept(text), key);
    assert.equal(other.split('\n').length, text.split('\n').length, key);
  }
}

test('the tools of the editor are those of asr mcp', () => {
  assert.deepEqual(
    contributes.languageModelTools.map(({ name, modelDescription, inputSchema }) => ({
      name,
      description: modelDescription,
      inputSchema,
    })),
    agentTools.map(({ name, description, inputSchema }) => ({ name, description, inputSchema })),
  );
});
