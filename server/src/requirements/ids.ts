/** The words that identify a requirement, its severity and its profile. */
export type RequirementId = `ASR${string}`;
export type Severity = 'error' | 'warning' | 'information' | 'hint';
export type ProfileId = '2016-12' | '2026-05';
