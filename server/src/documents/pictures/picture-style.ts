/** The colors of pictures. A page that shows one may set the variables; without, they follow the reader's. */

/** The rules for the classes of a picture. */
export const pictureStyle = `.asr-picture text{font:12px system-ui,"Segoe UI",sans-serif;fill:var(--asr-ink,#1b1f24)}
.asr-picture .asr-head{font-size:13px;font-weight:600}
.asr-picture .asr-sub{font-size:11px;fill:var(--asr-soft,#57606a)}
.asr-phase rect{fill:var(--asr-panel,#f3f5f8);stroke:var(--asr-line,#c6cdd5)}
.asr-machine rect,.asr-all rect,.asr-fold rect,.asr-missing rect,.asr-action rect{fill:var(--asr-paper,#fff);stroke:var(--asr-edge,#3b6ea5)}
.asr-action rect{stroke:var(--asr-act,#8a5a00);stroke-dasharray:4 2}
.asr-missing rect{stroke:var(--asr-bad,#b3261e);stroke-dasharray:2 2}
.asr-fold rect{stroke-width:3}
.asr-arrow{fill:none;stroke:var(--asr-soft,#57606a);stroke-width:1.5}`;

/** The variables of a dark page. */
export const darkPictureColors =
  '--asr-ink:#e6edf3;--asr-soft:#9aa7b4;--asr-panel:#1c232c;--asr-line:#3d4a58;--asr-paper:#0f141a;--asr-edge:#6ea8e0;--asr-act:#e0a840;--asr-bad:#ff8a80';
