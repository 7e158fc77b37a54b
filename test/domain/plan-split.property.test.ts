/** However a plan is written: splitting it loses nothing, keeps the order and keeps to the limit. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse, parseDocument } from 'yaml';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import { countOfPlans, splitPlan } from '../../server/src/domain/plan-split.ts';
import { machinesOf } from '../../server/src/domain/recovery-plans.ts';
import { figure } from '../support/figures.ts';
import { holds } from '../support/holds.ts';
import { type Random } from '../support/random.ts';

const runs = figure('PLANS');

interface Action {
  readonly name: string;
  readonly when?: string;
}
interface Group {
  readonly machines?: readonly string[];
  readonly actions?: readonly Action[];
}
interface Plan {
  readonly name: string;
  readonly groups: readonly Group[];
}

test(`${runs} random plans, split`, () => {
  let split = 0;
  holds('plan-split', runs, (random) => {
    const limit = 1 + random.below(5);
    const source = new Writer(random).plans();
    const text = random.chance(0.3) ? source.replaceAll('\n', '\r\n') : source;
    const descriptor = Descriptor.open('file:///a.asr.yaml', 1, text);
    const plan = descriptor.model.recoveryPlans?.items[0];
    assert.ok(plan, text);
    if (machinesOf(plan).size <= limit) return;
    const count = countOfPlans(plan, limit);
    assert.ok(count !== undefined && count > 1, text);
    const edits = splitPlan(plan, limit, (index) => `shop-${index + 2}`)
      .map(({ at, newText }) => ({ span: descriptor.span(at), newText }))
      .sort((a, b) => b.span.start - a.span.start || b.span.end - a.span.end);
    assert.ok(edits.length > 0, text);
    let after = text;
    for (const { span, newText } of edits)
      after = after.slice(0, span.start) + newText + after.slice(span.end);
    compare(text, after, limit, count);
    split++;
  });
  assert.ok(split > runs / 3);
});

function compare(before: string, after: string, limit: number, count: number): void {
  const context = `${before}\n=>\n${after}`;
  assert.deepEqual(parseDocument(after).errors, [], context);
  const [old, ...rest] = plansOf(before);
  const all = plansOf(after);
  const parts = all.slice(0, count);
  assert.ok(old, context);
  assert.deepEqual(all.slice(count), rest, context);
  assert.deepEqual(
    parts.map(({ name }) => name),
    Array.from({ length: count }, (_, i) => (i === 0 ? 'shop' : `shop-${i + 1}`)),
    context,
  );
  for (const { groups } of parts) assert.ok(distinct(groups) <= limit, context);
  const groups = parts.flatMap((part) => part.groups);
  assert.deepEqual(machines(groups), machines(old.groups), context);
  assert.deepEqual(comments(after), comments(before), context);
  if (before.includes('\r\n')) assert.doesNotMatch(after, /(?<!\r)\n/, context);
  // An action still runs before the first, or after the last, of the machines it ran before or after.
  const wanted = old.groups.flatMap((group) => actionsOf(group, group));
  let at = 0;
  const found = old.groups.flatMap((group) => {
    const own = group.machines ?? [];
    const first = groups[at];
    let last = first;
    for (let seen = 0; ; at++) {
      last = groups[at];
      seen += last?.machines?.length ?? 0;
      if (seen >= own.length) break;
    }
    at++;
    return actionsOf(first, last);
  });
  assert.deepEqual(found, wanted, context);
  assert.equal(actions(groups), actions(old.groups), context);
}

/** What runs before the one group and after the other. */
function actionsOf(first: Group | undefined, last: Group | undefined): string[] {
  const before = first?.actions?.filter(({ when }) => when === 'before') ?? [];
  const after = last?.actions?.filter(({ when }) => when !== 'before') ?? [];
  return [...before, ...after].map((action) => JSON.stringify(action));
}

function actions(groups: readonly Group[]): number {
  return groups.flatMap((group) => group.actions ?? []).length;
}

function plansOf(text: string): readonly Plan[] {
  return (parse(text) as { readonly recoveryPlans: readonly Plan[] }).recoveryPlans;
}

function machines(groups: readonly Group[]): string[] {
  return groups.flatMap((group) => group.machines ?? []);
}

function distinct(groups: readonly Group[]): number {
  return new Set(machines(groups).map((name) => name.toLowerCase())).size;
}

