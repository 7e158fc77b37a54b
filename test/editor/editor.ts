import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { root } from '../../server/tools/setup.mjs';
import { patienceMs } from '../support/patience.mjs';
import { faultsOf, logOf, type EditorWorkspace } from './harness.ts';

/** After so long one tries again. */
export const attemptMs = 6_000;

/** The window of VS Code as a person sees and uses it. */
export interface Editor {
  readonly page: Page;
  /** The problems underlined in the text: those of errors, or of any severity. */
  readonly squiggles: Locator;
  readonly errors: Locator;
  /** Puts the cursor before the column of the line, both counted from one. */
  goTo(line: number, column: number): Promise<void>;
  press(...keys: string[]): Promise<void>;
  type(text: string): Promise<void>;
  /** Runs a command by its title in the command palette. */
  run(title: string): Promise<void>;
  /** Closes the list of choices that is open by a click elsewhere: a welcome page heeds Escape, too. */
  dismiss(): Promise<void>;
  /** The menu of quick fixes at the cursor. */
  quickFixes(): Promise<Locator>;
  /** Shows the hover of what is underlined and returns it. */
  hover(target: Locator): Promise<Locator>;
  /** The text of a file as it is on disk. */
  onDisk(file: string): string;
  /** What the extension wrote to its output, and VS Code to its log of what went wrong with it. */
  log(): string;
  /** Keeps a picture in out/screenshots. */
  picture(name: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens a file of the workspace in a window, its first line in view. */
export async function openEditor(workspace: EditorWorkspace, file: string): Promise<Editor> {
  const page = await workspace.browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(patienceMs);
  await page.goto(workspace.url([['openFile', workspace.remote(join(workspace.folder, file))]]));
  const text = page.locator('.editor-instance .monaco-editor').first();
  await text.locator('.view-line').first().waitFor();
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  return {
    page,
    squiggles: text.locator('.squiggly-error, .squiggly-warning, .squiggly-info'),
    errors: text.locator('.squiggly-error'),
    press,
    goTo: async (line, column) => {
      await press('Control+g');
      await page.locator('.quick-input-widget input').fill(`:${line}:${column}`);
      await press('Enter');
      await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    },
    type: (written) => page.keyboard.type(written),
    run: async (title) => {
      await press('F1');
      await page.locator('.quick-input-widget input').fill(`>${title}`);
      await page
        .locator('.quick-input-list .monaco-list-row')
        .filter({ hasText: title })
        .first()
        .waitFor();
      await press('Enter');
    },
    dismiss: async () => {
      await page.locator('.part.titlebar').click();
      await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    },
    quickFixes: async () => {
      const menu = page.locator('.action-widget').first();
      await repeat(() => press('Escape', 'Control+.'), menu);
      return menu;
    },
    hover: async (target) => {
      const hover = page.locator('.monaco-hover:visible').filter({ hasText: /\S/ }).first();
      await repeat(async () => {
        const box = await boxOf(target);
        await page.mouse.move(0, 0);
        // The squiggle is drawn below the text: point at the letters above it.
        await page.mouse.move(box.x + box.width / 2, box.y + 2, { steps: 3 });
      }, hover);
      return hover;
    },
    onDisk: (name) => readFileSync(join(workspace.folder, name), 'utf8'),
    log: () => [...logOf(workspace, 'ASR.log'), ...faultsOf(workspace)].join('\n'),
    picture: async (name) => {
      const folder = join(root, 'out', 'screenshots');
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, `${name}.png`), await page.screenshot());
    },
    close: () => page.close(),
  };
}

/** Where something is. VS Code draws anew what it underlines: then it is nowhere for a moment. */
export async function boxOf(target: Locator): Promise<{ x: number; y: number; width: number }> {
  for (let tries = 20; tries > 0; tries--) {
    await target.first().waitFor();
    const box = await target.first().boundingBox({ timeout: attemptMs });
    if (box) return box;
  }
  throw new Error('What should be there is drawn again and again.');
}

/**
 * Does something until what it should show is there. While VS Code draws or moves the text it closes
 * a menu or a hover that just opened; a person tries again, and so do we.
 */
export async function repeat(
  act: () => Promise<void> | void,
  shown: Locator,
  state: 'visible' | 'detached' | 'hidden' = 'visible',
): Promise<void> {
  for (const end = Date.now() + patienceMs; ;) {
    try {
      await act();
      await shown.waitFor({ state, timeout: attemptMs });
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
    }
  }
}

/** Registers tests that are steps in one window; a step that fails leaves a picture and the log. */
export function stepsIn(editor: () => Editor) {
  return (name: string, step: () => Promise<void>): void => {
    test(name, async () => {
      try {
        await step();
      } catch (error) {
        await editor().picture(`failed-${name.replace(/\W+/g, '-')}`);
        throw new Error(`The log of the extension:\n${editor().log()}`, { cause: error });
      }
    });
  };
}
