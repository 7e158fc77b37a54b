/** The lines that an item of a block list stands in. */

/** The start of the line with an item's dash, or of the comment lines right above it. */
export function itemStart(text: string, item: number, from: number): number {
  let line = lineStart(text, dashBefore(text, item) ?? item);
  for (let above = line; above > 0;) {
    above = lineStart(text, above - 1);
    if (above < from || !/^[ \t]*#/.test(text.slice(above, line))) break;
    line = above;
  }
  return line;
}

/** A dash, an anchor and a tag, and a comment: all that can stand before an item in its line. */
const itemHead =
  /^([ \t]*)-[ \t]*(?:[&!]\S*(?:[ \t]+[&!]\S*)?(?:[ \t]+|(?=\r?\n?$)))?(?:#.*)?\r?\n?$/;

/** The dash in front of an item of a block list; undefined for an item of a flow list. */
export function dashBefore(text: string, item: number): number | undefined {
  let end = item;
  for (let line = lineStart(text, item); ; line = lineStart(text, line - 1)) {
    const head = text.slice(line, end);
    // An anchor and a tag stand in front of what they belong to.
    const dash = itemHead.exec(head);
    if (dash !== null) return line + (dash[1]?.length ?? 0);
    if (line === 0 || !/^\s*(?:#.*(?:\r?\n)?)?$/.test(head)) return undefined;
    end = line;
  }
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}
