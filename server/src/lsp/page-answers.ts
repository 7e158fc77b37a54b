/** What pages, views and exports are answered with, loaded together once one of them is asked for. */
export { exportAnswer } from './export-answer.ts';
export { planViewAnswer, readinessReportAnswer, readinessViewAnswer } from './view-answers.ts';
