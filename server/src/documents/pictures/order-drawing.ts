/**
 * Draws a recovery plan: a column for each phase, in it the actions before, the machines that start at
 * once, and the actions after. Columns flow from left to right, and begin again below where the width
 * ends. Large plans are folded into counts.
 */
import { recoveryTimeInWords } from '../../order/order-time.ts';
import type { OrderedMachine, Phase, RecoveryOrder, OrderStep } from '../../order/step.ts';
import { amount } from '../../text/amount.ts';
import { printable } from '../../text/visible-text.ts';
import { actionKind, actionName, orderTitle, phaseTitle, stepMinutes } from '../order-words.ts';
import { element, type Drawing, type DrawingElement } from './drawing.ts';
import { fitted } from './text-width.ts';

/** Plans with more machines than this are folded. */
export const FOLD_ABOVE_MACHINES = 120;
/** Of a folded plan, groups with at most so many machines are drawn whole. */
const WHOLE_GROUP_MACHINES = 10;
/** The names that the title of a folded box lists. */
const MAX_LISTED_NAMES = 20;

const WIDTH = 1000;
const BOX = { width: 150, height: 28, gap: 6 } as const;
const PADDING = 10;
const HEADER = 42;
const GAP = 34;
const MAX_ROWS = 12;
const MAX_COLUMNS = 6;

/** How a picture is drawn. */
export interface DrawingOptions {
  /** The phases, by index, that are drawn whole although the plan is folded; `all` for every one. */
  readonly open?: ReadonlySet<number> | 'all';
  /** Plans with more machines are folded; `FOLD_ABOVE_MACHINES` without it. */
  readonly foldAbove?: number;
  /** The width that phases flow in; one phase may be wider. */
  readonly width?: number;
  /** Returns the attributes of a box that leads somewhere; a box has none without it. */
  readonly leadsTo?: (target: OrderStep | OrderedMachine | Phase) => Attributes;
  /** Returns the attributes of a box that opens or folds a phase; only with it can a phase be folded again. */
  readonly folds?: (phase: number, isOpen: boolean) => Attributes;
}

type Attributes = DrawingElement['attributes'];

/** Draws an order. */
export function orderDrawing(order: RecoveryOrder, options: DrawingOptions = {}): Drawing {
  const { open, foldAbove = FOLD_ABOVE_MACHINES, width: most = WIDTH } = options;
  const whole = wholeGroup(order, foldAbove);
  const columns = order.phases.map((phase, i) => {
    const isOpen = open === 'all' || open?.has(i) === true;
    return new PhaseColumn(phase, i, whole, isOpen, options);
  });
  const children: DrawingElement[] = [];
  let [x, y, lineHeight, width] = [0, 0, 0, 0];
  columns.forEach((column, i) => {
    if (x > 0 && x + GAP + column.width > most) {
      // A new line begins below, with the arrow at its left.
      y += lineHeight + GAP;
      x = 0;
      lineHeight = 0;
    }
    if (i > 0) children.push(arrow(x, y));
    const left = x + (i > 0 ? GAP : 0);
    children.push(...column.draw(left, y));
    x = left + column.width;
    width = Math.max(width, x);
    lineHeight = Math.max(lineHeight, column.height);
  });
  return {
    width: Math.ceil(width) + 2,
    height: Math.ceil(y + lineHeight) + 2,
    title: printable(orderTitle(order)),
    description: `${amount(order.machines.length, 'machine')}, ${recoveryTimeInWords(order.time)}.`,
    children,
  };
}

/** The most machines of a group that is drawn whole. */
function wholeGroup({ machines, phases }: RecoveryOrder, foldAbove: number): number {
  if (machines.length <= foldAbove) return Infinity;
  const counts = phases.flatMap(({ steps }) =>
    steps.map((step) => (step.kind === 'start' ? step.machines.length : 0)),
  );
  const small = counts.filter((count) => count <= WHOLE_GROUP_MACHINES);
  // Many small groups are as long as a large one.
  return small.reduce((sum, one) => sum + one, 0) > foldAbove ? 1 : WHOLE_GROUP_MACHINES;
}

function arrow(x: number, y: number): DrawingElement {
  const middle = y + HEADER / 2;
  const end = x + GAP - 6;
  const d = `M${x + 6} ${middle}H${end}M${end - 6} ${middle - 5}L${end} ${middle}L${end - 6} ${middle + 5}`;
  return element('path', { class: 'asr-arrow', d });
}

/** Boxes one below the other, in several columns if they are many. */
interface Stack {
  readonly boxes: readonly Box[];
  readonly columns: number;
}

interface Box {
  readonly class: string;
  readonly label: string;
  readonly title: string;
  readonly target: OrderStep | OrderedMachine | Phase;
  /** Of a box that opens or folds its phase: whether that is open. */
  readonly opens?: { readonly isOpen: boolean };
}

/** How the machines of a start are drawn. */
interface Folding {
  /** The most machines of a group that is drawn whole. */
  readonly whole: number;
  /** Whether it is drawn whole for all that. */
  readonly isOpen: boolean;
  /** Whether an open group has a box that folds it. */
  readonly canFold: boolean;
  readonly maxColumns: number;
}

class PhaseColumn {
  readonly width: number;
  readonly height: number;
  private readonly stacks: readonly Stack[];

