/** Everything that can be asked about a descriptor, as calls whose work can be counted. */
import { Analysis } from '../../server/src/check/analysis.ts';
import type { Checked } from '../../server/src/check/checked-descriptor.ts';
import { checklist } from '../../server/src/check/checklist.ts';
import { fixAll, safeAndPlanFixes } from '../../server/src/check/fix-all.ts';
import { planned } from '../../server/src/cli/answers/planned-descriptor.ts';
import { answersText } from '../../server/src/cli/answers/answers-text.ts';
import { descriptorDifference } from '../../server/src/cli/diff/descriptor-difference.ts';
import { differenceText } from '../../server/src/cli/diff/difference-text.ts';
import { outputs } from '../../server/src/cli/outputs/index.ts';
import { Tally } from '../../server/src/cli/report.ts';
import { packMaker } from '../../server/src/cli/reports/pack-maker.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import { DocumentSource } from '../../server/src/documents/document-source.ts';
import { exportedFiles, exportFormats } from '../../server/src/exports/export-formats.ts';
import * as features from '../../server/src/features/index.ts';
import { importInto } from '../../server/src/imports/import-into.ts';
import { checklistPage, comparisonPage } from '../../server/src/pages/page-for-descriptor.ts';
import { overviewOf } from '../../server/src/pages/overview.ts';
import { answersOf } from '../../server/src/plan/answers.ts';
import { inventoryOf } from '../imports/inventory-of.ts';

/** A descriptor that was opened and checked, as an editor has it. */
export interface OpenedText {
  readonly text: string;
  /** How many units it has. */
  readonly n: number;
  readonly checked: Checked;
  readonly analysis: Analysis;
}

/** Opens a text. This is an operation, too: what the others need is there after it. */
export function opened(text: string, n: number): OpenedText {
  const analysis = new Analysis(Descriptor.open('file:///growth.asr.yaml', 1, text));
  const checked = analysis.checked();
  features.diagnostics(checked);
  return { text, n, checked, analysis };
}

const client = { snippets: true, suggestCommand: undefined };

