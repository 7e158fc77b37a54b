/** The type data of the Bicep compiler as shapes. It is read where it is, and is no part of the project. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { ShapeMembers, Shape } from './shape.ts';

const folder = '../shared/exports/bicep-types';

/** Whether the data is there. */
export const hasTypeData = existsSync(folder);

interface Ref {
  readonly $ref: string;
}

interface TypeEntry {
  readonly $type: string;
  readonly value?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly itemType?: Ref;
  readonly discriminator?: string;
  readonly elements?: readonly Ref[] | Readonly<Record<string, Ref>>;
  readonly baseProperties?: Properties;
  readonly properties?: Properties;
  readonly additionalProperties?: Ref;
}

type Properties = Readonly<Record<string, { readonly type: Ref; readonly flags: number }>>;

interface TypeFile {
  readonly resources: readonly { readonly name: string; readonly body: Ref }[];
  readonly types: readonly TypeEntry[];
}

const REQUIRED = 1;
const READ_ONLY = 2;

/** Returns the shapes of all resource types, by type and version. Unions of words are closed. */
export function shapesOfTypeData(): Readonly<Record<string, Shape>> {
  const shapes: Record<string, Shape> = {};
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.json'))) {
    const file = JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as TypeFile;
    for (const resource of file.resources) shapes[resource.name] = shapeIn(file, resource.body);
  }
  return shapes;
}

function shapeIn(file: TypeFile, ref: Ref): Shape {
  const type = file.types[Number(ref.$ref.slice(2))];
  if (type === undefined) throw new Error(`There is no type ${ref.$ref}.`);
  switch (type.$type) {
    case 'StringType': {
      const { minLength, maxLength, pattern } = type;
      const limits = {
        ...(minLength !== undefined && { least: minLength }),
        ...(maxLength !== undefined && { most: maxLength }),
        ...(pattern !== undefined && { pattern }),
      };
      return { kind: 'text', limits };
    }
    case 'StringLiteralType':
      return { kind: 'words', words: [type.value ?? ''] };
    case 'IntegerType':
      return { kind: 'whole' };
    case 'BooleanType':
      return { kind: 'flag' };
    case 'AnyType':
      return { kind: 'any' };
    case 'ArrayType':
      return { kind: 'list', item: () => shapeIn(file, type.itemType ?? ref) };
    case 'UnionType':
      return unionIn(file, type);
    case 'ObjectType':
      if (type.additionalProperties !== undefined) return { kind: 'any' };
      return { kind: 'object', members: () => membersIn(file, type.properties ?? {}) };
    case 'DiscriminatedObjectType':
      return {
        kind: 'variants',
        by: type.discriminator ?? '',
        variants: () => variantsIn(file, type),
      };
    default:
      throw new Error(`The kind ${type.$type} is not read.`);
  }
}

function variantsIn(file: TypeFile, type: TypeEntry): Readonly<Record<string, Shape>> {
  const base = membersIn(file, type.baseProperties ?? {});
  return Object.fromEntries(
    Object.entries((type.elements ?? {}) as Readonly<Record<string, Ref>>).map(([name, ref]) => {
      const own = shapeIn(file, ref);
      if (own.kind !== 'object') throw new Error(`${name} is no object.`);
      return [name, { kind: 'object', members: () => new Map([...base, ...own.members()]) }];
    }),
  );
}

function membersIn(file: TypeFile, properties: Properties): ShapeMembers {
  return new Map(
    Object.entries(properties)
      .filter(([, { flags }]) => (flags & READ_ONLY) === 0)
      .map(([key, { type, flags }]) => [
        key,
        { shape: shapeIn(file, type), isRequired: (flags & REQUIRED) !== 0 },
      ]),
  );
}

/** A union of words and any text is closed: its words are all that count. */
function unionIn(file: TypeFile, { elements = [] }: TypeEntry): Shape {
  const all = (elements as readonly Ref[]).map((ref) => shapeIn(file, ref));
  const closed = all.flatMap((shape) => (shape.kind === 'words' ? shape.words : []));
  const [first] = all;
  if (closed.length > 0 || first === undefined) return { kind: 'words', words: closed };
  return first;
}
