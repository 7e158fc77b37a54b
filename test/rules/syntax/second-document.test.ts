import { example } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/syntax/second-document.ts';
import { testRule } from '../../support/rule-tester.ts';

const one = example('vmware-to-azure');

testRule(rule, {
  good: {
    'one document': one,
    'one document between marks': `# ours\n---\n${one}...\n# the end\n`,
    'dashes in a text': example('vmware-to-azure', { name: ' |\n  ---\n  x' }),
  },
  bad: {
    'a second one': {
      text: `${one}⟦---⟧\nname: x\n`,
      requirement: 'ASR017',
      severity: 'error',
      message: 'A second document starts here and is not read; move it to its own file.',
    },
    'an empty one': {
      text: `${one}⟦---⟧\n# nothing\n`,
      requirement: 'ASR017',
      fixed: `${one}\n# nothing\n`,
    },
    'text behind the end': {
      text: `${one}...\n⟦name:⟧ x\n`,
      requirement: 'ASR017',
      message: 'Text after the end of the document is not read',
    },
    'a second one after a line of many hashes, which is read once': {
      text: `${one}⟦---⟧\n${'#'.repeat(200)}\nname: x\n`,
      requirement: 'ASR017',
    },
    'in a text of one piece': {
      text: `%YAML 1.2\n---\n${one}⟦---⟧\nname: x\n`,
      requirement: 'ASR017',
    },
  },
});
