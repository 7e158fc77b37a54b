import { Disposable } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** How often the server is asked whether it answers. */
export const BEAT_MS = 5_000;
/** After so many beats without an answer the user is told, and after so many the server is replaced. */
const BEATS_TO_TELL = 6;
const BEATS_TO_REPLACE = 12;

/** What happens to a server that does not answer. */
export interface HungServer {
  /** Says that it has not answered for so many seconds. */
  tell(seconds: number): void;
  /** Replaces it, unless that happened too often. */
  replace(): void;
}

/**
 * Asks the server from time to time whether it is there. One that computes for ever still has a
 * process and a connection; only that it does not answer tells. Beats are counted, not the time: of a
 * computer that slept, nobody has waited.
 * @param beatMs how often it is asked, in milliseconds.
 */
export function watchHeartbeat(
  client: BaseLanguageClient,
  hung: HungServer,
  beatMs: number,
): Disposable {
  /** The beats since the last answer was asked for; undefined if none is awaited. */
  let beats: number | undefined;
  let asked = 0;
  const beat = (): void => {
    if (!client.isRunning()) {
      beats = undefined;
      return;
    }
    if (beats === undefined) {
      beats = 0;
      const own = ++asked;
      // An error is an answer as well, and one that comes late is of another server.
      const answered = (): void => {
        if (own === asked) beats = undefined;
      };
      client.sendRequest('asr/alive').then(answered, answered);
      return;
    }
    beats++;
    if (beats === BEATS_TO_TELL) hung.tell((BEATS_TO_TELL * beatMs) / 1_000);
    if (beats < BEATS_TO_REPLACE) return;
    beats = undefined;
    asked++;
    hung.replace();
  };
  const timer = setInterval(beat, beatMs);
  return new Disposable(() => {
    clearInterval(timer);
  });
}
