import { element, type Drawing } from './drawing.ts';

const TITLE = 30;
const GAP = 24;

/** Joins pictures into one, below each other, each under its title. */
export function stackedDrawing(drawings: readonly Drawing[], title: string): Drawing {
  const [only, ...others] = drawings;
  if (only !== undefined && others.length === 0) return only;
  let y = 0;
  const children = drawings.flatMap((drawing) => {
    const top = y;
    y += TITLE + drawing.height + GAP;
    return [
      element('text', { x: 1, y: top + 18, class: 'asr-head' }, drawing.title),
      element('g', { transform: `translate(0 ${top + TITLE})` }, ...drawing.children),
    ];
  });
  return {
    width: Math.max(1, ...drawings.map(({ width }) => width)),
    height: Math.max(1, y - GAP),
    title,
    description: drawings.map(({ title: own, description }) => `${own}. ${description}`).join(' '),
    children,
  };
}
