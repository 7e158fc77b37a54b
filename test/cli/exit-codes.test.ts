/** T-29: what the command line ends with, case by case; one table, and therefore long. */
import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync } from 'node:fs';
import { describe, test } from 'node:test';
import { disk, faulty, inWorld, sound, type Call, type World } from './cli-world.ts';

interface Case {
  readonly args: readonly string[];
  readonly code: number;
  readonly err?: RegExp;
  readonly out?: RegExp;
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly call?: Call;
  readonly prepare?: (world: World) => void;
}

const files = { 'good.asr.yaml': sound, 'bad.asr.yaml': faulty };
const ended = new AbortController();
ended.abort();

const cases: Readonly<Record<string, Case>> = {
  'nothing wrong': {
    args: ['check', 'good.asr.yaml'],
    code: 0,
    out: /1 file checked, no problems/,
  },
  'an error': { args: ['check', 'bad.asr.yaml'], code: 1, out: /1 error in 1 of 1 file/ },
  'no arguments': { args: ['check'], code: 1, out: /1 error in 1 of 2 files/ },
  'a warning': { args: ['check', '--rule', `${disk}=warning`, '.'], code: 0, out: /1 warning/ },
  'a warning too many': {
    args: ['check', '--rule', `${disk}=warning`, '--max-warnings', '0', '.'],
    code: 1,
    err: /1 warning, more than the 0 allowed/,
  },
  'as many warnings as allowed': {
    args: ['check', '--rule', `${disk}=warning`, '--max-warnings=1', '.'],
    code: 0,
  },
  'a warning that fails': {
    args: ['check', '--rule', `${disk}=warning`, '--fail-on', 'warning', '.'],
    code: 1,
  },
  'an error that does not fail': { args: ['check', '--fail-on', 'never', '.'], code: 0 },
  'a requirement switched off': { args: ['check', '--rule', `${disk}=off`, '.'], code: 0 },
  'quiet hides warnings but counts them': {
    args: ['check', '-q', '--rule', `${disk}=warning`, '--max-warnings', '0', '.'],
    code: 1,
    out: /^2 files checked, no problems\.\n$/,
  },
  'no command': { args: [], code: 2, err: /Usage: asr COMMAND/ },
  'an unknown command': { args: ['chekc'], code: 2, err: /Did you mean 'check'\?/ },
  'an unknown option': {
    args: ['check', '--fromat', 'json'],
    code: 2,
    err: /Did you mean '--format'\?/,
  },
  'an unknown option before the command': {
    args: ['--quiet', 'check'],
    code: 2,
    err: /Unknown option/,
  },
  'an unknown format': {
    args: ['check', '--format', 'jsno'],
    code: 2,
    err: /Did you mean 'json'\?/,
  },
  'an option without its value': {
    args: ['check', '--format'],
    code: 2,
    err: /needs a value: FORMAT/,
  },
  'a switch with a value': { args: ['check', '--quiet=yes'], code: 2, err: /takes no value/ },
  'a number that is none': {
    args: ['check', '--max-warnings', 'ten'],
    code: 2,
    err: /needs a number/,
  },
  'an unknown severity': {
    args: ['check', '--rule', `${disk}=grave`],
    code: 2,
    err: /ID=SEVERITY/,
  },
  'an unknown requirement': {
    args: ['check', '--rule', 'ASR999=off'],
    code: 2,
    err: /Unknown requirement 'ASR999'/,
  },
  'a size that is none': {
    args: ['check', '--max-file-size', 'big'],
    code: 2,
    err: /needs a size/,
  },
  'a file that is too large': {
    args: ['check', '--max-file-size', '10', 'good.asr.yaml'],
    code: 2,
    err: /larger than 10 bytes/,
  },
  'a bad configuration': {
    args: ['check'],
    code: 2,
    files: { ...files, '.asr.json': '{\n  "severty": {}\n}' },
    err: /\.asr\.json:2:3: Unknown property 'severty'\. Did you mean 'severity'\?/,
  },
  'a bad configuration that is not read': {
    args: ['check', '--no-config', 'good.asr.yaml'],
    code: 0,
    files: { ...files, '.asr.json': '{' },
  },
  'a missing configuration': {
    args: ['check', '--config', 'none.json'],
    code: 2,
    err: /none\.json does not exist/,
  },
  'two answers to one question': {
    args: ['check', '--config', 'a', '--no-config'],
    code: 2,
    err: /exclude each other/,
  },
  'a missing file': {
    args: ['check', 'none.asr.yaml', 'good.asr.yaml'],
    code: 2,
    err: /none\.asr\.yaml does not exist/,
    out: /1 file checked/,
  },
  'a pattern that matches nothing': {
    args: ['check', 'none/**/*.asr.yaml'],
    code: 2,
    err: /matches no descriptor/,
  },
  'a pattern that matches nothing, allowed': {
    args: ['check', '--allow-unmatched', 'none/*'],
    code: 0,
  },
  'an empty folder': {
    args: ['check', 'empty'],
    code: 2,
    err: /empty contains no descriptor/,
    prepare: (world) => {
      mkdirSync(world.path('empty'));
    },
  },
  'a directory named like a descriptor': {
    args: ['check', 'odd.asr.yaml'],
    code: 2,
    err: /contains no descriptor/,
    prepare: (world) => {
      mkdirSync(world.path('odd.asr.yaml'));
    },
  },
  'a link that leads nowhere': {
    args: ['check', 'link.asr.yaml'],
    code: 2,
    err: /is a broken symbolic link/,
    prepare: (world) => {
      symlinkSync('none', world.path('link.asr.yaml'));
    },
  },
  'UTF-16': {
    args: ['check', 'wide.asr.yaml'],
    code: 2,
    files: { 'wide.asr.yaml': Buffer.from(`\ufeff${sound}`, 'utf16le') },
    err: /wide\.asr\.yaml is UTF-16, not UTF-8; save it with encoding UTF-8/,
  },
  'UTF-16 without a mark': {
    args: ['check', 'wide.asr.yaml'],
    code: 2,
    files: { 'wide.asr.yaml': Buffer.from(sound, 'utf16le') },
    err: /binary or UTF-16/,
  },
  'Latin-1': {
    args: ['check', 'latin.asr.yaml'],
    code: 2,
    files: { 'latin.asr.yaml': Buffer.from('a: 1\nb: M\xfcnchen\n', 'latin1') },
    err: /is not UTF-8 \(line 2\)/,
  },
  'an empty file': {
    args: ['check', 'empty.asr.yaml'],
    code: 1,
    files: { 'empty.asr.yaml': '' },
    out: /error/,
  },
  'a file that is a mark alone': {
    args: ['check', 'mark.asr.yaml'],
    code: 1,
    files: { 'mark.asr.yaml': '\ufeff' },
  },
  'a mark before the text': {
    args: ['check', 'mark.asr.yaml'],
    code: 0,
    files: { 'mark.asr.yaml': `\ufeff${sound}` },
  },
  'standard input without faults': { args: ['check', '-'], code: 0, call: { stdin: sound } },
  'standard input with a fault': {
    args: ['check', '-'],
    code: 1,
    call: { stdin: faulty },
    out: /^<stdin>:/,
  },
  'standard input that is not UTF-8': {
    args: ['check', '-'],
    code: 2,
    call: { stdin: Buffer.from([0xff, 0xfe, 0x20, 0]) },
    err: /<stdin> is UTF-16/,
  },
  'standard input and files': {
    args: ['check', '-', 'good.asr.yaml'],
    code: 2,
    err: /cannot be combined/,
  },
  'a baseline that is missing': {
    args: ['check', '--baseline', 'known.json'],
    code: 2,
    err: /known\.json does not exist/,
  },
  'a baseline that is none': {
    args: ['check', '--baseline', 'known.json'],
    code: 2,
    files: { ...files, 'known.json': '[]' },
    err: /was not written by --write-baseline/,
  },
  'writing a baseline nowhere': {
    args: ['check', '--write-baseline'],
    code: 2,
    err: /needs --baseline FILE/,
  },
  'a report into a folder that is not there': {
    args: ['check', '--output', 'no/such/report'],
    code: 2,
    err: /report cannot be written/,
  },
  'ended by Ctrl+C': { args: ['check'], code: 130, call: { signal: ended.signal } },
  'watching standard input': { args: ['check', '--watch', '-'], code: 2, err: /needs files/ },
  'mending what cannot be mended': {
    args: ['fix', 'bad.asr.yaml'],
    code: 1,
    out: /Nothing to fix; 1 error left/,
  },
  mending: {
    args: ['fix', '--unsafe', 'bad.asr.yaml'],
    code: 0,
    out: /Fixed 1 finding in 1 of 1 file; no errors left/,
  },
  'trying to mend': {
    args: ['fix', '--unsafe', '--dry-run', 'bad.asr.yaml'],
    code: 1,
    out: /Would fix 1 finding/,
  },
  'mending nothing': { args: ['fix', 'good.asr.yaml'], code: 0 },
  'mending a missing file': { args: ['fix', 'none.asr.yaml'], code: 2 },
  'explaining nothing': { args: ['explain'], code: 2, err: /Which requirement\?/ },
  'explaining what is not there': {
    args: ['explain', 'ASR30'],
    code: 2,
    err: /Did you mean 'ASR\d+'\?/,
  },
  explaining: { args: ['explain', 'asr303'], code: 0, out: /^ASR303 / },
  'listing with an argument': {
    args: ['list-requirements', 'ASR303'],
    code: 2,
    err: /takes no arguments/,
  },
  'an unknown scenario': {
    args: ['init', 'vmware-to-azur'],
    code: 2,
    err: /Did you mean 'vmware-to-azure'\?/,
  },
  'starting over what is there': {
    args: ['init', 'vmware-to-azure', '-o', 'good.asr.yaml'],
    code: 2,
    err: /already exists/,
  },
  'an unknown shell': {
    args: ['completion', 'tcsh'],
    code: 2,
    err: /Supported: bash, zsh, fish, powershell/,
  },
  'the version': { args: ['--version'], code: 0, out: /^\d+\.\d+\.\d+\n$/ },
  help: { args: ['--help'], code: 0, out: /Commands:/ },
  'help of a command': { args: ['help', 'fix'], code: 0, out: /Usage: asr fix \[OPTIONS\]/ },
  'help in spite of nonsense': {
    args: ['check', '--nonsense', '--help'],
    code: 0,
    out: /Examples:/,
  },
  'serving an editor': { args: ['lsp', '--stdio'], code: 0 },
};

describe('exit codes', () => {
  for (const [name, one] of Object.entries(cases)) {
    test(`${name}: ${one.code}`, () =>
      inWorld(one.files ?? files, async (world) => {
        one.prepare?.(world);
        const { code, out, err } = await world.asr(one.args, one.call);
        assert.equal(code, one.code, `${out}\n${err}`);
        if (one.out !== undefined) assert.match(out, one.out);
        if (one.err !== undefined) assert.match(err, one.err);
        assert.doesNotMatch(out + err, /^\s+at /m, 'a stack trace');
        if (code === 2) assert.notEqual(err, '', 'a failure without a reason');
      }));
  }
});
