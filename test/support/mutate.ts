import type { Random } from './random.ts';

/** A replacement in a text, in UTF-16 offsets. */
export interface Mutation {
  readonly span: { readonly start: number; readonly end: number };
  readonly newText: string;
}

/** What authors type, and what breaks readers. */
const fragments = [
  '\n',
  '\n',
  '\r\n',
  ' ',
  '  ',
  '\t',
  '-',
  '- ',
  ':',
  ': ',
  '#',
  ' # c',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  ',',
  '&a ',
  '*a',
  '*b',
  '&b ',
  '<<: *a',
  '|',
  '|\n',
  '>-\n',
  '---',
  '\n---\n',
  '...',
  '\n...\n',
  '%',
  '!!str ',
  '? ',
  '~',
  'null',
  'x',
  'name',
  'name: ',
  '1023',
  '2048',
  '\n  - ',
  '\n- ',
  '\nvault:\n',
  '\nprotectedItems:\n',
  'scenario: ',
  'vmware-to-azure',
  '\r',
  '\u2028',
  '😀',
  'é',
  '\ufeff',
  '\u0000',
  '\n  # asr-ignore ASR303 -- ok\n',
  'disks: [100, 2048]',
  '\n    ',
  '`',
  '@',
  '=',
  '\\',
];

/** One random edit: mostly small, sometimes a line or a block moved, doubled or gone. */
export function mutate(text: string, random: Random): Mutation {
  const start = random.below(text.length + 1);
  const kind = random.next();
  if (kind < 0.45) return { span: { start, end: start }, newText: random.pick(fragments) };
  if (kind < 0.65)
    return {
      span: { start, end: Math.min(text.length, start + 1 + random.below(4)) },
      newText: '',
    };
  if (kind < 0.78) {
    const end = Math.min(text.length, start + random.below(12));
    return { span: { start, end }, newText: random.pick(fragments) };
  }
  const lines = lineSpans(text);
  const line = random.pick(lines);
  if (kind < 0.86) return { span: line, newText: '' };
  if (kind < 0.94)
    return {
      span: { start: line.start, end: line.start },
      newText: text.slice(...bounds(random.pick(lines))),
    };
  const until = random.pick(lines);
  const block = { start: Math.min(line.start, until.start), end: Math.max(line.end, until.end) };
  const target = random.pick(lines).start;
  return random.chance(0.5)
    ? { span: block, newText: '' }
    : {
        span: { start: target, end: target },
        newText: text.slice(block.start, Math.min(block.end, block.start + 400)),
      };
}

function lineSpans(text: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  for (let start = 0; start <= text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline + 1;
    spans.push({ start, end });
    if (newline < 0) break;
    start = end;
  }
  return spans;
}

function bounds({ start, end }: { start: number; end: number }): [number, number] {
  return [start, end];
}

/** The text after a mutation. */
export function applied(text: string, { span, newText }: Mutation): string {
  return text.slice(0, span.start) + newText + text.slice(span.end);
}
