import { EventEmitter, LogLevel, type LogOutputChannel, workspace } from 'vscode';

/**
 * The channel for the messages between editor and server. The client writes them only at the log
 * level `trace`, which is set in a menu that few people know. Here only the setting
 * `asr.trace.server` decides, and messages are logged as information.
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
  // A settings file may contain any value.
  return setting === 'messages' || setting === 'verbose' ? LogLevel.Trace : LogLevel.Info;
}
