/** The command line: `asr COMMAND ...`. */
import { failureWithoutText } from '../text/failure-report.ts';
import manifest from '../../../package.json' with { type: 'json' };
import { commands } from './commands/index.ts';
import { exit, Failure } from './exit.ts';
import { commandHelp, overview } from './help.ts';
import type { Io } from './io.ts';
import { printFailure } from './terminal.ts';
import { didYouMean } from './suggest.ts';
import { parse } from './option-values.ts';
import { NeedsWorker } from './needs-worker.ts';

/** Runs one command. @returns the exit code; never throws. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  try {
    return await dispatch(args, io);
  } catch (error) {
    if (io.signal.aborted) return exit.interrupted;
    if (error instanceof NeedsWorker && io.runInWorker !== undefined)
      return io.runInWorker(args, error.stdin);
    if (error instanceof Failure) await printFailure(error, io);
    // Logs of pipelines are kept: what the failure says of itself may be text of a descriptor.
    else
      await io.stderr.write(
        `asr: Something unforeseen happened; please report it with these lines:\n${failureWithoutText(error)}\n`,
      );
    return exit.failed;
  }
}

async function dispatch(args: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = args;
  if (name === '--version' || name === '-V' || name === 'version') {
    await io.stdout.write(`${manifest.version}\n`);
    return exit.clean;
  }
  const asksForHelp = name === '--help' || name === '-h' || name === 'help';
  const topic = asksForHelp ? rest.find((word) => !word.startsWith('-')) : name;
  if (topic === undefined) {
    const text = overview(await Promise.all(commands.map(({ load }) => load())));
    await (asksForHelp ? io.stdout : io.stderr).write(text);
    return asksForHelp ? exit.clean : exit.failed;
  }
  const entry = commands.find((one) => one.name === topic);
  if (entry === undefined) {
    const kind = topic.startsWith('-') ? 'option' : 'command';
    const names = commands.map((one) => one.name);
    const near = didYouMean(topic, [...names, '--help', '--version', '-V', '-h'], (word) => word);
    throw new Failure(
      `Unknown ${kind} '${topic}'.${near}`,
      "Run 'asr --help' to list the commands.",
    );
  }
  const command = await entry.load();
  if (asksForHelp || asksForHelpIn(rest)) {
    await io.stdout.write(commandHelp(command));
    return exit.clean;
  }
  return command.run(parse(rest, command.options, command.name), io, commands);
}

/** Whether the arguments contain --help, which takes precedence over everything else, even mistakes. */
function asksForHelpIn(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  const options = end < 0 ? args : args.slice(0, end);
  return options.includes('--help') || options.includes('-h');
}
