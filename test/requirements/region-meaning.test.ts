import assert from 'node:assert/strict';
import { test } from 'node:test';
import { regionMeantBy } from '../../server/src/requirements/region-meaning.ts';
import { portalGroups, regionWords } from '../../server/src/requirements/region-words.ts';
import { allRegions, regions } from '../../server/src/requirements/regions.ts';

const meant = (text: string): string | undefined => regionMeantBy(text)?.name;

/** The continents, as people see them; a region of another cloud is on the continent of its name. */
const continents: readonly RegExp[] = [
  /europe|uk|germany|france|norway|switzerland|sweden|poland|italy|spain|austria|belgium|denmark/,
  /asia|india|japan|korea|indonesia|malaysia|china/,
  /australia|newzealand/,
  /africa/,
  /uae|qatar|israel/,
  /us|canada|mexico/,
  /brazil|chile/,
];

function continentOf(name: string): number {
  // "australia" and "austria" contain "us".
  const found = continents.findIndex((words) => words.test(name));
  assert.ok(found >= 0, name);
  return /^aus?tr/.test(name) ? (name.startsWith('austria') ? 0 : 2) : found;
}

test('every region consists of words that are known', () => {
  for (const name of allRegions) assert.ok(regionWords(name), name);
});

test('every region as the portal shows it, and with its words in another order', () => {
  for (const { name, displayName } of regions) {
    const group = Object.entries(portalGroups).find(([, members]) =>
      regionWords(name)?.some((word) => members.includes(word)),
    )?.[0];
    assert.ok(group, `${name} is in no group`);
    assert.deepEqual(regionMeantBy(`(${group.toUpperCase()}) ${displayName}`), {
      name,
      certain: true,
    });
    assert.deepEqual(regionMeantBy(displayName.replaceAll(' ', '-')), { name, certain: true });
    assert.equal(meant(displayName.split(' ').reverse().join(' ')), name);
  }
});

test('no slip leads to another continent', () => {
  let suggested = 0;
  for (const name of allRegions) {
    const slips = new Set<string>();
    for (let at = 0; at < name.length; at++) {
      slips.add(name.slice(0, at) + name.slice(at + 1));
      slips.add(name.slice(0, at));
      for (const letter of 'aeoustkx1')
        slips
          .add(name.slice(0, at) + letter + name.slice(at + 1))
          .add(name.slice(0, at) + letter + name.slice(at));
      const two = name.slice(at, at + 2);
      slips.add(name.slice(0, at) + two.charAt(1) + two.charAt(0) + name.slice(at + 2));
    }
    for (const slip of slips) {
      const found = meant(slip);
      // What consists of whole words names a place of its own: "uswest" is no slip of "ukwest".
      if (found === undefined || regionWords(slip) !== undefined) continue;
      suggested++;
      assert.equal(continentOf(found), continentOf(name), `${slip} of ${name}: ${found}`);
    }
  }
  assert.ok(suggested > 2000, String(suggested));
});

test('words, abbreviations and beginnings count before letters', () => {
  for (const [text, name] of [
    ['westeu', 'westeurope'],
    ['EU West', 'westeurope'],
    ['weu', 'westeurope'],
    ['eus2', 'eastus2'],
    ['US East 2', 'eastus2'],
    ['eastasi', 'eastasia'],
    ['centralin', 'centralindia'],
    ['West Europe (westeurope)', 'westeurope'],
    ['Deutschland, Westen-Mitte', 'germanywestcentral'],
    ['westeuropa', 'westeurope'],
    ['westeurop', 'westeurope'],
    ['esatus', 'eastus'],
    ['East China 2', 'chinaeast2'],
    ['usgovvirgina', 'usgovvirginia'],
  ] as const)
    assert.equal(meant(text), name, text);
});

test('places that are no region, and texts that contradict themselves', () => {
  for (const text of [
    ...[
      'UK East',
      'eastas',
      'centralaus',
      'Canada West',
      'West Asia',
      'westus4',
      'france',
      'europe',
      'mars',
      'global',
      '',
    ],
    ...['(US) West Europe', '(not) West Europe', 'North US', 'x'.repeat(100_000)],
  ])
    assert.equal(meant(text), undefined, text.slice(0, 30));
});
