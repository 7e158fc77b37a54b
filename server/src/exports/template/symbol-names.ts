/** The longest symbol; Bicep takes 255 characters, and nobody reads that many. */
const MAX_SYMBOL_LENGTH = 80;

/**
 * Symbols of a template: a prefix of our own and the words of a name, in camel case, made unique without
 * case by a number. The prefix sees to it that none is a keyword.
 */
export class SymbolNames {
  private readonly used = new Set<string>();

  /**
   * Returns a symbol that no call returned before.
   * @param prefix a word of letters.
   * @param name a name of the author's; what is no ASCII letter or digit separates its words.
   * @param suffix words after it, in camel case.
   */
  next(prefix: string, name = '', suffix = ''): string {
    const words = name
      .slice(0, MAX_SYMBOL_LENGTH)
      .split(/[^A-Za-z0-9]+/)
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1));
    const base = `${prefix}${words.join('').slice(0, MAX_SYMBOL_LENGTH)}${suffix}`;
    let symbol = base;
    for (let i = 2; this.used.has(symbol.toLowerCase()); i++) symbol = numbered(base, i);
    this.used.add(symbol.toLowerCase());
    return symbol;
  }
}

/** `Web2` and the second `Web` have to differ from each other. */
function numbered(base: string, number: number): string {
  return /\d$/.test(base) ? `${base}N${number}` : `${base}${number}`;
}
