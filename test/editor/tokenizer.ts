import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../../server/tools/setup.mjs';
import { installEditor } from './install.mjs';

/** A piece of a line with its colour. */
export interface GrammarToken {
  readonly text: string;
  /** The names of the scopes, outermost first, without that of the grammar. */
  readonly scopes: string;
}

/** Whether there is a piece of just this text within this scope. */
export function has(all: readonly GrammarToken[], text: string, scope: string): boolean {
  return all.some((token) => token.text === text && token.scopes.includes(scope));
}

/** The few words of vscode-textmate and vscode-oniguruma, which VS Code brings along, that we use. */
interface Textmate {
  INITIAL: unknown;
  parseRawGrammar(text: string, path: string): unknown;
  Registry: new (options: {
    onigLib: Promise<unknown>;
    loadGrammar(scope: string): Promise<unknown>;
    getInjections(scope: string): readonly string[];
  }) => { loadGrammar(scope: string): Promise<Grammar> };
}
interface Grammar {
  tokenizeLine(
    line: string,
    stack: unknown,
  ): { tokens: { startIndex: number; endIndex: number; scopes: string[] }[]; ruleStack: unknown };
}
interface Oniguruma {
  loadWASM(data: ArrayBufferLike): Promise<void>;
  OnigScanner: new (patterns: string[]) => unknown;
  OnigString: new (text: string) => unknown;
}

/** VS Code's own tokenizer with its grammars and ours. */
export async function tokenizer(): Promise<
  (scope: string, text: string) => readonly GrammarToken[]
> {
  const { vscode } = await installEditor();
  const load = createRequire(join(vscode, 'package.json'));
  const textmate = load('vscode-textmate') as Textmate;
  const oniguruma = load('vscode-oniguruma') as Oniguruma;
  const wasm = readFileSync(load.resolve('vscode-oniguruma/release/onig.wasm'));
  await oniguruma.loadWASM(new Uint8Array(wasm).buffer);
  const yaml = (name: string) =>
    join(vscode, 'extensions', 'yaml', 'syntaxes', `${name}.tmLanguage.json`);
  const files: Readonly<Record<string, string>> = {
    'source.asr-yaml': join(root, 'syntaxes', 'asr-yaml.tmLanguage.json'),
    'markdown.asr-yaml.fence': join(root, 'syntaxes', 'markdown-fence.tmLanguage.json'),
    'text.html.markdown': join(
      vscode,
      'extensions/markdown-basics/syntaxes/markdown.tmLanguage.json',
    ),
    'source.yaml': yaml('yaml'),
    'source.yaml.1.2': yaml('yaml-1.2'),
    'source.yaml.embedded': yaml('yaml-embedded'),
  };
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns: string[]) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text: string) => new oniguruma.OnigString(text),
    }),
    loadGrammar: (scope) => {
      const path = files[scope];
      return Promise.resolve(
        path === undefined ? null : textmate.parseRawGrammar(readFileSync(path, 'utf8'), path),
      );
    },
    getInjections: (scope) => (scope === 'text.html.markdown' ? ['markdown.asr-yaml.fence'] : []),
  });
  const grammars = new Map<string, Grammar>();
  for (const scope of ['source.asr-yaml', 'source.yaml', 'text.html.markdown'])
    grammars.set(scope, await registry.loadGrammar(scope));
  return (scope, text) => {
    let stack = textmate.INITIAL;
    return text.split('\n').flatMap((line) => {
      const result = grammars.get(scope)?.tokenizeLine(line, stack);
      stack = result?.ruleStack;
      return (result?.tokens ?? []).map(({ startIndex, endIndex, scopes }) => ({
        text: line.slice(startIndex, endIndex),
        scopes: scopes.slice(1).join(' '),
      }));
    });
  };
}
