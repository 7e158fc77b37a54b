/** What is wrong with the text of an ARM template: names, dependencies, literals, expressions. */
import type { Template } from '../../server/src/exports/template/resource-tree.ts';

interface ArmResource {
  readonly type: string;
  readonly name: string;
  readonly dependsOn?: readonly string[];
}

interface ArmFile {
  readonly parameters: Readonly<Record<string, { readonly defaultValue?: unknown }>>;
  readonly resources: readonly ArmResource[];
}

/** Checks that the text says what the tree says. */
export function armFaults(text: string, { resources, parameters }: Template): readonly string[] {
  const file = JSON.parse(text) as ArmFile;
  const faults: string[] = [];
  const deployed = resources.filter(({ isExisting }) => !isExisting);
  if (file.resources.length !== deployed.length) faults.push('another number of resources');
  if (Object.keys(file.parameters).join() !== parameters.map(({ name }) => name).join())
    faults.push('other parameters');
  const ids = new Set<string>();
  for (const resource of file.resources) {
    const segments = segmentsOf(resource.name);
    if (segments.length !== resource.type.split('/').length - 1)
      faults.push(`${resource.name}: not as many names as types`);
    for (const needed of resource.dependsOn ?? [])
      if (!ids.has(needed)) faults.push(`${resource.name}: ${needed} is not deployed before`);
    ids.add(`[resourceId(${[quoted(resource.type), ...segments].join(', ')})]`);
  }
  visitTexts([file.resources, file.parameters], (value) => {
    if (!value.startsWith('[') || value.startsWith('[[')) return;
    const rest = readExpression(value.slice(1), Object.keys(file.parameters));
    if (rest !== ']') faults.push(`${value}: no expression at ${rest}`);
  });
  return faults;
}

/** The segments of a name, each as a term of an expression. */
function segmentsOf(name: string): readonly string[] {
  if (!name.startsWith('[') || name.startsWith('[['))
    return name.replace(/^\[/, '').split('/').map(quoted);
  const terms = /^\[concat\((.*)\)\]$/s.exec(name)?.[1] ?? name.slice(1, -1);
  const segments: string[] = [''];
  for (const [term] of terms.matchAll(/'(?:[^']|'')*'|parameters\('\w+'\)/g)) {
    if (!term.startsWith("'")) {
      segments.push(`${segments.pop() ?? ''}${term}`);
      continue;
    }
    const [first = '', ...others] = term.slice(1, -1).split('/');
    if (first !== '') segments.push(`${segments.pop() ?? ''}'${first}'`);
    for (const other of others) segments.push(other === '' ? '' : `'${other}'`);
  }
  return segments;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** Reads one term of an expression and returns what follows it. */
function readExpression(text: string, parameters: readonly string[]): string {
  const literal = /^'(?:[^']|'')*'/.exec(text);
  if (literal !== null) return text.slice(literal[0].length);
  const use = /^parameters\('(\w+)'\)((?:\['(?:[^']|'')*'\]|\.\w+)*)/.exec(text);
  if (use !== null) return parameters.includes(use[1] ?? '') ? text.slice(use[0].length) : text;
  const call = /^(?:concat|resourceId)\(/.exec(text);
  if (call === null) return text;
  let rest = readExpression(text.slice(call[0].length), parameters);
  while (rest.startsWith(', ')) rest = readExpression(rest.slice(2), parameters);
  return rest.startsWith(')') ? rest.slice(1) : `missing ) in ${rest}`;
}

function visitTexts(value: unknown, visit: (text: string) => void): void {
  if (typeof value === 'string') visit(value);
  else if (Array.isArray(value)) for (const item of value) visitTexts(item, visit);
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value))
      if (key !== 'metadata') visitTexts(item, visit);
}
