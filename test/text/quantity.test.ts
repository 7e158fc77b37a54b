import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readQuantity } from '../../server/src/text/quantity.ts';
import { unitOf } from '../../server/src/text/units.ts';

function read(text: string, unit: string): string {
  const wanted = unitOf(unit);
  assert.ok(wanted);
  const found = readQuantity(text, wanted);
  if (found === undefined) return '';
  const { value, other, isCertain } = found;
  return `${value}${other === undefined ? '' : ` or ${other}`}${isCertain ? '' : ' ?'}`;
}

test('sizes', () => {
  assert.equal(read('80', 'GB'), '80');
  assert.equal(read(' 80 GB ', 'GB'), '80');
  assert.equal(read('80gib', 'GB'), '80');
  assert.equal(read('1048576 MiB', 'GB'), '1024');
  assert.equal(read('102400 MB', 'GB'), '100 ?');
  assert.equal(read('1,5 TB', 'GB'), '1536 ?');
  assert.equal(read('.5 TiB', 'GB'), '512');
  assert.equal(read('85899345920 bytes', 'GB'), '80 ?');
  assert.equal(read('500G', 'GB'), '500');
});

test('separators of thousands', () => {
  assert.equal(read("1'048'576 MiB", 'GB'), '1024');
  assert.equal(read('1.048.576 MiB', 'GB'), '1024');
  assert.equal(read('1,048,576.0 MiB', 'GB'), '1024');
  assert.equal(read('2 000 GB', 'GB'), '2000');
  assert.equal(read('1,024 GB', 'GB'), '1024 or 1.024 ?');
  assert.equal(read('2.000', 'GB'), '2 or 2000 ?');
  assert.equal(read('0.512 TiB', 'GB'), '524.288');
});

test('times and rates', () => {
  assert.equal(read('1 day', 'hours'), '24');
  assert.equal(read('90 Min.', 'hours'), '1.5');
  assert.equal(read('2 Std', 'minutes'), '120');
  assert.equal(read('1h30m', 'minutes'), '90');
  assert.equal(read('PT1H30M', 'minutes'), '90');
  assert.equal(read('P1DT2H', 'hours'), '26');
  assert.equal(read('01:30:00', 'minutes'), '90');
  assert.equal(read('5 min', 'seconds'), '300');
  assert.equal(read('1 Gbit/s', 'Mbps'), '1000');
  assert.equal(read('10 MB/s', 'Mbps'), '80');
  assert.equal(read('30 %', 'percent'), '30');
});

test('what is none, or measures something else', () => {
  for (const text of [
    '',
    'many',
    '80 apples',
    '80 Mbps',
    '-5 GB',
    '80 GB 90 GB',
    'GB',
    '1.2.3',
    '8'.repeat(100),
  ])
    assert.equal(read(text, 'GB'), '', text);
  assert.equal(read('30m 1h', 'minutes'), '');
  assert.equal(read('80 GB', 'hours'), '');
});
