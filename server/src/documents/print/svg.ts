/** Prints pictures as SVG. */
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { printable } from '../../text/visible-text.ts';
import type { Drawing, DrawingElement } from '../pictures/drawing.ts';
import { h } from './page-node.ts';
import { darkPictureColors, pictureStyle } from '../pictures/picture-style.ts';

/** Returns a picture as a file of its own, with its colors for light and dark. */
export function printSvg(drawing: Drawing): string {
  const dark = `@media (prefers-color-scheme:dark){.asr-picture{${darkPictureColors}}}`;
  const style = h('style', { dangerouslySetInnerHTML: { __html: `${pictureStyle}\n${dark}` } });
  return `${renderToString(drawingNode(drawing, style))}\n`;
}

/** Returns a picture for a page that has the styles of pictures itself. */
export function printPicture(drawing: Drawing): string {
  return renderToString(drawingNode(drawing));
}

/**
 * A picture as a node of a page.
 * @param role `group` for one with parts that can have the focus, which those of an image cannot.
 */
export function drawingNode(drawing: Drawing, style?: VNode, role: 'img' | 'group' = 'img'): VNode {
  const { width, height, title, description, children } = drawing;
  return h(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'asr-picture',
      role,
      'aria-label': `${title}. ${description}`,
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
    },
    h('title', {}, title),
    h('desc', {}, description),
    style,
    children.map(elementNode),
  );
}

function elementNode({ tag, attributes, children }: DrawingElement): VNode {
  return h(
    tag,
    attributes,
    children.map((child) => (typeof child === 'string' ? printable(child) : elementNode(child))),
  );
}
