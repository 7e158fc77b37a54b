/** What the generated validator beside this file exports. */
export interface SchemaError {
  /** A JSON pointer to the value. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export const validate: ((data: unknown) => boolean) & { errors?: readonly SchemaError[] | null };
