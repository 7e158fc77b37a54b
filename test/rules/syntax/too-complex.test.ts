import { maxAliases } from '../../../server/src/descriptor/borrowing.ts';
import { maxDepth } from '../../../server/src/yaml/tree.ts';
import { example } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/syntax/too-complex.ts';
import { testRule } from '../../support/rule-tester.ts';

/** A text with lists within lists; the entry and its value are the first two levels. */
const deep = (levels: number, inner: string): string =>
  example('vmware-to-azure', { notes: ` ${'['.repeat(levels)}${inner}${']'.repeat(levels)}` });

/** One item whose list names as many aliases. */
const aliases = (count: number, mark: (alias: string, i: number) => string): string =>
  example('vmware-to-azure', {
    protectedItems: `\n  - name: &a A\n    fileSystems: [${Array.from({ length: count }, (_, i) => mark('*a', i)).join(', ')}]`,
  });

testRule(rule, {
  good: {
    'a deep text': deep(maxDepth - 2, ''),
    'many aliases': aliases(maxAliases, (alias) => alias),
  },
  bad: {
    'one level too many': {
      text: deep(maxDepth, '⟦x⟧'),
      requirement: 'ASR018',
      severity: 'warning',
      message: `Deeper than ${maxDepth} levels nothing is read`,
    },
    'two such places, told once': {
      text: deep(maxDepth - 1, '[⟦x⟧], [y]'),
      requirement: 'ASR018',
    },
    'one alias too many': {
      text: aliases(maxAliases + 1, (alias, i) => (i === maxAliases ? `⟦${alias}⟧` : alias)),
      requirement: 'ASR018',
      also: ['ASR333'],
    },
  },
});
