import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readinessViewHtml } from '../../server/src/documents/readiness/readiness-view-html.ts';
import { example } from '../../server/src/rules/examples.ts';
import { sourceOfText } from './document-cases.ts';

test('the view of the readiness report has the report, and a button for each format to save', () => {
  const { html } = readinessViewHtml(sourceOfText(example('vmware-to-azure')));
  assert.match(html, /Readiness report/);
  assert.match(html, /FIN-SQL01/);
  for (const format of ['html', 'markdown'])
    assert.match(html, new RegExp(`<button[^>]* data-value="${format}"`));
});
