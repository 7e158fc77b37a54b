/** The recovery plans as the view of an editor shows them: pictures whose boxes lead to lines. */
import { renderToString } from 'preact-render-to-string';
import type { ComponentChildren, VNode } from 'preact';
import type { Checked, ProfiledDescriptor } from '../check/checked-descriptor.ts';
import { deploymentOf } from '../deployment/resolve.ts';
import type { ResolvedRecoveryPlan } from '../deployment/resolved.generated.ts';
import type { SegmentSpan } from '../descriptor/sourced.ts';
import { journeysOf } from '../order/journeys.ts';
import { recoveryOrder } from '../order/recovery-order.ts';
import type { Journey, OrderedMachine, OrderStep, Phase, RecoveryOrder } from '../order/step.ts';
import { printable } from '../text/visible-text.ts';
import { journeyTitle } from './order-words.ts';
import { orderDrawing, type DrawingOptions } from './pictures/order-drawing.ts';
import { pictureStyle } from './pictures/picture-style.ts';
import { noPlan, orderFacts, stepTable } from './plan-document.ts';
import { printParts } from './print/html-print.ts';
import { h } from './print/page-node.ts';
import { drawingNode } from './print/svg.ts';

/** What the reader chose; any text may be given. */
export interface PlanViewQuery {
  /** A way to run the plans, as `test failover`; the first one without. */
  readonly journey?: string;
  /** The number of the only plan, from 1; all without. */
  readonly plan?: string;
  /** The width that there is for pictures, in pixels. */
  readonly width?: number;
  /** The phases that are open although they are folded, each as `plan phase`, from 1 and from 0. */
  readonly open?: readonly string[];
}

/** HTML of an element `main`, with its style sheet. */
export interface ViewHtml {
  readonly html: string;
  readonly style: string;
}

/** The width of a picture beside a text, and the least and the largest, in pixels. */
const WIDTH = { usual: 600, least: 200, most: 1600 } as const;
/** Of more machines than this, in all plans that are shown, large groups are folded in each. */
const MAX_WHOLE_MACHINES = 400;

/** Makes the view. Boxes have the attributes that `client/src/views/descriptor-view.ts` describes. */
export function planView(
  current: Pick<ProfiledDescriptor, 'descriptor' | 'catalogue'>,
  query: PlanViewQuery,
  fileName: string,
): ViewHtml {
  const deployment = deploymentOf(current);
  const plans = deployment.recoveryPlans;
  const journeys = journeysOf(deployment, current.catalogue);
  const journey = journeys.find((one) => wordOf(one) === query.journey) ?? journeys[0];
  const title = h('h1', {}, `Recovery plans of ${printable(fileName)}`);
  if (plans.length === 0 || journey === undefined) {
    const why = plans.length === 0 ? noPlan : 'This scenario has no failover.';
    return { html: renderToString(h('div', {}, title, h('p', {}, why))), style };
  }
  const numbered = plans.map((plan, i) => ({ plan, number: i + 1 }));
  const wanted = numbered.filter(({ number }) => String(number) === query.plan);
  const shown = (wanted.length > 0 ? wanted : numbered).map(({ plan, number }) => ({
    number,
    order: recoveryOrder(deployment, plan, journey),
  }));
  const total = shown.reduce((sum, { order }) => sum + order.machines.length, 0);
  const { width = WIDTH.usual } = query;
  const view = new PlanSections(current.descriptor, query.open ?? [], {
    width: width >= WIDTH.least && width <= WIDTH.most ? width : WIDTH.usual,
    ...(total > MAX_WHOLE_MACHINES && { foldAbove: 0 }),
  });
  const content = h(
    'div',
    {},
    title,
    form(journeys, journey, plans, wanted.length > 0 ? (query.plan ?? '') : ''),
    h(
      'div',
      { 'data-walk': '', 'data-follow': '' },
      shown.map(({ order, number }) => view.section(order, number)),
    ),
  );
  return { html: renderToString(content), style };
}

class PlanSections {
  private readonly open: ReadonlySet<string>;

  constructor(
    private readonly descriptor: Checked['descriptor'],
    open: readonly string[],
    private readonly options: DrawingOptions,
  ) {
    this.open = new Set(open);
  }

