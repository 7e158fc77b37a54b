/** What the attributes of a view's HTML do; described at `DescriptorView` of the extension. */
import { post } from './host.ts';

const acting = '[data-line], [data-explain], [data-act]';

/** Starts acting on clicks and keys in an element, whatever is drawn in it later. */
export function actOnAttributes(root: HTMLElement): void {
  root.addEventListener('click', (event) => {
    const target = closest(event.target, acting);
    if (target === undefined || target instanceof HTMLInputElement) return;
    event.preventDefault();
    act(target);
  });
  root.addEventListener('change', (event) => {
    const target = closest(event.target, 'input[data-act]');
    if (target !== undefined) act(target);
  });
  root.addEventListener('keydown', (event) => {
    const target = closest(event.target, acting);
    const isNative = target?.matches('button, a[href], input, select, summary') ?? true;
    if (!isNative && target !== undefined && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      act(target);
    } else walk(event);
  });
}

function act(element: Element): void {
  const { line, explain, act: name, value = '' } = dataOf(element);
  if (name !== undefined) post({ kind: 'act', act: name, value });
  else if (explain !== undefined) post({ kind: 'explain', id: explain });
  else post({ kind: 'reveal', line: Number(line) });
}

/** Moves the focus by the arrow keys, Home and End, within `data-walk`. */
function walk(event: KeyboardEvent): void {
  const from = event.target instanceof Element ? event.target : undefined;
  const area = from?.closest('[data-walk]');
  if (from === undefined || area === null || area === undefined) return;
  if (from.matches('input:not([type=checkbox]), select, textarea')) return;
  const all = [...area.querySelectorAll<HTMLElement | SVGElement>(walkable)].filter(
    (one) => one.getClientRects().length > 0,
  );
  const index = all.findIndex((one) => one === from);
  const target = targetOf(event.key, index, all.length);
  if (target === undefined || index === -1) return;
  event.preventDefault();
  all[target]?.focus();
}

const walkable = 'button, a[href], input, summary, [tabindex]';

function targetOf(key: string, index: number, count: number): number | undefined {
  if (key === 'ArrowDown' || key === 'ArrowRight') return Math.min(index + 1, count - 1);
  if (key === 'ArrowUp' || key === 'ArrowLeft') return Math.max(index - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}

/** Marks what stands at or above a line, within `data-follow`, and scrolls it into view. */
export function follow(root: HTMLElement, line: number): void {
  for (const area of root.querySelectorAll('[data-follow]')) {
    let nearest: Element | undefined;
    let best = 0;
    for (const one of area.querySelectorAll('[data-line]')) {
      one.removeAttribute('aria-current');
      const own = Number(dataOf(one).line);
      if (own <= line && own > best) [nearest, best] = [one, own];
    }
    nearest?.setAttribute('aria-current', 'location');
    nearest?.scrollIntoView({ block: 'nearest' });
  }
}

function closest(target: EventTarget | null, selector: string): Element | undefined {
  return target instanceof Element ? (target.closest(selector) ?? undefined) : undefined;
}

function dataOf(element: Element): DOMStringMap {
  return (element as HTMLElement | SVGElement).dataset;
}
