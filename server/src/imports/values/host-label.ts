/** Host names, as guests tell them. */

/**
 * Returns the first label of a name that a guest tells of itself; undefined where it tells nothing:
 * `localhost`, an address, `(none)`.
 */
export function hostLabel(text: string): string | undefined {
  const name = text.trim();
  if (/^[\d.]+$/.test(name) || name.includes(':')) return undefined;
  const [label = ''] = name.split('.');
  if (/^localhost\d*$/i.test(label) || !/^[\p{L}\d][\p{L}\d_-]*$/u.test(label)) return undefined;
  return label;
}
