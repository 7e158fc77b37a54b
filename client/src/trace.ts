import { EventEmitter, LogLevel, type LogOutputChannel, workspace } from 'vscode';

/**
 * The channel for the traffic between editor and server. The client writes it only at the log
 * level `trace`, which is set in a menu few people know; here the setting `asr.trace.server` alone
 * decides, and what it lets through is written to the log as information.
 */
export function traceChannel(log: LogOutputChannel): {
  channel: LogOutputChannel;
  dispose(): void;
} {
  const changed = new EventEmitter<LogLevel>();
  const listening = workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration('asr.trace.server')) changed.fire(level());
  });
  const channel = Object.create(log, {
    logLevel: { get: level },
    onDidChangeLogLevel: { value: changed.event },
    trace: {
      value: (message: string) => {
        log.info(message);
      },
    },
  }) as LogOutputChannel;
  return {
    channel,
    dispose: () => {
      listening.dispose();
      changed.dispose();
    },
  };
}

function level(): LogLevel {
  const setting = workspace.getConfiguration('asr').get<unknown>('trace.server');
  // What is none of the words, as a file of settings may have it, turns nothing on.
  return setting === 'messages' || setting === 'verbose' ? LogLevel.Trace : LogLevel.Info;
}
