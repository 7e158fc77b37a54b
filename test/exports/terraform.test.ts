/** The proofs of Terraform: the parser of HashiCorp reads it, and every argument is in the table. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, test } from 'node:test';
import { parse } from '@cdktn/hcl2json';
import { hclText } from '../../server/src/exports/print/hcl.ts';
import { wellFormed } from '../../server/src/exports/print/escaped-text.ts';
import { terraformFiles } from '../../server/src/exports/terraform-files.ts';
import { golden } from '../cli/golden.ts';
import { Random, seedOf } from '../support/random.ts';
import { argumentFaults, azurermArguments, azurermDataSources } from './azurerm-arguments.ts';
import { exampleExports, hostileNames, hostileText, sourceOfText } from './exported-samples.ts';

type Labeled = Readonly<Record<string, Readonly<Record<string, readonly Values[]>>>>;
type Values = Readonly<Record<string, unknown>>;

interface HclFile {
  readonly resource?: Labeled;
  readonly data?: Labeled;
  readonly variable?: Readonly<Record<string, readonly Values[]>>;
}

async function read(text: string): Promise<HclFile> {
  return (await parse('main.tf', text)) as HclFile;
}

/** What is wrong with a file: arguments, and references to what is not there. */
async function faultsOf(text: string): Promise<readonly string[]> {
  const { resource = {}, data = {}, variable = {} } = await read(text);
  const faults: string[] = [];
  const names = new Set(Object.keys(variable).map((name) => `var.${name}`));
  for (const [blocks, table, prefix] of [
    [resource, azurermArguments, ''],
    [data, azurermDataSources, 'data.'],
  ] as const)
    for (const [type, all] of Object.entries(blocks))
      for (const [label, [values = {}, ...others]] of Object.entries(all)) {
        if (others.length > 0) faults.push(`${type}.${label}: twice`);
        names.add(`${prefix}${type}.${label}`);
        faults.push(...argumentFaults(type, values, table));
      }
  const used = new Set<string>();
  for (const [, name = ''] of JSON.stringify([resource, data]).matchAll(
    /(?<!\$)\$\{(?:split\([^)]*?, )?((?:data\.)?\w+\.\w+)/g,
  ))
    used.add(name);
  for (const name of used) if (!names.has(name)) faults.push(`${name}: not declared`);
  for (const name of Object.keys(variable))
    if (!used.has(`var.${name}`) && name !== 'subscription_id') faults.push(`${name}: not used`);
  return faults;
}

const terraform = (process.env['PATH'] ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'terraform'))
  .find(existsSync);

/** Whether `terraform fmt` would change nothing. It reads the text and needs no provider. */
function isFormatted(text: string): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'asr-fmt-'));
  try {
    writeFileSync(join(folder, 'main.tf'), text);
    const { status, stdout } = spawnSync(terraform ?? '', ['fmt', '-check', '-diff', folder], {
      encoding: 'utf8',
    });
    assert.equal(stdout, '');
    return status === 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('terraform for examples', () => {
  for (const { name, profile, source } of exampleExports)
    test(`${name} in profile ${profile}`, async () => {
      for (const resourceGroups of [false, true])
        for (const { text } of terraformFiles(source, { resourceGroups }).files)
          assert.deepEqual(await faultsOf(text), []);
      for (const file of terraformFiles(source, {}).files)
        golden(`exports/${name}/${profile}/terraform/${file.name}`, file.text);
    });
  test('has every type of the table', async () => {
    const types = new Set<string>();
    for (const { source } of exampleExports)
      for (const { text } of terraformFiles(source, { resourceGroups: true }).files)
        for (const type of Object.keys((await read(text)).resource ?? {})) types.add(type);
    assert.deepEqual([...types].sort(), Object.keys(azurermArguments).sort());
  });
  test('soft delete is never written, because azurerm 5 has no such argument', () => {
    for (const { source } of exampleExports)
      for (const { text } of terraformFiles(source, {}).files)
        assert.doesNotMatch(text, /soft_delete/);
  });
  test(
    'is as terraform fmt writes it',
    { skip: terraform === undefined && 'there is no terraform on the path' },
    () => {
      for (const { source } of exampleExports)
        for (const { text } of terraformFiles(source, { resourceGroups: true }).files)
          assert.ok(isFormatted(text), text);
    },
  );
});

test('hostile texts come back unchanged', async () => {
  const values = Object.fromEntries(hostileNames.map((name, i) => [`a${1000 + i}`, name]));
  const text = hclText([], [{ type: 'locals', labels: [], values }]);
  const { locals } = (await parse('main.tf', text)) as { locals: readonly Values[] };
  // The parser leaves the doubled signs that stand for one.
  const back = Object.values(locals[0] ?? {}).map((value) =>
    String(value).replaceAll('$${', '${').replaceAll('%%{', '%{'),
  );
  assert.deepEqual(back, hostileNames.map(wellFormed));
});

test('terraform for random descriptors with hostile names', async () => {
  const random = new Random(seedOf('terraform'));
  const isName = (fault: string): boolean => /_vault\.name: /.test(fault);
  for (let i = 0; i < 60; i++) {
    const source = sourceOfText(hostileText(random));
    for (const { text } of terraformFiles(source, { resourceGroups: random.below(2) === 0 }).files)
      assert.deepEqual(
        (await faultsOf(text)).filter((fault) => !isName(fault)),
        [],
      );
  }
});

describe('a fault that is put into a Terraform file is found', () => {
  const [sound] = exampleExports
    .filter(({ name, profile }) => name.startsWith('4-') && profile === '2016-12')
    .flatMap(({ source }) => terraformFiles(source, {}).files);
  for (const [what, from, to] of [
    ['a quote that is missing', 'name                = "BranchVault"', 'name = "BranchVault'],
    ['a brace that is missing', 'features {}', 'features {'],
    ['an interpolation that does not end', '"BranchVault"', '"${BranchVault"'],
    ['an unknown argument', 'min_tls_version ', 'minimum_tls_version '],
    ['a required argument that is missing', /\n {2}sku +=.*/, ''],
    ['a word that is not in the list', '"GRS"', '"XRS"'],
    ['a number out of range', /(replication_interval_in_seconds +=) 300/, '$1 900'],
    ['a text in place of a boolean', /(public +=) false/, '$1 "false"'],
    ['an unknown type', 'azurerm_storage_account', 'azurerm_storage_acount'],
    [
      'a reference to nothing',
      'azurerm_recovery_services_vault.vault.id',
      'azurerm_recovery_services_vault.valt.id',
    ],
  ] as const)
    test(what, async () => {
      assert.ok(sound !== undefined);
      const broken = sound.text.replace(from, to);
      assert.notEqual(broken, sound.text);
      const found = await faultsOf(broken).catch((error: unknown) => [String(error)]);
      assert.ok(found.length > 0);
    });
});

const table = '../shared/exports/azurerm-arguments.json';
test(
  'the table of arguments agrees with the reference',
  { skip: !existsSync(table) && 'it is not here' },
  () => {
    const { resources } = JSON.parse(readFileSync(table, 'utf8')) as {
      resources: Readonly<Record<string, Readonly<Record<string, string>>>>;
    };
    for (const [type, own] of Object.entries(azurermArguments)) {
      const theirs = resources[type] ?? {};
      for (const [key, rule] of Object.entries(own))
        assert.equal(rule, theirs[key], `${type}.${key}`);
      for (const [key, rule] of Object.entries(theirs))
        if (rule.includes('!')) assert.ok(own[key] !== undefined, `${type}.${key}`);
    }
  },
);
