/** Every feature answers over the protocol; what it answers is tested with the feature itself. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type {
  CodeAction,
  CodeLens,
  CompletionItem,
  CompletionList,
  InlayHint,
  Location,
  SemanticTokens,
  SemanticTokensDelta,
  SymbolInformation,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { example } from '../../server/src/rules/examples.ts';
import { session } from '../support/test-server.ts';

const uri = 'file:///work/plan.asr.yaml';
const text = example('vmware-to-azure', {
  recoveryPlans: '\n  - name: finance\n    groups:\n      - machines: [FIN-SQL01]',
});

type Server = Awaited<ReturnType<typeof session>>;

describe('the server answers', () => {
  let server: Server;
  before(async () => {
    const completionItem = { snippetSupport: true };
    server = await session({ capabilities: { textDocument: { completion: { completionItem } } } });
    server.open(uri, text);
  });
  after(() => server.close());

  /** The request about the first place at which a word stands. */
  function ask<T>(method: string, word = 'FIN-SQL01', params: object = {}): Promise<T> {
    return server.client.sendRequest(method, {
      textDocument: { uri },
      position: positionOf(word),
      ...params,
    });
  }

  test('completion, and explains an item', async () => {
    const { items } = await ask<CompletionList>('textDocument/completion', 'FIN-SQL01]');
    const [first] = items;
    assert.equal(first?.label, 'FIN-SQL01');
    const resolved = await server.client.sendRequest<CompletionItem>(
      'completionItem/resolve',
      first,
    );
    assert.match(JSON.stringify(resolved.documentation), /Declared on line/);
  });
  test('definition, references and highlights of a name', async () => {
    const [definition] = await ask<Location[]>('textDocument/definition', 'FIN-SQL01]');
    assert.equal(definition?.range.start.line, positionOf('FIN-SQL01').line);
    const context = { includeDeclaration: true };
    const references = await ask<Location[]>('textDocument/references', 'FIN-SQL01', { context });
    assert.equal(references.length, 2);
    assert.equal((await ask<unknown[]>('textDocument/documentHighlight')).length, 2);
    assert.equal(await ask('textDocument/linkedEditingRange'), null);
  });
  test('renaming, and says why it cannot', async () => {
    assert.equal(
      (await ask<{ placeholder: string }>('textDocument/prepareRename')).placeholder,
      'FIN-SQL01',
    );
    const edit = await ask<WorkspaceEdit>('textDocument/rename', 'FIN-SQL01', { newName: 'DB' });
    const [change] = edit.documentChanges as TextDocumentEdit[];
    assert.equal(change?.edits.length, 2);
    const refused = ask('textDocument/rename', 'FIN-SQL01', { newName: ' ' });
    await assert.rejects(refused, { message: 'A name cannot be empty.' });
  });
  test('outline, folding and selection', async () => {
    assert.ok((await ask<unknown[]>('textDocument/documentSymbol')).length > 5);
    assert.ok((await ask<unknown[]>('textDocument/foldingRange')).length > 5);
    const positions = [positionOf('FIN-SQL01'), positionOf('vault')];
    assert.equal(
      (await ask<unknown[]>('textDocument/selectionRange', 'vault', { positions })).length,
      2,
    );
  });
  test('lenses, hints, colours and links', async () => {
    const lenses = await ask<CodeLens[]>('textDocument/codeLens');
    assert.ok(lenses.some(({ command }) => command?.title === '1 / 50 machines, 1 group'));
    const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    const hints = await ask<InlayHint[]>('textDocument/inlayHint', 'vault', { range });
    assert.ok(hints.some(({ label }) => label === 'Standard_GRS, westeurope'));
    const full = await ask<SemanticTokens>('textDocument/semanticTokens/full');
    assert.ok(full.data.length > 20);
    const within = await ask<SemanticTokens>('textDocument/semanticTokens/range', 'vault', {
      range,
    });
    assert.deepEqual(within.data, full.data);
    const known = { previousResultId: full.resultId };
    const change = await ask<SemanticTokensDelta>(
      'textDocument/semanticTokens/full/delta',
      'vault',
      known,
    );
    assert.deepEqual(change.edits, []);
    const other = { previousResultId: 'none of ours' };
    const anew = await ask<SemanticTokens>(
      'textDocument/semanticTokens/full/delta',
      'vault',
      other,
    );
    assert.deepEqual(anew.data, full.data);
    assert.deepEqual(await ask('textDocument/documentLink'), []);
  });
  test('code actions', async () => {
    const start = positionOf('vault: {');
    const range = { start, end: start };
    const context = { diagnostics: [] };
    const found = await ask<CodeAction[]>('textDocument/codeAction', 'vault', { range, context });
    assert.ok(found.some(({ title }) => title === 'Expand vault to multiple lines'));
  });
  test('formatting of the whole, of a range and while typing', async () => {
    const uri = 'file:///work/untidy.asr.yaml';
    server.open(uri, 'vault:\n    name:   V\n');
    const untidy = { textDocument: { uri }, options: { tabSize: 2, insertSpaces: true } };
    assert.equal((await ask<unknown[]>('textDocument/formatting', 'vault', untidy)).length, 2);
    const range = { start: { line: 0, character: 0 }, end: { line: 1, character: 4 } };
    const some = await ask<unknown[]>('textDocument/rangeFormatting', 'vault', {
      ...untidy,
      range,
    });
    assert.equal(some.length, 2);
    const typing = { ...untidy, position: { line: 2, character: 0 }, ch: '\n' };
    const [edit] = await ask<TextEdit[]>('textDocument/onTypeFormatting', 'vault', typing);
    assert.equal(edit?.newText, '    ');
  });
  test('advertises what it answers', () => {
    const { capabilities } = server.initialized;
    const silent = Object.entries(capabilities).filter(([, value]) => value === undefined);
    assert.deepEqual(silent, []);
    assert.equal(capabilities.documentOnTypeFormattingProvider?.firstTriggerCharacter, '\n');
  });
  test('workspace symbols', async () => {
    const found = await server.client.sendRequest<SymbolInformation[]>('workspace/symbol', {
      query: 'sql',
    });
    assert.deepEqual(
      found.map(({ name }) => name),
      ['FIN-SQL01'],
    );
  });
});

function positionOf(word: string): { line: number; character: number } {
  const at = text.indexOf(word);
  assert.ok(at >= 0, `there is no ${word}`);
  const before = text.slice(0, at).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}
