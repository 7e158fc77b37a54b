import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { blockStubs } from '../../server/src/domain/block-stubs.ts';
import {
  codeOf,
  factsOf,
  isRequired,
  scenarioOf,
  scenarios,
  scenarioTable,
} from '../../server/src/requirements/scenarios.ts';
import { isUsed, topLevelKeys } from '../../server/src/schema/paths.ts';
import { descriptorSchema } from '../../server/src/schema/schema.generated.ts';

describe('the scenarios', () => {
  test('are of their schema', () => {
    const schema = JSON.parse(
      readFileSync('server/requirements/scenarios.schema.json', 'utf8'),
    ) as object;
    const ajv = new Ajv({ allErrors: true });
    const isValid = ajv.compile(schema);
    assert.ok(
      isValid(parse(readFileSync('server/requirements/scenarios.yaml', 'utf8'))),
      ajv.errorsText(isValid.errors),
    );
  });
  test('are those that a descriptor may name, each with a code of its own', () => {
    assert.deepEqual(
      [...scenarios].sort(),
      [...(descriptorSchema.properties?.['scenario']?.enum ?? [])].sort(),
    );
    assert.equal(new Set(scenarios.map(codeOf)).size, scenarios.length);
    for (const scenario of scenarios) assert.equal(scenarioOf(codeOf(scenario)), scenario);
  });
  test('require blocks that they use, in the order of the schema', () => {
    for (const { code, requiredBlocks } of scenarioTable) {
      for (const block of requiredBlocks) {
        assert.ok(isUsed(block, code), `${code}: ${block}`);
        assert.ok(block in blockStubs, block);
      }
      const places = requiredBlocks.map((block) => topLevelKeys.indexOf(block));
      assert.deepEqual(
        places,
        [...places].sort((a, b) => a - b),
        code,
      );
    }
  });
  test('leave unchecked only blocks that the schema knows and they do not use', () => {
    for (const { code, uncheckedBlocks } of scenarioTable)
      for (const block of uncheckedBlocks)
        assert.ok(topLevelKeys.includes(block) && !isUsed(block, code), `${code}: ${block}`);
  });
  test('tell what is required where none is known: what any of them requires', () => {
    assert.ok(isRequired('hyperVSites', undefined));
    assert.ok(!isRequired('recoveryPlans', undefined));
    assert.ok(!isRequired('hyperVSites', factsOf('vmware-to-azure')));
  });
});