/** The operations by name. */
export const operations: Readonly<Record<string, (on: OpenedText) => void>> = {
  symbols: ({ checked }) => features.documentSymbols(checked.descriptor),
  folding: ({ checked }) => features.foldingRanges(checked.descriptor),
  tokens: ({ checked }) => features.semanticTokens(checked.descriptor),
  lenses: ({ checked }) =>
    features.codeLenses(checked, 'x').map((lens) => features.resolveAnswerLens(checked, lens)),
  inlays: ({ checked }) => features.inlayHints(checked, wholeRange(checked)),
  links: ({ checked }) => features.documentLinks(checked, 'x'),
  'selection ranges': atPlaces(({ checked }, position) =>
    features.selectionRanges(checked.descriptor, [position]),
  ),
  hover: atPlaces(({ checked }, position) => features.hover(checked, position)),
  definition: atPlaces(({ checked }, position) =>
    features.definition(checked.descriptor, position),
  ),
  references: atPlaces(({ checked }, position) =>
    features.references(checked.descriptor, position, true),
  ),
  highlights: atPlaces(({ checked }, position) =>
    features.documentHighlights(checked.descriptor, position),
  ),
  rename: atPlaces(({ checked }, position) => {
    features.prepareRename(checked.descriptor, position);
    features.rename(checked, position, 'Renamed');
    features.linkedEditingRanges(checked.descriptor, position);
  }),
  completion: atPlaces(({ checked }, position) => {
    const [first] = features.completion(checked, position, client).items;
    if (first !== undefined) features.resolveCompletion(checked, first);
  }),
  'formatting while typing': atPlaces(({ checked }, position) =>
    features.onTypeFormatting(
      checked.descriptor,
      position,
      { tabSize: 2, insertSpaces: true },
      '\n',
    ),
  ),
  formatting: ({ checked }) =>
    features.formatting(checked.descriptor, { tabSize: 4, insertSpaces: true }),
  'formatting a range': ({ checked }) =>
    features.rangeFormatting(checked.descriptor, wholeRange(checked), {
      tabSize: 4,
      insertSpaces: true,
    }),
  'fixes of each finding': ({ checked }) => {
    for (const finding of checked.findings) finding.fixes();
  },
  'actions on everything': (on) => {
    actionsOn(on, wholeRange(on.checked));
  },
  'actions at a place': atPlaces((on, position) => {
    actionsOn(on, { start: position, end: position });
  }),
  'all safe fixes': ({ checked }) => fixAll(checked).refused(),
  'all fixes': ({ checked }) => fixAll(checked, safeAndPlanFixes).refused(),
  'edit at the start': (on) => {
    edit(on, 0);
  },
  'edit in the middle': (on) => {
    edit(on, placeAt(on.text, 0.5));
  },
  'edit at the end': (on) => {
    edit(on, on.text.length);
  },
  checklist: ({ checked }) => {
    checklist(checked);
    checklistPage(checked);
    overviewOf(checked);
  },
  comparison: ({ checked }) => comparisonPage(checked),
  plan: ({ checked }) => answersText(planned({ ...checked, name: 'a' }), false),
  reports: ({ checked }) =>
    packMaker(
      new DocumentSource(checked, {
        answers: answersOf(new DocumentSource(checked).deployment).answers,
      }),
      'html',
    ),
  exports: ({ checked }) => exportFormats.map((format) => exportedFiles(checked, format)),
  difference: ({ checked, text }) => {
    const named = (changed: string) => ({
      ...checked,
      name: 'a',
      path: undefined,
      descriptor: Descriptor.open('file:///b.asr.yaml', 1, changed),
    });
    differenceText(
      descriptorDifference(
        named(text),
        named(text.slice(0, placeAt(text, 0.5)) + text.slice(placeAt(text, 0.6))),
      ),
      false,
    );
  },
  import: ({ checked, n }) => {
    const machines = Array.from({ length: n }, (_, i) => ({
      name: `M${i}`,
      os: 'Windows Server 2016',
      disks: { a: 100 },
    }));
    importInto(checked.descriptor, inventoryOf(machines), undefined);
  },
  'outputs of a check': ({ checked }) => {
    const report = {
      name: 'a',
      path: '/a',
      checked,
      findings: checked.findings,
      suppressed: checked.suppressed,
      failure: undefined,
    };
    for (const make of Object.values(outputs)) {
      const tally = new Tally(0);
      tally.add(report);
      const output = make({ color: false, columns: 40, failOn: 'error', root: '/' });
      output.begin?.();
      output.file(report);
      output.end?.(tally);
    }
  },
};

type Position = ReturnType<Descriptor['positionAt']>;

function wholeRange({ descriptor }: Checked): { start: Position; end: Position } {
  return { start: { line: 0, character: 0 }, end: descriptor.positionAt(descriptor.length) };
}

/** The start of a line, or of a word where there is only one line, at a share of a text. */
function placeAt(text: string, share: number): number {
  const at = Math.floor(share * text.length);
  const line = text.lastIndexOf('\n', at - 1) + 1;
  return line > 0 ? line : text.lastIndexOf(' ', at - 1) + 1;
}

/** At the start, at three places within, and at the end. */
function atPlaces(call: (on: OpenedText, position: Position) => unknown): (on: OpenedText) => void {
  return (on) => {
    const { descriptor } = on.checked;
    for (const share of [0, 0.3, 0.5, 0.9])
      call(on, descriptor.positionAt(placeAt(on.text, share)));
    call(on, descriptor.positionAt(descriptor.length));
  };
}

function actionsOn(
  { checked, analysis }: OpenedText,
  range: { start: Position; end: Position },
): void {
  features.codeActions(
    checked,
    { range, context: { diagnostics: [], triggerKind: 1 } },
    {},
    (changes) => analysis.tried(changes),
  );
  features.codeActions(
    checked,
    { range, context: { diagnostics: [], only: ['source', 'refactor'] } },
    {},
    (changes) => analysis.tried(changes),
  );
}

function edit({ checked: { descriptor, configuration, today } }: OpenedText, at: number): void {
  const analysis = new Analysis(descriptor, configuration, today);
  analysis.checked();
  analysis.edit(2, [{ span: { start: at, end: at }, newText: 'x' }]);
  features.diagnostics(analysis.checked());
}
