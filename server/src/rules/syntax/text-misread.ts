import { replace } from '../../edits/edits.ts';
import { brief } from '../../text/brief.ts';
import type { Misreading } from '../../yaml/tree.ts';
import { machine } from '../examples.ts';
import { rule } from '../rule.ts';

/** Text whose meaning is plain to people, but not to YAML: what a word processor made of it. */
export default rule({
  name: 'text-misread',
  enforces: ['ASR001'],
  block: 'modelError',
  docs: {
    bad: machine('os: ⟦“Windows Server 2012”⟧'),
    good: machine('os: "Windows Server 2012"'),
  },
  *check(problem) {
    if (problem.kind !== 'misreading') return;
    const { at, misreading } = problem;
    const { kind, start, end, newText } = misreading;
    const { segment } = at;
    const title = titles[kind].replace('{}', () => newText);
    yield {
      at,
      message: message(misreading, segment.text.slice(start, end)),
      fixes: () =>
        title === ''
          ? []
          : [{ title, kind: 'safe', edits: [replace({ segment, start, end }, newText)] }],
    };
  },
});

function message({ kind, newText, count = 1 }: Misreading, text: string): string {
  const code = `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  switch (kind) {
    case 'dash':
      return `This dash or bullet (${code}) is typographic, and YAML does not read it as an item; write "-".`;
    case 'space':
      return `${code} looks like a space, but YAML does not treat it as one; use an ordinary space.`;
    case 'quote':
      return `These quotes (${code}) are typographic, and YAML reads them as text; write ${brief(newText, 40)}.`;
    case 'backslash':
      return `The backslash takes the quote after it away; write ${brief(newText, 40)}.`;
    case 'rows':
      return count === 1
        ? `This line looks like a row of a spreadsheet; write "- name: ${brief(newText, 30)}" and a line for each value.`
        : `These ${count} lines look like rows of a spreadsheet; write each as an item: "- name: ${brief(newText, 25)}" ...`;
  }
}

const titles: Readonly<Record<Misreading['kind'], string>> = {
  dash: 'Write "-"',
  space: 'Write an ordinary space',
  quote: 'Write {}',
  backslash: 'Write {}',
  rows: '',
};