  constructor(
    private readonly phase: Phase,
    private readonly index: number,
    whole: number,
    isOpen: boolean,
    private readonly options: DrawingOptions,
  ) {
    const { folds, width = WIDTH } = options;
    const fitting = Math.floor((width - 2 * PADDING - GAP) / (BOX.width + BOX.gap));
    const maxColumns = Math.max(1, Math.min(MAX_COLUMNS, fitting));
    const folding = { whole, isOpen, canFold: folds !== undefined, maxColumns };
    this.stacks = phase.steps.flatMap((step) => stacksOf(step, phase, folding));
    const columns = Math.max(1, ...this.stacks.map((stack) => stack.columns));
    this.width = columns * (BOX.width + BOX.gap) - BOX.gap + 2 * PADDING;
    const rows = this.stacks.map(({ boxes, columns: own }) => Math.ceil(boxes.length / own));
    const lines = rows.reduce((sum, one) => sum + one, 0);
    this.height = HEADER + lines * (BOX.height + BOX.gap) + PADDING;
  }

  draw(x: number, y: number): readonly DrawingElement[] {
    const { phase, width, height, stacks, options } = this;
    const title = printable(phaseTitle(phase));
    const frame = element(
      'g',
      { class: 'asr-phase', ...options.leadsTo?.(phase) },
      element('title', {}, title),
      element('rect', { x: x + 1, y: y + 1, width, height, rx: 8 }),
      element(
        'text',
        { x: x + 1 + PADDING, y: y + 20, class: 'asr-head' },
        fitted(title, width - 2 * PADDING),
      ),
      element(
        'text',
        { x: x + 1 + PADDING, y: y + 36, class: 'asr-sub' },
        fitted(phaseNote(phase), width - PADDING),
      ),
    );
    const boxes: DrawingElement[] = [];
    let top = y + HEADER + 1;
    for (const { boxes: own, columns } of stacks) {
      own.forEach((box, i) => {
        const left = x + 1 + PADDING + (i % columns) * (BOX.width + BOX.gap);
        boxes.push(this.box(box, left, top + Math.floor(i / columns) * (BOX.height + BOX.gap)));
      });
      top += Math.ceil(own.length / columns) * (BOX.height + BOX.gap);
    }
    return [frame, ...boxes];
  }

  private box(
    { class: kind, label, title, target, opens }: Box,
    x: number,
    y: number,
  ): DrawingElement {
    const { leadsTo, folds } = this.options;
    const attributes =
      opens === undefined || folds === undefined
        ? leadsTo?.(target)
        : folds(this.index, opens.isOpen);
    return element(
      'g',
      { class: kind, ...attributes },
      element('title', {}, title),
      element('rect', { x, y, width: BOX.width, height: BOX.height, rx: 4 }),
      element('text', { x: x + 8, y: y + 18 }, fitted(label, BOX.width - 14)),
    );
  }
}

/** What the boxes of a phase have in common: how many machines, and how long. */
function phaseNote({ steps, kind }: Phase): string {
  const main = steps.find((step) => step.kind !== 'action');
  if (main === undefined) return 'no machines';
  const machines = amount(main.machines.length, 'machine');
  if (kind !== 'group') return machines;
  return main.minutes === undefined
    ? `${machines}, time open`
    : `${machines}, ${stepMinutes(main)}`;
}

function stacksOf(step: OrderStep, phase: Phase, folding: Folding): readonly Stack[] {
  if (step.kind === 'action') {
    const name = printable(actionName(step));
    const minutes = stepMinutes(step);
    const title = `${step.number}. ${actionKind(step)}: ${name}, ${minutes}`;
    const box = { class: 'asr-action', label: `${step.number}. ${name}`, title, target: step };
    return [{ boxes: [box], columns: 1 }];
  }
  const count = step.machines.length;
  const isFolded = step.kind === 'start' && count > folding.whole;
  const counted = countBox(step, phase);
  // The first two phases are about all machines: their count says it.
  if (step.kind !== 'start') return [{ boxes: [counted], columns: 1 }];
  if (isFolded && !folding.isOpen)
    return [{ boxes: [{ ...counted, opens: { isOpen: false } }], columns: 1 }];
  const columns = Math.min(folding.maxColumns, Math.max(1, Math.ceil(count / MAX_ROWS)));
  const machines = { boxes: step.machines.map((one) => machineBox(one)), columns };
  if (!isFolded || !folding.canFold) return [machines];
  return [{ boxes: [{ ...counted, opens: { isOpen: true } }], columns: 1 }, machines];
}

/** One box for all machines of a step. */
function countBox(step: OrderStep, phase: Phase): Box {
  const count = step.machines.length;
  const names = step.machines.slice(0, MAX_LISTED_NAMES).map(({ name }) => printable(name));
  const more = count > names.length ? `, and ${count - names.length} more` : '';
  return {
    class: step.kind === 'start' ? 'asr-fold' : 'asr-all',
    label: `${step.number}. ${amount(count, 'machine')}`,
    title: `${step.number}. ${names.join(', ')}${more}`,
    target: phase,
  };
}

function machineBox(target: OrderedMachine): Box {
  const { machine, minutes } = target;
  const name = printable(target.name);
  const time = minutes === undefined ? 'start time not declared' : `starts in ${minutes} min`;
  return machine === undefined
    ? { class: 'asr-missing', label: name, title: `${name}: not among the machines`, target }
    : { class: 'asr-machine', label: name, title: `${name}: ${time}`, target };
}
