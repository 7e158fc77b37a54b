/** What a client can ask of the server, in right words and in wrong ones. */
import { profiles } from '../../server/src/requirements/catalogue.ts';
import { example } from '../../server/src/rules/examples.ts';
import type { OfferSubject } from '../../server/src/features/completion/offer.ts';
import type { Random } from './random.ts';

type Params = Readonly<Record<string, unknown>>;
/** What a message may be about. */
export interface Scene {
  readonly random: Random;
  /** A document, mostly one that is open. */
  readonly uri: string;
  /** Its text, as far as it is known. */
  readonly text: string;
}

const document = ({ uri }: Scene): Params => ({ textDocument: { uri } });
const placed = (scene: Scene): Params => ({ ...document(scene), position: position(scene) });
const stretched = (scene: Scene): Params => ({ ...document(scene), range: range(scene) });
const options = { tabSize: 2, insertSpaces: true };

/** The requests that the server answers, each with parameters as they should be. */
export const requests: Readonly<Record<string, (scene: Scene) => unknown>> = {
  'textDocument/hover': placed,
  'textDocument/completion': placed,
  'textDocument/definition': placed,
  'textDocument/references': (scene) => ({
    ...placed(scene),
    context: { includeDeclaration: scene.random.chance(0.5) },
  }),
  'textDocument/documentHighlight': placed,
  'textDocument/prepareRename': placed,
  'textDocument/rename': (scene) => ({
    ...placed(scene),
    ...(scene.random.chance(0.3) && atName(scene)),
    newName: scene.random.pick(names),
  }),
  'textDocument/linkedEditingRange': (scene) => ({ ...placed(scene), ...atAnchor(scene) }),
  'textDocument/codeAction': (scene) => ({ ...stretched(scene), context: { diagnostics: [] } }),
  'textDocument/documentSymbol': document,
  'textDocument/foldingRange': document,
  'textDocument/selectionRange': (scene) => ({
    ...document(scene),
    positions: [position(scene), position(scene)],
  }),
  'textDocument/codeLens': document,
  'codeLens/resolve': ({ uri }) => ({
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
    data: { uri },
  }),
  'textDocument/inlayHint': stretched,
  'textDocument/semanticTokens/full': document,
  'textDocument/semanticTokens/full/delta': (scene) => ({
    ...document(scene),
    previousResultId: String(scene.random.below(40)),
  }),
  'textDocument/semanticTokens/range': stretched,
  'textDocument/documentLink': document,
  'textDocument/formatting': (scene) => ({ ...document(scene), options }),
  'textDocument/rangeFormatting': (scene) => ({ ...stretched(scene), options }),
  'textDocument/onTypeFormatting': (scene) => ({ ...placed(scene), options, ch: '\n' }),
  'textDocument/diagnostic': (scene) => ({ ...document(scene), previousResultId: '1' }),
  'workspace/diagnostic': ({ uri }) => ({ previousResultIds: [{ uri, value: 'w1' }] }),
  'workspace/symbol': ({ random }) => ({ query: random.pick(['', 'sql', 'vault', 'é', '\0']) }),
  'completionItem/resolve': ({ random, uri }) => ({
    label: 'vault',
    data: { uri, subject: random.pick(subjects) },
  }),
  'asr/explain': ({ random, uri }) => ({ id: random.pick(['ASR303', 'ASR000', 'x']), uri }),
  'asr/checklist': document,
  'asr/answers': document,
  'asr/checklistRows': (scene) => ({
    ...document(scene),
    machine: scene.random.chance(0.3) ? undefined : scene.random.pick(names),
    plan: scene.random.chance(0.3) ? undefined : scene.random.pick(['', 'Finance']),
  }),
  'asr/answer': (scene) => ({
    ...document(scene),
    id: scene.random.pick(['ASR302', 'ASR612', 'x', '']),
    answer: scene.random.chance(0.5) ? undefined : { state: 'done', by: scene.random.pick(names) },
  }),
  'asr/record': (scene) => ({
    ...document(scene),
    record: {
      kind: scene.random.pick(['drill', 'approval', 'none']),
      values: {
        date: scene.random.pick(['2016-11-20', '2999-01-01', 'today', '']),
        by: scene.random.pick(names),
        plan: scene.random.pick(names),
        minutes: scene.random.pick([95, -1, 'x', '']),
      },
    },
  }),
  'asr/planView': (scene) => ({
    ...document(scene),
    query: scene.random.pick([
      {},
      { journey: 'test failover', plan: '1', open: ['1 2', 'x'] },
      { journey: 1, open: [0] },
    ]),
  }),
  'asr/readinessView': document,
  'asr/readinessReport': (scene) => ({
    ...document(scene),
    format: scene.random.pick(['html', 'markdown', 'pdf']),
  }),
  'asr/overview': document,
  'asr/compareProfiles': document,
  'asr/export': (scene) => ({
    ...document(scene),
    format: scene.random.pick(['bicep', 'terraform', 'csv', 'allow-list', 'none']),
    allowErrors: scene.random.chance(0.5),
  }),
  'asr/importPart': ({ random }) => ({
    id: random.pick(['1', '2']),
    name: random.pick(['a.csv', 'b.json', '']),
    base64: random.pick(['bmFtZSxvcwpBLExpbnV4Cg==', '', '%']),
  }),
  'asr/import': (scene) => ({
    ...(scene.random.chance(0.7) && document(scene)),
    id: scene.random.pick(['1', '2']),
    record: scene.random.pick([null, '', '{"version":1,"sources":[]}']),
    decisions: [{ item: scene.random.pick(names), path: 'os', why: 'x', side: 'theirs' }],
    workDoneToken: scene.random.pick(['p', 1]),
  }),
  'asr/standing': document,
  'asr/requirements': ({ random, uri }) => (random.chance(0.5) ? { uri } : {}),
  'workspace/textDocumentContent': ({ random, uri }) => ({
    uri: random.pick([
      'asr:/explain/2016-12/ASR303.md',
      `asr:/checklist.md?${encodeURIComponent(uri)}`,
      `asr:/compareProfiles.md?${encodeURIComponent(uri)}`,
      'asr:/nothing',
      uri,
    ]),
  }),
  'asr/scenarios': ({ random }) => ({ profile: random.pick(['2016-12', '2026-05', 'none']) }),
  'asr/firstDescriptor': ({ random }) => ({
    scenario: random.pick(['vmware-to-azure', 'hyperv-to-azure', 'none']),
  }),
};

