import { example } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/structure/unknown-scenario.ts';
import { scenarioTitles, type Scenario } from '../../../server/src/requirements/scenarios.ts';
import { testRule, type BadCase } from '../../support/rule-tester.ts';

const written = (scenario: Scenario, text: string): string =>
  example(scenario, { scenario: ` ⟦${text}⟧` });

/** A text that can mean only one scenario: the rest is checked by that one, and has no fault. */
function meaning(scenario: Scenario, ...texts: readonly string[]): Record<string, BadCase> {
  return Object.fromEntries(
    texts.map((text) => [
      `${text}, for ${scenario}`,
      {
        text: written(scenario, text),
        requirement: 'ASR006',
        message: `is checked as ${scenario}`,
        fix: `Change to ${scenario}`,
        fixed: example(scenario, { scenario: ` ${scenario}` }),
        kind: 'safe',
      },
    ]),
  );
}

/** A text that means none of them. */
function meaningless(...texts: readonly string[]): Record<string, BadCase> {
  return Object.fromEntries(
    texts.map((text) => [
      text,
      {
        text: written('vmware-to-azure', text),
        requirement: 'ASR006',
        message: 'nothing else is checked',
        unfixable: true,
      },
    ]),
  );
}

const titles = (Object.entries(scenarioTitles) as [Scenario, string][]).map(([name, title]) =>
  meaning(name, title, name.toUpperCase(), name.replaceAll('-', '_'), name.replace('-to-', '-')),
);

testRule(rule, {
  good: {
    'a scenario': example('vmware-to-azure'),
    'no value, which another rule reports': example('vmware-to-azure', { scenario: ' ~' }),
    'a profile, which another rule reports': example('vmware-to-azure', { profile: ' 2017' }),
  },
  bad: {
    ...Object.fromEntries(titles.flatMap((cases) => Object.entries(cases))),
    ...meaning('vmware-to-azure', 'VMware -> Azure', 'vmware2azure', 'VMware VMs to Azure'),
    ...meaning('vmware-to-azure', 'vmwre-to-azure', 'vmware-to-azur', 'vSphere to Azure'),
    ...meaning('physical-to-azure', 'Physical Servers To Azure', 'phyiscal-to-azure'),
    ...meaning('hyperv-vmm-to-azure', 'Hyper-V (VMM) to Azure', 'Hyper-V to Azure with VMM'),
    ...meaning('hyperv-to-azure', 'Hyper-V site to Azure', 'Hyper V without VMM to Azure'),
    ...meaning('hyperv-to-secondary', 'VMM to a secondary site', 'hyperv-vmm-to-secondary'),
    ...meaning('vmware-to-secondary', 'VMware to our second datacenter'),
    ...meaningless('vmware-to-aws', 'aws-to-azure', 'azure-to-vmware', 'vmware', 'azure'),
    ...meaningless(
      'azure-to-azure',
      'azure-to-azure-and-back',
      'A2A',
      'vmware-and-physical-to-azure',
    ),
    ...meaningless('kvm-to-azure', 'something'),
  },
});
