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
  tab: 'This line is indented with a tab; YAML wants spaces.',
  indentation:
    'This line does not stand in a column of the lines around it; indent it like its neighbours.',
  'open-quote': 'This quote is not closed; put {} behind the value.',
  'open-bracket': 'This bracket is not closed; put {} behind the last value.',
  'stray-bracket': 'No bracket is open that this one could close; remove it.',
  'stray-comma':
    'There is no value between this comma and what stands before it; remove the comma.',
  'missing-comma':
    'A comma is missing before or behind this value; values in brackets are parted by commas.',
  'missing-colon': 'There is no colon behind this key; write "key: value".',
  'missing-space': 'There is no space behind the colon; write "key: value".',
  'colon-in-value':
    'This value holds a colon that YAML takes for that of a key; put the value in quotes.',
  'reserved-start': 'A value that starts with this character needs quotes.',
  escape: 'In double quotes a backslash starts an escape, and this is none; use single quotes.',
  'text-after-quote': 'Text stands behind a closing quote; put quotes around all of the value.',
  'comment-space': 'A comment needs a space before its "#".',
  'item-in-brackets': 'A list in brackets has no "- " before its items; part them by commas.',
  anchor:
    'An anchor (&) or alias (*) is not in its place or lacks its name; a value with these signs needs quotes.',
  tag: 'This tag (!) cannot be followed; remove it, or put a value with this sign in quotes.',
  directive: 'This directive (%) is not one of YAML; remove the line.',
  'directive-end': 'A line "---" is missing between the directive (%) and the descriptor.',
  'line-end': 'Lines end with a lone carriage return here; save the file with ordinary line ends.',
  'long-key': 'This key is longer than YAML allows; a colon may be missing before it.',
  'no-pair': '"{}" is no "key: value"; begin with a line such as "scenario: vmware-to-azure".',
  other: 'The text cannot be read as YAML from here on; look at the line and the one before it.',
};

function line({ at: { segment, start, end } }: SyntaxMistake): string {
  return brief(segment.text.slice(start, end), 30);
}