function comments(text: string): string[] {
  return [...text.matchAll(/(?:^|\s)(#[^\r\n]*)/g)].map((match) => match[1] ?? '').sort();
}

/** Writes plans in every style that YAML has for them. */
class Writer {
  private readonly machines: number;

  constructor(private readonly random: Random) {
    this.machines = 2 + random.below(8);
  }

  plans(): string {
    const { random } = this;
    const other = random.chance(0.5);
    if (random.chance(0.25)) {
      const end = random.chance(0.3) ? '\n' : '';
      const pad = end === '' ? '' : '  ';
      const all = [this.flowPlan('shop'), ...(other ? ['{ name: crm }'] : [])];
      return `recoveryPlans: [${end}${pad}${all.join(`, ${end}${pad}`)}${end}]\n`;
    }
    const column = random.below(3);
    const gap = ' '.repeat(1 + random.below(2));
    const dash = `${' '.repeat(column)}-${gap}`;
    const plan = random.chance(0.3) ? this.flowPlan('shop') : this.blockPlan('shop', dash.length);
    const head = random.chance(0.2) ? `${' '.repeat(column)}# a plan\n` : '';
    return `recoveryPlans:\n${head}${dash}${plan}\n${other ? `${dash}name: crm\n` : ''}`;
  }

  private flowPlan(name: string): string {
    return `{ name: ${name}, groups: ${this.flowGroups()} }`;
  }

  private blockPlan(name: string, column: number): string {
    const { random } = this;
    const pad = ' '.repeat(column);
    const head = `name: ${name}${this.comment()}\n${pad}groups:`;
    if (random.chance(0.3)) return `${head} ${this.flowGroups(column + 2)}`;
    const inner = column + random.below(3);
    const lines = this.groups().map((group) => {
      const above = random.chance(0.2) ? `\n${' '.repeat(inner)}# next${random.below(9)}` : '';
      return `${random.chance(0.1) ? '\n' : ''}${above}\n${' '.repeat(inner)}- ${this.blockGroup(group, inner + 2)}`;
    });
    return `${head}${lines.join('')}`;
  }

  private groups(): Group[] {
    const { random } = this;
    return Array.from({ length: 1 + random.below(4) }, (_, g) => ({
      machines: Array.from({ length: random.below(this.machines) }, () => {
        const name = `${random.chance(0.1) ? 'M' : 'm'}${random.below(14)}`;
        return name;
      }),
      actions: Array.from({ length: random.chance(0.5) ? random.below(4) : 0 }, (_each, a) => ({
        name: `a${g}${a}`,
        ...(random.chance(0.5) ? { when: random.pick(['before', 'after']) } : {}),
      })),
    }));
  }

  private flowGroups(column = 0): string {
    const { random } = this;
    const over = column > 0 && random.chance(0.4);
    const pad = ' '.repeat(column);
    const groups = this.groups().map((group) => {
      const own = [
        `machines: [${(group.machines ?? []).join(random.chance(0.5) ? ', ' : ',')}]`,
        ...(group.actions?.length === 0 ? [] : [`actions: ${flowActions(group)}`]),
      ];
      if (random.chance(0.3)) own.reverse();
      return `{ ${own.join(', ')} }`;
    });
    if (!over) return `[${groups.join(', ')}]`;
    return `[\n${groups.map((group) => `${pad}${group},${this.comment()}\n`).join('')}${pad}]`;
  }

  private blockGroup(group: Group, column: number): string {
    const { random } = this;
    const pad = ' '.repeat(column);
    if (random.chance(0.2)) {
      const own = `machines: [${(group.machines ?? []).join(', ')}]`;
      return group.actions?.length === 0
        ? `{ ${own} }`
        : `{ ${own}, actions: ${flowActions(group)} }`;
    }
    const parts = [`machines:${this.list(group.machines ?? [], column)}`];
    if (group.actions !== undefined && group.actions.length > 0) {
      parts.push(
        random.chance(0.4)
          ? `actions: ${flowActions(group)}${this.comment()}`
          : `actions:${group.actions.map((one) => this.blockAction(one, column)).join('')}`,
      );
    }
    if (random.chance(0.3)) parts.reverse();
    return parts.join(`\n${pad}`);
  }

  private list(items: readonly string[], column: number): string {
    const { random } = this;
    if (items.length === 0 || random.chance(0.5)) return ` [${items.join(', ')}]${this.comment()}`;
    const pad = ' '.repeat(column + 2 * random.below(2));
    return items
      .map((item) => {
        const above = random.chance(0.1) ? `\n${pad}# ${random.below(9)}` : '';
        return `${above}\n${pad}- ${item}${this.comment()}`;
      })
      .join('');
  }

  private blockAction({ name, when }: Action, column: number): string {
    const pad = ' '.repeat(column + 2);
    const above = this.random.chance(0.2) ? `\n${pad}# act` : '';
    const rest = when === undefined ? '' : `\n${pad}  when: ${when}${this.comment()}`;
    return `${above}\n${pad}- name: ${name}${this.comment()}${rest}`;
  }

  private comment(): string {
    return this.random.chance(0.15) ? ` # c${this.random.below(9)}` : '';
  }
}

function flowActions({ actions = [] }: Group): string {
  const texts = actions.map(({ name, when }) =>
    when === undefined ? `{ name: ${name} }` : `{ name: ${name}, when: ${when} }`,
  );
  return `[${texts.join(', ')}]`;
}
