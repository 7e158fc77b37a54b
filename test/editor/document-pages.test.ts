/** The pages of every document in a real browser: accessible in light, dark and print, and no wider than the window. */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { packMaker } from '../../server/src/cli/reports/pack-maker.ts';
import { deploymentOf } from '../../server/src/deployment/resolve.ts';
import { answersOf } from '../../server/src/plan/answers.ts';
import { scenarios } from '../../server/src/requirements/scenarios.ts';
import { root } from '../../server/tools/setup.mjs';
import { exampleTexts, sourceOfText } from '../documents/document-cases.ts';
import { browserArguments } from './harness.ts';
import { installBrowser } from './install.mjs';
import { seriousViolations } from './webview-frame.ts';

/** Where pictures and printed pages are kept. */
const kept = join(root, 'out', 'screenshots');

let browser: Browser;
let page: Page;
before(async () => {
  const { executable, env } = await installBrowser();
  browser = await chromium.launch({
    executablePath: executable,
    args: browserArguments,
    env: { ...process.env, ...env },
  });
  page = await browser.newPage({ viewport: { width: 900, height: 900 } });
  mkdirSync(kept, { recursive: true });
});
after(() => browser.close());

/** The pages of a descriptor, by name. */
function pagesOf(text: string): readonly { readonly name: string; readonly text: string }[] {
  const { checked } = sourceOfText(text);
  const { answers } = answersOf(deploymentOf(checked));
  return packMaker(sourceOfText(text, { answers }), 'html').filter(({ name }) =>
    name.endsWith('.html'),
  );
}

/** One example of each scenario. */
const cases = [...exampleTexts].filter(([name]) =>
  scenarios.some((scenario) => name.endsWith(`-${scenario}.asr.yaml`)),
);
for (const [file, text] of cases)
  test(`the documents of ${file} have no serious violation of accessibility`, async () => {
    const pages = pagesOf(text);
    assert.equal(pages.length, 6, pages.map(({ name }) => name).join());
    for (const { name, text: html } of pages) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ media: 'screen', colorScheme });
        await page.setContent(html);
        assert.deepEqual(await seriousViolations(page.mainFrame()), [], `${name}, ${colorScheme}`);
      }
      const overhang = await page.evaluate<number>(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      assert.equal(overhang, 0, `${name} scrolls sideways`);
      const picture = `${file.replace('.asr.yaml', '')}-${name.replace('.html', '')}`;
      await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
      await page.screenshot({ path: join(kept, `document-${picture}.png`), fullPage: true });
      await page.emulateMedia({ media: 'print' });
      writeFileSync(join(kept, `document-${picture}.pdf`), await page.pdf({ format: 'A4' }));
    }
  });
