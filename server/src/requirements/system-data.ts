/** The names of operating systems and of VMM releases, as `systems.yaml` lists them. */

/** A product of which a name may be: `Windows Server`, `CentOS`. */
export interface SystemProduct {
  readonly name: string;
  /** `Other` is neither Windows nor Linux. */
  readonly type: 'Windows' | 'Linux' | 'Other';
  readonly aliases?: readonly string[];
  /** The releases of Windows, the oldest first. */
  readonly releases?: readonly string[];
  /** The last service pack of each release that had any. */
  readonly servicePacks?: Readonly<Record<string, number>>;
  /** What a complete version has after its first number. */
  readonly part?: 'minor' | 'servicePack';
  /** The first release that has minor releases instead of service packs. */
  readonly minorFrom?: number;
  /** Words before the version that make another product. */
  readonly variants?: readonly string[];
  /** Releases by the version that winver shows. */
  readonly versions?: Readonly<Record<string, string>>;
  /** Releases of the semi-annual and annual channels. */
  readonly semiAnnual?: readonly string[];
  /** Releases by code name. */
  readonly codenames?: Readonly<Record<string, string>>;
}

/** A kind of system that an inventory gives instead of a product. */
export interface SystemKind {
  readonly name: string;
  readonly type?: 'Windows' | 'Linux';
  readonly aliases: readonly string[];
}

/** The content of `systems.yaml`. Systems in tables are names that the reader of names understands. */
export interface SystemData {
  readonly products: readonly SystemProduct[];
  readonly kinds: readonly SystemKind[];
  readonly builds: Readonly<Record<string, readonly string[]>>;
  readonly kernels: Readonly<Record<string, readonly string[]>>;
  readonly guestIds: Readonly<Record<string, readonly string[]>>;
  readonly fullNames: Readonly<Record<string, readonly string[]>>;
  readonly vmmBuilds: readonly {
    readonly build: string;
    readonly releases: readonly string[];
    /** False if no stored source confirms it. */
    readonly verified?: boolean;
  }[];
}
