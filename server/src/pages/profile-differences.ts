/** How one requirement differs between two profiles. */
import type { Catalogue } from '../requirements/catalogue.ts';
import type { Requirement } from '../requirements/catalogue-data.ts';
import { scenariosInWords, severitiesInWords, statementInWords } from './requirement-facts.ts';

export interface ProfileDifference {
  readonly what: 'Statement' | 'Severity' | 'Scenarios';
  readonly before: string;
  readonly after: string;
}

/** The differences that change what is reported; empty where both profiles demand the same. */
export function profileDifferences(
  row: Requirement,
  rows: Catalogue,
  later: Requirement,
  laterRows: Catalogue,
): ProfileDifference[] {
  const pairs: ProfileDifference[] = [
    {
      what: 'Statement',
      before: statementInWords(row, rows),
      after: statementInWords(later, laterRows),
    },
    { what: 'Severity', before: severitiesInWords(row), after: severitiesInWords(later) },
    { what: 'Scenarios', before: scenariosInWords(row), after: scenariosInWords(later) },
  ];
  return pairs.filter(({ before, after }) => before !== after);
}
