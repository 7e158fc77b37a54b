import type { Finding } from '../check/finding.ts';
import type { Deployment } from '../deployment/deployment.ts';
import type { Facts } from '../requirements/facts.ts';
import type { LeftOut, Stage } from './template/resource-tree.ts';

/** What exports are made of. */
export interface ExportSource {
  readonly deployment: Deployment;
  readonly findings: readonly Finding[];
  /** The facts of the profile, for the addresses that servers have to reach. */
  readonly facts: Facts;
}

/** What may be chosen of an export. */
export interface ExportOptions {
  /** Only the files of one stage. */
  readonly stage?: Stage | undefined;
  /** Whether storage and networks of other resource groups get files of their own. */
  readonly perGroup?: boolean;
  /** Whether Terraform creates the resource groups. */
  readonly resourceGroups?: boolean;
}

/** A file of an export. */
export interface ExportedFile {
  /** The path within the folder of the export. */
  readonly name: string;
  readonly text: string;
  /** What an earlier export of the file starts with, within its first characters; undefined if nothing tells. */
  readonly mark: string | undefined;
}

/** The files of an export, and what they do not contain. */
export interface ExportedFiles {
  /** The main file first. */
  readonly files: readonly ExportedFile[];
  readonly leftOut: readonly LeftOut[];
}
