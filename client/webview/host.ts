/** The page's end of what `client/src/views/view-panel.ts` says and hears. */

interface VsCodeApi {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

/** What is kept of a page while its panel is hidden, and when the window is loaded again. */
export interface SavedState {
  /** The descriptor, from which the extension restores the panel. */
  readonly uri?: string;
  readonly scroll?: number;
  /** The id of what has the focus. */
  readonly focus?: string;
  /** The ids of the `<details>` that are open. */
  readonly open?: readonly string[];
  /** The fields of the `data-query` form. */
  readonly query?: Readonly<Record<string, string>>;
}

/** What the extension sends. */
export type HostMessage =
  | {
      readonly kind: 'content';
      readonly uri: string;
      readonly html: string;
      readonly style: string;
    }
  | { readonly kind: 'empty'; readonly uri: string; readonly text: string }
  | { readonly kind: 'cursor'; readonly line: number }
  | { readonly kind: 'announce'; readonly text: string };

const api = acquireVsCodeApi();

/** Sends a message to the extension. */
export function post(message: object): void {
  api.postMessage(message);
}

export function savedState(): SavedState {
  return api.getState() ?? {};
}

/** Changes a part of what is kept. */
export function save(change: SavedState): void {
  api.setState({ ...savedState(), ...change });
}
