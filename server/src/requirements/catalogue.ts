/** Typed access to the catalogue: the requirements of Site Recovery, by profile and scenario. */
import type { ScenarioCode } from '../schema/schema.ts';
import { data as data2016 } from './2016-12.generated.ts';
import { data as data2026 } from './2026-05.generated.ts';
import { extend } from './extend.ts';
import type { Requirement } from './catalogue-data.ts';
import type { ByScenario, Facts, Limits } from './facts.ts';
import type { ProfileId, Severity } from './ids.ts';
import { cloudTitle } from './regions.ts';
import { codeOf, type Scenario } from './scenarios.ts';

/** The requirements, limits and lists of one profile. */
export class Catalogue {
  readonly profile: ProfileId;
  private readonly rows: ReadonlyMap<string, Requirement>;
  private readonly limitsByCode = new Map<ScenarioCode, Limits>();
  private readonly idsByScenario = new Map<Scenario | undefined, ReadonlySet<string>>();
  private byPath: ReadonlyMap<string, readonly Requirement[]> | undefined;

  constructor(
    readonly facts: Facts,
    /** All rows, by id. */
    readonly requirements: readonly Requirement[],
  ) {
    this.profile = facts.profile;
    this.rows = new Map(requirements.map((row) => [row.id, row]));
  }

  /** Returns the row of an id; undefined for an unknown id. */
  find(id: string): Requirement | undefined {
    return this.rows.get(id);
  }

  /** Returns the rows that apply to a descriptor path. */
  forPath(path: string): readonly Requirement[] {
    return (this.byPath ??= rowsByPath(this.requirements)).get(path) ?? [];
  }

  /**
   * Whether a requirement applies in a scenario. If the scenario is unknown, only the requirements
   * apply that all scenarios share.
   */
  applies(id: string, scenario: Scenario | undefined): boolean {
    let ids = this.idsByScenario.get(scenario);
    if (ids === undefined) {
      const rows = this.requirements.filter(({ scenarios: codes }) =>
        scenario === undefined ? codes.length === 7 : codes.includes(codeOf(scenario)),
      );
      this.idsByScenario.set(scenario, (ids = new Set(rows.map((row) => row.id))));
    }
    return ids.has(id);
  }

  /**
   * Returns the severity of breaking a requirement; `special` names one of the row's `cases`.
   * Returns `error` for an unknown id.
   */
  severity(id: string, scenario: Scenario | undefined, special?: string): Severity {
    const row = this.rows.get(id);
    if (row === undefined) return 'error';
    return (
      (special === undefined ? undefined : row.cases?.[special]) ??
      (scenario === undefined ? undefined : row.severityIn?.[codeOf(scenario)]) ??
      row.severity
    );
  }

  /** Returns the limits of a scenario; if it is unknown, those of VMware to Azure. */
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

  /**
   * Returns the statement of a row, with the numbers and lists of a scenario in place of `{...}`.
   */
  statement(row: Requirement, scenario: Scenario | undefined): string {
    const limits = this.limits(scenario) as unknown as Readonly<
      Record<string, StatementValue | undefined>
    >;
    const lists = this.facts.lists as Readonly<Record<string, StatementValue | undefined>>;
    return row.statement.replace(/\{(\w+)\}/g, (whole, name: string) => {
      if (name === 'guestOs') return guestSystems(this.facts);
      if (name === 'address') return addresses(row, this.facts, scenario);
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

/** A limit or list that a statement shows; of a table it shows the keys. */
type StatementValue =
  string | number | boolean | readonly string[] | Readonly<Record<string, string>>;

/** Returns the supported guest systems as text. */
function guestSystems({ guestOs }: Facts): string {
  return guestOs
    .filter(({ versions }) => versions.length > 0)
    .map(({ family, versions }) => `${family} ${versions.join(', ')}`)
    .join('; ');
}

/** Returns the address of a row, and in parentheses the ones that other clouds have in its place. */
function addresses({ id }: Requirement, { urls }: Facts, scenario: Scenario | undefined): string {
  const rows = urls.filter(
    ({ requirement, scenarios: codes }) =>
      requirement === id && (scenario === undefined || codes.includes(codeOf(scenario))),
  );
  const own = rows.filter(({ cloud }) => cloud === undefined).map(({ url }) => `\`${url}\``);
  const others = rows
    .filter(({ cloud }) => cloud !== undefined)
    .map(({ cloud, url }) => `${cloudTitle(cloud)} \`${url}\``);
  return others.length === 0 ? own.join(', ') : `${own.join(', ')} (${others.join(', ')})`;
}

/** Returns the value for one scenario. */
export function inScenario<T>(value: ByScenario<T>, code: ScenarioCode): T | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return (value as { readonly [key in ScenarioCode]?: T })[code];
}

const catalogues = new Map<ProfileId, Catalogue>();

/** Returns the catalogue of a profile and keeps it. */
export function catalogue(profile: ProfileId): Catalogue {
  let found = catalogues.get(profile);
  if (found === undefined) catalogues.set(profile, (found = makeCatalogue(profile)));
  return found;
}

/** All profiles, the default first. */
export const profiles: readonly ProfileId[] = ['2016-12', '2026-05'];
/** The profile of a descriptor that names none. */
export const defaultProfile: ProfileId = '2016-12';

function makeCatalogue(profile: ProfileId): Catalogue {
  const { facts, requirements } = profile === '2016-12' ? data2016 : extend(data2016, data2026);
  return new Catalogue(facts, requirements);
}

/**
 * Whether the checklist has an item for a requirement. Companions have one only where a person has to
 * verify them, or to declare what they ask for, and what the article merely explains has none.
 */
export function isOnChecklist({ lines, enforcement, asksWhen }: Requirement): boolean {
  if (enforcement === 'checklist') return true;
  return enforcement !== 'explanation' && (lines.length > 0 || asksWhen !== undefined);
}
