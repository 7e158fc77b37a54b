/** The files of a new rule: what `npm run new-rule` writes, and what it refuses to write. */

/** The word that everything begins with that the author has to write; a test refuses what is left. */
export const open = 'FILL IN';

/** The files of faults by the folder of the rule. */
const faultFiles = {
  azure: 'azure-faults',
  failover: 'failover-faults',
  'hyper-v': 'hyper-v-faults',
  machines: 'machine-faults',
  servers: 'server-faults',
};

/**
 * Why no rule can be written for these words, each in a sentence that says what to do.
 * @param wanted the words of the command line: `name`, `id`, `block`, and perhaps `folder`
 * @param project what there is: `blocks`, `rows` by id with the `file` each is written in, `rules` as
 *   `{ group, name, block }`, and `exists(path)`
 * @returns {string[]}
 */
export function refusals({ name, id, block, folder }, project) {
  if (name === undefined || id === undefined || block === undefined)
    return ['Usage: npm run new-rule -- NAME ASRnnn BLOCK [FOLDER]'];
  const found = [];
  const row = project.rows.get(id);
  if (!/^[a-z]+(?:-[a-z]+)+$/.test(name))
    found.push(
      `"${name}" is not a rule name: write two or more lower-case words for what is wrong, such as disk-too-large.`,
    );
  if (row === undefined)
    found.push(`${id} is in no catalogue: add its row to a file of server/requirements/ first.`);
  else if (row.reportedAs !== undefined)
    found.push(`${id} is reported as ${row.reportedAs}: write the rule for that id.`);
  else if (row.enforcement !== undefined)
    found.push(
      `${id} says "enforcement: ${row.enforcement}" in ${row.file}: remove that line if a rule can see it, and try again.`,
    );
  else if (row.supported === true)
    found.push(`${id} says that something is supported, which no descriptor can break.`);
  if (!project.blocks.includes(block))
    found.push(
      `"${block}" is no block that rules look at; there are ${project.blocks.join(', ')}.`,
    );
  const folders = [...new Set(project.rules.map(({ group }) => group))].sort();
  const home = folder ?? folderFor(block, project);
  if (folder !== undefined && !folders.includes(folder))
    found.push(`"${folder}" is no folder of rules; there are ${folders.join(', ')}.`);
  else if (home === undefined && project.blocks.includes(block))
    found.push(
      `No rule looks at ${block} yet, so add the folder as a last word: ${folders.join(', ')}.`,
    );
  const same = project.rules.find((rule) => rule.name === name);
  if (same !== undefined)
    found.push(`There is a rule ${same.group}/${name} already: choose another name.`);
  else if (home !== undefined) {
    const taken = [rulePath(home, name), testPath(home, name)].filter(project.exists);
    for (const path of taken) found.push(`${path} exists already: move it away first.`);
  }
  return found;
}

/** The folder that most rules on a block are in; undefined where there are none. */
export function folderFor(block, { rules }) {
  const counts = new Map();
  for (const rule of rules)
    if (rule.block === block) counts.set(rule.group, (counts.get(rule.group) ?? 0) + 1);
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return first?.[0];
}

/**
 * The files of a rule that nothing speaks against: path, and text before it is formatted.
 * @param read gives the text of a file of the project
 * @returns {Map<string, string>}
 */
export function scaffold({ name, id, block, folder }, project, read) {
  const home = folder ?? folderFor(block, project);
  const row = project.rows.get(id);
  const faults = `test/check/faults/${faultFiles[home] ?? 'general-faults'}.ts`;
  return new Map([
    [rulePath(home, name), ruleText(name, id, block, row)],
    [testPath(home, name), testText(home, name, id, row)],
    [faults, withFault(read(faults), name, id, row)],
  ]);
}

function rulePath(folder, name) {
  return `server/src/rules/${folder}/${name}.ts`;
}

function testPath(folder, name) {
  return `test/rules/${folder}/${name}.test.ts`;
}

function ruleText(name, id, block, row) {
  const key = /(\w+)(?:\[\])?$/.exec(row.paths[0] ?? '')?.[1] ?? 'name';
  return `import { example } from '../examples.ts';
import { rule } from '../rule.ts';

/** ${open}: why this is wrong, in a sentence. */
export default rule({
  name: '${name}',
  enforces: ['${id}'],
  block: '${block}',
  docs: {
    // ${open}: give the blocks that differ, with ⟦ ⟧ around what is reported.
    bad: ${soundText(row)},
    good: ${soundText(row)},
  },
  // ${open}: yield what breaks ${id}, ${row.title.charAt(0).toLowerCase()}${row.title.slice(1)}. For example:
  //   *check({ ${key} }, { limits }) {
  //     if (${key} === undefined || ${key}.value <= limits.maximum) return;
  //     yield { at: ${key}, message: \`What is wrong, value and limit; what to do.\` };
  //   },
  check: () => [],
});
`;
}

function testText(folder, name, id, row) {
  const up = '../../../server/src/rules';
  return `import { example } from '${up}/examples.ts';
import rule from '${up}/${folder}/${name}.ts';
import { testRule } from '../../support/rule-tester.ts';

testRule(rule, {
  good: {
    '${open}: what just passes': ${soundText(row)},
  },
  bad: {
    '${open}: what just fails, with ⟦ ⟧ around it': { text: ${soundText(row)}, requirement: '${id}' },
  },
});
`;
}

/** The faults with one more at the end of their list. It changes nothing yet, so that its test fails. */
function withFault(text, name, id, row) {
  const end = text.indexOf('\n];', text.indexOf('InjectedFault[] = ['));
  const scenarios = row.scenarioNames.map((one) => `'${one}'`).join(', ');
  const what = text.includes(`'${id}'`) ? ` what: '${name.replaceAll('-', ' ')}',` : '';
  const fault = `
  // ${open}: put the fault into sound data, for example with machine({ firmware: 'UEFI' }).
  { id: '${id}',${what} scenarios: [${scenarios}], inject: () => undefined },`;
  return text.slice(0, end) + fault + text.slice(end);
}

/** A sound descriptor of the first scenario of a row, as the text of a program. */
function soundText({ scenarioNames: [scenario], profile }) {
  return `example('${scenario}'${profile === undefined ? '' : `, { profile: ' ${profile}' }`})`;
}
