/** The list of descriptors in the workspace, which the client finds. */
import {
  MessageType,
  ShowMessageNotification,
  type Connection,
  type ShowMessageParams,
} from 'vscode-languageserver';
import type { BackgroundTasks } from '../background-tasks.ts';
import { findFilesRequest, type FoundFiles } from '../requests.ts';

/** The most descriptors that are checked without being open. */
export const MAX_FILES = 1000;

export class FileList {
  /** Whether the user was told that not all descriptors are checked. */
  private hasNotified = false;

  constructor(
    private readonly connection: Connection,
    private readonly background: BackgroundTasks,
  ) {}

  /** The URIs of all descriptors; undefined if the client cannot list them. */
  async list(): Promise<ReadonlySet<string> | undefined> {
    let found: FoundFiles;
    let uris: ReadonlySet<string>;
    try {
      found = await this.connection.sendRequest(findFilesRequest, { limit: MAX_FILES });
      // Throws for a malformed answer.
      uris = new Set(found.uris.slice(0, MAX_FILES).sort());
    } catch (error) {
      this.background.report('Cannot list the descriptors of the workspace', error);
      return undefined;
    }
    if (found.more) this.notifyAboutLimit();
    return uris;
  }

  private notifyAboutLimit(): void {
    if (this.hasNotified) return;
    this.hasNotified = true;
    const message = `The workspace has more than ${MAX_FILES} descriptors; ${MAX_FILES} of those not open are checked. Run asr check to check all.`;
    const notice: ShowMessageParams = { type: MessageType.Info, message };
    this.background.go(
      'showMessage',
      this.connection.sendNotification(ShowMessageNotification.type, notice),
    );
  }
}
