import { l10n } from 'vscode';
import {
  areaTitles,
  type ChecklistData,
  type RowData,
  severityTitles,
  stateSigns,
  stateTitles,
} from './checklist-data.ts';
import { html, type Html } from './html-template.ts';

/** What the filters are set to; empty or missing means all. */
export type ChecklistQuery = Readonly<Record<string, string>>;

/**
 * The checklist as HTML: filters, progress, and a table for each state.
 * @param verifier who ticks; empty if nobody has said yet.
 */
export function checklistHtml(
  fileName: string,
  data: ChecklistData,
  query: ChecklistQuery,
  verifier: string,
): string {
  const title = html`<h1>${l10n.t('Checklist of {0}', fileName)}</h1>`;
  if (data.scenario === null) {
    const why = l10n.t(
      'The descriptor has no known scenario, so there are no requirements to check.',
    );
    return html`${title}
      <p>${why}</p>`.text;
  }
  const rows = data.rows.filter((row) => isShown(row, query));
  const titles = stateTitles();
  const groups = Object.keys(titles).map((state) => group(state, titles, rows));
  return html`${title}${summary(data)}${filters(data, query)}
    <p class="tools">${tools(verifier)}</p>
    <p id="shown" role="status">
      ${l10n.t('{0} of {1} requirements are shown.', rows.length, total(data))}
    </p>
    <div data-walk>${groups}</div>`.text;
}

/** Whether a row passes the filters that need no server. */
function isShown(
  { state, area, id, also, title, statement, note }: RowData,
  query: ChecklistQuery,
) {
  const { state: wanted = '', area: place = '', text = '' } = query;
  if (wanted !== '' && state !== wanted) return false;
  if (place !== '' && area !== place) return false;
  const all = [id, ...also, title, statement, note].join('\n').toLowerCase();
  return text
    .toLowerCase()
    .split(' ')
    .every((word) => all.includes(word));
}

function total({ counts }: ChecklistData): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** The scenario, and how much is decided. */
function summary(data: ChecklistData): Html {
  const titles = stateTitles();
  const { counts, profile, scenario } = data;
  const settled = (counts['met'] ?? 0) + (counts['done'] ?? 0) + (counts['notApplicable'] ?? 0);
  const all = total(data);
  const parts = Object.keys(titles)
    .filter((state) => (counts[state] ?? 0) > 0)
    .map(
      (state) =>
        html`<li>
          <span aria-hidden="true" class="sign ${state}">${stateSigns[state]}</span>
          ${counts[state]} ${titles[state]}
        </li>`,
    );
  const label = l10n.t('{0} of {1} requirements are settled', settled, all);
  return html`<p>${scenario} · ${l10n.t('profile {0}', profile)}</p>
    <p><progress max="${all}" value="${settled}" aria-label="${label}"></progress> ${label}</p>
    <ul class="counts">
      ${parts}
    </ul>`;
}

function filters(data: ChecklistData, query: ChecklistQuery): Html {
  const all = l10n.t('All');
  const select = (name: string, label: string, options: Readonly<Record<string, string>>) =>
    html`<label for="filter-${name}">${label}</label>
      <select id="filter-${name}" name="${name}">
        <option value="">${all}</option>
        ${Object.entries(options).map(
          ([value, words]) =>
            html`<option value="${value}" ${query[name] === value && html` selected`}>
              ${words}
            </option>`,
        )}
      </select>`;
  const plans = Object.fromEntries(data.plans.map((plan) => [plan, plan]));
  return html`<form data-query role="search" aria-label="${l10n.t('Filter')}">
    <span>${select('state', l10n.t('State'), stateTitles())}</span>
    <span>${select('area', l10n.t('Area'), areaTitles())}</span>
    <span
      ><label for="filter-machine">${l10n.t('Machine')}</label>
      <input
        type="text"
        id="filter-machine"
        name="machine"
        list="machines"
        autocomplete="off"
        value="${query['machine'] ?? ''}"
      />
      <datalist id="machines">
        ${data.machines.map((name) => html`<option value="${name}"></option>`)}
      </datalist></span
    >
    <span>${select('plan', l10n.t('Recovery plan'), plans)}</span>
    <span
      ><label for="filter-text">${l10n.t('Text')}</label>
      <input
        type="text"
        id="filter-text"
        name="text"
        autocomplete="off"
        value="${query['text'] ?? ''}"
    /></span>
  </form>`;
}

