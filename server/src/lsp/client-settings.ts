import type { Connection } from 'vscode-languageserver';
import type { BackgroundTasks } from './background-tasks.ts';

/** A client that does not answer for this long has no settings for now: nothing waits for ever. */
const MAX_WAIT_MS = 2_000;

/** The settings of the client, which are asked for when it is ready and when they change. */
export class Settings {
  /** Settles when the settings are known, or the client does not answer. */
  readonly known: Promise<void>;
  private settle: () => void = () => undefined;

  constructor(
    private readonly connection: Connection,
    private readonly background: BackgroundTasks,
    private readonly hasSettings: boolean,
  ) {
    this.known = new Promise((resolve) => {
      const cancel = background.afterWithoutKeepingAlive('settings', MAX_WAIT_MS, resolve);
      this.settle = () => {
        cancel();
        resolve();
      };
    });
    if (!hasSettings) this.settle();
  }

  /**
   * Asks for the settings and hands them to `take`; keeps those of before if the client fails.
   * @returns what `take` returns: whether something changed.
   */
  async read(take: (settings: { readonly profile?: unknown } | null) => boolean): Promise<boolean> {
    if (!this.hasSettings) return false;
    try {
      const settings: unknown = await this.connection.workspace.getConfiguration('asr');
      return take(settings as { readonly profile?: unknown } | null);
    } catch (error) {
      this.background.report('The settings could not be read', error);
      return false;
    } finally {
      this.settle();
    }
  }

  dispose(): void {
    this.settle();
  }
}
