import assert from 'node:assert/strict';
import { test } from 'node:test';
import { convertUnit, unitAtEnd, unitOf } from '../../server/src/text/units.ts';

test('a unit by the words that people and tools use for it', () => {
  for (const word of ['GB', 'gb', 'GiB', 'Gi']) assert.equal(unitOf(word)?.name, 'GB', word);
  for (const word of ['minutes', 'Min.', 'min', 'Minuten'])
    assert.equal(unitOf(word)?.name, 'minutes', word);
  for (const word of ['h', 'Std.', 'HOURS'])
    assert.equal(unitOf(word, 'time')?.name, 'hours', word);
  for (const word of ['Mbps', 'mbps', 'Mb/s', 'MBit/s', 'Mbit'])
    assert.equal(unitOf(word)?.name, 'Mbps', word);
  for (const word of ['MBps', 'MB/s']) assert.equal(unitOf(word)?.name, 'MBps', word);
  for (const word of ['', 'x', 'item', 'disks', 'GBs', 'MBPS', 'x'.repeat(100_000)])
    assert.equal(unitOf(word), undefined, word.slice(0, 20));
});

test('a letter means what is measured', () => {
  assert.equal(unitOf('m', 'time')?.name, 'minutes');
  assert.equal(unitOf('M', 'size')?.name, 'MB');
  assert.equal(unitOf('M'), undefined);
  assert.equal(unitOf('MB/s', 'size'), undefined);
});

test('the unit at the end of a property name', () => {
  const split = (name: string): string => {
    const found = unitAtEnd(name);
    return found === undefined ? '' : `${found.stem} ${found.unit.name}`;
  };
  assert.equal(split('sizeMB'), 'size MB');
  assert.equal(split('sizeMiB'), 'size MB');
  assert.equal(split('size_gb'), 'size GB');
  assert.equal(split('sizeInGb'), 'size GB');
  assert.equal(split('SIZETB'), 'SIZE TB');
  assert.equal(split('recoveryPointRetentionMinutes'), 'recoveryPointRetention minutes');
  assert.equal(split('delayMilliseconds'), 'delay milliseconds');
  assert.equal(split('bandwidthGbps'), 'bandwidth Gbps');
  assert.equal(split('peakChangeMBps'), 'peakChange MBps');
  assert.equal(split('growthPercent'), 'growth percent');
  for (const name of ['size', 'admin', 'name', 'MB', 'items', 'diskM', '', 'x'.repeat(10_000)])
    assert.equal(split(name), '', name.slice(0, 20));
});

test('a number in another unit', () => {
  const convert = (value: number, from: string, to: string): number | undefined => {
    const [one, other] = [unitOf(from), unitOf(to)];
    assert.ok(one && other);
    return convertUnit(value, one, other);
  };
  assert.equal(convert(1_048_576, 'MiB', 'GB'), 1024);
  assert.equal(convert(102_400, 'MB', 'GB'), 100);
  assert.equal(convert(1.1, 'TB', 'GB'), 1126.4);
  assert.equal(convert(1440, 'minutes', 'hours'), 24);
  assert.equal(convert(2, 'Gbps', 'Mbps'), 2000);
  assert.equal(convert(10, 'MB/s', 'Mbps'), 80);
  assert.equal(convert(1, 'hours', 'GB'), undefined);
  assert.equal(convert(Infinity, 'hours', 'days'), undefined);
});
