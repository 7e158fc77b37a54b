import { mostRepeated } from '../../../server/src/descriptor/alias-costs.ts';
import { MAX_DEPTH } from '../../../server/src/yaml/tree.ts';
import { example } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/syntax/too-complex.ts';
import { testRule } from '../../support/rule-tester.ts';

/** A text with lists within lists; the entry and its value are the first two levels. */
const deep = (levels: number, inner: string): string =>
  example('vmware-to-azure', { notes: ` ${'['.repeat(levels)}${inner}${']'.repeat(levels)}` });

/** An item whose lists are aliases of a list of 300 words. */
const aliases = (count: number, mark: (alias: string, i: number) => string): string =>
  example('vmware-to-azure', {
    protectedItems: `\n  - name: A\n    fileSystems: &a [${Array.from({ length: 300 }, (_, i) => `f${i}`).join(', ')}]${Array.from({ length: count }, (_, i) => `\n  - { name: B${i}, fileSystems: ${mark('*a', i)} }`).join('')}`,
  });
/** How many of them may be followed. */
const most = ((): number => {
  for (let count = 1; ; count++)
    if (count * 301 > mostRepeated(aliases(count, (alias) => alias).length)) return count - 1;
})();

testRule(rule, {
  good: {
    'a deep text': deep(MAX_DEPTH - 2, ''),
    'many aliases': aliases(most, (alias) => alias),
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
      text: aliases(most + 1, (alias, i) => (i === most ? `⟦${alias}⟧` : alias)),
      requirement: 'ASR018',
      also: ['ASR333'],
    },
  },
});
