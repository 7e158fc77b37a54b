import { example } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/syntax/old-yaml.ts';
import { testRule } from '../../support/rule-tester.ts';

testRule(rule, {
  good: {
    'no directive': example('vmware-to-azure'),
    'the present version': `%YAML 1.2\n---\n${example('vmware-to-azure')}`,
    'the words in a comment': `# %YAML 1.1\n${example('vmware-to-azure')}`,
  },
  bad: {
    'version 1.1': {
      text: `⟦%YAML 1.1⟧\n---\n${example('vmware-to-azure')}`,
      requirement: 'ASR001',
      severity: 'error',
      fixed: `%YAML 1.2\n---\n${example('vmware-to-azure')}`,
    },
  },
});
