import { failureKind } from './failure-kind.ts';

/**
 * A failure in words that can be sent to others: its kind, its code, and where in our code it happened.
 * What it says of itself is left out, because it may repeat what an author wrote.
 */
export function failureWithoutText(error: unknown): string {
  return [failureKind(error), ...(error instanceof Error ? frames(error) : [])].join('\n');
}

const mostFrames = 10;
/** A place in a file: `    at check (file:///server.mjs:10:5)`, with or without the name of a function. */
const frame =
  /^ {4}at (?:[\w$.<> [\]]{1,100} \()?(?:file:\/\/|node:|\/|[A-Za-z]:\\|https?:)[^()]{1,300}:\d+:\d+\)?$/;

function frames({ message, stack = '' }: Error): string[] {
  // The message comes first, and may have lines that look like what follows it.
  const at = message === '' ? -1 : stack.indexOf(message);
  const rest = at < 0 ? stack : stack.slice(at + message.length);
  return rest
    .split('\n')
    .filter((line) => frame.test(line))
    .slice(0, mostFrames);
}
