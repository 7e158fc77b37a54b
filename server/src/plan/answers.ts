/** The answers K1 to K16 of a deployment. */
import type { Deployment } from '../deployment/deployment.ts';
import { figuresOf } from '../figures/profile-figures.ts';
import type { ScenarioCode } from '../schema/schema.ts';
import { factsOf } from '../requirements/scenarios.ts';
import {
  accountTitles,
  cacheAccounts,
  premiumAccounts,
  standardAccounts,
} from './account-answers.ts';
import type { Answer, AnswerId, Answers, OtherAnswer } from './answer.ts';
import type { PlanContext } from './answer-draft.ts';
import { coresAnswer, failoverHours } from './failover-answers.ts';
import { firstCopyAnswers } from './first-copy-answers.ts';
import { hostSpaceAnswers, hostSpaceTitle } from './host-space-answers.ts';
import { lineAnswers } from './line-answers.ts';
import { machineTotals } from './machine-totals.ts';
import { recoveryTimeAnswers } from './recovery-time-answers.ts';
import { serverAnswer, serverTitles } from './server-answers.ts';

const kept = new WeakMap<Deployment, Answers>();

/** Returns the answers of a deployment, the same ones in each call. Nothing is computed before. */
export function answersOf(deployment: Deployment): Answers {
  let found = kept.get(deployment);
  if (found === undefined) kept.set(deployment, (found = compute(deployment)));
  return found;
}

function compute(deployment: Deployment): Answers {
  const figures = figuresOf(deployment.profile);
  const scenario = deployment.scenario && factsOf(deployment.scenario);
  const totals = machineTotals(deployment, figures);
  const context: PlanContext = { deployment, figures, totals, scenario };
  const answers: Answer[] = [...lineAnswers(context), ...firstCopyAnswers(context)];
  const notApplicable: OtherAnswer[] = [];
  /** Adds answers that only some scenarios ask for. */
  const add = (
    id: AnswerId,
    title: string,
    figure: { readonly scenarios: readonly ScenarioCode[] } | undefined,
    make: () => readonly Answer[] | string,
  ): void => {
    const made = reasonAgainst(figure, context) ?? make();
    if (typeof made === 'string') notApplicable.push({ id, title, reason: made });
    else answers.push(...made);
  };
  const { servers, standardAccount, premiumAccount, cacheAccount } = figures;
  const hasAppliances = figures.furtherServers === undefined;
  add('K8', serverTitles.K8, servers, () =>
    hasAppliances
      ? `Profile ${figures.profile} has replication appliances instead.`
      : [serverAnswer(context, 'K8')],
  );
  add('K9', serverTitles.K9, servers, () =>
    hasAppliances
      ? [serverAnswer(context, 'K9')]
      : `Profile ${figures.profile} has process servers instead.`,
  );
  add('K10', accountTitles.K10, standardAccount, () => {
    const { standard, all } = totals;
    if (standardAccount === undefined || all.machines === totals.premium.machines)
      return 'No machine replicates to standard storage.';
    // Where no account is declared, standard storage is what the format takes.
    return [standardAccounts(context, standardAccount, standard.machines > 0 ? standard : all)];
  });
  add('K11', accountTitles.K11, premiumAccount, () =>
    totals.premium.machines === 0
      ? 'No machine replicates to premium storage.'
      : [premiumAccounts(context, premiumAccount, totals.premium)],
  );
  add('K12', accountTitles.K12, cacheAccount, () =>
    cacheAccount === undefined ? '' : [cacheAccounts(context, cacheAccount)],
  );
  add('K13', 'Cores in Azure after a failover', toAzure, () => [coresAnswer(context)]);
  answers.push(...recoveryTimeAnswers(context));
  add('K15', hostSpaceTitle, figures.hostSpace, () => hostSpaceAnswers(context));
  add('K16', 'One failover of all machines', figures.failoverRate, () => [failoverHours(context)]);
  return { answers, notApplicable };
}

/** The scenarios that replicate to Azure. */
const toAzure: { readonly scenarios: readonly ScenarioCode[] } = {
  scenarios: ['V', 'P', 'M', 'H'],
};

/** Why an answer is not asked for: the profile has no figures, or not for the scenario. */
function reasonAgainst(
  figure: { readonly scenarios: readonly ScenarioCode[] } | undefined,
  { figures, scenario }: PlanContext,
): string | undefined {
  if (figure === undefined) return `Profile ${figures.profile} has no figures for it.`;
  if (scenario === undefined || figure.scenarios.includes(scenario.code)) return undefined;
  return `The published figures are not for ${scenario.title}.`;
}
