/** Which method is answered by which feature. */
import {
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type CompletionItem,
  type Connection,
  type SemanticTokens,
  type SemanticTokensDelta,
} from 'vscode-languageserver';
import type { clientOf } from './capabilities.ts';
import type * as features from '../features/index.ts';
import type { Documents } from './documents.ts';
import type { Guard } from './guard.ts';
import type { OpenDocument } from './open-document.ts';
import {
  answerRequest,
  checklistRequest,
  checklistRowsRequest,
  compareProfilesRequest,
  explainRequest,
  exportRequest,
  firstDescriptorRequest,
  overviewRequest,
  scenariosRequest,
  standingRequest,
} from './requests.ts';

type Features = typeof features;

/** Answers everything that an author asks for; `client` tells what the editor understands. */
export function answer(
  connection: Connection,
  on: Guard<Documents>,
  client: () => ReturnType<typeof clientOf>,
): void {
  /** A feature that answers from one open document. */
  const about = <P extends { readonly textDocument: { readonly uri: string } }, R>(
    name: string,
    answer: (features: Features, open: OpenDocument, params: P) => R,
  ): ((params: P, token: CancellationToken) => Promise<R | null>) =>
    on.request(name, (all, params: P) =>
      all.ask(params, (features, open) => answer(features, open, params)),
    );

  connection.onHover(
    about('hover', (f, open, { position }) =>
      f.hover(open.checked(), position, client().linkedExplain),
    ),
  );
  connection.onCompletion(
    on.request('completion', (all, params) =>
      all.ask(params, (f, open) => {
        open.noteCompletion();
        return f.completion(
          open.current,
          params.position,
          client(),
          () => open.checked(),
          params.context?.triggerCharacter,
        );
      }),
    ),
  );
  const resolve = on.request('completionResolve', (all, item: CompletionItem) => {
    const { uri } = item.data as { readonly uri: string };
    return all.ask({ textDocument: { uri } }, (f, { current }) =>
      f.resolveCompletion(current, item),
    );
  });
  connection.onCompletionResolve(async (item, token) => (await resolve(item, token)) ?? item);
  connection.onDefinition(
    about('definition', (f, { descriptor }, { position }) => f.definition(descriptor, position)),
  );
  connection.onReferences(
    about('references', (f, { descriptor }, { position, context }) =>
      f.references(descriptor, position, context.includeDeclaration),
    ),
  );
  connection.onDocumentHighlight(
    about('documentHighlight', (f, { descriptor }, { position }) =>
      f.documentHighlights(descriptor, position),
    ),
  );
  connection.onPrepareRename(
    about('prepareRename', (f, { descriptor }, { position }) =>
      f.prepareRename(descriptor, position),
    ),
  );
  connection.onRenameRequest(
    about('rename', (f, { current }, { position, newName }) => {
      const renamed = f.rename(current, position, newName);
      if (renamed !== undefined && 'refused' in renamed)
        throw new ResponseError(LSPErrorCodes.RequestFailed, renamed.refused);
      return renamed;
    }),
  );
  connection.languages.onLinkedEditingRange(
    about('linkedEditingRange', (f, { descriptor }, { position }) =>
      f.linkedEditingRanges(descriptor, position),
    ),
  );
  connection.onWorkspaceSymbol(
    on.request('workspaceSymbol', (all, { query }) => all.symbols(query)),
  );
  connection.onCodeAction(
    about('codeAction', (f, open, params) =>
      f.codeActions(open.checked(), params, client(), (changes) => open.tried(changes)),
    ),
  );
  connection.onDocumentSymbol(
    about('documentSymbol', (f, { descriptor }) => f.documentSymbols(descriptor)),
  );
  connection.onSelectionRanges(
    about('selectionRange', (f, { descriptor }, { positions }) =>
      f.selectionRanges(descriptor, positions),
    ),
  );
  connection.onFoldingRanges(
    about('foldingRange', (f, { descriptor }) => f.foldingRanges(descriptor)),
  );
  connection.onCodeLens(
    about('codeLens', (f, { current }) => f.codeLenses(current, client().references)),
  );
  connection.languages.inlayHint.on(
    about('inlayHint', (f, { current }, { range }) => f.inlayHints(current, range)),
  );
  connection.languages.semanticTokens.on(
    on.request(
      'semanticTokens',
      (all, params): SemanticTokens => all.analyzed(params)?.semanticTokens() ?? none,
    ),
  );
  connection.languages.semanticTokens.onDelta(
    on.request(
      'semanticTokensDelta',
      (all, params): SemanticTokens | SemanticTokensDelta =>
        all.analyzed(params)?.semanticTokensSince(params.previousResultId) ?? none,
    ),
  );
  connection.languages.semanticTokens.onRange(
    on.request(
      'semanticTokensRange',
      async (all, params): Promise<SemanticTokens> =>
        (await all.ask(params, (f, { descriptor }) =>
          f.semanticTokens(descriptor, params.range),
        )) ?? none,
    ),
  );
  connection.onDocumentFormatting(
    about('formatting', (f, { descriptor }, { options }) => f.formatting(descriptor, options)),
  );
  connection.onDocumentRangeFormatting(
    about('rangeFormatting', (f, { descriptor }, { range, options }) =>
      f.rangeFormatting(descriptor, range, options),
    ),
  );
  connection.onDocumentOnTypeFormatting(
    about('onTypeFormatting', (f, { descriptor }, { position, options, ch }) =>
      f.onTypeFormatting(descriptor, position, options, ch),
    ),
  );
  connection.onDocumentLinks(
    about('documentLink', (f, { current }) => f.documentLinks(current, client().linkedExplain)),
  );
  connection.onRequest(
    explainRequest,
    on.request('explain', async (all, { id, uri, profile }) => {
      // In the profile of the document that it is asked from.
      const open = uri === undefined ? undefined : await all.document(uri);
      return all.askAll((f) => f.explanationNamed(id, profile, open?.current.catalogue)) ?? null;
    }),
  );
  connection.onRequest(
    checklistRequest,
    on.request('checklist', (all, params) =>
      all.ask(params, (_, open, pages) =>
        pages.checklistPage(open.checked(), client().linkedPages),
      ),
    ),
  );
  connection.onRequest(
    checklistRowsRequest,
    on.request('checklistRows', (all, params) =>
      all.ask(params, (_, open, pages) => pages.checklistRows(open.checked(), params)),
    ),
  );
  connection.onRequest(
    overviewRequest,
    on.request('overview', (all, params) =>
      all.ask(params, (_, open, pages) => pages.overviewOf(open.checked())),
    ),
  );
  connection.onRequest(
    answerRequest,
    on.request('answer', (all, params) =>
      all.ask(params, (f, { descriptor }) => f.answerEdits(descriptor, params.id, params.answer)),
    ),
  );
  connection.onRequest(
    compareProfilesRequest,
    on.request('compareProfiles', (all, params) =>
      all.ask(params, (_, open, pages) => pages.comparisonPage(open.current, client().linkedPages)),
    ),
  );
  connection.onRequest(
    exportRequest,
    on.request('export', async (all, params) => {
      const checked = await all.ask(params, (_, open) => open.checked());
      return checked && (await import('./export-answer.ts')).exportAnswer(checked, params);
    }),
  );
  connection.onRequest(
    standingRequest,
    on.request(
      'standing',
      async (all, { textDocument: { uri } }) => (await all.document(uri))?.standing ?? null,
    ),
  );
  connection.onRequest(
    scenariosRequest,
    on.request('scenarios', (all, { profile }) => all.askAll((f) => f.scenarioChoices(profile))),
  );
  connection.onRequest(
    firstDescriptorRequest,
    on.request('firstDescriptor', (all, { scenario, profile }) =>
      all.askAll((f) => f.firstDescriptorNamed(scenario, profile)),
    ),
  );
}

const none: SemanticTokens = { data: [] };
