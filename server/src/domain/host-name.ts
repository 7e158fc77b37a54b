/**
 * Returns the host name without its domain: `cs01` for `cs01.contoso.local` and `CONTOSO\cs01`.
 * Empty if there is none.
 */
export function hostLabel(name: string): string {
  return name.trim().replace(/^.*\\/s, '').split('.')[0] ?? '';
}
