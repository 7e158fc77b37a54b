/** Imports files: reads them, merges them with a descriptor or makes a new one, and writes it. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import manifest from '../../../../package.json' with { type: 'json' };
import { matchesName, namePattern } from '../../check/name-pattern.ts';
import { Descriptor, MAX_LENGTH } from '../../descriptor/descriptor.ts';
import { importInto } from '../../imports/import-into.ts';
import { baseOf, recordText, withBase, type ImportBase } from '../../imports/import-record.ts';
import type { DescriptorOptions } from '../../imports/imported-descriptor.ts';
import type { Inventory } from '../../imports/inventory.ts';
import type { InventoryMachine } from '../../imports/machine-facts.ts';
import { readInventory } from '../../imports/read-inventory.ts';
import { scenarios } from '../../requirements/scenarios.ts';
import { exit, Failure } from '../exit.ts';
import { OutputFile } from '../files/output-file.ts';
import { readText, type InputFile } from '../files/read.ts';
import { encode, refuseProtected } from '../fix/fix-file.ts';
import { unifiedDiff } from '../fix/unified-diff.ts';
import type { Io } from '../io.ts';
import type { OptionValues } from '../option-values.ts';
import { printable } from '../outputs/printable.ts';
import { usesColor } from '../terminal.ts';
import { needWorkerFor, readSources, sourceFiles, type SourceFile } from './import-files.ts';
import { importJson } from './import-json.ts';
import type { ImportOutcome } from '../../imports/import-outcome.ts';
import { importText } from './import-text.ts';
import { recordAt, recordNameOf } from './record-file.ts';

/** Runs `asr import`. @returns the exit code. @throws Failure; then nothing is written. */
export async function runImport(
  kind: string | undefined,
  names: readonly string[],
  values: OptionValues,
  io: Io,
): Promise<number> {
  const [into, output] = [values.text('into'), values.text('output')];
  const target = into ?? output;
  const files = sourceFiles(names, io);
  const earlier = sourceFiles(values.all('base'), io);
  const inputs = [...files, ...earlier].map(({ path }) => path);
  const out =
    target === undefined ? undefined : new OutputFile('The descriptor', target, io, 'descriptor');
  out?.refuse(inputs, 'it is a file that is imported');
  if (output !== undefined && existsSync(resolve(io.cwd, output)) && !values.has('force'))
    throw new Failure(
      `${output} already exists.`,
      '--into merges the inventory into it; --force overwrites it.',
    );
  const recordFile =
    target === undefined ? undefined : new OutputFile('The record', recordNameOf(target), io);
  recordFile?.refuse(inputs, 'it is a file that is imported');
  const own = into === undefined ? undefined : { name: into, path: resolve(io.cwd, into) };
  needWorkerFor([...files, ...earlier, ...(own === undefined ? [] : [own])], io);

  const source = own === undefined ? undefined : readOwn(own);
  const read = readSources(files);
  const inventory = inventoryOf(read, values, kind);
  const options = optionsOf(values, inventory);
  const isNew = own === undefined;
  const record =
    isNew || recordFile === undefined
      ? undefined
      : recordAt(recordFile.path, recordNameOf(target ?? ''));
  const base =
    earlier.length > 0 ? baseFrom(earlier, values, options) : recordOf(record, inventory);
  const text = source?.text ?? '';
  const uri =
    target === undefined ? 'untitled:import' : pathToFileURL(resolve(io.cwd, target)).href;
  const ours = Descriptor.open(uri, 0, text);
  const result = importInto(ours, inventory, base, {
    ...options,
    files: read.map(({ name, sha256 }) => ({ name, sha256 })),
  });
  if ('refused' in result) throw new Failure(result.refused);
  // A signal is seen before anything is written.
  await nextTurn();
  if (io.signal.aborted) return exit.interrupted;

  const isDry = values.has('dry-run') || values.has('diff');
  const isChanged = result.text !== text;
  const isWritten = out !== undefined && isChanged && !isDry;
  if (out !== undefined && recordFile !== undefined && !isDry) {
    if (isChanged) await writeOwn(out, result.text, source, own, io);
    const bytes = recordText(withBase(record, result.base, manifest.version));
    const isKnown = record !== undefined && recordText(record) === bytes;
    if (!isKnown) await recordFile.write(Buffer.from(bytes));
  }
  const outcome: ImportOutcome = {
    inventory,
    result,
    scenario: ours.scenario ?? options.scenario ?? inventory.scenario,
    target,
    isChanged,
    isWritten,
  };
  await print(outcome, text, values, io);
  const isOpen = result.conflicts.length + result.missing.length > 0;
  const isToLookAt = isOpen || inventory.duplicates.length > 0 || inventory.isPartial;
  return isToLookAt || (isDry && isChanged && !isNew) ? exit.findings : exit.clean;
}

