/** Reads the part of Bicep that is printed, strictly: anything else is an error with its line. */

/** A parameter, a resource or a decorator's text, as read. */
export interface BicepFile {
  readonly comments: readonly string[];
  readonly parameters: readonly BicepParameter[];
  readonly resources: readonly BicepResource[];
}

interface BicepParameter {
  readonly name: string;
  readonly description: string;
  /** `string`, `int`, `string[]`, or the members of an object. */
  readonly type: unknown;
  readonly preset: unknown;
}

interface BicepResource {
  readonly symbol: string;
  readonly kind: string;
  readonly isExisting: boolean;
  readonly body: unknown;
}

/** A name in place of a value: `vault`, `policy.id`, `items['A'].id`. */
export interface BicepName {
  readonly $name: readonly string[];
}

const keywords: ReadonlySet<string> = new Set(
  'param resource existing var module output type func import using metadata targetScope true false null if for in assert test extension provider'.split(
    ' ',
  ),
);

/** @throws Error for anything that is not of the part. */
export function readBicep(text: string): BicepFile {
  return new Reader(text).file();
}

class Reader {
  private at = 0;

  constructor(private readonly text: string) {}

  file(): BicepFile {
    const comments: string[] = [];
    const parameters: BicepParameter[] = [];
    const resources: BicepResource[] = [];
    for (;;) {
      this.skip(/[ \n]*/y);
      if (this.at === this.text.length) return { comments, parameters, resources };
      if (this.takes('//')) {
        comments.push(this.take(/[^\n]*/y));
        continue;
      }
      if (this.takes('@description(')) {
        const description = this.string();
        this.need(')\n');
        this.need('param ');
        parameters.push({ description, ...this.parameter() });
      } else {
        this.need('resource ');
        resources.push(this.resource());
      }
      this.need('\n');
    }
  }

  private parameter(): Omit<BicepParameter, 'description'> {
    const name = this.symbol();
    this.need(' ');
    const type = this.type();
    return { name, type, preset: this.takes(' = ') ? this.value() : undefined };
  }

  private type(): unknown {
    if (!this.takes('{')) {
      const name = this.take(/string\[\]|string|int/y);
      return name;
    }
    this.skip(/\s*/y);
    const members = new Map<string, unknown>();
    while (!this.takes('}')) {
      const key = this.key();
      this.need(': ');
      if (members.has(key)) this.fail(`${key} is there twice`);
      members.set(key, this.type());
      this.need('\n');
      this.skip(/\s*/y);
    }
    return Object.fromEntries(members);
  }

  private resource(): BicepResource {
    const symbol = this.symbol();
    this.need(' ');
    const kind = this.string();
    const isExisting = this.takes(' existing');
    this.need(' = ');
    return { symbol, kind, isExisting, body: this.value() };
  }

  private value(): unknown {
    const next = this.text.charAt(this.at);
    if (next === "'") return this.string();
    if (next === '{') return this.object();
    if (next === '[') return this.list();
    if (/\d/.test(next)) return Number(this.take(/\d+/y));
    if (this.takes('resourceGroup(')) {
      const group = this.string();
      this.need(')');
      return { $group: group };
    }
    const word = this.take(/[A-Za-z_][A-Za-z0-9_]*/y);
    if (word === 'true' || word === 'false') return word === 'true';
    if (keywords.has(word)) this.fail(`${word} is no value`);
    const path = [word];
    for (;;) {
      if (this.takes('.')) path.push(this.take(/[A-Za-z_][A-Za-z0-9_]*/y));
      else if (this.takes("['")) {
        this.at--;
        path.push(this.string());
        this.need(']');
      } else return { $name: path };
    }
  }

  private object(): unknown {
    this.need('{');
    const members = new Map<string, unknown>();
    if (this.takes('}')) return {};
    this.need('\n');
    for (;;) {
      this.skip(/ */y);
      if (this.takes('}')) return Object.fromEntries(members);
      const key = this.key();
      this.need(': ');
      if (members.has(key)) this.fail(`${key} is there twice`);
      members.set(key, this.value());
      this.need('\n');
    }
  }

  private list(): unknown {
    this.need('[');
    const items: unknown[] = [];
    if (this.takes(']')) return items;
    this.need('\n');
    for (;;) {
      this.skip(/ */y);
      if (this.takes(']')) return items;
      items.push(this.value());
      this.need('\n');
    }
  }

  private key(): string {
    return this.text.charAt(this.at) === "'" ? this.string() : this.take(/[A-Za-z_]\w*/y);
  }

  private symbol(): string {
    const name = this.take(/[A-Za-z_][A-Za-z0-9_]*/y);
    if (keywords.has(name)) this.fail(`${name} is a keyword`);
    return name;
  }

  private string(): string {
    this.need("'");
    let value = '';
    for (;;) {
      const c = this.text.charAt(this.at++);
      if (c === "'") return value;
      if (c === '' || c < ' ') this.fail('the string does not end');
      if (c === '$' && this.text.charAt(this.at) === '{') this.fail('an interpolation');
      value += c === '\\' ? this.escape() : c;
    }
  }

  private escape(): string {
    const c = this.text.charAt(this.at++);
    const simple: Readonly<Record<string, string>> = {
      n: '\n',
      r: '\r',
      t: '\t',
      '\\': '\\',
      "'": "'",
      $: '$',
    };
    if (c === 'u') {
      this.need('{');
      const code = this.take(/[0-9a-f]{1,6}/y);
      this.need('}');
      return String.fromCodePoint(parseInt(code, 16));
    }
    return Object.hasOwn(simple, c) ? (simple[c] ?? '') : this.fail(`\\${c} is no escape`);
  }

  private takes(word: string): boolean {
    if (!this.text.startsWith(word, this.at)) return false;
    this.at += word.length;
    return true;
  }

  private need(word: string): void {
    if (!this.takes(word)) this.fail(`${JSON.stringify(word)} is missing`);
  }

  private take(pattern: RegExp): string {
    const found = this.skip(pattern);
    return found ?? this.fail(`${pattern.source} is missing`);
  }

  private skip(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const [found] = pattern.exec(this.text) ?? [];
    this.at += found?.length ?? 0;
    return found;
  }

  private fail(why: string): never {
    const line = this.text.slice(0, this.at).split('\n').length;
    throw new Error(`line ${line}: ${why}: ${this.text.slice(this.at, this.at + 30)}`);
  }
}
