/** Messages of JSON-RPC 2.0, one JSON text a line. */

/** The most characters of one line; a longer one is refused and not kept. */
export const MAX_LINE_LENGTH = 2 ** 20;

/** What was read of a line: a message, or why it is none. */
export type Incoming =
  | {
      readonly kind: 'request';
      readonly id: string | number;
      readonly method: string;
      readonly params: unknown;
    }
  | { readonly kind: 'notification'; readonly method: string; readonly params: unknown }
  | { readonly kind: 'response' }
  | { readonly kind: 'invalid'; readonly code: number; readonly message: string };

/** The error codes that JSON-RPC gives. */
export const rpcErrors = {
  parse: -32700,
  invalidRequest: -32600,
  methodNotFound: -32601,
  invalidParams: -32602,
} as const;

/** Cuts a stream of bytes into lines; of a line that is too long it yields `undefined`. */
export async function* linesOf(
  stream: AsyncIterable<Uint8Array>,
): AsyncGenerator<string | undefined> {
  const decoder = new TextDecoder();
  let rest: string[] = [];
  let length = 0;
  const end = (): string | undefined => {
    const line = length > MAX_LINE_LENGTH ? undefined : rest.join('');
    [rest, length] = [[], 0];
    return line;
  };
  for await (const bytes of stream) {
    const pieces = decoder.decode(bytes, { stream: true }).split('\n');
    for (const [i, piece] of pieces.entries()) {
      if (i > 0) yield end();
      length += piece.length;
      if (length <= MAX_LINE_LENGTH) rest.push(piece);
      else rest = [];
    }
  }
  if (length > 0) yield end();
}

/** Reads a line. Anything that is no message of JSON-RPC is `invalid`; nothing is thrown. */
export function readMessage(line: string | undefined): Incoming {
  const { parse, invalidRequest } = rpcErrors;
  if (line === undefined)
    return { kind: 'invalid', code: invalidRequest, message: 'The message is too long.' };
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch {
    return { kind: 'invalid', code: parse, message: 'The line is not JSON.' };
  }
  const { jsonrpc, id, method, params } = recordOf(data);
  if (jsonrpc !== '2.0')
    return { kind: 'invalid', code: invalidRequest, message: 'The message is not JSON-RPC 2.0.' };
  // The answer to a request that nobody made.
  if (method === undefined && id !== undefined) return { kind: 'response' };
  if (typeof method !== 'string')
    return { kind: 'invalid', code: invalidRequest, message: 'The method is not a string.' };
  if (id === undefined) return { kind: 'notification', method, params };
  return typeof id === 'string' || typeof id === 'number'
    ? { kind: 'request', id, method, params }
    : { kind: 'invalid', code: invalidRequest, message: 'The id is not a string or a number.' };
}

/** The members of an object; none of anything else. */
export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}