/** The report, and the text of a new descriptor that goes to no file. */
async function print(
  outcome: ImportOutcome,
  before: string,
  values: OptionValues,
  io: Io,
): Promise<void> {
  const { target, result } = outcome;
  const hasColor = usesColor(values.text('color'), io);
  const report =
    values.text('format') === 'json' ? importJson(outcome) : importText(outcome, hasColor);
  if (values.has('diff')) {
    await io.stdout.write(unifiedDiff(target ?? 'new.asr.yaml', before, result.text, hasColor));
    await io.stderr.write(report);
  } else if (target === undefined && !values.has('dry-run') && values.text('format') !== 'json') {
    await io.stdout.write(result.text);
    await io.stderr.write(report);
  } else await io.stdout.write(report);
}

function readOwn({ name, path }: SourceFile): InputFile {
  if (!existsSync(path))
    throw new Failure(`${name} does not exist.`, '--output writes a new descriptor.');
  try {
    const source = readText(path, { maxBytes: 4 * MAX_LENGTH });
    if (source.text.length > MAX_LENGTH) throw new Failure('is too large to be analyzed');
    return source;
  } catch (error) {
    if (error instanceof Failure) throw new Failure(`${name} ${error.message}.`, error.hints);
    throw error;
  }
}

/** @throws Failure if the descriptor was changed meanwhile, or may not be replaced. */
async function writeOwn(
  out: OutputFile,
  text: string,
  source: InputFile | undefined,
  own: SourceFile | undefined,
  io: Io,
): Promise<void> {
  if (source === undefined || own === undefined) return out.write(Buffer.from(text));
  try {
    await refuseProtected(own.path, true, io.cwd);
  } catch (error) {
    if (error instanceof Failure) throw new Failure(`${own.name} ${error.message}.`);
    throw error;
  }
  if (Buffer.compare(readOwn(own).bytes, source.bytes) !== 0)
    throw new Failure(`${own.name} was changed meanwhile and is not overwritten.`);
  await out.write(encode(text, source));
}

function inventoryOf(
  files: ReturnType<typeof readSources>,
  values: OptionValues,
  kind: string | undefined,
): Inventory {
  const found = readInventory(files, { map: mapOf(values) });
  if ('problem' in found) throw new Failure(printable(found.problem));
  const { inventory } = found;
  if (kind !== undefined && !isOfKind(inventory, kind))
    throw new Failure(
      `${files[0]?.name ?? 'The file'} is of kind ${inventory.kind}, not ${kind}.`,
      `Leave the kind out, or write 'asr import ${inventory.kind}'.`,
    );
  return inventory;
}

/** A table of Azure Migrate is a csv file as well, and discovered machines come from a vault. */
function isOfKind({ kind }: Inventory, given: string): boolean {
  return (
    kind === given ||
    (given === 'csv' && kind === 'azure-migrate') ||
    (given === 'vault' && kind === 'offazure')
  );
}

function mapOf(values: OptionValues): ReadonlyMap<string, string> {
  return new Map(
    values.all('map').map((pair) => {
      const [, word, header] = /^([^=]+)=(.+)$/s.exec(pair) ?? [];
      if (word === undefined || header === undefined)
        throw new Failure(`--map needs WORD=HEADER, such as name=Server, not '${pair}'.`);
      const plain = header.replace(/^"(.*)"$/s, '$1');
      return [word.trim(), plain] as const;
    }),
  );
}

function optionsOf(values: OptionValues, inventory: Inventory): DescriptorOptions {
  const [select, exclude] = [patterns(values, 'select'), patterns(values, 'exclude')];
  const includes = ({ name, power }: InventoryMachine): boolean => {
    const characters = Array.from(name.value);
    const matches = (list: typeof select): boolean =>
      list.some((pattern) => matchesName(pattern, characters));
    return (
      (select.length === 0 || matches(select)) &&
      !matches(exclude) &&
      !(values.has('powered-on') && (power === 'off' || power === 'suspended'))
    );
  };
  if (inventory.machines.length > 0 && !inventory.machines.some(includes))
    throw new Failure('No machine is left after --select, --exclude and --powered-on.');
  const accept = values.text('accept');
  const scenario = scenarios.find((one) => one === values.text('scenario'));
  return {
    includes,
    ...(scenario !== undefined && { scenario }),
    ...(values.text('profile') !== undefined && { profile: values.text('profile') }),
    allHosts: values.has('all-hosts'),
    remarks: values.has('comments'),
    prune: values.has('prune'),
    ...(accept !== undefined && { decide: () => (accept === 'ours' ? 'ours' : 'theirs') }),
  };
}

function patterns(
  values: OptionValues,
  name: string,
): readonly NonNullable<ReturnType<typeof namePattern>>[] {
  return values.all(name).map((text) => {
    const pattern = namePattern(text);
    if (pattern === undefined) throw new Failure(`--${name} ${text} matches no name.`);
    return pattern;
  });
}

function baseFrom(
  earlier: readonly SourceFile[],
  values: OptionValues,
  { allHosts }: DescriptorOptions,
): ImportBase {
  return baseOf(inventoryOf(readSources(earlier), values, undefined), [], allHosts === true);
}

function recordOf(
  record: ReturnType<typeof recordAt>,
  { kind }: Inventory,
): ImportBase | undefined {
  return record?.sources.find((one) => one.kind === kind);
}
