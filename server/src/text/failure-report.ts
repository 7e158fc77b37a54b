import { failureKind } from './failure-kind.ts';

/**
 * Describes a failure for others to read: its kind, its code, and the stack frames in our code.
 * Omits its message, which may repeat what an author wrote.
 */
export function failureWithoutText(error: unknown): string {
  return [failureKind(error), ...(error instanceof Error ? frames(error) : [])].join('\n');
}

const MAX_FRAMES = 10;
/** A stack frame: `    at check (file:///server.mjs:10:5)`, with or without a function name. */
const frame =
  /^ {4}at (?:[\w$.<> [\]]{1,100} \()?(?:file:\/\/|node:|\/|[A-Za-z]:\\|https?:)[^()]{1,300}:\d+:\d+\)?$/;

function frames({ message, stack = '' }: Error): string[] {
  // The message comes first; its lines may look like stack frames.
  const at = message === '' ? -1 : stack.indexOf(message);
  const rest = at < 0 ? stack : stack.slice(at + message.length);
  return rest
    .split('\n')
    .filter((line) => frame.test(line))
    .slice(0, MAX_FRAMES);
}
