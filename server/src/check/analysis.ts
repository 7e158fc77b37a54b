import type { Descriptor, TextChange } from '../descriptor/descriptor.ts';
import {
  isTooLong,
  profiled,
  type Checked,
  type Configuration,
  type ProfiledDescriptor,
  type VersionDigest,
} from './checked-descriptor.ts';
import { Checker } from './checker.ts';
import type { Finding } from './finding.ts';
import { findingsOf } from './findings.ts';
import { RecordingContext } from './recording-context.ts';
import { ReportStore } from './report-store.ts';
import { update } from './update.ts';

/** A workspace that decides nothing. One value, because results are reused for the same one only. */
const noConfiguration: Configuration = {};

/**
 * Follows one descriptor through its versions. It owns all that changes in checking: which version is
 * the newest, and what the rules reported of the last version that was checked. Everything it returns
 * is a snapshot that never changes.
 */
export class Analysis {
  private newest: ProfiledDescriptor | undefined;
  /** The last version that was checked, and the reports of its rules, for the next check to start from. */
  private last: { readonly checked: Checked; readonly reports: ReportStore } | undefined;

  constructor(
    private version: Descriptor,
    private currentConfiguration: Configuration = noConfiguration,
    private today?: string,
    private readonly digestOf?: VersionDigest,
  ) {}

  get descriptor(): Descriptor {
    return this.version;
  }

  /** The newest version with the catalogue that it is checked by; no rule runs for it. */
  get current(): ProfiledDescriptor {
    return (this.newest ??= profiled(
      this.version,
      this.currentConfiguration,
      this.today,
      this.digestOf,
    ));
  }

  /** Edits the newest version (see `Descriptor.edit`). */
  edit(version: number, changes: readonly TextChange[]): void {
    this.follow(this.version.edit(version, changes));
  }

  /** Makes another version the newest. What it shares with the last one checked is not checked again. */
  follow(descriptor: Descriptor): void {
    this.version = descriptor;
    this.newest = undefined;
  }

  configure(configuration: Configuration): void {
    if (configuration === this.currentConfiguration) return;
    this.currentConfiguration = configuration;
    this.newest = undefined;
  }

  /** Sets the date that the newest version is checked by, as 2026-12-31. */
  setToday(today: string): void {
    if (today === this.today) return;
    this.today = today;
    this.newest = undefined;
  }

  /** Whether the newest version is checked already. */
  get isChecked(): boolean {
    return this.last !== undefined && isSame(this.last.checked, this.current);
  }

  /** Checks the newest version: only what the edits since the last check affect. */
  checked(): Checked {
    const { current, last } = this;
    if (last !== undefined && isSame(last.checked, current)) return last.checked;
    // If the check fails, the next one starts from nothing, not from reports that are half updated.
    this.last = undefined;
    const reports = last?.reports ?? new ReportStore();
    const context = new RecordingContext(current);
    const checker = new Checker(context, current);
    if (isTooLong(current.descriptor)) checker.reportTooLong(reports.cleared());
    else if (last !== undefined && isComparable(last.checked, current))
      update(last.checked.descriptor, current.descriptor, reports, checker);
    else checker.checkAll(current.descriptor, reports.cleared());
    const { checkedSegments } = reports;
    const checked = { ...current, ...findingsOf(current, reports, checker), checkedSegments };
    this.last = { checked, reports };
    return checked;
  }

  /**
   * The outcome for the newest version after changes that do not overlap. The analysis stays as it is,
   * and costs what an edit does. No digest is computed: nearly every change would be one since the
   * newest approval.
   */
  tried(changes: readonly TextChange[]): Checked {
    const { configuration, today } = this.checked();
    const trial = new Analysis(this.version, configuration, today);
    trial.last = this.last && { ...this.last, reports: this.last.reports.copied() };
    // From the end, so that no change moves another.
    const fromEnd = changes.toSorted(
      (a, b) => b.span.start - a.span.start || b.span.end - a.span.end,
    );
    trial.edit(this.version.version, fromEnd);
    return trial.checked();
  }

  /** The findings of the newest version, in text order. */
  findings(): readonly Finding[] {
    return this.checked().findings;
  }
}

function isSame(checked: Checked, current: ProfiledDescriptor): boolean {
  return (
    checked.descriptor === current.descriptor &&
    checked.configuration === current.configuration &&
    checked.today === current.today
  );
}

/** Whether the reports of one version hold for what another version shares with it. */
function isComparable(before: ProfiledDescriptor, now: ProfiledDescriptor): boolean {
  return (
    before.catalogue === now.catalogue &&
    before.configuration === now.configuration &&
    !isTooLong(before.descriptor) &&
    before.descriptor.scenario === now.descriptor.scenario
  );
}
