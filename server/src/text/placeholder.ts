/**
 * Placeholders: text that a pipeline or a template engine replaces before the descriptor is used.
 * Each form is the one of a common tool: `${x}` and `${{ x }}` (shells, pipelines), `#{x}#` and
 * `#{x}` (Replace Tokens, Octopus), `$(x)` (Azure Pipelines), `{{ x }}` (Jinja, Helm), `__x__`.
 */
import type { Span } from './span.ts';

/** No form is longer than one line; the bounds keep the search linear. */
const forms =
  /\$?\{\{\{?[^{}\r\n]{1,200}\}\}|\$\{[^{}\r\n]{1,200}\}|\$\([^()\r\n]{1,200}\)|#\{[^{}#\r\n]{1,200}\}#|#\{[\w.:-]{1,100}\}|__[A-Za-z0-9](?:[A-Za-z0-9.-]|_(?=[A-Za-z0-9.-])){0,100}__/g;

/** A quick test, true for every text with a placeholder and for few others. */
const start = /[$#]\{|\$\(|\{\{|__/;

/** Whether a text may contain a placeholder; cheap, and never wrongly false. */
export function mayHavePlaceholder(text: string): boolean {
  return start.test(text);
}

/** Returns the first placeholder in a text, undefined if it has none. */
export function placeholderIn(text: string): string | undefined {
  if (!mayHavePlaceholder(text)) return undefined;
  for (const [found] of text.matchAll(forms)) if (!isOfProgram(found)) return found;
  return undefined;
}

/** Whether a name between underscores is one that every object of a program has. */
function isOfProgram(text: string): boolean {
  return text in Object.prototype;
}

/** Returns the spans of the placeholders in a text of YAML that are not comments. */
export function placeholders(text: string): readonly Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(forms)) {
    const { index } = match;
    let end = index + match[0].length;
    if ((match[0].startsWith('#') && isComment(text, index)) || isOfProgram(match[0])) continue;
    // The third brace of `{{{ x }}}` closes it; after `{{ x }}` it closes a map around it.
    if (match[0].includes('{{{') && text.charAt(end) === '}') end++;
    found.push({ start: index, end });
  }
  return found;
}

/** Whether a `#` starts a comment: at the start of a line, or after a space that follows a value. */
function isComment(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  if (before !== ' ' && before !== '\t') return at === 0 || before === '\n';
  const line = text.slice(Math.max(text.lastIndexOf('\n', at) + 1, at - MAX_GAP), at).trimEnd();
  return !/(?:^|\s)-$|[:[{,]$/.test(line);
}

/** The most white space that is looked through before a `#`. */
const MAX_GAP = 200;
