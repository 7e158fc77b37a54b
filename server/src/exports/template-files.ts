/** The files of the templates: a file a stage, and with `perGroup` one for each other resource group. */
import { afterStage } from './azure/after-stage.ts';
import { mainStage, otherGroups } from './azure/main-stage.ts';
import { derivedName } from './azure/azure-item-names.ts';
import type { ExportedFile, ExportedFiles, ExportOptions, ExportSource } from './exported-file.ts';
import { generatorMark } from './print/head-lines.ts';
import { SymbolNames } from './template/symbol-names.ts';
import type { Template } from './template/resource-tree.ts';

/** Makes the files of a template language. */
export function templateFiles(
  { deployment }: ExportSource,
  { stage, perGroup = false }: ExportOptions,
  print: (template: Template) => string,
  ending: string,
): ExportedFiles {
  const files: ExportedFile[] = [];
  const put = (name: string, template: Template): void => {
    files.push({ name: `${name}.${ending}`, text: print(template), mark: generatorMark });
  };
  const main =
    stage === 'after-registration' ? undefined : mainStage(deployment, perGroup ? 'beside' : 'own');
  const after = stage === 'main' ? undefined : afterStage(deployment);
  const names = new SymbolNames();
  if (main !== undefined) put('main', main);
  if (main !== undefined && perGroup)
    for (const group of otherGroups(deployment))
      put(names.next(`main-${derivedName(group)}`), mainStage(deployment, { named: group }));
  if (after !== undefined) put('after-registration', after);
  return { files, leftOut: [main, after].flatMap((template) => template?.leftOut ?? []) };
}
