/** The data of the catalogues, as generated from `server/requirements`. */
import type { ScenarioCode } from '../schema/schema.ts';
import type { Facts } from './facts.ts';
import type { CloudName, ProfileId, RequirementId, Severity } from './ids.ts';

/** One row of the catalogue. */
export interface Requirement {
  readonly id: RequirementId;
  readonly title: string;
  /** The heading or table row of the article that states it. */
  readonly section: string;
  /** Lines of the article; empty for a requirement that we added. */
  readonly lines: readonly number[];
  /** One sentence; names in braces, such as `{diskGB}`, are replaced by limits. */
  readonly statement: string;
  /** The reason, and what to do, in Markdown. */
  readonly explanation: string;
  readonly scenarios: readonly ScenarioCode[];
  readonly severity: Severity;
  /** Severities that differ by scenario. */
  readonly severityIn?: { readonly [code in ScenarioCode]?: Severity };
  /** Special cases, by name, with their own severity. */
  readonly cases?: Readonly<Record<string, Severity>>;
  readonly paths: readonly string[];
  /**
   * How it is made known. `checklist` (a person verifies it) and `explanation` (hover shows it) are
   * written in the row; `rule`, and `schema` for what the syntax rules and the engine report, follow
   * from what the rules enforce (`server/tools/generate/enforcement.mjs`).
   */
  readonly enforcement: 'rule' | 'schema' | 'checklist' | 'explanation';
  /** For a cell of the failover and failback tables. */
  readonly supported?: boolean;
  /** Whether other Microsoft pages contradict it; its findings then mention that. */
  readonly disputed?: boolean;
  readonly limits?: readonly string[];
  /** The id that reports the same fact. */
  readonly reportedAs?: RequirementId;
  /** The kind of guest system it applies to. */
  readonly guest?: 'Windows' | 'Linux';
  /** Requirements that this one includes: it is broken if one of them is. */
  readonly includes?: readonly RequirementId[];
  /** For a checklist row: paths; a value at one of them shows that the item is done. */
  readonly metBy?: readonly string[];
  /**
   * For a checklist row: the values, by path, that it applies to; an empty list means any value.
   */
  readonly asksWhen?: Readonly<Record<string, readonly string[]>>;
  readonly link?: string;
  readonly sources?: readonly string[];
  /** False if no stored source confirms the fact. */
  readonly verified?: boolean;
}

/** A profile's catalogue, as generated from its YAML files. */
export interface CatalogueData {
  readonly facts: Facts;
  readonly requirements: readonly Requirement[];
}

/**
 * Changes to a row; absent members keep the value of the extended profile. A row with a new id has
 * every member.
 */
export type RequirementChange = Pick<Requirement, 'id'> & Partial<Requirement>;

/**
 * Changes to the facts. Within a table, such as `limits`, only the given entries change, each as a
 * whole; a list is replaced.
 */
export type FactsChange = { readonly extends: ProfileId } & {
  readonly [name in keyof Facts]?: Facts[name] extends string | readonly unknown[]
    ? Facts[name]
    : Partial<Facts[name]>;
};

/** A profile's changes, as generated from its YAML files. */
export interface CatalogueChange {
  readonly facts: FactsChange;
  readonly requirements: readonly RequirementChange[];
}

/** A page or file that is the source of facts in the catalogues. */
export interface SourcePage {
  readonly code: string;
  readonly title: string;
  /** The date on the page, or words if it has none. */
  readonly date: string;
  readonly url?: string;
  /** A remark about the copy that was read. */
  readonly note?: string;
}

/** A region of the Azure public cloud. */
export interface Region {
  /** The programmatic name: `westeurope`. */
  readonly name: string;
  readonly displayName: string;
  /** The region that Azure pairs it with; pairing is not always mutual. */
  readonly pair?: string;
  readonly in2016: boolean;
}

/** A cloud other than the public one. */
export interface AzureCloud {
  readonly name: CloudName;
  /** Its name in messages. */
  readonly title: string;
  /** How the programmatic names of its regions begin. */
  readonly prefixes: readonly string[];
  /** The programmatic names of its regions. */
  readonly regions: readonly string[];
}

/** The regions, as `regions.yaml` lists them. */
export interface RegionData {
  readonly regions: readonly Region[];
  readonly otherClouds: readonly AzureCloud[];
}
