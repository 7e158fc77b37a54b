import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { isWithin } from '../files/repository.ts';

/**
 * Why a path may not be read for an agent, as the end of a sentence about it; undefined if it may. It has
 * to exist and to be within the workspace, also where links lead. Patterns are no paths.
 */
export function whyRefused(path: string, workspace: string): string | undefined {
  const outside = 'is outside the workspace';
  const full = resolve(workspace, path);
  if (path.includes('\0')) return 'is not a path';
  if (!isWithin(full, workspace)) return outside;
  try {
    return isWithin(realpathSync(full), realpathSync(workspace)) ? undefined : outside;
  } catch {
    return 'does not exist in the workspace';
  }
}
