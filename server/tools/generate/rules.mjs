import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { mark } from './mark.mjs';

/** The index of rules: every file in a folder of `rules/`. */
export function ruleIndex(folder) {
  const found = [];
  for (const group of readdirSync(folder, { withFileTypes: true })) {
    if (!group.isDirectory()) continue;
    for (const file of readdirSync(join(folder, group.name))) {
      if (file.endsWith('.ts')) found.push({ group: group.name, name: file.slice(0, -3) });
    }
  }
  found.sort((a, b) => (`${a.group}/${a.name}` < `${b.group}/${b.name}` ? -1 : 1));
  const imports = found.map(
    ({ group, name }) => `import ${variable(name)} from './${group}/${name}.ts';`,
  );
  const list = found.map(({ group, name }) => `  { group: '${group}', rule: ${variable(name)} },`);
  return [
    [
      'server/src/rules/index.generated.ts',
      `${mark('the files of server/src/rules/')}import type { AnyRule } from './rule.ts';\n${imports.join('\n')}\n\n/** Every rule, with the folder it is in. */\nexport const rules: readonly { readonly group: string; readonly rule: AnyRule }[] = [\n${list.join('\n')}\n];\n`,
    ],
  ];
}

function variable(name) {
  return name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}
