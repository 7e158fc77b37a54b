/** The id of a requirement. */
export type RequirementId = `ASR${string}`;
/** The severity of a finding, as in the Language Server Protocol. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';
/** The id of a profile: the month of its sources. */
export type ProfileId = '2016-12' | '2026-05';
/** A cloud of Azure other than the public one, with regions and addresses of its own. */
export type CloudName = 'usGovernment' | 'china' | 'germany';
