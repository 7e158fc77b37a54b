/** Typed access to the catalogue: what Site Recovery demands, by profile and scenario. */
import type { ScenarioCode } from '../schema/schema.ts';
import { data as data2016 } from './2016-12.generated.ts';
import { data as data2026 } from './2026-05.generated.ts';
import { extend } from './extend.ts';
import type { Requirement } from './catalogue-data.ts';
import type { ByScenario, Facts, Limits } from './facts.ts';
import type { ProfileId, Severity } from './ids.ts';
import { codeOf, type Scenario } from './scenarios.ts';

/** What one profile demands. */
export class Catalogue {
  readonly profile: ProfileId;
  private readonly rows: ReadonlyMap<string, Requirement>;
  private readonly limitsByCode = new Map<ScenarioCode, Limits>();
  private readonly demands = new Map<Scenario | undefined, ReadonlySet<string>>();
  private byPath: ReadonlyMap<string, readonly Requirement[]> | undefined;

  constructor(
    readonly facts: Facts,
    /** All rows, by id. */
    readonly requirements: readonly Requirement[],
  ) {
    this.profile = facts.profile;
    this.rows = new Map(requirements.map((row) => [row.id, row]));
  }

  /** The row of an id; undefined for an id that was never given. */
  find(id: string): Requirement | undefined {
    return this.rows.get(id);
  }

  /** The rows that bear on a descriptor path, by id. */
  on(path: string): readonly Requirement[] {
    return (this.byPath ??= rowsByPath(this.requirements)).get(path) ?? [];
  }

  /** Whether the requirement is made in a scenario; companions are made even where it is unknown. */
  applies(id: string, scenario: Scenario | undefined): boolean {
    let ids = this.demands.get(scenario);
    if (ids === undefined) {
      const made = this.requirements.filter(({ scenarios: codes }) =>
        scenario === undefined ? codes.length === 7 : codes.includes(codeOf(scenario)),
      );
      this.demands.set(scenario, (ids = new Set(made.map((row) => row.id))));
    }
    return ids.has(id);
  }

  /** How grave it is to break it; `special` is one of the row's cases. */
  severity(id: string, scenario: Scenario | undefined, special?: string): Severity {
    const row = this.rows.get(id);
    if (row === undefined) return 'error';
    return (
      (special === undefined ? undefined : row.cases?.[special]) ??
      (scenario === undefined ? undefined : row.severityIn?.[codeOf(scenario)]) ??
      row.severity
    );
  }

  /** The limits as they are in a scenario; where it is unknown, those of VMware to Azure. */
  limits(scenario: Scenario | undefined): Limits {
    const code = scenario === undefined ? 'V' : codeOf(scenario);
    let limits = this.limitsByCode.get(code);
    if (limits === undefined) {
      const values: Record<string, unknown> = { diskMinGB: 0 };
      for (const [name, value] of Object.entries(this.facts.limits))
        values[name] = inScenario<unknown>(value, code);
      limits = values as unknown as Limits;
      this.limitsByCode.set(code, limits);
    }
    return limits;
  }

  /** The statement with its numbers and lists put in, as they are in a scenario. */
  statement(row: Requirement, scenario: Scenario | undefined): string {
    const limits = this.limits(scenario) as unknown as Readonly<Record<string, Told | undefined>>;
    const lists = this.facts.lists as Readonly<Record<string, Told | undefined>>;
    return row.statement.replace(/\{(\w+)\}/g, (whole, name: string) => {
      if (name === 'guestOs') return guestSystems(this.facts);
      const value = limits[name] ?? lists[name];
      if (value === undefined) return whole;
      if (Array.isArray(value)) return value.join(', ');
      return typeof value === 'object' ? Object.keys(value).join(', ') : String(value);
    });
  }
}

function rowsByPath(rows: readonly Requirement[]): ReadonlyMap<string, readonly Requirement[]> {
  const byPath = new Map<string, Requirement[]>();
  for (const row of rows) {
    for (const path of new Set(row.paths)) {
      const known = byPath.get(path);
      if (known === undefined) byPath.set(path, [row]);
      else known.push(row);
    }
  }
  return byPath;
}

/** A limit or list as a statement tells it; of a table it tells the keys. */
type Told = string | number | boolean | readonly string[] | Readonly<Record<string, string>>;

/** The supported guest systems in words. */
function guestSystems({ guestOs }: Facts): string {
  return guestOs
    .filter(({ versions }) => versions.length > 0)
    .map(({ family, versions }) => `${family} ${versions.join(', ')}`)
    .join('; ');
}

/** The value for one scenario of a value that may differ by it. */
export function inScenario<T>(value: ByScenario<T>, code: ScenarioCode): T | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return (value as { readonly [key in ScenarioCode]?: T })[code];
}

const made = new Map<ProfileId, Catalogue>();

/** The catalogue of a profile, made on first use. */
export function catalogue(profile: ProfileId): Catalogue {
  let found = made.get(profile);
  if (found === undefined) made.set(profile, (found = make(profile)));
  return found;
}

/** The profiles there are, the default first. */
export const profiles: readonly ProfileId[] = ['2016-12', '2026-05'];
export const defaultProfile: ProfileId = '2016-12';

function make(profile: ProfileId): Catalogue {
  const { facts, requirements } = profile === '2016-12' ? data2016 : extend(data2016, data2026);
  return new Catalogue(facts, requirements);
}
