/** Asks git for a file as it was in a revision. git is the one program that the command line starts. */
import { execFile } from 'node:child_process';
import { dirname, relative, resolve } from 'node:path';
import { Failure } from '../exit.ts';
import type { Io } from '../io.ts';
import type { ReadLimit } from './read.ts';
import { codeOf } from './system-errors.ts';

/** git asks nobody, fetches nothing and writes nothing. */
const quiet = { GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1', GIT_OPTIONAL_LOCKS: '0' };

/**
 * Returns the content of a file in a revision, as git has it, without filters.
 * @param file relative to the working directory, as for every other command.
 * @throws Failure if there is no git, no such revision, or no such file in it.
 */
export function readRevision(
  revision: string,
  file: string,
  { maxBytes }: ReadLimit,
  { cwd, env, signal }: Io,
): Promise<Uint8Array> {
  const name = `${revision}:${file}`;
  // A revision that begins with a hyphen would be an option.
  if (revision.startsWith('-')) throw new Failure(`${name} is not a file, nor a revision of git.`);
  const path = relative(cwd, resolve(cwd, file)).replaceAll('\\', '/');
  return new Promise((fulfill, reject) => {
    execFile(
      'git',
      ['-C', cwd, 'cat-file', 'blob', `${revision}:./${path}`],
      {
        // Windows looks for a program in the working directory first: a `git.exe` there is not git.
        cwd: dirname(process.execPath),
        env: { ...env, ...quiet },
        signal,
        encoding: 'buffer',
        maxBuffer: maxBytes + 1,
      },
      (error, stdout) => {
        if (error === null) fulfill(stdout);
        else reject(reasonOf(error, name));
      },
    );
  });
}

function reasonOf(error: Error, name: string): Error {
  if (error.name === 'AbortError') return error;
  if (codeOf(error) === 'ENOENT')
    return new Failure(`${name} does not exist, and there is no git to ask for a revision.`);
  if (codeOf(error) === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER')
    return new Failure(`${name} is larger than allowed; raise --max-file-size to read it.`);
  return new Failure(
    `${name} is not a file, and git has no such file in that revision.`,
    'A revision is what git calls one: HEAD, main, v1.2, HEAD~3.',
  );
}
