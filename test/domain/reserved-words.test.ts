import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reservedWordIn, withoutReservedWords } from '../../server/src/domain/reserved-words.ts';
import { catalogue } from '../../server/src/requirements/catalogue.ts';

const words = catalogue('2026-05').facts.reservedWords;

test('words that Azure reserves, and names without them', () => {
  const names: Readonly<Record<string, readonly [string | undefined, string]>> = {
    MICROSOFT: ['anywhere', 'MIC'],
    'my-Windows-01': ['anywhere', 'my-Win-01'],
    'microsoft-windows': ['anywhere', 'mic-win'],
    login: ['atStart', 'vm-login'],
    'login-srv': ['atStart', 'vm-login-srv'],
    'srv-login': [undefined, 'srv-login'],
    Exchange: ['whole', 'Exchange-vm'],
    'exchange-01': [undefined, 'exchange-01'],
    xbox: ['whole', 'xbox-vm'],
    WIN01: [undefined, 'WIN01'],
    '': [undefined, ''],
  };
  for (const [name, [where, next]] of Object.entries(names)) {
    assert.equal(reservedWordIn(name, words)?.where, where, name);
    assert.equal(withoutReservedWords(name, words), next, name);
  }
  assert.equal(reservedWordIn('MICROSOFT', catalogue('2016-12').facts.reservedWords), undefined);
});
