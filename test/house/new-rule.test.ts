/** `npm run new-rule`: what it writes compiles and fails, and what it refuses it explains. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, test } from 'node:test';
import ts from 'typescript';
import { rules } from '../../server/src/rules/index.generated.ts';

interface Wanted {
  readonly name?: string;
  readonly id?: string;
  readonly block?: string;
  readonly folder?: string;
}
interface Project {
  readonly blocks: readonly string[];
  readonly rows: ReadonlyMap<string, { readonly enforcement?: string }>;
}

const { open, refusals, scaffold } = (await tool('scaffold')) as {
  open: string;
  refusals: (wanted: Wanted, project: Project) => string[];
  scaffold: (
    wanted: Wanted,
    project: Project,
    read: (path: string) => string,
  ) => Map<string, string>;
};
const { readProject } = (await tool('read-project')) as { readProject: (root: string) => Project };
const project = readProject(process.cwd());
const sound: Wanted = { name: 'agent-of-doom', id: 'ASR605', block: 'protectedItem' };

describe('a new rule', () => {
  test('is refused with what to do', () => {
    const said = (change: Wanted): string => refusals({ ...sound, ...change }, project).join('\n');
    assert.equal(said({}), '');
    assert.match(refusals({}, project).join('\n'), /^Usage: npm run new-rule -- NAME ASRnnn BLOCK/);
    assert.match(said({ name: 'Doom' }), /^"Doom" is not a rule name: write two or more/);
    assert.match(said({ id: 'ASR999' }), /^ASR999 is in no catalogue: add its row/);
    assert.match(
      said({ block: 'machine' }),
      /^"machine" is no block .* there are vault, storageAccount/,
    );
    assert.match(said({ folder: 'doom' }), /^"doom" is no folder of rules; there are azure, /);
    assert.match(
      said({ name: 'disk-too-large' }),
      /^There is a rule machines\/disk-too-large already/,
    );
    assert.match(said({ block: 'networkMapping' }), /^No rule looks at networkMapping yet, so add/);
    assert.equal(said({ block: 'networkMapping', folder: 'azure' }), '');
    for (const enforcement of ['checklist', 'explanation']) {
      const [id] = [...project.rows].find(([, row]) => row.enforcement === enforcement) ?? [];
      assert.match(
        said({ id: id ?? '' }),
        new RegExp(
          `^${id} says "enforcement: ${enforcement}" in server/requirements/.*: remove that line`,
        ),
      );
    }
    assert.match(
      said({ id: 'ASR902' }),
      /^ASR902 is reported as ASR304: write the rule for that id/,
    );
    assert.match(said({ id: 'ASR823' }), /which no descriptor can break/);
  });

  test('has a name for every block, and every rule looks at one of them', () => {
    for (const { rule } of rules) assert.ok(project.blocks.includes(rule.block), rule.name);
  });

  test('compiles, and has everything for its author to fill in', () => {
    const written = scaffold(sound, project, (path) => readFileSync(path, 'utf8'));
    for (const [path, text] of written) assert.ok(text.includes(open), path);
    assert.deepEqual(errorsIn(written), []);
  });

  test('leaves nothing open once it is committed', () => {
    const left = ['server/src/rules', 'test/rules', 'test/check/faults']
      .flatMap(files)
      .filter((path) => readFileSync(path, 'utf8').includes(open));
    assert.deepEqual(left, [], `write what begins with "${open}"`);
  });
});

/** What the compiler says of files that are not on disk. */
function errorsIn(written: ReadonlyMap<string, string>): string[] {
  const { config } = ts.readConfigFile('tsconfig.base.json', (path) => ts.sys.readFile(path)) as {
    config: { compilerOptions: object };
  };
  const { options } = ts.convertCompilerOptionsFromJson(
    { ...config.compilerOptions, composite: false, noEmit: true, types: ['node'] },
    process.cwd(),
  );
  const texts = new Map([...written].map(([path, text]) => [resolve(path), text]));
  const disk = ts.createCompilerHost(options);
  const program = ts.createProgram([...texts.keys()], options, {
    ...disk,
    fileExists: (path) => texts.has(path) || disk.fileExists(path),
    readFile: (path) => texts.get(path) ?? disk.readFile(path),
    getSourceFile: (path, language) => {
      const text = texts.get(path);
      return text === undefined
        ? disk.getSourceFile(path, language)
        : ts.createSourceFile(path, text, language);
    },
  });
  return [...texts.keys()].flatMap((path) => {
    const file = program.getSourceFile(path);
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      ({ messageText }) => `${path}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    );
  });
}

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? files(path) : [path];
  });
}

function tool(name: string): Promise<unknown> {
  return import(pathToFileURL(`${process.cwd()}/server/tools/new-rule/${name}.mjs`).href);
}
