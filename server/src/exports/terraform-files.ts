/** Terraform: a folder a stage, because what is in one folder is deployed in one go. */
import { afterStage } from './azure/after-stage.ts';
import { mainStage } from './azure/main-stage.ts';
import { scenarioOfDeployment } from './azure/replicated-scenario.ts';
import type { ExportedFile, ExportedFiles, ExportOptions, ExportSource } from './exported-file.ts';
import { generatorMark, headLines } from './print/head-lines.ts';
import { hclText } from './print/hcl.ts';
import type { LeftOut, Template } from './template/resource-tree.ts';
import { terraformStage } from './terraform/terraform-stage.ts';

/** Makes the files for azurerm 4 and 5. */
export function terraformFiles(
  { deployment }: ExportSource,
  { stage, resourceGroups = false }: ExportOptions,
): ExportedFiles {
  const scenario = scenarioOfDeployment(deployment);
  const files: ExportedFile[] = [];
  const leftOut: LeftOut[] = [];
  const put = (template: Template, blocks: ReturnType<typeof terraformStage>): void => {
    const all = [...template.leftOut, ...blocks.leftOut, ...leftOut];
    files.unshift({
      name: `${template.stage}/main.tf`,
      text: hclText(headLines({ ...template, leftOut: all }), blocks.blocks),
      mark: generatorMark,
    });
  };
  const after = stage === 'main' ? undefined : afterStage(deployment);
  const blocks = after && terraformStage(after, scenario, false);
  if (after !== undefined && blocks !== undefined && blocks.blocks.length > 0) put(after, blocks);
  // What has no file of its own is listed in the other one.
  else if (after !== undefined) leftOut.push(...after.leftOut, ...(blocks?.leftOut ?? []));
  const listed = [...(after?.leftOut ?? []), ...(blocks?.leftOut ?? [])];
  if (stage === 'after-registration') return { files, leftOut: listed };
  const main = mainStage(deployment, 'all');
  const own = terraformStage(main, scenario, resourceGroups);
  put(main, own);
  return { files, leftOut: [...main.leftOut, ...own.leftOut, ...listed] };
}