function tools(verifier: string): Html {
  const who =
    verifier === '' ? l10n.t('Ticks have no name yet') : l10n.t('Ticks are by {0}', verifier);
  return html`<button type="button" id="verifier" data-act="verifier">${who}</button>
    <button type="button" id="export" data-act="export">${l10n.t('Export as Markdown')}</button>`;
}

function group(state: string, titles: Readonly<Record<string, string>>, all: readonly RowData[]) {
  const rows = all.filter((row) => row.state === state);
  if (rows.length === 0) return undefined;
  const name = `${titles[state] ?? ''} (${rows.length})`;
  return html`<section aria-labelledby="group-${state}">
    <h2 id="group-${state}">${name}</h2>
    <ul class="rows">
      ${rows.map(item)}
    </ul>
  </section>`;
}

/** One requirement: tick, id, statement, what is found, and who answered. */
function item(row: RowData): Html {
  const { id, also, state, severity, statement, answer, isAnswerable } = row;
  const ids = [id, ...also].map(
    (one) =>
      html`<button
        type="button"
        class="link id"
        id="explain-${one}"
        data-explain="${one}"
        title="${l10n.t('Explain {0}', one)}"
      >
        ${one}
      </button>`,
  );
  const box =
    isAnswerable && state !== 'notApplicable'
      ? html`<input
          type="checkbox"
          id="tick-${id}"
          data-act="${state === 'done' ? 'reopen' : 'done'}"
          data-value="${id}"
          aria-label="${l10n.t('{0} is verified', id)}"
          aria-describedby="text-${id}"
          ${state === 'done' && html` checked`}
        />`
      : html`<span class="sign ${state}" aria-hidden="true">${stateSigns[state]}</span>`;
  const act = isAnswerable && actionOf(state);
  const line = answer && lineButton(`answer-${id}`, answer.line);
  return html`<li class="row">
    <span class="box">${box}</span>
    <div>
      <p>${ids} <span class="severity ${severity}">${severityTitles()[severity]}</span></p>
      <p id="text-${id}">${statement}</p>
      ${note(row)}
      ${act && html`<p><button type="button" class="link" id="${act.act}-${id}" data-act="${act.act}" data-value="${id}" aria-label="${act.label}: ${id}">${act.label}</button> ${line}</p>`}
    </div>
  </li>`;
}

function actionOf(state: string): { readonly act: string; readonly label: string } {
  return state === 'open'
    ? { act: 'notApplicable', label: l10n.t('Does not apply') }
    : { act: 'reopen', label: l10n.t('Reopen') };
}

/** What is found, with its lines; or why the state is what it is. */
function note({ id, state, note: why, places, more, answer }: RowData): Html | undefined {
  if (state === 'done' || state === 'notApplicable') {
    const { by, date } = answer ?? { by: null, date: null };
    const words =
      by !== null && date !== null
        ? l10n.t('Verified by {0} on {1}', by, date)
        : by !== null
          ? l10n.t('Verified by {0}', by)
          : date !== null
            ? l10n.t('Verified on {0}', date)
            : why;
    return html`<p class="note">${words}</p>`;
  }
  if (places.length === 0) return why === '' ? undefined : html`<p class="note">${why}</p>`;
  const lines = places.map(
    ({ line, message, exception }, i) =>
      html`<li>
        ${lineButton(`line-${id}-${String(i)}`, line)}
        ${message}${exception !== null && html` <em>${exceptionInWords(exception)}</em>`}
      </li>`,
  );
  const rest = more > 0 && html`<li>${l10n.t('{0} more', more)}</li>`;
  return html`<ul class="note">
    ${lines}${rest}
  </ul>`;
}

function exceptionInWords({
  kind,
  text,
}: NonNullable<RowData['places'][number]['exception']>): string {
  return kind === 'comment' ? l10n.t('Accepted: {0}', text) : l10n.t('Switched off: {0}', text);
}

function lineButton(id: string, line: number): Html {
  return html`<button type="button" class="link" id="${id}" data-line="${line}">
    ${l10n.t('Line {0}', line)}
  </button>`;
}
