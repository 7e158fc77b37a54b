/** A map by the URI of a file that can also list the files below a folder. */
export class FilesByFolder<Value> extends Map<string, Value> {
  /** The files below each folder, at any depth. */
  private readonly folders = new Map<string, Set<string>>();

  override set(uri: string, value: Value): this {
    if (!this.has(uri)) {
      for (const folder of foldersAbove(uri)) {
        const within = this.folders.get(folder);
        if (within === undefined) this.folders.set(folder, new Set([uri]));
        else within.add(uri);
      }
    }
    return super.set(uri, value);
  }

  override delete(uri: string): boolean {
    if (!super.delete(uri)) return false;
    for (const folder of foldersAbove(uri)) {
      const within = this.folders.get(folder);
      within?.delete(uri);
      if (within?.size === 0) this.folders.delete(folder);
    }
    return true;
  }

  override clear(): void {
    super.clear();
    this.folders.clear();
  }

  /** The files below a folder, at any depth. Takes time for these files only. */
  within(folder: string): readonly string[] {
    return [...(this.folders.get(folder) ?? [])];
  }
}

/** The folders above: `a:///b`, `a://`, `a:/` and `a:` for `a:///b/c`. The last three do no harm. */
function* foldersAbove(uri: string): Iterable<string> {
  for (let end = uri.lastIndexOf('/'); end > 0; end = uri.lastIndexOf('/', end - 1))
    yield uri.slice(0, end);
}
