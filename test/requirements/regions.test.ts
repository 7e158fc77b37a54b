import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  cloudTitle,
  isRegion,
  otherCloudOf,
  otherClouds,
  regions,
} from '../../server/src/requirements/regions.ts';

test('each region is of one cloud', () => {
  for (const { name, displayName } of regions) {
    assert.equal(otherCloudOf(name), undefined, name);
    assert.equal(otherCloudOf(displayName), undefined, displayName);
  }
  for (const cloud of otherClouds)
    for (const region of cloud.regions) {
      assert.equal(otherCloudOf(region), cloud, region);
      assert.ok(isRegion(region), region);
    }
});
test('regions of other clouds, as people write them', () => {
  const clouds: Readonly<Record<string, string | undefined>> = {
    'US Gov Virginia': 'usGovernment',
    'USGov Arizona': 'usGovernment',
    'US DoD East': 'usGovernment',
    usgovvirgina: 'usGovernment',
    'China North 3': 'china',
    'Germany Central': 'germany',
    'Germany West Central': undefined,
    'Germany North': undefined,
    'West US': undefined,
    '': undefined,
  };
  for (const [region, name] of Object.entries(clouds))
    assert.equal(otherCloudOf(region)?.name, name, region);
  assert.equal(cloudTitle('china'), 'China');
  assert.equal(cloudTitle(undefined), 'public');
});
