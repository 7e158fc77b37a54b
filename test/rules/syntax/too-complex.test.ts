import { MAX_ALIASES } from '../../../server/src/descriptor/alias-resolver.ts';
import { MAX_DEPTH } from '../../../server/src/yaml/tree.ts';
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
    'a deep text': deep(MAX_DEPTH - 2, ''),
    'many aliases': aliases(MAX_ALIASES, (alias) => alias),
  },
  bad: {
    'one level too many': {
      text: deep(MAX_DEPTH, '⟦x⟧'),
      requirement: 'ASR018',
      severity: 'warning',
      message: `Nesting is deeper than ${MAX_DEPTH} levels`,
    },
    'two such places, told once': {
      text: deep(MAX_DEPTH - 1, '[⟦x⟧], [y]'),
      requirement: 'ASR018',
    },
    'one alias too many': {
      text: aliases(MAX_ALIASES + 1, (alias, i) => (i === MAX_ALIASES ? `⟦${alias}⟧` : alias)),
      requirement: 'ASR018',
      also: ['ASR333'],
    },
  },
});
