/** Where a change or a conflict is: `APP01 disks[1]`. */
export function placed({ item, path }: { readonly item: string; readonly path?: string }): string {
  return path === undefined || path === '' ? item : `${item} ${path}`;
}
