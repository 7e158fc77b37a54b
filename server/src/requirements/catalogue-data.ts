/** The data of the catalogues, as they are generated from `server/requirements`. */
import type { ScenarioCode } from '../schema/schema.ts';
import type { Facts } from './facts.ts';
import type { ProfileId, RequirementId, Severity } from './ids.ts';

/** One row of the catalogue. */
export interface Requirement {
  readonly id: RequirementId;
  readonly title: string;
  /** The heading or table row of the article. */
  readonly section: string;
  /** Lines of the article; empty for a companion rule of our own. */
  readonly lines: readonly number[];
  /** One sentence; `{diskGB}` and the like stand for limits. */
  readonly statement: string;
  /** Why, and what to do: Markdown. */
  readonly explanation: string;
  readonly scenarios: readonly ScenarioCode[];
  readonly severity: Severity;
  /** Where the severity differs by scenario. */
  readonly severityIn?: { readonly [code in ScenarioCode]?: Severity };
  /** Named special cases with a severity of their own. */
  readonly cases?: Readonly<Record<string, Severity>>;
  readonly paths: readonly string[];
  /**
   * How it is made known. `checklist` (a person verifies it) and `explanation` (hover shows it) are
   * written in the row; `rule`, and `schema` for what the syntax rules and the engine report, follow
   * from what the rules enforce (`server/tools/generate/enforcement.mjs`).
   */
  readonly enforcement: 'rule' | 'schema' | 'checklist' | 'explanation';
  /** On a cell of the failover and failback matrices. */
  readonly supported?: boolean;
  /** Other pages of Microsoft's say the opposite, which its findings have to tell. */
  readonly disputed?: boolean;
  readonly limits?: readonly string[];
  /** The same fact is reported under this id. */
  readonly reportedAs?: RequirementId;
  /** The kind of guest system that it speaks of. */
  readonly guest?: 'Windows' | 'Linux';
  /** Requirements that this one is made of as well: it is broken where one of them is. */
  readonly includes?: readonly RequirementId[];
  /** For a checklist row: paths of which a value shows that it is seen to. */
  readonly metBy?: readonly string[];
  /** For a checklist row: the values at paths that it asks about; an empty list is any value. */
  readonly asksWhen?: Readonly<Record<string, readonly string[]>>;
  readonly link?: string;
  readonly sources?: readonly string[];
  /** False where the fact could not be confirmed by a stored source. */
  readonly verified?: boolean;
}

/** A profile's catalogue as it is generated from its YAML files. */
export interface CatalogueData {
  readonly facts: Facts;
  readonly requirements: readonly Requirement[];
}

/**
 * A row as far as it differs; what it does not give stays as it is in the profile that is extended.
 * A row with an id that is new there gives everything.
 */
export type RequirementChange = Pick<Requirement, 'id'> & Partial<Requirement>;

/**
 * The facts as far as they differ. Within a table, such as `limits`, only the entries that are given
 * change, each as a whole; a list is replaced.
 */
export type FactsChange = { readonly extends: ProfileId } & {
  readonly [name in keyof Facts]?: Facts[name] extends string | readonly unknown[]
    ? Facts[name]
    : Partial<Facts[name]>;
};

/** A profile's changes as they are generated from its YAML files. */
export interface CatalogueChange {
  readonly facts: FactsChange;
  readonly requirements: readonly RequirementChange[];
}

/** A page or file that a fact of the catalogues was read from. */
export interface SourcePage {
  readonly code: string;
  readonly title: string;
  /** The date the page itself gives, or words where it gives none. */
  readonly date: string;
  readonly url?: string;
  /** What has to be known of the copy that was read. */
  readonly note?: string;
}

/** A region of the public cloud. */
export interface Region {
  /** The programmatic name: `westeurope`. */
  readonly name: string;
  readonly displayName: string;
  /** The region Azure pairs it with; the relation is not always mutual. */
  readonly pair?: string;
  readonly in2016: boolean;
}

/** The regions, as `regions.yaml` lists them. */
export interface RegionData {
  readonly regions: readonly Region[];
  /** Programmatic names of the regions of the sovereign clouds. */
  readonly otherClouds: readonly string[];
}
