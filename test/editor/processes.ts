import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { until } from '../support/patience.mjs';

/** The language servers that run in the process group of a VS Code server, by their ids. */
export function languageServers(group: number): readonly number[] {
  return processes()
    .filter((one) => one.group === group && /[\\/]dist[\\/]server\.mjs/.test(one.command))
    .map(({ pid }) => pid);
}

/** Waits until one language server runs that is none of those; returns its id. */
export function nextLanguageServer(group: number, before: readonly number[]): Promise<number> {
  return until('a new language server', () =>
    languageServers(group).find((pid) => !before.includes(pid)),
  );
}

interface Process {
  readonly pid: number;
  readonly group: number;
  readonly command: string;
}

/** Small Linux machines have no `ps`, others have no /proc. */
function processes(): readonly Process[] {
  if (process.platform === 'linux') {
    return readdirSync('/proc').flatMap((name) => {
      if (!/^\d+$/.test(name)) return [];
      try {
        // After the name in brackets: state, parent, group.
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
        const group = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2]);
        const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ');
        return [{ pid: Number(name), group, command }];
      } catch {
        return []; // It ended while we looked.
      }
    });
  }
  const { stdout } = spawnSync('ps', ['-axo', 'pid=,pgid=,args='], { encoding: 'utf8' });
  return stdout.split('\n').flatMap((line) => {
    const found = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line);
    return found
      ? [{ pid: Number(found[1]), group: Number(found[2]), command: found[3] ?? '' }]
      : [];
  });
}
