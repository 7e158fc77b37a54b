/** What the tests of other editors share: the page with the set-ups, a file with faults, a folder. */
import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { check } from '../../server/src/check/check.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import { filePatienceMs } from '../support/patience.mjs';

/** The code block of the page below a heading. What stands there is what is run. */
export function setUp(heading: string, language: string): string {
  const page = readFileSync('docs/other-editors.md', 'utf8');
  const [, section] = page.split(new RegExp(`^#+ ${heading}$`, 'm'));
  const [, block] = section?.split(new RegExp(`^\`\`\`${language}$`, 'm')) ?? [];
  const [text] = block?.split(/^```$/m) ?? [];
  if (text === undefined) throw new Error(`The page has no ${language} for ${heading}.`);
  return text.trim();
}

/** Three faults, and characters of two, three and four bytes before one of them in its line. */
export const faulty = `scenario: vmware-to-azure
vault: { name: ContosoVault, location: westeurope }
storageAccounts: [{ name: contosodrwe01 }]
virtualNetworks: [{ name: vnet-dr }]
configurationServer: { hostname: CS01 }
vSphereHosts: [{ name: esx01, version: "6.0" }]
protectedItems:
  - { name: FIN-SQL01, os: Windows Server 2012 R2, disks: [100, 2048] }
  - { name: "Zoë☎💾", os: Windows Server 2012 R2, disks: [100,   512, 4096] }
`;

/** A finding as every editor is to show it: lines and UTF-16 columns from zero. */
export interface Expected {
  readonly code: string;
  readonly message: string;
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

/** What the engine itself says of the file. */
export function expected(): Expected[] {
  const descriptor = Descriptor.open('file:///plan.asr.yaml', 1, faulty);
  return check(descriptor).findings.map(({ requirement, message, span }) => {
    const { start, end } = descriptor.range(span);
    return {
      code: requirement,
      message,
      line: start.line,
      from: start.character,
      to: end.character,
    };
  });
}

/** How many bytes of UTF-8, or characters, come before a UTF-16 column of the file. */
export function bytesBefore(line: number, column: number): number {
  return Buffer.byteLength(before(line, column));
}
export function charactersBefore(line: number, column: number): number {
  return Array.from(before(line, column)).length;
}
function before(line: number, column: number): string {
  return (faulty.split('\n')[line] ?? '').slice(0, column);
}

/** Why an editor cannot be tried here; undefined where it can. */
export function whyNot(command: string, packages: string): string | undefined {
  if (!existsSync('dist/asr.mjs')) return 'the command is not built: npm run build';
  // Some want a screen even to say this.
  const env = { ...process.env, QT_QPA_PLATFORM: 'offscreen' };
  const { error, status } = spawnSync(command, ['--version'], { stdio: 'ignore', env });
  if (error === undefined && status === 0) return undefined;
  return `${command} is not installed: apt-get install ${packages}`;
}

/** A home of its own, with the faulty file in it and `asr` on the path. */
export class Home {
  readonly folder = mkdtempSync(join(tmpdir(), 'asr-other-'));
  readonly file = this.write('plan.asr.yaml', faulty);

  constructor() {
    const asr = this.write(
      'bin/asr',
      `#!/bin/sh\nexec "${process.execPath}" "${resolve('dist/asr.mjs')}" "$@"\n`,
    );
    chmodSync(asr, 0o755);
  }

  write(name: string, text: string): string {
    const path = join(this.folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return path;
  }

  read(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8');
  }

  /** Runs the editor with its whole session. */
  run(
    command: string,
    args: readonly string[],
    env: Readonly<Record<string, string>> = {},
  ): SpawnSyncReturns<string> {
    return spawnSync(command, args, {
      cwd: this.folder,
      encoding: 'utf8',
      timeout: filePatienceMs,
      env: {
        PATH: [join(this.folder, 'bin'), process.env.PATH].join(delimiter),
        HOME: this.folder,
        LANG: 'C.UTF-8',
        TERM: 'dumb',
        ...env,
      },
    });
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}
