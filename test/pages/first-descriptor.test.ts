import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { check } from '../../server/src/check/check.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import { firstDescriptor } from '../../server/src/pages/first-descriptor.ts';
import { profiles } from '../../server/src/requirements/catalogue.ts';
import { scenarios } from '../../server/src/requirements/scenarios.ts';

// An optional line as the head of the descriptor tells it: `# key: value`, `# - key: value`.
const optional = /^( *)# (?=(?: *(?:- )?)\w+:(?: |$))/gm;

describe('The first descriptor', () => {
  for (const scenario of scenarios) {
    const text = firstDescriptor(scenario);
    for (const profile of profiles) {
      const inProfile = firstDescriptor(scenario, profile);

      test(`${scenario}, ${profile}: checks clean`, () => {
        assert.deepEqual(unexpected(inProfile), []);
      });

      test(`${scenario}, ${profile}: checks clean with every optional line in use`, () => {
        const used = inProfile.replace(optional, '$1');
        assert.match(used, new RegExp(`^profile: ${profile}$`, 'm'));
        // All that is left in comments is what the blocks mean, and the head.
        assert.doesNotMatch(used, /^ +# |^#  /m);
        assert.deepEqual(unexpected(used), []);
      });
    }

    test(`${scenario}: every line that is offered is of the format by itself`, () => {
      for (const [whole, indent = '', line = ''] of text.matchAll(/^( +)# (\w+: .*)$/gm))
        assertOfTheFormat(text.replace(whole, `${indent}${line}`), whole);
      // The blocks at the top: all their lines at once.
      for (const [block] of text.matchAll(/^# \w+:(?: .*)?\n(?:# +(?:- )?\w+:.*\n)*/gm))
        assertOfTheFormat(text.replace(block, block.replace(/^# /gm, '')), block);
    });
  }

  test('says at the top that the profile reports the scenario, and has that finding only', () => {
    for (const profile of profiles)
      for (const scenario of scenarios) {
        const text = firstDescriptor(scenario, profile);
        const reported = found(text).map((finding) => finding.slice(0, 6));
        const isSaid = /^# Profile 2026-05 reports this scenario as (?:retired|deprecated)/m.test(
          text,
        );
        assert.deepEqual(reported, isSaid ? ['ASR029'] : [], `${scenario} ${profile}`);
      }
  });

  test('has every property of the scenario', () => {
    const text = firstDescriptor('hyperv-vmm-to-azure');
    for (const key of [
      'networkMappings',
      'replicaBroker',
      'clouds',
      'hostGroups',
      'generation',
      'capacity',
    ])
      assert.equal(text.includes(`${key}:`), key !== 'replicaBroker', key);
  });
});

/**
 * What is found where no team has chosen a profile: that of the descriptor holds. That a scenario is on
 * its way out is nothing that a descriptor of it can mend.
 */
function unexpected(text: string): string[] {
  return found(text).filter((finding) => !finding.startsWith('ASR029 '));
}

function found(text: string): string[] {
  const { findings } = check(Descriptor.open('file:///a.asr.yaml', 0, text));
  return findings.map(({ requirement, message }) => `${requirement} ${message}`);
}

/** Nothing about YAML, keys, types or lists of values; what a scenario demands may well be broken. */
function assertOfTheFormat(text: string, line: string): void {
  const ofTheFormat = /^ASR00[126] |^ASR01[678] /;
  assert.deepEqual(
    found(text).filter((finding) => ofTheFormat.test(finding)),
    [],
    line,
  );
}
