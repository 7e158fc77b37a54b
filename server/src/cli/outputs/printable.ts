/**
 * Text of descriptors and names of files are the author's, not ours. Before they are printed, what a
 * terminal or a pipeline would obey is made visible instead.
 */

/**
 * Control characters, marks that change the direction of text or cannot be seen, line ends of other
 * alphabets, halves of surrogate pairs.
 */
const unprintable =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Cs}/gu;

/** What Azure Pipelines and older GitHub runners take for a command wherever it stands in a line. */
const command = /##(?=vso\[|\[)/gi;

/** The text in one line, with escapes in place of what is not to be printed. */
export function printable(text: string): string {
  return text.replace(unprintable, escape).replace(command, '#\\u0023');
}

/** A name to start a line with: GitHub takes a line that starts with `::` for a command. */
export function leading(name: string): string {
  return printable(/^\s*(?:::|#)/.test(name) ? `./${name}` : name);
}

/** JSON of a value, in which neither a terminal nor a pipeline finds anything to obey. */
export function safeJson(value: unknown, space?: number): string {
  return JSON.stringify(value, undefined, space)
    .replace(/[^\n -~]/gu, (character) =>
      unprintableOne.test(character)
        ? [...Array(character.length).keys()]
            .map((i) => `\\u${hex(character.charCodeAt(i), 4)}`)
            .join('')
        : character,
    )
    .replace(command, '#\\u0023');
}

const unprintableOne = new RegExp(unprintable.source, 'u');

function escape(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return code > 0xffff ? `\\u{${hex(code, 1)}}` : `\\u${hex(code, 4)}`;
}

function hex(code: number, digits: number): string {
  return code.toString(16).padStart(digits, '0');
}
