/** Elements of a page. The library that prints them escapes every text and every value. */
import { createElement, type ComponentChildren, type FunctionComponent, type VNode } from 'preact';

/** Makes an element. */
export function h(
  tag: string | FunctionComponent,
  attributes: Readonly<Record<string, unknown>>,
  ...children: readonly ComponentChildren[]
): VNode {
  return typeof tag === 'string'
    ? createElement(tag, attributes, ...children)
    : createElement(tag, attributes, ...children);
}
