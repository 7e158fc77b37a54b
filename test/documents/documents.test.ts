import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, test } from 'node:test';
import { Ajv } from 'ajv';
import type { Document } from '../../server/src/documents/document.ts';
import type { DocumentSource } from '../../server/src/documents/document-source.ts';
import { drillForm } from '../../server/src/documents/drill-form.ts';
import { firewallCsv } from '../../server/src/documents/firewall/firewall-csv.ts';
import { firewallDocument } from '../../server/src/documents/firewall/firewall-document.ts';
import { firewallRequest } from '../../server/src/documents/firewall/firewall-request.ts';
import { planDocument } from '../../server/src/documents/plan-document.ts';
import { ordersOf } from '../../server/src/documents/orders-of.ts';
import { packIndex } from '../../server/src/documents/pack-index.ts';
import { printHtml } from '../../server/src/documents/print/html.ts';
import { printJson } from '../../server/src/documents/print/json-print.ts';
import { printMarkdown } from '../../server/src/documents/print/markdown-print.ts';
import { printPlain } from '../../server/src/documents/print/plain-print.ts';
import { readinessReport } from '../../server/src/documents/readiness/readiness-report.ts';
import { runbookDocument } from '../../server/src/documents/runbook/runbook-document.ts';
import { answersOf } from '../../server/src/plan/answers.ts';
import { deploymentOf } from '../../server/src/deployment/resolve.ts';
import { descriptorWith } from '../support/hostile-pages.ts';
import { hostileWords } from '../support/hostile-words.ts';
import { exampleTexts, largeDescriptor, sourceOfText } from './document-cases.ts';

/** The part of `markdown-it` that is used here; the package has no types. */
type MarkdownParser = new (options: object) => { readonly render: (text: string) => string };
const MarkdownIt = createRequire(import.meta.url)('markdown-it') as MarkdownParser;

const makers: Readonly<Record<string, (source: DocumentSource) => Document>> = {
  readiness: readinessReport,
  runbook: runbookDocument,
  firewall: firewallDocument,
  drill: drillForm,
  plan: planDocument,
  index: (source) => packIndex(source, [{ name: 'readiness.html', title: 'Readiness report' }]),
};
const printers = { html: printHtml, markdown: printMarkdown, text: printPlain, json: printJson };

const schema = JSON.parse(readFileSync('schemas/report.schema.json', 'utf8')) as object;
const isReport = new Ajv({ allowUnionTypes: true }).compile(schema);

/** All documents of a text, printed in every format. */
function printedDocuments(text: string): ReadonlyMap<string, string> {
  const source = sourceOfText(text);
  const withAnswers = sourceOfText(text, { answers: answersOf(source.deployment).answers });
  const all = new Map<string, string>();
  for (const [name, make] of Object.entries(makers)) {
    const document = make(withAnswers);
    for (const [format, print] of Object.entries(printers))
      all.set(`${name} ${format}`, print(document));
  }
  all.set('firewall csv', firewallCsv(firewallRequest(source)));
  return all;
}

const sizes = new Map([
  ...exampleTexts,
  ['3 machines', largeDescriptor(3)],
  ['60 machines', largeDescriptor(60)],
  ['an empty text', ''],
  ['an empty plan', 'scenario: hyperv-to-azure\nrecoveryPlans: [{ name: p, groups: [{}] }, {}]\n'],
  [
    'long names and names from right to left',
    `scenario: vmware-to-azure\nowner: ${'שם ארוך '.repeat(20)}\nprotectedItems: [{ name: ${'x'.repeat(300)} }, { name: خادم }]\nrecoveryPlans: [{ name: ${'תוכנית'.repeat(20)}, groups: [{ machines: [خادم] }] }]\n`,
  ],
]);