/** Requests that the server does not know, or answers once. */
export const strangeRequests = [
  'initialize',
  'workspace/executeCommand',
  'textDocument/declaration',
  'asr/nothing',
  '$/nothing',
  '',
  '__proto__',
  'constructor',
];

/** Notifications besides those that open, change and close a document. */
export const notifications: Readonly<Record<string, (scene: Scene) => unknown>> = {
  'workspace/didChangeConfiguration': ({ random }) => ({
    settings: { asr: { profile: random.pick(profiles) } },
  }),
  'workspace/didChangeWatchedFiles': ({ random, uri }) => ({
    changes: random.chance(0.2)
      ? []
      : [
          { uri, type: 1 + random.below(3) },
          { uri: 'file:///work/.asr.json', type: 1 + random.below(3) },
        ],
  }),
  'workspace/didChangeWorkspaceFolders': ({ random }) => {
    const folder = [{ uri: `file:///work${random.below(3)}`, name: 'w' }];
    return {
      event: random.chance(0.5) ? { added: folder, removed: [] } : { added: [], removed: folder },
    };
  },
  'textDocument/didSave': document,
  'textDocument/willSave': (scene) => ({ ...document(scene), reason: 1 }),
  'window/workDoneProgress/cancel': ({ random }) => ({ token: random.below(9) }),
  '$/setTrace': ({ random }) => ({ value: random.pick(['off', 'messages', 'verbose']) }),
  '$/progress': ({ random }) => ({ token: random.below(9), value: { kind: 'end' } }),
  '$/nothing': () => ({ x: 1 }),
  'asr/nothing': () => ({ x: 1 }),
  'asr/importEnd': ({ random }) => ({ id: random.pick(['1', '2']) }),
  initialized: () => ({}),
};

