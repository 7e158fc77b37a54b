import type { ProfiledDescriptor } from '../check/checked-descriptor.ts';
import { catalogue, defaultProfile } from '../requirements/catalogue.ts';
import type { Severity } from '../requirements/ids.ts';

/** A requirement as lists of choices show it. */
export interface RequirementChoice {
  readonly id: string;
  readonly title: string;
  /** Its severity for the descriptor, and the one that the catalogue gives it. */
  readonly severity: Severity | 'off';
  readonly defaultSeverity: Severity;
}

/** All requirements of the profile of a descriptor; those of the default profile without one. */
export function requirementChoices(
  current: ProfiledDescriptor | undefined,
): readonly RequirementChoice[] {
  const rows = current?.catalogue ?? catalogue(defaultProfile);
  const own = current?.configuration.severity ?? {};
  return rows.requirements.map(({ id, title }) => {
    const defaultSeverity = rows.severity(id, current?.descriptor.scenario);
    return { id, title, severity: own[id] ?? defaultSeverity, defaultSeverity };
  });
}