  section(order: RecoveryOrder, number: number): VNode {
    const open = new Set(
      order.phases.flatMap((_, i) => (this.open.has(`${number} ${i}`) ? [i] : [])),
    );
    let boxes = 0;
    // The title of a box is its name for screen readers.
    const leadsTo: DrawingOptions['leadsTo'] = (target) => {
      const line = this.line(placeOf(target));
      if (line === undefined) return {};
      return {
        ...{ id: `box-${number}-${++boxes}`, role: 'link', tabindex: 0 },
        'data-line': line,
      };
    };
    const folds: DrawingOptions['folds'] = (phase, isOpen) => ({
      ...{ id: `fold-${number}-${phase}`, role: 'button', tabindex: 0 },
      'aria-expanded': String(isOpen),
      ...{ 'data-act': 'fold', 'data-value': `${number} ${phase}` },
    });
    const drawing = orderDrawing(order, {
      ...this.options,
      ...{ open, leadsTo, folds },
    });
    return h(
      'section',
      { 'aria-labelledby': `plan-${number}` },
      h('h2', { id: `plan-${number}` }, planLabel(order.plan, number)),
      h('div', { dangerouslySetInnerHTML: { __html: factsOf(order) } }),
      h('div', { class: 'picture' }, drawingNode(drawing, undefined, 'group')),
      h(
        'details',
        { id: `steps-${number}` },
        h('summary', { id: `summary-${number}` }, 'Steps as a table'),
        h('div', { dangerouslySetInnerHTML: { __html: printParts([stepTable(order)]) } }),
      ),
    );
  }

  private line(at: SegmentSpan | undefined): number | undefined {
    if (at === undefined) return undefined;
    return this.descriptor.positionAt(this.descriptor.span(at).start).line + 1;
  }
}

/** Where a machine is declared, or a group or action. */
function placeOf(target: OrderStep | OrderedMachine | Phase): SegmentSpan | undefined {
  return 'machine' in target ? target.machine?.at : target.at;
}

function factsOf(order: RecoveryOrder): string {
  return printParts([{ kind: 'facts', rows: orderFacts(order) }]);
}

function form(
  journeys: readonly Journey[],
  journey: Journey,
  plans: readonly ResolvedRecoveryPlan[],
  plan: string,
): VNode {
  const names = plans.map((one, i) => [String(i + 1), planLabel(one, i + 1)] as const);
  const words = journeys.map((one) => [wordOf(one), journeyTitle(one)] as const);
  return h(
    'form',
    { 'data-query': '', role: 'search', 'aria-label': 'What is shown' },
    select('journey', 'Type', words, wordOf(journey)),
    plans.length < 2 ? null : select('plan', 'Plan', [['', 'All'], ...names], plan),
  );
}

function select(
  name: string,
  label: string,
  options: readonly (readonly [string, ComponentChildren])[],
  chosen: string,
): VNode {
  return h(
    'span',
    {},
    h('label', { for: `query-${name}` }, label),
    ' ',
    h(
      'select',
      { id: `query-${name}`, name },
      options.map(([value, words]) =>
        h('option', { value, ...(value === chosen && { selected: true }) }, words),
      ),
    ),
  );
}

function wordOf({ type, direction }: Journey): string {
  return `${type} ${direction}`;
}

function planLabel({ name = '' }: ResolvedRecoveryPlan, number: number): string {
  return name === '' ? `Plan ${number}` : printable(name);
}

/** The colors are those of the theme (client/webview/views.css). */
const style = `${pictureStyle}
.asr-picture { --asr-ink: var(--text); --asr-soft: var(--muted); --asr-panel: var(--raised); --asr-line: var(--line);
  --asr-paper: var(--surface); --asr-edge: var(--link); --asr-act: var(--warning); --asr-bad: var(--error); }
.asr-picture text { font-family: var(--vscode-font-family); }
.picture { overflow-x: auto; padding: 2px; }
.picture svg { display: block; }
.asr-picture g:focus { outline: none; }
.asr-picture g:focus-visible > rect, .asr-picture [aria-current] > rect { stroke: var(--focus); stroke-width: 3; stroke-dasharray: none; }
.asr-picture [aria-current] { outline: none; }
[data-act] { cursor: pointer; }
[data-query] { display: flex; flex-wrap: wrap; gap: 0.5rem 1.25rem; position: sticky; top: 0; z-index: 1;
  padding: 0.6rem 0; background: var(--surface); border-bottom: 1px solid var(--line); }
[data-query] select { max-width: 18rem; }
.facts { display: flex; flex-wrap: wrap; gap: 0.3rem 1.5rem; margin: 0.4rem 0; }
.facts dt { color: var(--muted); }
.facts dd { margin: 0; font-weight: 600; }
col { width: auto; }
details { margin: 0.6rem 0; }
summary { cursor: pointer; }
caption { text-align: start; color: var(--muted); padding: 0.3em 0; }
`;
