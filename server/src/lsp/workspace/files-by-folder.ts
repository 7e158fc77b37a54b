/** Values by the URI of a file, that are also found by the folders the file lies in. */
export class Files<Value> extends Map<string, Value> {
  /** The files below each folder, however deep. */
  private readonly folders = new Map<string, Set<string>>();

  override set(uri: string, value: Value): this {
    if (!this.has(uri)) {
      for (const folder of above(uri)) {
        const within = this.folders.get(folder);
        if (within === undefined) this.folders.set(folder, new Set([uri]));
        else within.add(uri);
      }
    }
    return super.set(uri, value);
  }

  override delete(uri: string): boolean {
    if (!super.delete(uri)) return false;
    for (const folder of above(uri)) {
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

  /** The files in a folder, and in those below it; looks at no other file. */
  within(folder: string): readonly string[] {
    return [...(this.folders.get(folder) ?? [])];
  }
}

/** `a:///b/c` lies in `a:///b`, `a://`, `a:/` and `a:`: what is no folder is never asked for. */
function* above(uri: string): Iterable<string> {
  for (let end = uri.lastIndexOf('/'); end > 0; end = uri.lastIndexOf('/', end - 1))
    yield uri.slice(0, end);
}
