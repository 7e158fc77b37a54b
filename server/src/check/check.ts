import { maxLength, type Descriptor } from '../descriptor/descriptor.ts';
import { catalogue, defaultProfile, profiles, type Catalogue } from '../requirements/catalogue.ts';
import type { ProfileId, RequirementId, Severity } from '../requirements/ids.ts';
import { contradict } from './answers.ts';
import { assemble } from './assemble.ts';
import { Checker, type Results } from './checker.ts';
import type { Finding } from './finding.ts';
import { RecordingContext } from './recording-context.ts';
import { suppress } from './suppress.ts';
import { update } from './update.ts';

/** What a workspace may decide. */
export interface Configuration {
  /** The profile of descriptors that name none. */
  readonly profile?: ProfileId;
  /** A profile that wins over the descriptor's own: for comparing profiles. */
  readonly forceProfile?: ProfileId;
  /** The day it is, as 2026-12-31, for suppressions that run out; the core knows no clock. */
  readonly today?: string;
  /** Severities by requirement id, in place of the catalogue's. */
  readonly severity?: Readonly<Record<string, Severity | 'off'>>;
}

/** A workspace that decides nothing; one value, because outcomes of one configuration compare. */
const standard: Configuration = {};

/**
 * The outcome of checking one version of a descriptor. The rules run when it is first asked for
 * findings, so that what needs none, as completion while somebody types, does not wait for them.
 */
export class Checked {
  private list: readonly Finding[] | undefined;
  /** Undefined until they are asked for, and once a later version has taken them over. */
  private results: Results | undefined;

  constructor(
    readonly descriptor: Descriptor,
    readonly catalogue: Catalogue,
    readonly configuration: Configuration,
    /** The last version before this one that had results when this one was made. */
    private source: Checked | undefined,
  ) {}

  /** The findings in the order of the text. */
  get findings(): readonly Finding[] {
    return (this.list ??= contradict(
      this.descriptor,
      suppress(
        this.descriptor,
        assemble(this.descriptor, this.current()),
        this.catalogue,
        this.severityOf('ASR019'),
        this.configuration.today,
      ),
      this.severityOf('ASR030'),
    ));
  }

  /** How grave it is what is found once all rules are done. */
  private severityOf(id: RequirementId): Severity | 'off' {
    return this.configuration.severity?.[id] ?? this.catalogue.severity(id, undefined);
  }

  /** Whether the findings are there already. */
  get isDone(): boolean {
    return this.list !== undefined;
  }

  /** How many segments were checked to come here; the rest were taken over. */
  get checkedSegments(): number {
    return this.current().checkedSegments;
  }

  /** What a later version may start from: this one, or where nobody asked it, the one before. */
  get start(): Checked | undefined {
    return this.results === undefined ? this.source : this;
  }

  private current(): Results {
    if (this.results !== undefined) return this.results;
    const { descriptor, catalogue: rows, configuration, source } = this;
    this.source = undefined;
    const results = source?.results;
    if (source === undefined || results === undefined)
      return (this.results = run(descriptor, rows, configuration));
    source.results = undefined;
    results.context.turnTo(descriptor);
    const checker = new Checker(results.context, rows, configuration.severity);
    update(source.descriptor, descriptor, results, checker);
    return (this.results = results);
  }
}

/**
 * Checks a descriptor, once it is asked for findings. Given the outcome for an earlier version, it
 * does only what the changes between the two call for; the earlier outcome's findings stay readable.
 */
export function check(
  descriptor: Descriptor,
  configuration: Configuration = standard,
  previous?: Checked,
): Checked {
  const profile = profileOf(descriptor, configuration);
  const rows = catalogue(profile);
  const comparable =
    previous?.catalogue === rows &&
    previous.configuration === configuration &&
    previous.descriptor.scenario === descriptor.scenario &&
    !tooLong(previous.descriptor) &&
    !tooLong(descriptor);
  return new Checked(descriptor, rows, configuration, comparable ? previous.start : undefined);
}

/** The profile a descriptor is checked against: its own, else the workspace's, else the default. */
function profileOf(descriptor: Descriptor, configuration: Configuration): ProfileId {
  if (tooLong(descriptor)) return configuration.profile ?? defaultProfile;
  if (configuration.forceProfile !== undefined) return configuration.forceProfile;
  const own = descriptor.topLevel('profile')?.value;
  return profiles.find((profile) => profile === own) ?? configuration.profile ?? defaultProfile;
}

/** Whether a descriptor is too long to be analysed (ASR018). */
export function tooLong(descriptor: Descriptor): boolean {
  return descriptor.length > maxLength;
}

function run(descriptor: Descriptor, rows: Catalogue, configuration: Configuration): Results {
  const scenario = tooLong(descriptor) ? undefined : descriptor.scenario;
  const reading = new RecordingContext(descriptor, rows, scenario);
  const results: Results = {
    segments: new Map(),
    rules: new Map(),
    pointers: new Map(),
    context: reading,
    checkedSegments: 0,
  };
  const checker = new Checker(reading, rows, configuration.severity);
  if (tooLong(descriptor)) {
    checker.refuse(results);
    return results;
  }
  checker.all(descriptor, results);
  return results;
}
