/** The proofs of every template (`exports.md` 6): its shape, its symbols, what is read back of its text. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { armText } from '../../server/src/exports/print/arm.ts';
import { bicepText } from '../../server/src/exports/print/bicep.ts';
import { templateFiles } from '../../server/src/exports/template-files.ts';
import type { Template } from '../../server/src/exports/template/resource-tree.ts';
import { golden } from '../cli/golden.ts';
import { holds } from '../support/holds.ts';
import { armFaults } from './arm-faults.ts';
import { bicepOfTree, withoutDescriptions } from './bicep-of-tree.ts';
import { readBicep } from './bicep-reader.ts';
import { exampleExports, hostileText, sourceOfText, templatesOf } from './exported-samples.ts';
import { faultsOfTemplate, looseEnds } from './plain-template.ts';
import { resourceShapes } from './resource-shapes.ts';
import { hasTypeData, shapesOfTypeData } from './type-data.ts';

const typeData = hasTypeData ? shapesOfTypeData() : undefined;

/** Names that Azure does not accept are findings of the checker; the table knows some of them. */
const isName = (fault: string): boolean => fault.endsWith('.name: no such text');

function prove(template: Template, ignored: (fault: string) => boolean = () => false): void {
  assert.deepEqual(looseEnds(template), []);
  for (const shapes of [resourceShapes, ...(typeData === undefined ? [] : [typeData])])
    assert.deepEqual(
      faultsOfTemplate(template, shapes).filter((fault) => !ignored(fault)),
      [],
    );
  const text = bicepText(template);
  assert.deepEqual(withoutDescriptions(readBicep(text)), bicepOfTree(template));
  assert.deepEqual(armFaults(armText(template), template), []);
  assert.equal(bicepText(template), text);
  assert.doesNotMatch(text, /##(?:vso)?\[/i);
}

describe('the templates of examples', () => {
  for (const { name, profile, source } of exampleExports)
    test(`${name} in profile ${profile}`, () => {
      for (const template of templatesOf(source)) prove(template);
      for (const [print, ending] of [
        [bicepText, 'bicep'],
        [armText, 'json'],
      ] as const)
        for (const file of templateFiles(source, {}, print, ending).files)
          golden(`exports/${name}/${profile}/${file.name}`, file.text);
    });
});

test('the templates of random descriptors with hostile names', () => {
  holds('templates are sound', 150, (random) => {
    const source = sourceOfText(hostileText(random));
    for (const template of templatesOf(source)) prove(template, isName);
  });
});
