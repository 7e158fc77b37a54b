/** Which descriptors lie in the workspace: the client finds them. */
import {
  MessageType,
  ShowMessageNotification,
  type Connection,
  type ShowMessageParams,
} from 'vscode-languageserver';
import type { BackgroundTasks } from '../background-tasks.ts';
import { findFilesRequest, type FoundFiles } from '../requests.ts';

/** More descriptors than this are not checked before they are opened. */
export const mostFiles = 1000;

export class FileList {
  /** Whether the author knows that not all are checked; it is said once. */
  private said = false;

  constructor(
    private readonly connection: Connection,
    private readonly later: BackgroundTasks,
  ) {}

  /** The URIs of the descriptors there are now; undefined where the client cannot tell. */
  async list(): Promise<ReadonlySet<string> | undefined> {
    let found: FoundFiles;
    let uris: ReadonlySet<string>;
    try {
      found = await this.connection.sendRequest(findFilesRequest, { limit: mostFiles });
      // A client may answer with anything.
      uris = new Set(found.uris.slice(0, mostFiles).sort());
    } catch (error) {
      this.later.report('The descriptors of the workspace could not be listed', error);
      return undefined;
    }
    if (found.more) this.tellOfMore();
    return uris;
  }

  private tellOfMore(): void {
    if (this.said) return;
    this.said = true;
    const message = `There are more than ${mostFiles} descriptors; of those not open, ${mostFiles} are checked. asr check checks all.`;
    const notice: ShowMessageParams = { type: MessageType.Info, message };
    this.later.go(
      'showMessage',
      this.connection.sendNotification(ShowMessageNotification.type, notice),
    );
  }
}
