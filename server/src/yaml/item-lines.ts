/** The lines of an item of a block list. */

/** Returns the start of the line with an item's dash, or of the comment lines directly above it. */
export function itemStart(text: string, item: number, from: number): number {
  let line = lineStart(text, dashBefore(text, item) ?? item);
  for (let above = line; above > 0;) {
    above = lineStart(text, above - 1);
    if (above < from || !/^[ \t]*#/.test(text.slice(above, line))) break;
    line = above;
  }
  return line;
}

/** What can precede an item on its line: a dash, an anchor and a tag, and a comment. */
const itemHead =
  /^([ \t]*)-[ \t]*(?:[&!]\S*(?:[ \t]+[&!]\S*)?(?:[ \t]+|(?=\r?\n?$)))?(?:#.*)?\r?\n?$/;

/**
 * Returns the offset of the dash of an item of a block list; undefined for an item of a flow list.
 */
export function dashBefore(text: string, item: number): number | undefined {
  let end = item;
  for (let line = lineStart(text, item); ; line = lineStart(text, line - 1)) {
    const head = text.slice(line, end);
    // An anchor and a tag precede the node they belong to.
    const dash = itemHead.exec(head);
    if (dash !== null) return line + (dash[1]?.length ?? 0);
    if (line === 0 || !/^\s*(?:#.*(?:\r?\n)?)?$/.test(head)) return undefined;
    end = line;
  }
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}
