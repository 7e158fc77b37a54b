/** The one stylesheet of printed documents: screen and paper, light and dark. */
import { darkPictureColors, pictureStyle } from '../pictures/picture-style.ts';

/** The colors of screens, light and dark. */
const screenColors = `:root{color-scheme:light dark;--ink:#1b1f24;--soft:#57606a;--paper:#fff;--panel:#f3f5f8;--line:#c6cdd5;--link:#0b5cad;--good:#146c2e;--caution:#7a4b00;--bad:#a3201a;--unknown:#55497a}
@media (prefers-color-scheme:dark){:root{--ink:#e6edf3;--soft:#a5b1bd;--paper:#0f141a;--panel:#1c232c;--line:#3d4a58;--link:#7ab7f0;--good:#7ed397;--caution:#e8b45a;--bad:#ff9a92;--unknown:#c3b5ef;${darkPictureColors}}}`;

/**
 * The rules of what a document contains, without colors. Everything that may be long breaks, so that no
 * page scrolls sideways.
 */
export const documentRules = `*{box-sizing:border-box}
html{background:var(--paper)}
.asr-document{max-width:1080px;margin:0 auto;padding:24px 32px 48px;font:15px/1.5 system-ui,"Segoe UI",sans-serif;color:var(--ink);background:var(--paper);overflow-wrap:anywhere}
h1{font-size:28px;margin:0}
h2{font-size:21px;margin:36px 0 10px;padding-top:10px;border-top:2px solid var(--line)}
h3{font-size:17px;margin:26px 0 8px}
h2,h3{break-after:avoid}
p{margin:8px 0}
.subject{font-size:19px;margin:0 0 12px;color:var(--soft)}
a{color:var(--link)}
code{font:13px ui-monospace,Consolas,monospace}
pre{font:13px/1.45 ui-monospace,Consolas,monospace;background:var(--panel);border:1px solid var(--line);border-radius:6px;padding:10px 12px;white-space:pre-wrap}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(200px,1fr));gap:8px 20px;margin:12px 0}
.facts dt{font-size:13px;color:var(--soft)}
.facts dd{margin:0;font-weight:600}
.fields{display:grid;grid-template-columns:1fr 1fr;gap:14px 28px;margin:14px 0}
.fields dt{font-size:13px;color:var(--soft)}
.fields dd{margin:0;border-bottom:1px solid var(--ink);min-height:26px}
nav ol{columns:2;margin:12px 0;padding-left:22px}
.note{border-left:4px solid var(--line);background:var(--panel);padding:8px 12px}
.note.good{border-color:var(--good)}.note.caution{border-color:var(--caution)}.note.bad{border-color:var(--bad)}.note.unknown{border-color:var(--unknown)}
.empty{color:var(--soft)}
table{width:100%;table-layout:fixed;border-collapse:collapse;margin:10px 0 18px;font-size:14px}
caption{text-align:left;font-weight:600;padding:4px 0}
th,td{border:1px solid var(--line);padding:5px 6px;text-align:left;vertical-align:top}
th{background:var(--panel);font-size:13px}
td ul{margin:0;padding-left:16px}
.number{text-align:right;font-variant-numeric:tabular-nums}
tr{break-inside:avoid}
thead{display:table-header-group}
.part{content-visibility:auto;contain-intrinsic-size:auto 7000px}
.mark{font-weight:600;white-space:nowrap}
.mark.good{color:var(--good)}.mark.caution{color:var(--caution)}.mark.bad{color:var(--bad)}.mark.unknown{color:var(--unknown)}
.blank{display:inline-block;min-width:90px;border-bottom:1px dotted var(--ink);color:var(--soft);font-style:italic}
figure{margin:14px 0;break-inside:avoid}
figure svg{display:block;max-width:100%;height:auto}
figcaption{font-size:13px;color:var(--soft)}
details{margin:8px 0}
summary{cursor:pointer}
footer{margin-top:36px;padding-top:10px;border-top:1px solid var(--line);font-size:13px;color:var(--soft)}
${pictureStyle}
`;

/** The style sheet of a page. */
export const stylesheet = `${screenColors}
${documentRules}@page{margin:16mm 14mm}
@media print{:root{color-scheme:light;--ink:#000;--soft:#444;--paper:#fff;--panel:#f0f2f5;--line:#b5bcc4;--link:#000;--good:#0d5223;--caution:#5f3a00;--bad:#8a1712;--unknown:#43376a;--asr-ink:#000;--asr-soft:#444;--asr-panel:#f0f2f5;--asr-line:#b5bcc4;--asr-paper:#fff;--asr-edge:#3b6ea5;--asr-act:#8a5a00;--asr-bad:#8a1712}
.asr-document{max-width:none;padding:0;font-size:10.5pt}
table{font-size:9pt}
th{font-size:8.5pt}
nav{display:none}
.new-page{break-before:page}
.part{content-visibility:visible}
a{text-decoration:none}}
`;
