/** What a descriptor states, value by value, and what fixes in bulk did to it. */
import assert from 'node:assert/strict';
import { check } from '../../server/src/check/check.ts';
import {
  fixAll,
  safeAndPlanFixes,
  type AppliedFix,
  type FixAll,
} from '../../server/src/check/fix-all.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import { Block, List, Value } from '../../server/src/descriptor/sourced.ts';
import { DONE } from '../../server/src/edits/fix.ts';
import type { Span } from '../../server/src/text/span.ts';

/** A value that can be read, with the properties it is in: `protectedItems.disks.sizeGB`. */
export interface Statement {
  readonly path: string;
  readonly value: string | number | boolean;
  readonly span: Span;
}

type Members = Readonly<Record<string, unknown>>;

/** The values of a descriptor that can be read and are written where they are read. */
export function statementsOf(text: string): Statement[] {
  const descriptor = Descriptor.open('file:///a.asr.yaml', 1, text);
  const found: Statement[] = [];
  const walk = (value: unknown, path: string): void => {
    if (value instanceof Value) {
      const own = value as Value;
      if (!own.borrowed) found.push({ path, value: own.value, span: descriptor.span(own) });
    } else if (value instanceof List) {
      const { items } = value as List<unknown>;
      for (const item of items) walk(item, path);
    } else if (value instanceof Block) {
      for (const [name, member] of Object.entries(value as unknown as Members))
        if (!['segment', 'key', 'node'].includes(name)) walk(member, `${path}.${name}`);
    }
  };
  for (const [name, value] of Object.entries(descriptor.model as Members)) walk(value, name);
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** What a machine or server is. No fix in bulk changes it, whatever its kind. */
const IDENTITY =
  /\.(?:os|version|architecture|machine|systemDrive|domainController|powerCLI|hostname|sizeGB|freeSpaceGB|latestUpdates|patches|vmwareTools|firmware|generation|diskEnableUUID|openPorts|nicType|teamed|encrypted|shared|bus|rdm|ipAssignment|iscsiTargetReachableFromAzure|replicaBroker|highlyAvailable|urls|ports|regions|azureDatacenterIpRanges)$/;

/**
 * Applies all that is applied in bulk, and asserts: every value that could be read is the same in the
 * next round, unless a fix that changes the plan touches it; and no fix in bulk states a fact.
 */
export function keepsStatements(text: string): FixAll {
  const start = check(Descriptor.open('file:///a.asr.yaml', 1, text));
  const result = fixAll(start, safeAndPlanFixes);
  let now = text;
  for (let round = 0; round < result.rounds; round++) {
    const batch = result.applied.filter((one) => one.round === round);
    for (const { fix } of batch) {
      assert.notEqual(fix.kind, 'fact', fix.title);
      assert.ok(!fix.title.startsWith(DONE), fix.title);
    }
    const edits = batch.flatMap(({ fix }) => fix.edits);
    const next = replaced(now, edits);
    keepsRound(now, next, batch);
    now = next;
  }
  assert.equal(now, result.text);
  return result;
}

type Edit = AppliedFix['fix']['edits'][number];

function keepsRound(before: string, after: string, batch: readonly AppliedFix[]): void {
  const edits = batch.flatMap(({ fix }) => fix.edits);
  const left = new Map<string, Statement[]>();
  for (const one of statementsOf(after)) {
    const key = `${one.path} ${JSON.stringify(one.value)}`;
    left.set(key, [...(left.get(key) ?? []), one]);
  }
  for (const one of statementsOf(before)) {
    const touching = batch.filter(({ fix }) => fix.edits.some((edit) => touches(edit, one.span)));
    const plans = touching.filter(({ fix }) => fix.kind === 'plan');
    for (const { fix } of plans)
      assert.ok(!IDENTITY.test(one.path) || !rewrites(fix.edits, one), told(one, fix.title));
    if (plans.length > 0) continue;
    const at = moved(one.span.start, edits);
    const same = left.get(`${one.path} ${JSON.stringify(one.value)}`) ?? [];
    assert.ok(
      same.some(({ span }) => touching.length > 0 || span.start === at),
      told(one, batch.map(({ fix }) => fix.title).join('; ')),
    );
  }
}

function touches({ span }: Edit, { start, end }: Span): boolean {
  return span.start < end && span.end > start;
}

/** Whether one of the edits puts another value in place of this one; taking it out is no rewriting. */
function rewrites(edits: readonly Edit[], { span, value }: Statement): boolean {
  return edits.some(
    (edit) =>
      touches(edit, span) &&
      edit.newText.trim() !== '' &&
      !edit.newText.includes(String(value)) &&
      edit.span.start >= span.start &&
      edit.span.end <= span.end,
  );
}

function moved(offset: number, edits: readonly Edit[]): number {
  return edits
    .filter(({ span }) => span.end <= offset)
    .reduce((at, { span, newText }) => at + newText.length - (span.end - span.start), offset);
}

function replaced(text: string, edits: readonly Edit[]): string {
  let result = text;
  for (const { span, newText } of [...edits].sort((a, b) => a.span.start - b.span.start).reverse())
    result = result.slice(0, span.start) + newText + result.slice(span.end);
  return result;
}

function told({ path, value }: Statement, titles: string): string {
  return `${path}: ${JSON.stringify(value)} after ${titles}`;
}
