/** Reads values of JSON that other tools wrote: members by name without case, numbers as texts. */
import type { Fact } from '../machine-facts.ts';

/** A value and where it is in its file. */
export class JsonNode {
  readonly value: unknown;
  /** `FILE#/value/0/name` */
  readonly at: string;

  constructor(value: unknown, at: string) {
    this.value = value;
    this.at = at;
  }

  /** A member by the first of its names that is there, without case; never undefined. */
  get(...names: readonly string[]): JsonNode {
    for (const name of names) {
      const key = this.#keyOf(name);
      if (key !== undefined)
        return new JsonNode((this.value as Record<string, unknown>)[key], `${this.at}/${key}`);
    }
    return new JsonNode(undefined, this.at);
  }

  /** Whether it has a member, whatever its value. */
  has(name: string): boolean {
    return this.#keyOf(name) !== undefined;
  }

  /** The items of a list; a single object counts as a list of one, as PowerShell writes it. */
  get items(): readonly JsonNode[] {
    const { value } = this;
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) return [this];
    return value.map((item: unknown, i) => new JsonNode(item, `${this.at}/${i}`));
  }

  get isObject(): boolean {
    return typeof this.value === 'object' && this.value !== null && !Array.isArray(this.value);
  }

  /** A text, or a number or boolean as text; undefined where it is empty. */
  get text(): string | undefined {
    const { value } = this;
    const text = typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
    return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined;
  }

  /** A number, or a text that is one. */
  get number(): number | undefined {
    const { text } = this;
    const number = text === undefined ? NaN : Number(text);
    return Number.isFinite(number) ? number : undefined;
  }

  /** `true`, `"True"`, `"yes"`, `"On"`. */
  get boolean(): boolean | undefined {
    const word = this.text?.toLowerCase();
    if (word === 'true' || word === 'yes' || word === 'on' || word === 'enabled') return true;
    return word === 'false' || word === 'no' || word === 'off' || word === 'disabled'
      ? false
      : undefined;
  }

  get textFact(): Fact<string> | undefined {
    const { text, at } = this;
    return text === undefined ? undefined : { value: text, at };
  }

  get booleanFact(): Fact<boolean> | undefined {
    const { boolean, at } = this;
    return boolean === undefined ? undefined : { value: boolean, at };
  }

  /** A fact of another value. */
  fact<T>(value: T): Fact<T> {
    return { value, at: this.at };
  }

  #keyOf(name: string): string | undefined {
    const { value } = this;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    if (Object.hasOwn(value, name)) return name;
    const lower = name.toLowerCase();
    return Object.keys(value).find((key) => key.toLowerCase() === lower);
  }
}
