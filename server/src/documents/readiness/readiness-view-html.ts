/** The readiness report as the view of an editor shows it: the printed document in the colors of the theme. */
import { renderToString } from 'preact-render-to-string';
import { amount } from '../../text/amount.ts';
import type { DocumentSource } from '../document-source.ts';
import type { ViewHtml } from '../plan-view-html.ts';
import { printBody } from '../print/html-print.ts';
import { h } from '../print/page-node.ts';
import { documentRules } from '../print/stylesheet.ts';
import { readinessReport } from './readiness-report.ts';

/** The report of more machines than this is saved and opened in a browser. */
const MAX_MACHINES = 2000;

/** Makes the view. Its buttons have the attributes that `client/src/views/descriptor-view.ts` describes. */
export function readinessViewHtml(source: DocumentSource): ViewHtml {
  const button = (id: string, words: string): ReturnType<typeof h> =>
    h('button', { type: 'button', id: `save-${id}`, 'data-act': 'save', 'data-value': id }, words);
  const tools = h(
    'p',
    { class: 'tools' },
    button('html', 'Save as HTML'),
    ' ',
    button('markdown', 'Save as Markdown'),
  );
  const { protectedItems } = source.deployment;
  if (protectedItems.length > MAX_MACHINES) {
    const why = `The report of ${amount(protectedItems.length, 'machine')} is too long for this view. Save it and open it in a browser.`;
    return {
      html: renderToString(h('div', {}, h('h1', {}, 'Readiness report'), h('p', {}, why), tools)),
      style,
    };
  }
  return { html: `${renderToString(tools)}${printBody(readinessReport(source))}`, style };
}

/** The colors are those of the theme (client/webview/views.css). */
const style = `${documentRules}:root { --ink: var(--text); --soft: var(--muted); --paper: var(--surface); --panel: var(--raised);
  --caution: var(--warning); --bad: var(--error); --unknown: var(--muted); --asr-ink: var(--text); --asr-soft: var(--muted);
  --asr-panel: var(--raised); --asr-line: var(--line); --asr-paper: var(--surface); --asr-edge: var(--link);
  --asr-act: var(--warning); --asr-bad: var(--error); }
code, pre { font-family: var(--vscode-editor-font-family); }
.tools { position: sticky; top: 0; z-index: 1; margin: 0; padding: 0.6rem 0; background: var(--surface); border-bottom: 1px solid var(--line); }
main main { display: block; }
figure { overflow-x: auto; }
`;