/** What a completion's item may be about. */
const subjects: readonly OfferSubject[] = [
  { on: 'key', path: 'vault' },
  { on: 'key', path: 'nothing' },
  { on: 'value', path: 'scenario', value: 'vmware-to-azure' },
  { on: 'name', kind: 'machine', name: 'FIN-SQL01' },
  { on: 'requirement', id: 'ASR303' },
];
const names = ['DB', '', ' ', 'a: b', '"', '\n', 'x'.repeat(300), '😀', '\ud83d'];

/** Somewhere in the text, at times somewhere absurd: still a position as the protocol writes it. */
export function position({ random, text }: Scene): { line: number; character: number } {
  if (random.chance(0.15)) return { line: random.pick(absurd), character: random.pick(absurd) };
  const lines = text.split('\n');
  const line = random.below(lines.length);
  return { line, character: random.below((lines[line]?.length ?? 0) + 1) };
}

/** The place of the anchor of `plentiful`, where it stands: hardly any other place is edited as one. */
function atAnchor({ text }: Scene): Params {
  const line = text.split('\n').findIndex((one) => one.startsWith('x: &x'));
  return line < 0 ? {} : { position: { line, character: 4 } };
}

/** The first name of an item, where there is one: few places of a text can be renamed. */
function atName({ text }: Scene): Params {
  const line = text.split('\n').findIndex((one) => /^ *- name: \w/.test(one));
  const character = text.split('\n')[line]?.indexOf('name: ') ?? 0;
  return line < 0 ? {} : { position: { line, character: character + 7 } };
}

export function range(scene: Scene): { start: Params; end: Params } {
  return { start: { ...position(scene) }, end: { ...position(scene) } };
}

const absurd = [0, 1, 7, 1e6, 2 ** 31 - 1, 2 ** 31, -1, -(2 ** 31)];

/** What stands in for a value: undefined leaves it out, and no number arrives as null. */
const wrong: readonly unknown[] = [
  undefined,
  null,
  NaN,
  -1,
  0.5,
  1e308,
  2 ** 53,
  true,
  '',
  'x',
  'x'.repeat(5_000),
  '\ud83d',
  [],
  [null],
  {},
  { toString: null, length: -1, then: 1 },
  JSON.parse('{"__proto__": {"polluted": true}, "constructor": 1}'),
  nested(2_000),
];

/** The same with something wrong in it, at any depth. */
export function spoiled(value: unknown, random: Random): unknown {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  if (entries.length === 0 || random.chance(0.15)) return wrong[random.below(wrong.length)];
  const [key] = random.pick(entries);
  if (Array.isArray(value))
    return value.map((one: unknown, i) => (String(i) === key ? spoiled(one, random) : one));
  return Object.fromEntries(
    entries.map(([name, one]) => [name, name === key ? spoiled(one, random) : one]),
  );
}

function nested(levels: number): unknown {
  let value: unknown = 1;
  for (let i = 0; i < levels; i++) value = i % 2 === 0 ? [value] : { a: value };
  return value;
}

/** A descriptor that answers something to each request, so that none of them is asked in vain. */
export const plentiful = `${example('vmware-to-azure', {
  recoveryPlans: '\n  - name: finance\n    groups:\n      - machines: [FIN-SQL01]',
})}# https://learn.microsoft.com/azure\nx: &x FIN-SQL01\ny: *x\n`;
