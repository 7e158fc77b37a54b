/** The first descriptor of a scenario: required values to replace, everything else in comments. */
import { catalogue, defaultProfile, profiles } from '../requirements/catalogue.ts';
import type { ProfileId } from '../requirements/ids.ts';
import { codeOf, scenarios, scenarioTitles, type Scenario } from '../requirements/scenarios.ts';
import { descriptorSchema } from '../schema/schema.generated.ts';
import { wrap } from '../text/wrap.ts';
import { BlockWriter, isUsed, width } from './first-descriptor/block-writer.ts';
import { requiredValues } from './first-descriptor/required.ts';
import { samplesFor } from './first-descriptor/samples.ts';

/** A scenario to choose, with its display name. */
export interface ScenarioChoice {
  readonly scenario: string;
  readonly title: string;
  /** What the profile says against it; its descriptors have a finding (ASR029). */
  readonly warning?: string;
}

/**
 * The scenarios that a first descriptor can be written for.
 * @param profile by its name from outside; the default for an unknown one.
 */
export function scenarioChoices(profile?: string): ScenarioChoice[] {
  const known = profiles.find((one) => one === profile) ?? defaultProfile;
  return scenarios.map((scenario) => {
    const warning = scenarioWarning(scenario, known);
    return {
      scenario,
      title: scenarioTitles[scenario],
      ...(warning !== undefined && { warning }),
    };
  });
}

/** What a profile says against a scenario; undefined where Site Recovery offers it still. */
export function scenarioWarning(scenario: Scenario, profile: ProfileId): string | undefined {
  const status = catalogue(profile).facts.scenarioStatus[codeOf(scenario)];
  return (
    status &&
    `Profile ${profile} reports this scenario as ${status} (ASR029). Plan to replicate to Azure instead.`
  );
}

/** The first descriptor by names from outside; null for an unknown scenario, the default for an unknown profile. */
export function firstDescriptorNamed(name: string, profile?: string): string | null {
  const scenario = scenarios.find((one) => one === name);
  if (scenario === undefined) return null;
  return firstDescriptor(
    scenario,
    profiles.find((one) => one === profile),
  );
}

/**
 * A descriptor without findings that has every property of the scenario, the optional ones in
 * comments. It has no findings either when all of these are uncommented. The one exception is a
 * scenario that the profile reports as retired or deprecated; a comment at the top says so.
 */
export function firstDescriptor(scenario: Scenario, profile: ProfileId = defaultProfile): string {
  const known = catalogue(profile);
  const values = requiredValues(scenario, known);
  const writer = new BlockWriter(scenario, samplesFor(scenario, known, values));
  const title = scenarioTitles[scenario];
  const warning = scenarioWarning(scenario, profile);
  return [
    `# Disaster-recovery descriptor: ${title}.`,
    ...(warning === undefined ? [] : ['#', ...wrap(warning, width - 2).map((line) => `# ${line}`)]),
    '#',
    '# Replace the values with your own. Lines that start with # are optional: to use them, remove',
    "# the # and the space after it. Run 'asr check' to see findings and 'asr explain ID' to see why.",
    ...Object.entries(descriptorSchema.properties ?? {})
      .filter(([, schema]) => isUsed(schema, scenario))
      .flatMap(([key, schema]) => [
        '',
        ...wrap(schema.description, width - 2).map((line) => `# ${line}`),
        ...writer.topLevel(key, schema, values[key]),
      ]),
    '',
  ].join('\n');
}
