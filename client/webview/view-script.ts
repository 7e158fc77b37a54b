/** The script of all views: draws what the extension sends, and keeps focus, scroll position and state. */
import { actOnAttributes, follow } from './attributes.ts';
import { type HostMessage, post, save, savedState } from './host.ts';

/** A view with a script of its own: called after each drawing. */
export type AfterDrawing = (view: HTMLElement) => void;

const scripts: Readonly<Record<string, AfterDrawing>> = {};

const view = element('view');
const announcer = element('announcer');
const style = element('view-style');
const afterDrawing = scripts[document.body.dataset['view'] ?? ''];
let drawn: string | undefined;
let cursor = 0;

actOnAttributes(view);
window.addEventListener('message', ({ data }: MessageEvent<HostMessage>) => {
  if (data.kind === 'content') {
    save({ uri: data.uri });
    if (style.textContent !== data.style) style.textContent = data.style;
    draw(data.html);
  } else if (data.kind === 'empty') {
    save({ uri: data.uri });
    const paragraph = document.createElement('p');
    paragraph.textContent = data.text;
    draw(paragraph.outerHTML);
  } else if (data.kind === 'announce') {
    announcer.textContent = data.text;
  } else {
    cursor = data.line;
    follow(view, cursor);
  }
});
window.addEventListener('scroll', () => {
  if (drawn !== undefined) save({ scroll: window.scrollY });
});
view.addEventListener('focusin', ({ target }) => {
  if (target instanceof Element) save({ focus: target.id });
});
view.addEventListener(
  'toggle',
  () => {
    save({ open: openDetails() });
  },
  true,
);
view.addEventListener('input', ({ target }) => {
  const form =
    target instanceof Element ? target.closest<HTMLFormElement>('form[data-query]') : null;
  if (form !== null) ask(form);
});
view.addEventListener('submit', (event) => {
  event.preventDefault();
});
let width = widthOfPage();
window.addEventListener('resize', () => {
  if (width === widthOfPage()) return;
  width = widthOfPage();
  post({ kind: 'query', query: { ...savedState().query, width } });
});
post({ kind: 'ready', query: { ...savedState().query, width } });

/** The width that pictures can have, in steps, so that a view is not drawn anew with each pixel. */
function widthOfPage(): string {
  return String(Math.floor(view.clientWidth / 20) * 20);
}

/** Asks for the content by the fields of a form. */
function ask(form: HTMLFormElement): void {
  const query: Record<string, string> = {};
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string') query[name] = value;
  save({ query });
  post({ kind: 'query', query: { ...query, width } });
}

/** Draws HTML in place of what is there. */
function draw(html: string): void {
  if (html === drawn) return;
  const { scroll = 0, focus, open } = savedState();
  // A page keeps its active element while the editor has the focus, which an update must not take.
  const hadFocus =
    drawn === undefined || (document.hasFocus() && view.contains(document.activeElement));
  const selection = selectionIn(document.activeElement);
  drawn = html;
  view.innerHTML = html;
  for (const id of open ?? []) document.getElementById(id)?.setAttribute('open', '');
  afterDrawing?.(view);
  if (hadFocus) {
    const target = focusTarget(focus);
    target.focus({ preventScroll: true });
    if (target instanceof HTMLInputElement && selection !== undefined)
      target.setSelectionRange(...selection);
  }
  window.scrollTo(0, scroll);
  if (cursor > 0) follow(view, cursor);
}

/** What had the focus, or else the view itself, so that keys scroll it and a screen reader reads it. */
function focusTarget(id: string | undefined): HTMLElement {
  const found = id === undefined || id === '' ? null : document.getElementById(id);
  return found ?? view;
}

function selectionIn(active: Element | null): [number, number] | undefined {
  if (!(active instanceof HTMLInputElement) || active.type !== 'text') return undefined;
  return [active.selectionStart ?? 0, active.selectionEnd ?? 0];
}

function openDetails(): string[] {
  return [...view.querySelectorAll('details[open][id]')].map(({ id }) => id);
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`No element ${id}.`);
  return found;
}
