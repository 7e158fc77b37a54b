/** The pages by name, for the language server and the command line. */
export { checklistRows } from './checklist-rows.ts';
export { checklistPage, comparisonPage } from './page-for-descriptor.ts';
export { explanationNamed } from './explanation.ts';
export { firstDescriptorNamed, scenarioChoices } from './first-descriptor.ts';
export { overviewOf } from './overview.ts';
