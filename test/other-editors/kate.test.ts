import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { after, describe, test } from 'node:test';
import { until } from '../support/patience.mjs';
import { expected, faulty, Home, setUp, whyNot } from './editor-world.ts';

interface Message {
  readonly method?: string;
  readonly params?: {
    readonly textDocument?: { readonly uri: string; readonly text: string };
    readonly diagnostics?: readonly {
      readonly code: string;
      readonly message: string;
      readonly range: Record<'start' | 'end', { line: number; character: number }>;
    }[];
  };
}

/** The messages of the protocol in what was kept of a channel, but for one that is not yet whole. */
function messages(file: string): Message[] {
  if (!existsSync(file)) return [];
  const bytes = readFileSync(file);
  const found: Message[] = [];
  for (let at = 0; ;) {
    const head = bytes.indexOf('\r\n\r\n', at);
    const [, length] = /Content-Length: (\d+)/.exec(bytes.toString('latin1', at, head)) ?? [];
    if (head < 0 || length === undefined || head + 4 + Number(length) > bytes.length) return found;
    at = head + 4 + Number(length);
    found.push(JSON.parse(bytes.toString('utf8', head + 4, at)) as Message);
  }
}

describe('Kate', { skip: whyNot('kate', 'kate') ?? false }, () => {
  const home = new Home();
  after(() => {
    home.close();
  });

  test('starts the server for a descriptor and is told the findings', async () => {
    const [up, down] = [join(home.folder, 'up'), join(home.folder, 'down')];
    const asr = join(home.folder, 'bin', 'asr');
    home.write(
      'bin/asr',
      `#!/bin/sh\ntee "${up}" | "${process.execPath}" "${resolve('dist/asr.mjs')}" "$@" | tee "${down}"\n`,
    );
    home.write(
      '.local/share/org.kde.syntax-highlighting/syntax/asr-yaml.xml',
      setUp('Kate', 'xml'),
    );
    home.write('.config/kate/lspclient/settings.json', setUp('Kate', 'json'));
    // What a person answers to Kate's question, and clicks in its settings.
    home.write('.config/katerc', `[lspclient]\nAllowedServerCommandLines=${asr} lsp --stdio\n`);
    home.write('.local/share/kate/anonymous.katesession', '[Kate Plugins]\nlspclientplugin=true\n');
    const kate = spawn('kate', ['-n', '-b', 'plan.asr.yaml'], {
      cwd: home.folder,
      stdio: 'ignore',
      env: {
        PATH: [join(home.folder, 'bin'), process.env.PATH].join(delimiter),
        HOME: home.folder,
        XDG_RUNTIME_DIR: home.folder,
        LANG: 'C.UTF-8',
        QT_QPA_PLATFORM: 'offscreen',
      },
    });
    const ended = once(kate, 'exit');
    const told = await until('diagnostics, or the end of Kate', () => {
      const published = messages(down).find(({ params }) => (params?.diagnostics?.length ?? 0) > 0);
      return published ?? (kate.exitCode !== null && ('ended' as const));
    }).finally(() => kate.kill());
    assert.notEqual(told, 'ended');
    await ended;
    const opened = messages(up).find(({ method }) => method === 'textDocument/didOpen');
    assert.equal(opened?.params?.textDocument?.text, faulty);
    assert.deepEqual(
      (told as Message).params?.diagnostics?.map(({ code, message, range: { start, end } }) => ({
        code,
        message,
        line: start.line,
        from: start.character,
        to: end.character,
      })),
      expected(),
    );
  });
});
