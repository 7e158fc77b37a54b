import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { after, describe, test } from 'node:test';
import { patienceMs } from '../support/patience.mjs';
import { bytesBefore, expected, faulty, Home, setUp, whyNot } from './editor-world.ts';

const skip = whyNot('nvim', 'neovim') ?? false;

/** What a person would do by keys, and what they would see, as JSON. Times are in milliseconds. */
const session = `
local function wait(what, done)
  if not vim.wait(${patienceMs}, done, 20) then error('waited in vain for ' .. what) end
end
vim.cmd('edit plan.asr.yaml')
wait('diagnostics', function() return #vim.diagnostic.get(0) > 0 end)
local shown = vim.tbl_map(function(one)
  return { code = one.code or one.user_data.lsp.code, message = one.message, line = one.lnum, from = one.col, to = one.end_col }
end, vim.diagnostic.get(0))
vim.fn.writefile({ vim.fn.json_encode(shown) }, 'shown.json')
vim.api.nvim_win_set_cursor(0, { 8, shown[1].from + 1 })
vim.ui.select = function(actions, _, chosen)
  for index, action in ipairs(actions) do
    local title = (action.action or action[2]).title
    if title:find('Exclude') then return chosen(action, index) end
  end
end
vim.lsp.buf.code_action()
wait('the code action', function() return vim.fn.getline(8):find('exclude: true') ~= nil end)
if vim.lsp.buf.format then vim.lsp.buf.format({ timeout_ms = ${patienceMs} }) else vim.lsp.buf.formatting_sync(nil, ${patienceMs}) end
wait('new diagnostics', function() return #vim.diagnostic.get(0) == #shown - 1 end)
vim.cmd('write')
vim.cmd('qall!')
`;

describe('Neovim', { skip }, () => {
  const home = new Home();
  after(() => {
    home.close();
  });

  test('shows the findings, applies a fix and formats', () => {
    const version = /v0\.(\d+)/.exec(spawnSync('nvim', ['--version'], { encoding: 'utf8' }).stdout);
    const old = version !== null && Number(version[1]) < 11;
    home.write('init.lua', setUp(old ? 'Neovim 0.7 to 0.10' : 'Neovim', 'lua'));
    home.write('session.lua', session);
    const { status, stderr } = home.run('nvim', [
      '--headless',
      '-u',
      'init.lua',
      '-c',
      'luafile session.lua',
      '-c',
      'cquit',
    ]);
    assert.equal(status, 0, stderr);
    const shown = JSON.parse(home.read('shown.json')) as unknown[];
    assert.deepEqual(
      shown,
      expected().map(({ code, message, line, from, to }) => ({
        code,
        message,
        line,
        from: bytesBefore(line, from),
        to: bytesBefore(line, to),
      })),
    );
    const mended = faulty
      .replace('[100, 2048]', '[100, { sizeGB: 2048, exclude: true }]')
      .replace('100,   512', '100, 512');
    assert.equal(home.read('plan.asr.yaml'), mended);
  });
});

describe('the set-ups for Neovim', { skip }, () => {
  for (const heading of ['Neovim', 'Neovim 0.7 to 0.10'])
    test(`${heading} is Lua`, () => {
      const home = new Home();
      home.write('init.lua', setUp(heading, 'lua'));
      const { stderr } = home.run('nvim', [
        '--headless',
        '-u',
        'NONE',
        '-c',
        `lua io.stderr:write(loadfile('init.lua') and 'read' or 'broken')`,
        '-c',
        'q',
      ]);
      home.close();
      assert.equal(stderr, 'read');
    });
});
