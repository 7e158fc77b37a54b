import { env, l10n, Uri, workspace } from 'vscode';
import { escapedHtml } from './html-template.ts';

/** The script and the style sheet of all views, as read from the extension. */
export interface ViewFiles {
  readonly script: string;
  readonly style: string;
}

/** Reads the script and the style sheet. A panel contains both, so that it needs no file of its own. */
export async function readViewFiles(extension: Uri): Promise<ViewFiles> {
  const read = async (name: string) =>
    new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(extension, 'dist', name)));
  const [script, style] = await Promise.all([read('views.js'), read('views.css')]);
  return { script, style };
}

/**
 * The page of a panel. Only what has the nonce runs or styles, and nothing is requested from anywhere: no
 * image, font, frame or address.
 */
export function viewPage(name: string, title: string, { script, style }: ViewFiles): string {
  const nonce = crypto.randomUUID().replaceAll('-', '');
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="${escapedHtml(env.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapedHtml(title)}</title>
<style nonce="${nonce}">${style}</style>
<style nonce="${nonce}" id="view-style"></style>
</head>
<body data-view="${escapedHtml(name)}">
<main id="view" tabindex="-1" aria-label="${escapedHtml(title)}"><p>${escapedHtml(l10n.t('Loading ...'))}</p></main>
<div id="announcer" role="status"></div>
<script nonce="${nonce}">${script}</script>
</body>
</html>`;
}
