/**
 * How long tests wait for what has to happen. It never decides a verdict of a machine that makes
 * progress: it only says when a hang is a failure. `PATIENCE=3` makes it three times as long.
 */
import { setTimeout as delay } from 'node:timers/promises';

const factor = Number(process.env.PATIENCE) > 0 ? Number(process.env.PATIENCE) : 1;

/** For one thing that has to happen. */
export const patienceMs = 180_000 * factor;

/** For a whole test file or a whole program such as an editor with its session. */
export const filePatienceMs = 10 * patienceMs;

/**
 * Waits until `found` returns something other than undefined and false, and returns that.
 * @param what what is waited for, in words; a function may say more when it never happens.
 */
export async function until(what, found, ms = patienceMs) {
  for (const end = Date.now() + ms; ;) {
    const result = await found();
    if (result !== undefined && result !== false) return result;
    if (Date.now() > end) {
      const words = typeof what === 'function' ? what() : what;
      throw new Error(`Waited ${ms} ms in vain: ${words}`);
    }
    await delay(5);
  }
}
