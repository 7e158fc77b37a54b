/** What a source states about a machine. */

/** A value that the source states. */
export interface Fact<T> {
  readonly value: T;
  /**
   * Where it is: `vDisk!I17` for a cell of a sheet or of a csv file, `FILE#/value/0/name` for JSON.
   */
  readonly at: string;
}

/** A machine, with what the source states about it. */
export interface InventoryMachine {
  /** Stays the same when the machine is renamed; undefined if the source has no such id. */
  readonly id: string | undefined;
  readonly name: Fact<string>;
  readonly power: 'on' | 'off' | 'suspended' | undefined;
  /** Where it is, for groups, messages and comments; no part of the descriptor. */
  readonly location: MachineLocation;
  readonly facts: MachineFacts;
  /** In the order of the descriptor; undefined if the source does not state them. */
  readonly disks: readonly InventoryDisk[] | undefined;
  /** How the disk of the operating system was found; undefined without disks. */
  readonly osDisk: 'told' | 'assumed' | undefined;
  /** In the order of the source; undefined if the source does not state them. */
  readonly nics: readonly InventoryNic[] | undefined;
  /**
   * For cross-checks and capacity, never written unless somebody asks for it: cores, memory and what
   * the disks use.
   */
  readonly sizing: {
    readonly cores?: Fact<number>;
    readonly memoryGB?: Fact<number>;
    readonly usedGB?: Fact<number>;
  };
  /** A sentence about the machine for a comment on request: why a planner says incompatible. */
  readonly remark: string | undefined;
}

/** Where a machine is found in its source. */
export interface MachineLocation {
  readonly server?: string;
  readonly datacenter?: string;
  readonly cluster?: string;
  readonly folder?: string;
  readonly host?: string;
}

/** Facts for keys of `protectedItems[]`, by the name of the key. */
export interface MachineFacts {
  readonly hostname?: Fact<string>;
  readonly os?: Fact<InventoryOs>;
  readonly kernel?: Fact<string>;
  readonly firmware?: Fact<'BIOS' | 'UEFI'>;
  readonly secureBoot?: Fact<boolean>;
  readonly generation?: Fact<1 | 2>;
  readonly vmwareTools?: Fact<'running' | 'notRunning' | 'notInstalled'>;
  readonly diskEnableUUID?: Fact<boolean>;
  readonly freeSpaceGB?: Fact<number>;
  readonly host?: Fact<string>;
  readonly cloud?: Fact<string>;
  readonly azureName?: Fact<string>;
  readonly multiVmGroup?: Fact<string>;
  readonly storageAccount?: Fact<string>;
  readonly virtualNetwork?: Fact<string>;
  readonly replicationPolicy?: Fact<string>;
  /** Only where it is not the configuration server. */
  readonly processServer?: Fact<string>;
}

/** What is known of an operating system. */
export interface InventoryOs {
  /** The descriptor's spelling (`Windows Server 2019`); undefined if only the type is known. */
  readonly version?: string;
  readonly type?: 'Windows' | 'Linux';
  /** Only where it is not x64, the default. */
  readonly architecture?: 'x86';
  /**
   * What the source says (`CentOS 4/5/6/7 (64-bit)`), where `version` says less or only one of
   * several that it may be: worth a comment.
   */
  readonly found?: string;
  /** Whether the guest itself named its release, and not a list that somebody chose from. */
  readonly isExact: boolean;
}

/** A disk of a machine. Sizes are GB of 1024^3 bytes, rounded up to three decimals. */
export interface InventoryDisk {
  /** Stays the same when disks are added or reordered: key, UUID or path. */
  readonly key: string | undefined;
  /** `Hard disk 1`; written only in block form. */
  readonly name: string | undefined;
  /** Undefined if it cannot be read; a notice tells. */
  readonly sizeGB: Fact<number> | undefined;
  /** Whether it carries the system; exactly one of a machine's disks does. */
  readonly isOs: boolean;
  readonly rdm?: Fact<boolean>;
  readonly shared?: Fact<boolean>;
}

/** A network adapter of a machine. */
export interface InventoryNic {
  readonly network?: Fact<string>;
  readonly ipAssignment?: Fact<'static' | 'dhcp'>;
  /** `VMXNET3`; of use where the machine is the configuration server. */
  readonly adapter?: Fact<string>;
}
