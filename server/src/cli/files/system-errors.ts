/** Errors of the system in plain words. */
import { Failure } from '../exit.ts';

/** Why a file or a folder cannot be read: the end of a sentence that starts with its name. */
export function unreadableReason(error: unknown): string {
  const code = codeOf(error);
  return unreadable[code] ?? `cannot be read (${code || String(error)})`;
}

/** A file that cannot be written. The message is the end of a sentence that starts with its name. */
export class Unwritable extends Failure {
  /** @param why a clause of its own: 'permission denied'. */
  constructor(readonly why: string) {
    super(`cannot be written: ${why}`);
  }

  /** @param error of the system. */
  static because(error: unknown): Unwritable {
    const code = codeOf(error);
    return new Unwritable(unwritable[code] ?? (code || String(error)));
  }
}

/** The code of a system error, such as ENOENT; empty for other errors. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

const unreadable: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'does not exist',
  EACCES: 'cannot be read (permission denied)',
  EPERM: 'cannot be read (permission denied)',
  EIO: 'cannot be read (input/output error)',
  EISDIR: 'is a directory',
  ELOOP: 'is a circular symbolic link',
  ENAMETOOLONG: 'has a name that is too long',
  EMFILE: 'cannot be opened: too many files are open',
  ENFILE: 'cannot be opened: too many files are open',
  ENXIO: 'is not a regular file',
};

const unwritable: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'its folder does not exist',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space is left on the disk',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'it would be larger than the system allows',
  EBUSY: 'it is in use, perhaps as a mount',
  EXDEV: 'it is a mount',
  ETXTBSY: 'it is a running program',
  EIO: 'input/output error',
  EISDIR: 'it is a directory',
  ELOOP: 'it is a circular symbolic link',
  ENAMETOOLONG: 'its name is too long',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  ENXIO: 'it is a pipe that nothing reads',
  EPIPE: 'it is a pipe that nothing reads any more',
};
