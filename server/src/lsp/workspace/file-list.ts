/** The list of descriptors in the workspace, which the client finds. */
import {
  LSPErrorCodes,
  MessageType,
  ResponseError,
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
  private last: ReadonlySet<string> | undefined;

  constructor(
    private readonly connection: Connection,
    private readonly background: BackgroundTasks,
  ) {}

  /**
   * The URIs of all descriptors; those of the last time if the client cannot list them.
   * @throws if it never could: no descriptors is another answer than no list.
   */
  async list(): Promise<ReadonlySet<string>> {
    let found: FoundFiles;
    let uris: ReadonlySet<string>;
    try {
      found = await this.connection.sendRequest(findFilesRequest, { limit: MAX_FILES });
      // Throws for a malformed answer.
      uris = new Set(found.uris.slice(0, MAX_FILES).sort());
    } catch (error) {
      this.background.report('Cannot list the descriptors of the workspace', error);
      if (this.last !== undefined) return this.last;
      throw new ResponseError(
        LSPErrorCodes.RequestFailed,
        'The editor did not list the descriptors of the workspace; those not open are not checked.',
      );
    }
    this.last = uris;
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
