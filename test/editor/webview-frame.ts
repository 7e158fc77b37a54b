/** Webviews as a person sees them: their frame, their look in every theme, and what axe says of them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { patienceMs } from '../support/patience.mjs';
import { type Editor } from './editor.ts';

/** The frame of a view of ours that is shown, by its name: the body has it as `data-view`. */
export async function inView(page: Page, name: string): Promise<Frame> {
  for (const end = Date.now() + patienceMs; Date.now() < end;) {
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
      axe: {
        run(): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }>;
      };
    };
    return (await own.run()).violations;
  });
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

/** Themes by the class that VS Code gives to the body of a webview. */
const themes: Readonly<Record<string, string>> = {
  dark: 'Visual Studio Dark',
  'high-contrast': 'Default High Contrast',
  light: 'Visual Studio Light',
};

/** Keeps pictures of a view: in dark, high contrast and light, at 200 %, and narrow. */
export async function looks(
  editor: Editor,
  folder: string,
  view: string,
  picture: string,
): Promise<void> {
  const { page } = editor;
  const settings = join(folder, '.vscode', 'settings.json');
  mkdirSync(dirname(settings), { recursive: true });
  for (const [word, theme] of Object.entries(themes)) {
    writeFileSync(settings, JSON.stringify({ 'workbench.colorTheme': theme }));
    const frame = await inView(page, view);
    await frame.locator(`body.vscode-${word}`).waitFor();
    await editor.picture(`${picture}-${word}`);
  }
  for (const [word, width, height] of [
    ['200-percent', 640, 400],
    ['narrow', 600, 800],
  ] as const) {
    await page.setViewportSize({ width, height });
    await editor.picture(`${picture}-${word}`);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
}
