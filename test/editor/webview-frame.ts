/** Webviews as a person sees them: their frame, their look in every theme, and what axe says of them. */
import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { patienceMs } from '../support/patience.mjs';
import { type Editor } from './editor.ts';

/** The frame of a view of ours that is shown, by its name: the body has it as `data-view`. */
export async function inView(page: Page, name: string): Promise<Frame> {
  for (const end = Date.now() + patienceMs; Date.now() < end; ) {
    for (const frame of page.frames()) {
      try {
        const found = await frame.locator(`body[data-view="${name}"]`).count();
        if (found > 0 && (await (await frame.frameElement()).isVisible())) return frame;
      } catch {
        // The frame went while it was asked.
      }
    }
    await page.waitForTimeout(50);
  }
  throw new Error(`No view ${name} is shown.`);
}

/** What axe-core says of a view of serious and critical violations: rule and element. */
export async function seriousViolations(frame: Frame): Promise<readonly string[]> {
  // The policy of the page lets no script in; what Playwright evaluates is none of the page.
  await frame.evaluate(axe.source);
  const found = await frame.evaluate(async () => {
    const { axe: own } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> };
    };
    return (await own.run()).violations;
  });
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

const themes: Readonly<Record<string, string>> = {
  light: 'Default Light Modern',
  contrast: 'Default High Contrast',
};

/** Keeps pictures of the window: dark as it is, light, in high contrast, at 200 %, and narrow. */
export async function looks(editor: Editor, name: string): Promise<void> {
  const { page } = editor;
  await editor.picture(`${name}-dark`);
  for (const [word, theme] of Object.entries(themes)) {
    await setTheme(editor, theme);
    await editor.picture(`${name}-${word}`);
  }
  await setTheme(editor, 'Default Dark Modern');
  await page.setViewportSize({ width: 640, height: 400 });
  await editor.picture(`${name}-200-percent`);
  await page.setViewportSize({ width: 600, height: 800 });
  await editor.picture(`${name}-narrow`);
  await page.setViewportSize({ width: 1280, height: 800 });
}

/** Selects a color theme by its name, as a person does. */
async function setTheme({ page, run, press }: Editor, theme: string): Promise<void> {
  await run('Preferences: Color Theme');
  const box = page.locator('.quick-input-widget input');
  await box.fill(theme);
  await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
  await press('Enter');
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
}
