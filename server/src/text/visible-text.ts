/**
 * Texts of descriptors and file names are untrusted. Before they are printed, characters that a
 * terminal or a pipeline would interpret are made visible.
 */

/** Control characters, invisible and bidirectional marks, Unicode line separators, lone surrogates. */
const unprintable =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Cs}/gu;

/** Azure Pipelines and older GitHub runners execute this as a command anywhere in a line. */
const command = /##(?=vso\[|\[)/gi;

/** Letters, digits and signs of ASCII without `#`. */
const usual = /^[ !"$-~]*$/;

/** The text on one line, with unprintable characters escaped. */
export function printable(text: string): string {
  // Most texts have nothing to look for.
  if (usual.test(text)) return text;
  return text.replace(unprintable, escape).replace(command, '#\\u0023');
}

/** A file name for the start of a line: GitHub executes a line that starts with `::`. */
export function leading(name: string): string {
  return printable(/^\s*(?:::|#)/.test(name) ? `./${name}` : name);
}

/** JSON without characters that a terminal or a pipeline would interpret. */
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
