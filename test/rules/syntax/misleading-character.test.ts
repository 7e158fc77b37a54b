import { example } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/syntax/misleading-character.ts';
import { testRule } from '../../support/rule-tester.ts';

const vmware = (blocks: Readonly<Record<string, string | null>>): string =>
  example('vmware-to-azure', blocks);

testRule(rule, {
  good: {
    'a byte order mark at the start': `\ufeff${vmware({})}`,
    'letters of any script': vmware({ name: ' Zürich 東京 😀' }),
    'a hard space within a text': vmware({ name: ' Contoso\u00a0DR' }),
  },
  bad: {
    'a control character': {
      text: vmware({ name: ' Contoso⟦\u0000⟧' }),
      requirement: 'ASR001',
      severity: 'error',
      message: 'The invisible character U+0000 is part of the text; remove it.',
      fixed: vmware({ name: ' Contoso' }),
    },
    'a byte order mark within the text': {
      text: vmware({ name: ' ⟦\ufeff⟧Contoso' }),
      requirement: 'ASR001',
      fixed: vmware({ name: ' Contoso' }),
    },
  },
});
