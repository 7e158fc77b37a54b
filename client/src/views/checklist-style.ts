/** The look of the checklist, besides client/webview/views.css. */
export const checklistStyle = `
[data-query] { display: flex; flex-wrap: wrap; gap: 0.5rem 1.25rem; position: sticky; top: 0; z-index: 1;
  padding: 0.6rem 0; background: var(--surface); border-bottom: 1px solid var(--line); }
[data-query] span { display: flex; flex-wrap: wrap; align-items: center; gap: 0.4rem; }
[data-query] input, [data-query] select { max-width: 14rem; min-width: 6rem; }
progress { width: 12rem; max-width: 60%; accent-color: var(--good); }
.counts { display: flex; flex-wrap: wrap; gap: 0.2rem 1rem; margin: 0; padding: 0; list-style: none; }
.tools { display: flex; flex-wrap: wrap; gap: 0.5rem; }
.rows { margin: 0; padding: 0; list-style: none; }
.row { display: flex; gap: 0.6rem; padding: 0.5rem 0; border-bottom: 1px solid var(--line);
  content-visibility: auto; contain-intrinsic-size: auto 5rem; }
.row p { margin: 0.1rem 0; }
.box { flex: 0 0 1.4rem; text-align: center; }
.box input { width: 1.1rem; height: 1.1rem; margin: 0.1rem 0; }
.sign.violated { color: var(--error); }
.sign.accepted, .sign.switchedOff { color: var(--warning); }
.sign.met, .sign.done { color: var(--good); }
.severity { color: var(--muted); }
.note { color: var(--muted); margin: 0.1rem 0; }
ul.note { padding-inline-start: 1.2rem; }
.link.id { font-weight: 600; }
`;
