/** Answers the requests of our own, and what shows pages. */
import type { Connection } from 'vscode-languageserver';
import type { clientOf } from './capabilities.ts';
import type { Documents } from './documents.ts';
import type { Guard } from './guard.ts';
import {
  answerRequest,
  answersRequest,
  checklistRequest,
  checklistRowsRequest,
  compareProfilesRequest,
  explainRequest,
  exportRequest,
  firstDescriptorRequest,
  overviewRequest,
  planViewRequest,
  readinessReportRequest,
  readinessViewRequest,
  recordRequest,
  requirementsRequest,
  scenariosRequest,
  standingRequest,
} from './requests.ts';

/** Answers them; `client` says what the editor understands. */
export function answerPages(
  connection: Connection,
  on: Guard<Documents>,
  client: () => ReturnType<typeof clientOf>,
): void {
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
    recordRequest,
    on.request('record', (all, params) =>
      all.ask(params, (f, { current }) => f.recordEdits(current, params.record)),
    ),
  );
  connection.onRequest(
    compareProfilesRequest,
    on.request('compareProfiles', (all, params) =>
      all.ask(params, (_, open, pages) => pages.comparisonPage(open.current, client().linkedPages)),
    ),
  );
  connection.onRequest(
    answersRequest,
    on.request('answers', (all, params) =>
      all.ask(params, (_, open, pages) =>
        pages.answersPage(open.current, settingsIn(params.settings)),
      ),
    ),
  );
  connection.onRequest(
    planViewRequest,
    on.request('planView', async (all, params) => {
      const current = await all.ask(params, (_, open) => open.current);
      return current && (await import('./page-answers.ts')).planViewAnswer(current, params.query);
    }),
  );
  connection.onRequest(
    readinessViewRequest,
    on.request('readinessView', async (all, params) => {
      const checked = await all.ask(params, (_, open) => open.checked());
      return checked && (await import('./page-answers.ts')).readinessViewAnswer(checked);
    }),
  );
  connection.onRequest(
    readinessReportRequest,
    on.request('readinessReport', async (all, params) => {
      const checked = await all.ask(params, (_, open) => open.checked());
      if (!checked) return null;
      return (await import('./page-answers.ts')).readinessReportAnswer(checked, params.format);
    }),
  );
  connection.onRequest(
    exportRequest,
    on.request('export', async (all, params) => {
      const checked = await all.ask(params, (_, open) => open.checked());
      return checked && (await import('./page-answers.ts')).exportAnswer(checked, params);
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
    requirementsRequest,
    on.request('requirements', async (all, { uri }) => {
      const open = uri === undefined ? undefined : await all.document(uri);
      return all.askAll((f) => f.requirementChoices(open?.current));
    }),
  );
  connection.workspace.textDocumentContent.on(
    on.request('textDocumentContent', (all, { uri }) => {
      const text = all.askAll((f) =>
        f.pageText(uri, (named) => {
          const open = all.analyzed({ textDocument: { uri: named } });
          return open && { current: open.current, checked: () => open.checked() };
        }),
      );
      return text === undefined ? null : { text };
    }),
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

/** The settings of a what-if that are what they should be. */
function settingsIn(settings: unknown): { readonly path: string; readonly value: string }[] {
  if (!Array.isArray(settings)) return [];
  return settings.flatMap((one: unknown) => {
    const { path, value } = (one ?? {}) as Readonly<Record<string, unknown>>;
    return typeof path === 'string' && typeof value === 'string' ? [{ path, value }] : [];
  });
}
