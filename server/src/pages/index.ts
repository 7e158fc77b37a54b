/** The pages by name, for the language server and the command line. */
export { answersPage } from './answers-pages.ts';
export { checklistRows } from './checklist-rows.ts';
export { checklistPage, comparisonPage } from './page-for-descriptor.ts';
export { explanationNamed } from './explanation.ts';
export { pageText } from './page-address.ts';
export { requirementChoices } from './requirement-choices.ts';
export { firstDescriptorNamed, scenarioChoices } from './first-descriptor.ts';
export { overviewOf } from './overview.ts';
