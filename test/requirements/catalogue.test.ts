/** What the catalogues promise: whole rows, known words, and nothing of the article forgotten. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import {
  catalogue,
  inScenario,
  profiles,
  type Catalogue,
} from '../../server/src/requirements/catalogue.ts';
import { codeOf, scenarioOf, scenarios } from '../../server/src/requirements/scenarios.ts';
import { otherClouds } from '../../server/src/requirements/regions.ts';
import { sourceOf, sources } from '../../server/src/requirements/sources.ts';
import { schemaAt } from '../../server/src/schema/paths.ts';
import { readCsv } from '../support/csv.ts';

const folder = 'server/requirements';

interface Row {
  readonly id: string;
}

for (const profile of profiles) {
  describe(`the files of profile ${profile}`, () => {
    const files = readdirSync(join(folder, profile)).filter((name) => name.endsWith('.yaml'));
    const rows = files.filter((name) => name !== 'facts.yaml');

    test('are of their schemas', () => {
      const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, strict: false });
      const checks = {
        rows: ajv.compile(read('catalogue.schema.json') as object),
        facts: ajv.compile(read('facts.schema.json') as object),
      };
      for (const name of files) {
        const check = name === 'facts.yaml' ? checks.facts : checks.rows;
        assert.ok(check(read(profile, name)), `${name}: ${ajv.errorsText(check.errors)}`);
      }
    });

    test('give every id once, in ascending order', () => {
      const seen = new Set<string>();
      for (const name of rows) {
        const ids = rowsOf(profile, name).map(({ id }) => id);
        assert.deepEqual(ids, [...ids].sort(), name);
        for (const id of ids) {
          assert.ok(!seen.has(id), `${id} stands twice`);
          seen.add(id);
        }
      }
    });
  });

  describe(`the catalogue of profile ${profile}`, () => {
    const all = catalogue(profile);

    test('has whole rows', () => {
      for (const row of all.requirements) {
        for (const key of ['title', 'section', 'statement', 'explanation'] as const)
          assert.ok(row[key].length > 0, `${row.id} has no ${key}`);
        assert.ok(row.title.length <= 60 && !row.title.endsWith('.'), `${row.id}: ${row.title}`);
        assert.match(row.statement, /\.$/, row.id);
        assert.ok(Array.isArray(row.lines) && Array.isArray(row.paths), row.id);
        assert.ok(row.severity.length > 0 && row.enforcement.length > 0, row.id);
      }
    });

    test('fills every placeholder of a statement, in every scenario it applies to', () => {
      for (const row of all.requirements) {
        for (const code of row.scenarios) {
          const text = all.statement(row, scenarioOf(code));
          assert.doesNotMatch(text, /[{}]|undefined|, ,|^$/, `${row.id} for ${code}: ${text}`);
        }
      }
    });

    test('gives a limit in every scenario in which a requirement uses it', () => {
      for (const row of all.requirements) {
        for (const name of row.limits ?? [])
          for (const code of row.scenarios)
            assert.ok(isKnown(all, name, code), `${row.id}: ${name} is not known for ${code}`);
      }
    });

    test('names sources and requirements that there are', () => {
      for (const row of all.requirements) {
        for (const code of row.sources ?? []) assert.ok(sourceOf(code), `${row.id}: ${code}`);
        if (row.reportedAs !== undefined) assert.ok(all.find(row.reportedAs), row.id);
        for (const id of row.includes ?? []) assert.ok(all.find(id), `${row.id} includes ${id}`);
        for (const path of [...(row.metBy ?? []), ...Object.keys(row.asksWhen ?? {})])
          assert.ok(schemaAt(path.replace(/\[\]$/, '')), `${row.id} asks for ${path}`);
        for (const [id] of `${row.statement} ${row.explanation}`.matchAll(/ASR\d{3}/g))
          assert.ok(all.find(id), `${row.id} speaks of ${id}`);
      }
      for (const { sources: codes } of all.facts.guestOs)
        for (const code of codes ?? []) assert.ok(sourceOf(code), code);
    });

    test('has a row for every cell of the matrices, and says whether it is supported', () => {
      for (const matrix of [all.facts.failover, all.facts.failback]) {
        for (const [code, cells] of Object.entries(matrix)) {
          for (const id of Object.values(cells)) {
            const row = all.find(id);
            assert.ok(row, id);
            assert.deepEqual(row.scenarios, [code], id);
            assert.equal(typeof row.supported, 'boolean', id);
            const told = row.enforcement === 'rule' || row.severity === 'hint';
            assert.ok(told, `${id} is neither a rule's nor a hint`);
          }
        }
      }
    });

    test('has a row for every address, in the scenarios that need it', () => {
      const clouds = [undefined, ...otherClouds.map(({ name }) => name)];
      for (const { requirement, url, scenarios: needed, alternativeOf, cloud } of all.facts.urls) {
        const row = all.find(requirement);
        assert.ok(row, url);
        assert.ok(clouds.includes(cloud), `${url}: ${String(cloud)}`);
        // Another cloud may have an address in the place of a public one, for some of its scenarios.
        for (const code of needed) assert.ok(row.scenarios.includes(code), `${url} for ${code}`);
        if (cloud === undefined)
          assert.deepEqual([...row.scenarios].sort(), [...needed].sort(), requirement);
        if (alternativeOf !== undefined) assert.ok(all.find(alternativeOf));
      }
      const listed = all.facts.urls.map((row) => `${row.requirement} ${row.cloud ?? ''}`);
      assert.equal(new Set(listed).size, listed.length);
    });

    test('orders the releases that it names', () => {
      const { vmm, hyperVHosts } = all.facts;
      for (const { order, ...limits } of [vmm, hyperVHosts]) {
        for (const limit of Object.values({ ...limits }))
          for (const code of scenarios.map(codeOf)) {
            const release = inScenario<unknown>(limit, code);
            if (typeof release === 'string' && release !== vmm.product)
              assert.ok(order.includes(release), release);
          }
      }
    });
  });
}

describe('the catalogue of the article', () => {
  const table = readCsv(readFileSync('test/fixtures/requirements.csv', 'utf8'));
  const all = catalogue('2016-12');

  test('holds every requirement of the specification, in its scenarios, with its severity', () => {
    assert.equal(table.length, 232);
    for (const { id = '', line = '', section, severity, scenarios: codes = '' } of table) {
      const row = all.find(id);
      assert.ok(row, `${id} is missing`);
      assert.equal(row.section, section, id);
      assert.equal(row.severity, severity, id);
      const expected = new Set(codes.match(/\b(?:VS|PS|HS|V|P|M|H)\b/g) ?? []);
      assert.deepEqual(new Set<string>(row.scenarios), expected, id);
      for (const [number] of line.matchAll(/\d+/g)) assert.ok(row.lines.includes(+number), id);
    }
  });

  test('has companions beside them, which cite no line', () => {
    const given = new Set(table.map(({ id }) => id));
    for (const { id, lines } of all.requirements) {
      assert.match(id, given.has(id) ? /^ASR[1-9]\d\d$/ : /^ASR0\d\d$/);
      assert.equal(lines.length === 0, !given.has(id), id);
    }
  });

  test('has the rows of a path, each once and by id', () => {
    for (const profile of profiles) {
      const all = catalogue(profile);
      const paths = new Set(all.requirements.flatMap((row) => row.paths));
      for (const path of paths)
        assert.deepEqual(
          all.forPath(path),
          all.requirements.filter((row) => row.paths.includes(path)),
        );
      assert.deepEqual(all.forPath('nowhere'), []);
    }
  });
});

describe('a profile that extends another', () => {
  const [base, all] = [catalogue('2016-12'), catalogue('2026-05')];

  test('keeps every id, and gives new ones to what is new', () => {
    for (const { id } of base.requirements) assert.ok(all.find(id), id);
    const fresh = all.requirements.filter(({ id }) => base.find(id) === undefined);
    for (const { id } of fresh) assert.match(id, /^ASR(?:0[4-9]|7[12])\d$/);
    assert.ok(fresh.length > 0);
  });

  test('names the source of every change', () => {
    const changed = readdirSync(join(folder, '2026-05'))
      .filter((name) => name !== 'facts.yaml')
      .flatMap((name) => rowsOf('2026-05', name));
    assert.ok(changed.length > 100);
    for (const { id } of changed) {
      const row = all.find(id);
      assert.ok(row?.sources !== undefined && row.sources.length > 0, id);
      if (row.scenarios.length === 0)
        assert.notEqual(row.explanation, base.find(id)?.explanation, `${id} does not say why`);
    }
  });

  test('changes an entry of a table and leaves the others', () => {
    assert.equal(base.limits('vmware-to-azure').planMachines, 50);
    assert.equal(all.limits('vmware-to-azure').planMachines, 100);
    assert.equal(all.limits('vmware-to-azure').azureNameLength, 63);
    assert.deepEqual(all.facts.vmm.order, base.facts.vmm.order);
    assert.deepEqual(all.facts.vmm.latest, { M: '2022' });
    assert.equal(all.facts.names, base.facts.names);
    assert.equal(all.facts.profile, '2026-05');
    assert.ok(!('extends' in all.facts));
  });

  test('changes a row and leaves what it does not give', () => {
    const [before, now] = [base.find('ASR141'), all.find('ASR141')];
    assert.equal(before?.severity, 'error');
    assert.equal(now?.severity, 'warning');
    assert.equal(now.title, before.title);
    assert.deepEqual(now.lines, before.lines);
  });

  test('decides what the pages leave open', () => {
    assert.deepEqual(all.facts.scenarioStatus, { VS: 'retired', PS: 'retired', HS: 'deprecated' });
    assert.equal(all.limits('vmware-to-azure').diskGB, 32767);
    assert.equal(all.limits('hyperv-to-azure').dataDisks, 16);
    assert.ok(all.applies('ASR306', 'hyperv-to-azure'));
    assert.equal(all.severity('ASR309', 'physical-to-azure'), 'error');
    assert.equal(all.severity('ASR505', 'hyperv-to-azure'), 'error');
    assert.equal(all.find('ASR812')?.supported, true);
    assert.equal(all.severity('ASR029', 'vmware-to-secondary'), 'error');
    assert.equal(all.severity('ASR029', 'hyperv-to-secondary', 'deprecated'), 'warning');
    assert.equal(all.find('ASR821')?.verified, false);
  });
});

describe('the sources', () => {
  test('have each code once, and a date', () => {
    assert.equal(new Set(sources.map(({ code }) => code)).size, sources.length);
    for (const { code, title, date } of sources) {
      assert.match(code, /^S\d+[a-e]?$/);
      assert.ok(title.length > 0 && typeof date === 'string' && date.length > 0, code);
    }
    const numbers = sources.map(({ code }) => parseInt(code.slice(1), 10));
    assert.deepEqual(
      numbers,
      [...numbers].sort((a, b) => a - b),
    );
  });
});

function isKnown(all: Catalogue, name: string, code: ReturnType<typeof codeOf>): boolean {
  const limits = all.limits(scenarioOf(code)) as unknown as Readonly<Record<string, unknown>>;
  return name === 'guestOs' || limits[name] !== undefined || name in all.facts.lists;
}

function rowsOf(profile: string, name: string): readonly Row[] {
  return (read(profile, name) as { readonly requirements: readonly Row[] }).requirements;
}

function read(...path: string[]): unknown {
  return parse(readFileSync(join(folder, ...path), 'utf8'), { merge: true });
}
