import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { acted, titles } from '../../support/actions.ts';

describe('adding', () => {
  test('a machine like another, behind it and with a name of its own', () => {
    const source =
      'protectedItems:\n  - name: "WEB01"\n    azureName: web-01\n    os: │CentOS 7.2 # c\n    disks:\n      - 100\n      - 200\n  - name: WEB02\n';
    assert.equal(
      acted(source, 'Add a machine like WEB01'),
      `${source.replace('│', '').slice(0, -'  - name: WEB02\n'.length)}  - name: WEB03\n    os: CentOS 7.2\n    disks:\n      - 100\n      - 200\n  - name: WEB02\n`,
    );
    assert.equal(
      acted('protectedItems:\n- { name: A, │os: x }\n', 'Add a machine'),
      'protectedItems:\n- { name: A, os: x }\n- { name: A2, os: x }\n',
    );
  });
  test('a plan of the machines that are in none', () => {
    const source = 'protectedItems│:\n  - name: A\n  - name: B\n';
    assert.equal(
      acted(source, 'Add a recovery plan for 2 machines without one'),
      `${source.replace('│', '')}recoveryPlans:\n  - name: plan\n    groups:\n      - machines: [A, B]\n`,
    );
    const more =
      'protectedItems:\n  - name: A\n  - name: B\nrecoveryPlans:\n  - name: │plan\n    groups:\n      - machines: [A]\n';
    assert.equal(
      acted(more, 'Add a recovery plan for 1 machine without one'),
      `${more.replace('│', '')}  - name: plan2\n    groups:\n      - machines: [B]\n`,
    );
    assert.equal(
      acted('recoveryPlans│: []\r\n', 'Add a recovery plan'),
      'recoveryPlans:\r\n  - name: plan\r\n    groups:\r\n      - machines: []\r\n',
    );
  });
  test('a mapping of a network that machines are connected to', () => {
    const source =
      'virtualNetworks│:\n  - name: net\nprotectedItems:\n  - name: A\n    nics: [{ network: Prod }]\n';
    assert.equal(
      acted(source, 'Map Prod to net').replace(
        'networkMappings:\n  - { source: Prod, target: net }\n',
        '',
      ),
      source.replace('│', ''),
    );
    assert.ok(!titles(source.replace('Prod', '')).some((title) => title.startsWith('Map')));
  });
});
