/** One list of formats, and what each makes of a descriptor. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { check } from '../../server/src/check/check.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import { exportedFiles, exportFormats } from '../../server/src/exports/export-formats.ts';
import { example } from '../../server/src/rules/examples.ts';

describe('a format of exports', () => {
  const checked = check(Descriptor.open('file:///plan.asr.yaml', 1, example('vmware-to-azure')));
  for (const format of exportFormats)
    test(`${format} makes files, the same ones each time, with names of their own`, () => {
      const { files } = exportedFiles(checked, format);
      assert.ok(files.length > 0);
      assert.equal(new Set(files.map(({ name }) => name)).size, files.length);
      for (const { name, text } of files) assert.ok(text.endsWith('\n'), name);
      assert.deepEqual(exportedFiles(checked, format).files, files);
    });
});
