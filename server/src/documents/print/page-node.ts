/** Elements of a page. The library that prints them escapes every text and every value. */
import { createElement, type ComponentChildren, type VNode } from 'preact';

/** Makes an element. */
export function h(
  tag: string,
  attributes: Readonly<Record<string, unknown>>,
  ...children: readonly ComponentChildren[]
): VNode {
  return createElement(tag, attributes, ...children);
}
