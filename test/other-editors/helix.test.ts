import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Home, setUp, whyNot } from './editor-world.ts';

const skip = whyNot('python3', 'python3') ?? false;

/** No package of Debian has Helix, so its file is read as TOML, and asked for what Helix asks. */
describe('the set-up for Helix', { skip }, () => {
  test('is TOML that names the server and the files', () => {
    const home = new Home();
    home.write('languages.toml', setUp('Helix', 'toml'));
    const script =
      'import json, tomllib; print(json.dumps(tomllib.load(open("languages.toml", "rb"))))';
    const { stdout, stderr } = home.run('python3', ['-c', script]);
    home.close();
    const { language, 'language-server': servers } = JSON.parse(stdout || '{}') as {
      language?: Record<string, unknown>[];
      'language-server'?: Record<string, unknown>;
    };
    assert.deepEqual(servers, { asr: { command: 'asr', args: ['lsp', '--stdio'] } }, stderr);
    assert.deepEqual(language, [
      {
        name: 'asr-yaml',
        scope: 'source.asr-yaml',
        grammar: 'yaml',
        'file-types': [{ glob: '*.asr.yaml' }, { glob: '*.asr.yml' }],
        'comment-token': '#',
        indent: { 'tab-width': 2, unit: '  ' },
        'language-servers': ['asr'],
      },
    ]);
  });
});
