/** Deployments to export: the seven examples in both profiles, and random ones with hostile names. */
import { readdirSync, readFileSync } from 'node:fs';
import { check } from '../../server/src/check/check.ts';
import type { Checked, Configuration } from '../../server/src/check/checked-descriptor.ts';
import { deploymentOf } from '../../server/src/deployment/resolve.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import { afterStage } from '../../server/src/exports/azure/after-stage.ts';
import { mainStage, otherGroups } from '../../server/src/exports/azure/main-stage.ts';
import type { ExportSource } from '../../server/src/exports/exported-file.ts';
import type { Template } from '../../server/src/exports/template/resource-tree.ts';
import { profiles } from '../../server/src/requirements/catalogue.ts';
import type { ProfileId } from '../../server/src/requirements/ids.ts';
import { hostileWords } from '../support/hostile-words.ts';
import type { Random } from '../support/random.ts';
import { valid } from '../support/valid.ts';
import type { Data } from '../support/written-sections.ts';

/** The seven examples, one for each scenario. */
export const exampleNames: readonly string[] = readdirSync('examples')
  .filter((name) => /^[1-7]-.*\.asr\.yaml$/.test(name))
  .map((name) => name.replace('.asr.yaml', ''));

/** An example in a profile. */
export interface ExampleExport {
  readonly name: string;
  readonly profile: ProfileId;
  readonly source: ExportSource;
}

/** Every example in every profile. */
export const exampleExports: readonly ExampleExport[] = exampleNames.flatMap((name) =>
  profiles.map((profile) => ({
    name,
    profile,
    source: sourceOfText(readFileSync(`examples/${name}.asr.yaml`, 'utf8'), name, {
      forceProfile: profile,
    }),
  })),
);

/** What an export is made of, from a text. */
export function sourceOfText(
  text: string,
  name = 'erp',
  configuration: Configuration = {},
): ExportSource {
  return sourceOf(check(Descriptor.open(`file:///plans/${name}.asr.yaml`, 1, text), configuration));
}

/** What an export is made of, from a checked version. */
export function sourceOf(checked: Checked): ExportSource {
  const { catalogue, findings, descriptor } = checked;
  return {
    deployment: deploymentOf(checked),
    findings,
    spanOf: (at) => descriptor.span(at),
    catalogue,
  };
}

/** All templates of a deployment, those of other resource groups included. */
export function templatesOf({ deployment }: ExportSource): readonly Template[] {
  const after = afterStage(deployment);
  return [
    mainStage(deployment),
    mainStage(deployment, 'all'),
    ...otherGroups(deployment).map((named) => mainStage(deployment, { named })),
    ...(after === undefined ? [] : [after]),
  ];
}

/** Names that could end a string, a comment or a cell, and begin something else. */
export const hostileNames: readonly string[] = [
  ...hostileWords,
  "it's",
  "'''",
  '"quoted"',
  '\\',
  "\\'",
  '${name}',
  '$${name}',
  '$$${name}',
  '%{ if true }',
  '%%{x}',
  '[parameters]',
  "[resourceId('x')]",
  '[open',
  'a\nb\r\nc',
  'tab\there',
  '*/ end /*',
  '# comment',
  '// comment',
  '##vso[task.setvariable variable=x]y',
  '##[error]x',
  '=cmd|calc',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  'a,b;c',
  '\u{1f600} grin',
  '\ud800 half',
  '\u0085\u2028\u2029',
  '{{x}}',
  '__proto__',
  'constructor',
  'param',
  'resource',
  'TRUE',
  '1.5e3',
  ' leading and trailing ',
];

/** A random descriptor as text; names of several of its things are hostile, wherever they occur. */
export function hostileText(random: Random): string {
  const profile = random.pick(profiles);
  const data = valid(random, undefined, profile);
  enrich(data, random);
  let text = JSON.stringify(data);
  const names = namesIn(data);
  for (let i = 0; i < 4; i++) {
    const name = random.pick(names);
    const hostile = random.pick(hostileNames);
    text = text.replaceAll(JSON.stringify(name), () => JSON.stringify(hostile));
  }
  return text;
}

/** Adds what valid descriptors have only sometimes: actions, policies, groups, address ranges. */
function enrich(data: Data, random: Random): void {
  const maybe = (): boolean => random.below(2) === 0;
  if (maybe()) data['tags'] = { cost: '42' };
  if (maybe())
    data['replicationPolicies'] = [
      {
        name: 'gold',
        recoveryPointRetentionHours: 12,
        copyFrequencySeconds: random.pick([30, 900]),
      },
      { name: 'silver' },
    ];
  for (const key of ['storageAccounts', 'virtualNetworks'] as const)
    for (const item of (data[key] ?? []) as Data[]) {
      if (maybe()) item['resourceGroup'] = random.pick(['rg-net', 'rg-data']);
      if (random.below(5) === 0) item['deploymentModel'] = 'Classic';
      if (key === 'virtualNetworks' && maybe()) item['addressSpace'] = ['10.0.0.0/16'];
    }
  if (maybe()) (data['vault'] as Data)['resourceGroup'] = 'rg-dr';
  if (random.below(4) === 0) (data['vault'] as Data)['existing'] = true;
  if (random.below(4) === 0) (data['vault'] as Data)['privateEndpoints'] = true;
  for (const plan of (data['recoveryPlans'] ?? []) as Data[]) {
    plan['shutdown'] = { actions: [{ name: 'stop it', type: 'script', script: 'C:\\stop.ps1' }] };
    for (const group of plan['groups'] as Data[])
      group['actions'] = [
        { name: 'ask', type: 'manual', instruction: 'Ask the owner', when: 'before' },
        { name: 'run', type: 'runbook', runbook: 'Start-Dns', failoverTypes: ['test'] },
        { name: 'back', type: 'runbook', runbook: 'Stop-Dns', direction: 'failback' },
        { name: 'none', type: 'runbook' },
      ];
  }
}

/** The texts of a descriptor that name something. */
function namesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    /^(?:name|source|target|runbook|script|instruction|resourceGroup|cloud|subscription)$/.test(
      key,
    ) && typeof item === 'string'
      ? [item]
      : namesIn(item),
  );
}
