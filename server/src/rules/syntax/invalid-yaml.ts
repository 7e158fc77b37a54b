import {
  syntaxMistakeOf,
  type SyntaxMistake,
  type SyntaxMistakeKind,
} from '../../descriptor/syntax-mistake.ts';
import { fixSyntaxMistake } from '../../edits/syntax-fix.ts';
import { brief } from '../../text/brief.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

/** A text that is not YAML is put into the author's words, not into those of the parser. */
export default rule({
  name: 'invalid-yaml',
  enforces: ['ASR001'],
  block: 'modelError',
  docs: {
    bad: example('vmware-to-azure', { subscription: ' ⟦"Contoso DR⟧' }),
    good: example('vmware-to-azure', { subscription: ' "Contoso DR"' }),
  },
  *check(problem) {
    const fault = syntaxMistakeOf(problem);
    if (fault === undefined) return;
    yield {
      at: fault.at,
      message: words[fault.kind].replace('{}', () => fault.closing ?? line(fault)),
      fixes: () => {
        const repair = fixSyntaxMistake(fault);
        return repair === undefined ? [] : [repair];
      },
    };
  },
});

/** `{}` is what closes what is open, or the line itself. */
const words: Readonly<Record<SyntaxMistakeKind, string>> = {
  tab: 'This line is indented with a tab; use spaces.',
  indentation: 'This line is indented differently from the lines around it; align it with them.',
  'open-quote': 'This quote is not closed; add {} after the value.',
  'open-bracket': 'This bracket is not closed; add {} after the last value.',
  'stray-bracket': 'This bracket closes nothing; remove it.',
  'stray-comma': 'There is no value before this comma; remove the comma.',
  'missing-comma':
    'A comma is missing before or after this value; separate values in brackets with commas.',
  'missing-colon': 'There is no colon after this key; write "key: value".',
  'missing-space': 'There is no space after the colon; write "key: value".',
  'colon-in-value':
    'This value contains a colon, which YAML reads as the end of a key; put the value in quotes.',
  'reserved-start': 'A value that starts with this character needs quotes.',
  escape: 'This is not a valid escape in double quotes; use single quotes.',
  'text-after-quote': 'There is text after the closing quote; put the whole value in quotes.',
  'comment-space': 'A comment needs a space before its "#".',
  'item-in-brackets': 'A list in brackets has no "- " before its items; separate them with commas.',
  'item-too-deep':
    'This item is indented more than the items before it; align its "-" with theirs.',
  anchor:
    'An anchor (&) or alias (*) is misplaced or has no name; put a value with these characters in quotes.',
  tag: 'This tag (!) is not supported; remove it, or put the value in quotes.',
  directive: 'This directive (%) is not valid YAML; remove the line.',
  'directive-end': 'A line "---" is missing between the directive (%) and the descriptor.',
  'line-end': 'Lines end with a carriage return alone; save the file with LF or CRLF line endings.',
  'long-key': 'This key is longer than YAML allows; a colon may be missing before it.',
  'no-pair':
    '"{}" is not a "key: value" pair; start with a line such as "scenario: vmware-to-azure".',
  other: 'The text is not valid YAML from here; check this line and the one before it.',
};

function line({ at: { segment, start, end } }: SyntaxMistake): string {
  return brief(segment.text.slice(start, end), 30);
}
