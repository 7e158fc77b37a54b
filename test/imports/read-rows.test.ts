/** Rows of a spreadsheet give machines, with a header and without one. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { importedMachine } from '../../server/src/imports/imported-values.ts';
import { readRows } from '../../server/src/imports/read-rows.ts';

/** Each machine in short: name, system, sizes. */
function machines(text: string): readonly string[] {
  const result = readRows(text);
  assert.ok('inventory' in result, JSON.stringify(result));
  return result.inventory.machines.map((machine) => {
    const { name, facts, disks = [] } = importedMachine(machine);
    const sizes = disks.map((disk) => disk.facts['sizeGB']);
    return [name, facts['os'] ?? facts['osType'], sizes.join('+')].join(' ');
  });
}

const expected = ['APP01 Windows Server 2012 R2 80', 'DB01 CentOS 6.7 100'];
const rows = 'APP01\tWindows Server 2012 R2\t80\nDB01\tCentOS 6.7\t100\n';

describe('rows of a spreadsheet', () => {
  test('without a header', () => {
    assert.deepEqual(machines(rows), expected);
    assert.deepEqual(machines(rows.replaceAll('\n', '\r\n')), expected);
    assert.deepEqual(machines(`\n${rows}\n`), expected);
  });
  test('with a header that is known', () => {
    assert.deepEqual(machines(`Name\tOS\tDisks\n${rows}`), expected);
    assert.deepEqual(machines(`Server\tOperating System\tDisk Size (GB)\n${rows}`), expected);
  });
  test('with a header in other words', () => {
    assert.deepEqual(machines(`Kiste\tBetriebssystem\tPlatte\n${rows}`), expected);
    assert.deepEqual(machines(`Server\tBetriebssystem\tGB\n${rows}`), expected);
  });
  test('in another order, with semicolons, lists of sizes and units', () => {
    assert.deepEqual(
      machines('80 GB / 100 GB;Windows Server 2012 R2;APP01\n100/20;CentOS 6.7;DB01\n'),
      ['APP01 Windows Server 2012 R2 80+100', 'DB01 CentOS 6.7 100+20'],
    );
  });
  test('one row, and cells that are empty', () => {
    assert.deepEqual(machines('APP01\tWindows Server 2012 R2\t80'), expected.slice(0, 1));
    assert.deepEqual(machines(`${rows}WEB01\t\t\n`), [...expected, 'WEB01  ']);
  });
  test('several columns of numbers are not taken for disks, and are named', () => {
    const result = readRows('APP01\tWindows Server 2012 R2\t4\t80\nDB01\tCentOS 6.7\t8\t100\n');
    assert.ok('inventory' in result);
    const { machines: found, unknownColumns } = result.inventory;
    assert.deepEqual(
      found.map(({ disks }) => disks),
      [undefined, undefined],
    );
    assert.deepEqual(unknownColumns[0]?.columns, ['Column 3', 'Column 4']);
  });
  test('text that is no table of machines is refused with one line', () => {
    for (const text of ['', '\t', 'a\tb', '1\t2\n3\t4', 'some\ttext\nof\tothers', 'a, b\nc, d'])
      assert.match(
        (readRows(text) as { problem?: string }).problem ?? '',
        /^The rows have no/,
        text,
      );
  });
});
