/** Pictures as trees of SVG elements, so that one printer escapes all of them. */

/** An element of SVG: attributes and children; a text among the children is text. */
export interface DrawingElement {
  readonly tag: 'svg' | 'g' | 'rect' | 'text' | 'title' | 'desc' | 'path' | 'a';
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (DrawingElement | string)[];
}

/** A picture. Colors are decided by classes (`picture-style.ts`). */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly children: readonly DrawingElement[];
}

/** Makes an element. */
export function element(
  tag: DrawingElement['tag'],
  attributes: DrawingElement['attributes'],
  ...children: readonly (DrawingElement | string)[]
): DrawingElement {
  return { tag, attributes, children };
}
