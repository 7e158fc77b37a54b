/** The first descriptor of a scenario: what it needs with values to replace, the rest in comments. */
import { catalogue, defaultProfile, profiles } from '../requirements/catalogue.ts';
import type { ProfileId } from '../requirements/ids.ts';
import { scenarios, scenarioTitles, type Scenario } from '../requirements/scenarios.ts';
import { descriptorSchema } from '../schema/schema.generated.ts';
import { wrap } from '../text/wrap.ts';
import { BlockWriter, isUsed, width } from './first-descriptor/block-writer.ts';
import { requiredValues } from './first-descriptor/required.ts';
import { samplesFor } from './first-descriptor/samples.ts';

/** A scenario to choose, and how people say it. */
export interface ScenarioChoice {
  readonly scenario: string;
  readonly title: string;
}

/** What can be chosen for a first descriptor. */
export function scenarioChoices(): ScenarioChoice[] {
  return scenarios.map((scenario) => ({ scenario, title: scenarioTitles[scenario] }));
}

/** The same by names that may be no scenario's and no profile's. */
export function firstDescriptorNamed(name: string, profile?: string): string | null {
  const scenario = scenarios.find((one) => one === name);
  if (scenario === undefined) return null;
  return firstDescriptor(
    scenario,
    profiles.find((one) => one === profile),
  );
}

/**
 * A descriptor that checks clean, every property of the scenario in it, optional ones in comments. It
 * checks clean with all of those in use as well.
 */
export function firstDescriptor(scenario: Scenario, profile: ProfileId = defaultProfile): string {
  const known = catalogue(profile);
  const values = requiredValues(scenario, known);
  const writer = new BlockWriter(scenario, samplesFor(scenario, known, values));
  const title = scenarioTitles[scenario];
  return [
    `# Disaster-recovery descriptor: ${title}.`,
    '#',
    '# Replace the values by yours. Lines behind a # are optional: take the # and the space behind',
    "# it away to use them. 'asr check' says what is wrong, 'asr explain ID' why.",
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
