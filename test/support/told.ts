/** What a server must know of the documents after what it was told, reckoned in the plainest way. */
import type { Said } from './wire.ts';

export interface Known {
  readonly version: number;
  readonly text: string;
}

export class ReceivedDiagnostics {
  /** The documents that are surely open, by URI. */
  readonly open = new Map<string, Known>();
  /** Documents of which something was said that is no right message: nothing is sure of them. */
  readonly unsure = new Set<string>();
  /** Every URI that was ever opened, rightly or not, with the versions that were told of it, as JSON. */
  readonly versions = new Map<string, Set<string>>();

  /** Takes a message of the client over. */
  take({ method, params }: Said): void {
    if (method === undefined || !/^textDocument\/did(Open|Change|Close)$/.test(method)) return;
    const document = member(params, 'textDocument');
    const uri = member(document, 'uri');
    if (typeof uri !== 'string') return;
    const version = member(document, 'version');
    const versions = this.versions.get(uri) ?? new Set();
    this.versions.set(uri, versions.add(JSON.stringify(version)));
    if (method === 'textDocument/didClose') {
      this.open.delete(uri);
      this.unsure.delete(uri);
      return;
    }
    const isOpen = method === 'textDocument/didOpen';
    // Until it is opened anew nobody can say which text a change is one of.
    if (!isOpen && !this.open.has(uri)) return;
    const text = isOpen ? member(document, 'text') : this.changed(uri, params);
    if (isVersion(version) && typeof text === 'string') {
      this.open.set(uri, { version, text });
      this.unsure.delete(uri);
    } else {
      this.open.delete(uri);
      this.unsure.add(uri);
    }
  }

  /** The text after the changes of a message; undefined where one of them is none. */
  private changed(uri: string, params: unknown): string | undefined {
    const changes = member(params, 'contentChanges');
    if (!Array.isArray(changes)) return undefined;
    let text = this.open.get(uri)?.text;
    for (const change of changes as readonly unknown[]) {
      const newText = member(change, 'text');
      if (typeof newText !== 'string') return undefined;
      const range = member(change, 'range');
      if (range === undefined) {
        text = newText;
        continue;
      }
      if (text === undefined) return undefined;
      const ends = [member(range, 'start'), member(range, 'end')].map((at) =>
        offset(text ?? '', at),
      );
      const [start, end] = ends;
      if (start === undefined || end === undefined) return undefined;
      text = text.slice(0, Math.min(start, end)) + newText + text.slice(Math.max(start, end));
    }
    return text;
  }
}

/** The offset of a position, which counts as the nearest place that there is; undefined for what is no position. */
function offset(text: string, position: unknown): number | undefined {
  const [line, character] = [member(position, 'line'), member(position, 'character')];
  if (!Number.isInteger(line) || !Number.isInteger(character)) return undefined;
  if (Number(line) < 0) return 0;
  const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((end) => end.index + end[0].length)];
  const start = starts[Number(line)];
  if (start === undefined) return text.length;
  const [content = ''] = text.slice(start).split(/[\r\n]/, 1);
  return start + Math.min(Math.max(0, Number(character)), content.length);
}

function isVersion(version: unknown): version is number {
  return Number.isInteger(version) && Math.abs(Number(version)) < 2 ** 31;
}

/** A member of whatever it is. */
export function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}
