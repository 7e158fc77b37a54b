/** A file that an argument names, and that may be no descriptor. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inWorld } from './cli-world.ts';

test('a name of another kind of file is asked about, and the file is checked', () =>
  inWorld(
    { 'package.json': '{ "name": "x" }', 'plan.yaml': 'scenario: vmware-to-azure\n' },
    async (world) => {
      const json = await world.asr(['check', 'package.json']);
      assert.match(json.err, /package\.json is not named \*\.asr\.yaml, which descriptors are/);
      assert.equal(json.code, 1);
      const yaml = await world.asr(['check', 'plan.yaml']);
      assert.doesNotMatch(yaml.err, /is not named/);
    },
  ));
