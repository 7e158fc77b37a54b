import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What rules look at besides the blocks of the schema; `RuleBlocks` in `rules/rule.ts` has the types. */
const others = [
  {
    block: 'descriptor',
    what: 'the whole descriptor: what is missing, what depends on several blocks',
  },
  { block: 'occurrence', what: 'a name, where it is given and where it is used' },
  { block: 'region', what: 'a value that names an Azure region' },
  { block: 'modelError', what: 'what is not YAML or not of the schema' },
  {
    block: 'records',
    what: 'the drills and approvals, with the date and the digest of the version',
  },
  { block: 'suppression', what: 'a suppression comment, with the findings that it refers to' },
  { block: 'answer', what: 'an answer of the checklist, with the finding that contradicts it' },
];

/** What rules look at: the name of the block, and what it is in a descriptor. */
export function blockKinds(root) {
  const schema = JSON.parse(readFileSync(join(root, 'schemas/asr.schema.json'), 'utf8'));
  const paths = new Map();
  walk(schema, '', schema, (part, path) => {
    const known = paths.get(part) ?? [];
    if (!known.includes(path)) paths.set(part, [...known, path]);
  });
  const own = Object.values(schema.definitions).flatMap((definition) => definition['x-part'] ?? []);
  return [
    ...own.map((block) => ({
      block,
      what: (paths.get(block) ?? []).map((path) => `\`${path}\``).join(', '),
    })),
    ...others,
  ];
}

/** Calls back with the path of every block of a schema that rules look at. */
function walk(node, path, schema, found) {
  const { $ref } = node;
  const own = $ref === undefined ? node : schema.definitions[$ref.replace('#/definitions/', '')];
  if (own['x-part'] !== undefined) found(own['x-part'], path);
  for (const [key, child] of Object.entries(own.properties ?? {}))
    walk(child, path === '' ? key : `${path}.${key}`, schema, found);
  if (own.items !== undefined) walk(own.items, `${path}[]`, schema, found);
}

const begin = '<!-- blocks: generated from schemas/asr.schema.json -->\n';
const end = '<!-- end of blocks -->';

/** CONTRIBUTING.md with the list of blocks in place of the one between the two comments. */
export function blockList(root) {
  const page = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
  const list = blockKinds(root)
    .map(({ block, what }) => `   - \`${block}\`: ${what}\n`)
    .join('');
  const [before, rest] = page.split(begin);
  const [, after] = rest.split(end);
  // The list belongs to a numbered step.
  return [['CONTRIBUTING.md', `${before}${begin}\n${list}\n   ${end}${after}`]];
}
