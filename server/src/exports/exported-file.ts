import type { Finding } from '../check/finding.ts';
import type { Deployment } from '../deployment/deployment.ts';
import type { SegmentSpan } from '../descriptor/sourced.ts';
import type { Catalogue } from '../requirements/catalogue.ts';
import type { Span } from '../text/span.ts';
import type { LeftOut, Stage } from './template/resource-tree.ts';

/** What exports are made of. */
export interface ExportSource {
  readonly deployment: Deployment;
  readonly findings: readonly Finding[];
  /** Where a block of the deployment is in the text that the findings are of. */
  readonly spanOf: (at: SegmentSpan) => Span;
  /** The requirements of the profile, for the addresses that servers have to reach. */
  readonly catalogue: Catalogue;
}

/** What may be chosen of an export. */
export interface ExportOptions {
  /** Only the files of one stage. */
  readonly stage?: Stage | undefined;
  /** Whether storage and networks of other resource groups get files of their own. */
  readonly perGroup?: boolean;
  /** Whether Terraform creates the resource groups. */
  readonly resourceGroups?: boolean;
  /** Whether a table begins with the mark by which Excel knows UTF-8; true if absent. */
  readonly hasMark?: boolean;
  /** The format of the allow list; text if absent. */
  readonly format?: AllowListFormat;
}

/** The formats of the allow list. */
export const allowListFormats = ['txt', 'csv', 'squid', 'azure-firewall'] as const;

/** A format of the allow list. */
export type AllowListFormat = (typeof allowListFormats)[number];

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
