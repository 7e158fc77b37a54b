/** Reading the files of this machine for the server. */
import { constants, open, realpath } from 'node:fs/promises';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fileText, mostBytes } from '../../../encoding/utf8.ts';
import type { ReadText } from './workspace/configurations.ts';

const missing: ReadonlySet<string> = new Set([
  'ENOENT',
  'ENOTDIR',
  'ERR_INVALID_ARG_VALUE',
  'ERR_INVALID_FILE_URL_HOST',
  'ERR_INVALID_FILE_URL_PATH',
  'ERR_INVALID_URL',
]);

/**
 * Reads the beginning of a regular file; undefined for all that is none, or is not to be read, null
 * for one that cannot be read.
 */
export const readText: ReadText = async (uri, within) => {
  if (!uri.startsWith('file:')) return undefined;
  let file;
  try {
    // Where it really lies: a link may lead anywhere.
    const path = await realpath(fileURLToPath(uri));
    if (within !== undefined) {
      const root = await realpath(fileURLToPath(within));
      if (!path.startsWith(root.endsWith(sep) ? root : root + sep)) return undefined;
    }
    // A pipe would keep whoever opens it waiting for a writer.
    file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const stat = await file.stat();
    if (!stat.isFile()) return undefined;
    const { size } = stat;
    const bytes = new Uint8Array(Math.min(size, mostBytes));
    const { bytesRead } = await file.read(bytes, 0, bytes.length, 0);
    return fileText(bytes.subarray(0, bytesRead), size);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    // Without a file, with one in place of a folder, or with a name that no file can have.
    const isMissing = typeof code === 'string' && missing.has(code);
    return isMissing ? undefined : null;
  } finally {
    await file?.close();
  }
};
