import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { after, describe, test } from 'node:test';
import { patienceMs } from '../support/patience.mjs';
import { expected, faulty, Home, setUp, whyNot } from './editor-world.ts';

const packages = 'vim vim-ale';
const skip =
  whyNot('vim', packages) ??
  (existsSync('/usr/share/vim-ale') ? false : `Vim has no ALE: apt-get install ${packages}`);

/** What a person would do by keys, and what they would see, as JSON. */
const session = `
function! Wait(what, Done)
  let start = reltime()
  while !a:Done()
    if reltimefloat(reltime(start)) > ${patienceMs / 1000}
      call writefile(['waited in vain for ' . a:what], 'failed')
      cquit!
    endif
    sleep 20m
  endwhile
endfunction
function! Shown()
  return get(get(g:ale_buffer_info, bufnr(''), {}), 'loclist', [])
endfunction
function! Choose(data, items)
  for [_, item] in a:items
    if item.title =~ 'Exclude'
      call ale#codefix#ApplyLSPCodeAction(a:data, item)
    endif
  endfor
endfunction
edit plan.asr.yaml
call Wait('diagnostics', {-> !empty(Shown())})
call writefile([json_encode(map(copy(Shown()), {_, one -> #{code: one.code, message: one.text, line: one.lnum - 1, from: one.col - 1, to: one.end_col}}))], 'shown.json')
let g:before = len(Shown())
call cursor(8, 66)
call ale#codefix#Execute(0, function('Choose'))
call Wait('the code action', {-> getline(8) =~ 'exclude: true'})
write
call Wait('new diagnostics', {-> len(Shown()) == g:before - 1})
qall!
`;

describe('Vim with ALE', { skip }, () => {
  const home = new Home();
  after(() => {
    home.close();
  });

  test('shows the findings and applies a fix', () => {
    home.write('.vimrc', `set nocompatible\n${setUp('Vim', 'vim')}\n`);
    home.write('session.vim', session);
    const { status, stdout } = home.run('vim', ['-es', '-Nu', '.vimrc', '-S', 'session.vim']);
    const why = existsSync(`${home.folder}/failed`) ? home.read('failed') : stdout;
    assert.equal(status, 0, why);
    // ALE takes the columns as they come, counted in UTF-16.
    assert.deepEqual(JSON.parse(home.read('shown.json')), expected());
    assert.equal(
      home.read('plan.asr.yaml'),
      faulty.replace('[100, 2048]', '[100, { sizeGB: 2048, exclude: true }]'),
    );
  });
});
