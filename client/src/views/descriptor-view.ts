import type { Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/**
 * A webview that shows something of a descriptor. `ViewPanels` is its shell: one panel for each view and
 * descriptor, with content policy, nonce, theme, saved state, focus and updates.
 *
 * To add a view:
 *
 * 1. Write a `DescriptorView`. `content` asks the server for HTML. Escape what a descriptor contains; the
 *    content policy also blocks scripts, requests, images and `style` attributes. SVG with presentation
 *    attributes and classes works. Colors are the theme's: use the variables of client/webview/views.css.
 * 2. Add it to `views/index.ts`, and `onWebviewPanel:VIEWTYPE` to `activationEvents` in package.json, so
 *    that VS Code restores the panel after a reload.
 * 3. Show it from a command: `await session.views.show('asr.planView', uri)`, with the URI from
 *    `chooseDescriptor(session, argument)`.
 *
 * The shell asks for the content again when the descriptor changes or was checked, and keeps focus, scroll
 * position and open `<details>`: give an `id` to all that can have the focus or be opened. It acts on
 * these attributes of the HTML, so that most views need no script:
 *
 * - `data-line="17"` (from 1): click and Enter show the line in the editor. For `<button>`, or for a group
 *   of an SVG with `tabindex="0"` and `role="link"`.
 * - `data-explain="ASR303"`: opens the explanation.
 * - `data-act="NAME"`, with `data-value`: calls `act` of the view.
 * - `data-query` on a `<form>`: when one of its fields changes, `content` is called with the values of all.
 *   They are kept over a reload. Write the values back into the HTML.
 * - `data-walk`: arrow keys, Home and End move the focus between the elements in it that can have it.
 * - `data-follow`: of the elements with `data-line` in it, the last one at or above the cursor in the
 *   editor gets `aria-current` and is scrolled into view.
 *
 * A view that needs more has a file in client/webview, which `view-script.ts` there starts by its name.
 */
export interface DescriptorView {
  /** The id of the panel for VS Code. */
  readonly viewType: `asr.${string}`;
  /** The name for client/webview; `data-view` of the body, for styles and scripts. */
  readonly name: string;
  /** The title of the tab, such as "Plan of sample.asr.yaml". */
  title(fileName: string): string;
  /**
   * Returns what to show; null when the server has nothing, as when it is not running.
   * @param query the fields of the view's `data-query` form, by name; before the first change only `width`,
   *   the width of the page in pixels, which is always there.
   */
  content(
    client: BaseLanguageClient,
    uri: Uri,
    query: Readonly<Record<string, string>>,
  ): Promise<ViewContent | null>;
  /** Handles what `data-act` elements and the script of the view ask for. */
  act?(name: string, value: string, view: ActiveView): Promise<void>;
}

/** What a panel shows. */
export interface ViewContent {
  /** The HTML of `<main>`. */
  readonly html: string;
  /** A style sheet of the view, besides client/webview/views.css. */
  readonly style?: string;
}

/** A panel as the `act` of its view uses it. */
export interface ActiveView {
  readonly client: BaseLanguageClient;
  readonly uri: Uri;
  /** Makes a screen reader say a text. */
  announce(text: string): void;
  /** Asks for the content again. */
  refresh(): void;
}