describe('documents of all kinds', () => {
  for (const [name, text] of sizes)
    test(name, () => {
      const first = printedDocuments(text);
      assert.deepEqual(printedDocuments(text), first, 'the same bytes');
      for (const [what, printed] of first) {
        assert.ok(printed.endsWith('\n') && printed.length > 20, what);
        assert.doesNotMatch(
          printed,
          /undefined|NaN|\[object|\b1 (?:machines|rules|errors)\b/,
          what,
        );
        assert.doesNotMatch(printed, /\/work\/|\/tmp\//, what);
        if (what.endsWith('json'))
          assert.ok(isReport(JSON.parse(printed)), `${what}: ${JSON.stringify(isReport.errors)}`);
      }
    });
  test('5,000 machines', () => {
    const source = sourceOfText(largeDescriptor(5000));
    const html = printHtml(readinessReport(source));
    assert.equal(html.split('<caption>State of each machine').length - 1, 25);
    assert.match(html, /4,?801 to 5000 of 5000/);
  });
  test('a date is printed only where it is asked for', () => {
    const text = largeDescriptor(3);
    for (const make of Object.values(makers))
      for (const print of Object.values(printers)) {
        assert.doesNotMatch(print(make(sourceOfText(text))), /2031-01-02/);
        assert.match(print(make(sourceOfText(text, { date: '2031-01-02' }))), /2031-01-02/);
      }
  });
});

/** The elements that our pages consist of. */
const elements = new Set(
  'html head meta title style body header main footer nav h1 h2 h3 p ul ol li dl div dt dd a code pre strong span bdi table caption colgroup col thead tbody tr th td figure figcaption svg desc g rect text path details summary'.split(
    ' ',
  ),
);

describe('what descriptors contain changes no page', () => {
  const markdown = new MarkdownIt({ html: true, linkify: true });
  for (const word of hostileWords)
    test(JSON.stringify(word.slice(0, 40)), () => {
      for (const [what, printed] of printedDocuments(descriptorWith(word))) {
        assert.doesNotMatch(printed, /[\u0000-\u0008\u001b\u202a-\u202e\u2066-\u2069\u200b]/, what);
        if (what.endsWith('html')) {
          const { 0: style = '' } = /<style>[^]*?<\/style>/.exec(printed) ?? [];
          const page = printed.replace(style, '');
          for (const [, tag = ''] of page.matchAll(/<\/?([a-z0-9!?[-]+)/gi))
            assert.ok(elements.has(tag) || tag === '!doctype', `${what}: ${tag}`);
          for (const [, href = ''] of page.matchAll(/ href="([^"]*)"/g))
            assert.match(
              href,
              /^(?:#[\w-]+|https?:\/\/(?!evil)[\w.-]+\/?[^"]*|readiness\.html)$/,
              what,
            );
          assert.doesNotMatch(
            page.replace(/"[^"]*"/g, ''),
            /<[^>]* (?:on\w+|src|srcdoc|action|style)=/,
            what,
          );
        }
        if (what.endsWith('markdown')) {
          const rendered = markdown.render(printed);
          assert.doesNotMatch(rendered, /<(?:script|img|iframe|svg|form|meta|input)\b/i, what);
          for (const [, href = ''] of rendered.matchAll(/ href="([^"]*)"/g))
            assert.doesNotMatch(href, /evil|^(?:command|javascript|data|file|mailto):/i, what);
        }
        if (what.endsWith('csv')) assert.doesNotMatch(printed, /^[=+@-]|,[=+@-]/m, what);
      }
    });
});

describe('no figure contradicts another', () => {
  for (const [name, text] of [...exampleTexts, ['60 machines', largeDescriptor(60)] as const])
    test(name, () => {
      const first = sourceOfText(text);
      const answers = answersOf(deploymentOf(first.checked)).answers;
      const source = sourceOfText(text, { answers });
      const readiness = readinessReport(source).data as unknown as ReadinessData;
      const { figures, machines, plans } = readiness;
      assert.equal(figures.machines, machines.length);
      for (const [state, count] of Object.entries(figures.states))
        assert.equal(machines.filter((one) => one.state === state).length, count, state);
      const runbooks = runbookDocument(source).data['runbooks'] as readonly OrderData[];
      const drawn = planDocument(source).data['plans'] as readonly OrderData[];
      for (const plan of plans) {
        const own = ({ plan: other, type, direction }: OrderData): boolean =>
          other === plan.name && direction === 'failover' && type !== 'test' && type !== 'planned';
        const runbook = runbooks.find(own);
        if (runbook !== undefined) assert.equal(runbook.recoveryTime, plan.recoveryTime);
        const picture = drawn.find(own) as unknown as
          { readonly recoveryTime: { readonly inWords: string } } | undefined;
        if (picture !== undefined) assert.equal(picture.recoveryTime.inWords, plan.recoveryTime);
        const answer = answers.find(
          ({ id, title }) => id === 'K14' && title.endsWith(` ${plan.name}`),
        );
        if (answer?.value !== undefined) assert.equal(answer.value, plan.lowerBoundMinutes);
      }
      const { rules } = firewallRequest(source);
      const csv = firewallCsv({ rules, notes: [] }).trim().split('\r\n').length - 1;
      assert.equal(
        csv,
        rules.reduce((sum, rule) => sum + Math.max(1, rule.source.names.length), 0),
      );
      for (const make of Object.values(makers))
        assert.equal(make(source).head.digest, source.digest);
    });
});

interface ReadinessData {
  readonly figures: {
    readonly machines: number;
    readonly states: Readonly<Record<string, number>>;
  };
  readonly machines: readonly { readonly state: string }[];
  readonly plans: readonly {
    readonly name: string;
    readonly recoveryTime?: string;
    readonly lowerBoundMinutes?: number;
  }[];
}

interface OrderData {
  readonly plan: string;
  readonly type: string;
  readonly direction: string;
  readonly recoveryTime: string;
}

test('the order of a plan can be asked for by name', () => {
  const text = largeDescriptor(120);
  assert.equal(ordersOf(sourceOfText(text)).length, 3);
  assert.equal(ordersOf(sourceOfText(text, { plan: 'PLAN-2' })).length, 1);
});
