import { modelOf } from '../../descriptor/build-model.ts';
import type { Descriptor } from '../../descriptor/descriptor.ts';
import type { Location } from '../../descriptor/locate.ts';
import type { Value } from '../../descriptor/sourced.ts';
import { escaped } from '../../pages/markdown-text.ts';

/** The members of a block that people read. */
interface Described {
  readonly name?: Value;
  readonly hostname?: Value;
  readonly description?: Value<string>;
  readonly owner?: Value<string>;
}

/**
 * Returns what the descriptor says about the thing that a name refers to: its description and its
 * owner, as Markdown. Empty for a value that is no name.
 */
export function aboutThing(descriptor: Descriptor, { schema, node }: Location): string[] {
  const kind = schema?.refers ?? schema?.defines;
  if (kind === undefined || node.kind !== 'scalar') return [];
  const [first] = descriptor.names.get(kind, String(node.value)).definitions;
  if (first === undefined) return [];
  const blocks = modelOf(first.at.segment).blocks.map(({ block }) => block as Described);
  const { description, owner } =
    blocks.find(({ name, hostname }) => (name ?? hostname)?.start === first.at.start) ?? {};
  return [
    ...(description === undefined ? [] : [escaped(description.value)]),
    ...(owner === undefined ? [] : [`Owner: ${escaped(owner.value)}`]),
  ];
}
