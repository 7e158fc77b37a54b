import { addBlock, addListItems, addToList } from '../../edits/blocks.ts';
import type { Descriptor } from '../../descriptor/descriptor.ts';
import { columnOf, insert, scalarText, type Edit } from '../../edits/edits.ts';
import { dashBefore } from '../../yaml/item-lines.ts';
import { freeName } from '../../edits/new-names.ts';
import { itemCount } from '../../descriptor/sections.ts';
import { keyText, type MapNode } from '../../yaml/tree.ts';
import { lineEnd } from '../../text/lines.ts';
import { count } from '../outline/details.ts';
import { enclosingCollections } from './enclosing-collections.ts';
import { keepsText } from './change-checks.ts';
import type { RefactoringEdits, Refactoring, Selected } from './refactoring.ts';
import { uniqueProperties } from './unique-properties.ts';

/**
 * Adds a machine like the one at the cursor, a plan for the machines without one, or a missing
 * network mapping.
 */
export const addThing: Refactoring = function* (selected) {
  const { owner } = selected.segment;
  const found = [
    owner === 'protectedItems' ? machineLike(selected) : undefined,
    owner === 'protectedItems' || owner === 'recoveryPlans' ? plan(selected) : undefined,
    owner === 'networkMappings' || owner === 'virtualNetworks' ? mapping(selected) : undefined,
  ];
  for (const one of found) if (one !== undefined && keepsText(one.edits)) yield one;
};

function machineLike({
  segment,
  at,
  checked: { descriptor },
  style,
}: Selected): RefactoringEdits | undefined {
  const item = enclosingCollections(segment, at)[0];
  if (segment.kind !== 'item' || item?.node.kind !== 'map' || segment.tree.anchors.length > 0)
    return undefined;
  const { node } = item;
  const name = node.pairs.find((pair) => keyText(pair) === 'name')?.value;
  if (name?.kind !== 'scalar' || typeof name.value !== 'string') return undefined;
  const isTaken = (one: string): boolean =>
    descriptor.names.get('protectedItem', one).definitions.length > 0;
  const fresh = nextName(name.value, isTaken);
  const dash = dashBefore(segment.text, node.start);
  if (dash === undefined) return undefined;
  const pairs = pairTexts(segment.text, node, scalarText(fresh));
  const column = columnOf({ segment }, dash);
  const gap = ' '.repeat(node.start - dash - 1);
  const body = node.flow
    ? `{ ${pairs.join(', ')} }`
    : pairs.join(`${style.eol}${' '.repeat(columnOf({ segment }, node.start))}`);
  const end = lineEnd(segment.text, node.end);
  const edit = insert(
    { segment, start: end, end },
    end,
    `${style.eol}${' '.repeat(column)}-${gap}${body}`,
  );
  return { title: `Add a machine like ${name.value}`, kind: 'refactor.rewrite', edits: [edit] };
}

function pairTexts(text: string, node: MapNode, name: string): string[] {
  return node.pairs.flatMap((pair) => {
    const key = keyText(pair) ?? '';
    if (key === 'name') return [`name: ${name}`];
    return uniqueProperties.has(key)
      ? []
      : [text.slice(pair.key.start, (pair.value ?? pair.key).end)];
  });
}

/** Returns the next free name: `web2` after `web1` and after `web`. */
function nextName(name: string, isTaken: (name: string) => boolean): string {
  const [, stem = '', digits = ''] = /^(.*?)(\d{0,6})$/s.exec(name) ?? [];
  for (let n = digits === '' ? 2 : Number(digits) + 1; ; n++) {
    const next = stem + String(n).padStart(digits.length, '0');
    if (!isTaken(next)) return next;
  }
}

function plan({ checked, style, segment }: Selected): RefactoringEdits | undefined {
  const { descriptor, catalogue } = checked;
  // Adding a plan is not offered on a machine.
  if (segment.kind === 'item' && segment.owner === 'protectedItems') return undefined;
  const machines = inNoPlan(descriptor).slice(
    0,
    catalogue.limits(descriptor.scenario).planMachines,
  );
  const isTaken = (one: string): boolean =>
    descriptor.names.get('recoveryPlan', one).definitions.length > 0;
  const name = freeName('plan', isTaken);
  const names = machines.map((one) => scalarText(one)).join(', ');
  const forMachines =
    machines.length === 0 ? '' : ` for ${count(machines.length, 'machine')} without one`;
  const title = `Add a recovery plan${forMachines}`;
  const text = `name: ${name}\ngroups:\n${' '.repeat(style.list)}- machines: [${names}]`;
  return addedTo(
    descriptor,
    'recoveryPlans',
    text,
    `{ name: ${name}, groups: [{ machines: [${names}] }] }`,
    title,
    style.list,
  );
}

function inNoPlan(descriptor: Descriptor): string[] {
  const names: string[] = [];
  for (const { definitions, references } of descriptor.names.all('protectedItem'))
    if (references.length === 0 && definitions[0] !== undefined) names.push(definitions[0].name);
  return names;
}

function mapping({ checked: { descriptor } }: Selected): RefactoringEdits | undefined {
  const target = descriptor.model.virtualNetworks?.items[0]?.name?.value;
  for (const { definitions, references } of descriptor.names.all('vmNetwork')) {
    const [use] = references;
    if (use === undefined || definitions.length > 0 || target === undefined) continue;
    const text = `{ source: ${scalarText(use.name)}, target: ${scalarText(target)} }`;
    const title = `Map ${use.name} to ${target}`;
    return {
      title,
      kind: 'refactor.rewrite',
      edits: addToList(descriptor, 'networkMappings', text),
    };
  }
  return undefined;
}

function addedTo(
  descriptor: Descriptor,
  key: string,
  text: string,
  line: string,
  title: string,
  list: number,
): RefactoringEdits | undefined {
  const section = descriptor.sections.get(key);
  const isFlow = itemCount(section) > 0 && section?.items.length === 0;
  let edits: readonly Edit[] | undefined;
  if (isFlow) edits = addToList(descriptor, key, line);
  else {
    const pad = ' '.repeat(list);
    const block = `\n${pad}- ${text.replaceAll('\n', `\n${pad}  `)}`;
    edits = addListItems(descriptor, key, [text]) ?? [addBlock(descriptor, key, block)];
  }
  return edits.length === 0 ? undefined : { title, kind: 'refactor.rewrite', edits };
}
