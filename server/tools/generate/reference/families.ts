/** The families of requirements: a file of the catalogue is one, and gets one page. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { catalogue, profiles, type Catalogue } from '../../../src/requirements/catalogue.ts';
import type { Requirement } from '../../../src/requirements/catalogue-data.ts';

export interface Family {
  /** The name of the file in the catalogue and of the page. */
  readonly name: string;
  readonly title: string;
  /** By id; those that only a later profile has are among them. */
  readonly rows: readonly Requirement[];
}

const titles: Readonly<Record<string, string>> = {
  azure: 'Azure account, vault, storage and network',
  companions: 'The descriptor itself',
  failover: 'Failover and failback',
  'hyper-v': 'Hyper-V to Azure',
  limits: 'Limits and names from other pages',
  machines: 'Protected machines, VMware and physical',
  optimization: 'Azure VMs and sizing',
  'secondary-site': 'Replication to a secondary site',
  urls: 'Addresses that servers have to reach',
  vmware: 'VMware and physical servers to Azure',
};

/**
 * The families in the order of their ids, with the rows of all profiles.
 * @throws for a file of the catalogue that has no title here.
 */
export function families(root: string): Family[] {
  const names = new Map<string, string>();
  for (const profile of profiles) {
    const folder = join(root, 'server/requirements', profile);
    for (const file of readdirSync(folder)) {
      if (!file.endsWith('.yaml') || file === 'facts.yaml') continue;
      for (const id of idsIn(join(folder, file)))
        if (!names.has(id)) names.set(id, file.slice(0, -'.yaml'.length));
    }
  }
  return [...new Set([...names].sort().map(([, name]) => name))].map((name) => {
    const title = titles[name];
    if (title === undefined) throw new Error(`families.ts has no title for ${name}.yaml`);
    return { name, title, rows: allRows().filter(({ id }) => names.get(id) === name) };
  });
}

function idsIn(file: string): string[] {
  const { requirements } = parse(readFileSync(file, 'utf8')) as {
    readonly requirements: readonly { readonly id: string }[];
  };
  return requirements.map(({ id }) => id);
}

/** The rows of all profiles, by id, each as the first profile that has it states it. */
export function allRows(): Requirement[] {
  const ids = profiles.flatMap((profile) => catalogue(profile).requirements.map(({ id }) => id));
  return [...new Set(ids)].sort().flatMap((id) => homeOf(id)?.find(id) ?? []);
}

/** The first profile that has a requirement. */
export function homeOf(id: string): Catalogue | undefined {
  return profiles.map(catalogue).find((rows) => rows.find(id) !== undefined);
}

export function anchorOf(id: string): string {
  return id.toLowerCase();
}

/** The path of a requirement's section, from `docs/`. */
export function pathOf(id: string, all: readonly Family[]): string {
  const family = all.find(({ rows }) => rows.some((row) => row.id === id));
  return `requirements/${family?.name ?? ''}.md#${anchorOf(id)}`;
}
