/** Prints blocks of Terraform as `terraform fmt` writes them. */
import {
  HclExpression,
  HclJoined,
  type HclBlock,
  type HclObject,
  type HclValue,
} from '../terraform/hcl-tree.ts';
import { escapeUnsafe, hexDigits } from './escaped-text.ts';

/** Returns the text of a file: its head as comments, then its blocks. */
export function hclText(head: readonly string[], blocks: readonly HclBlock[]): string {
  const lines = head.map((line) => `# ${line}`.trimEnd());
  return `${[lines.join('\n'), ...blocks.map((block) => blockText(block, ''))].join('\n\n')}\n`;
}

function blockText({ type, labels, values, blocks = [] }: HclBlock, pad: string): string {
  const head = [type, ...labels.map(hclString)].join(' ');
  const inner = `${pad}  `;
  const lines = [
    ...blocks.map((block) => blockText(block, inner)),
    ...argumentLines(values, inner),
  ].join('\n');
  return lines === '' ? `${pad}${head} {}` : `${pad}${head} {\n${lines}\n${pad}}`;
}

/** Equal signs are aligned over arguments of one line that follow each other. */
function argumentLines(values: HclObject, pad: string): readonly string[] {
  const entries = Object.entries(values);
  const lines: string[] = [];
  let run: (readonly [string, string])[] = [];
  const flush = (): void => {
    const width = Math.max(0, ...run.map(([key]) => key.length));
    for (const [key, text] of run) lines.push(`${pad}${key.padEnd(width)} = ${text}`);
    run = [];
  };
  for (const [key, value] of entries) {
    const text = valueText(value, pad);
    if (text.includes('\n')) {
      flush();
      lines.push(`${pad}${key} = ${text}`);
    } else run.push([key, text]);
  }
  flush();
  return lines;
}

function valueText(value: HclValue, pad: string): string {
  if (typeof value === 'string') return hclString(value);
  if (typeof value !== 'object') return String(value);
  if (value instanceof HclExpression) return value.text;
  if (value instanceof HclJoined) return `"\${${value.first.text}}${quotedText(value.rest)}"`;
  if (isTexts(value)) return `[${value.map(hclString).join(', ')}]`;
  return `{\n${argumentLines(value, `${pad}  `).join('\n')}\n${pad}}`;
}

function isTexts(value: HclValue): value is readonly string[] {
  return Array.isArray(value);
}

/** A text as a string of HCL. */
function hclString(text: string): string {
  return `"${quotedText(text)}"`;
}

/**
 * The text between the quotes. Of several `$` before a brace all but the last are escapes, because a
 * doubled one is an escape itself.
 */
function quotedText(text: string): string {
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replace(/[$%]+\{?/g, (signs) =>
      signs.endsWith('{')
        ? `${Array.from(signs.slice(0, -2)).map(unicode).join('')}${doubled(signs)}`
        : signs,
    );
  return escapeUnsafe(escaped, (code) => named[code] ?? unicodeOf(code));
}

/** `${` becomes `$${`. */
function doubled(signs: string): string {
  const sign = signs.at(-2) ?? '';
  return `${sign}${sign}{`;
}

const named: Readonly<Record<number, string>> = { 9: '\\t', 10: '\\n', 13: '\\r' };

function unicode(character: string): string {
  return unicodeOf(character.codePointAt(0) ?? 0);
}

function unicodeOf(code: number): string {
  return code > 0xffff ? `\\U${hexDigits(code, 8)}` : `\\u${hexDigits(code, 4)}`;
}
