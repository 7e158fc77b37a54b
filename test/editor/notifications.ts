import type { Locator, Page } from 'playwright-core';
import { repeat, type Editor } from './editor.ts';

/** The notifications but the one by which VS Code tells that it starts extensions. */
export function notificationsOf(page: Page): Locator {
  return page
    .locator('.notifications-center .notification-list-item')
    .filter({ hasNotText: 'Activating Extensions...' });
}

/** Opens the list of notifications: driven by a program, VS Code keeps them behind its bell. */
export async function openNotifications(page: Page): Promise<void> {
  const list = page.locator('.notifications-center.visible');
  await repeat(async () => {
    if (!(await list.isVisible())) await page.locator('#status\\.notifications').click();
  }, list);
}

/**
 * Shows that what is typed in `faulty.asr.yaml` is checked: `2048` loses its last digit, which is no
 * fault, and back.
 */
export async function checksWhatIsTyped(editor: Editor): Promise<void> {
  await editor.goTo(18, 27);
  await editor.press('Backspace');
  await editor.errors.waitFor({ state: 'detached' });
  await editor.type('8');
  await editor.errors.waitFor();
}
