/** The least time that a plan's order prints is the one that answer K14 gives. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { profiled } from '../../server/src/check/checked-descriptor.ts';
import { deploymentOf } from '../../server/src/deployment/resolve.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import { failoverToTime } from '../../server/src/domain/recovery-time.ts';
import { recoveryOrder } from '../../server/src/order/recovery-order.ts';
import { answersOf } from '../../server/src/plan/answers.ts';
import { profiles } from '../../server/src/requirements/catalogue.ts';
import { scenarios } from '../../server/src/requirements/scenarios.ts';
import { Random, seedOf } from '../support/random.ts';
import { valid } from '../support/valid.ts';
import { joined, sectionsOf, TextStyle } from '../support/written-sections.ts';

/** Compares the times of all plans of a text. @returns how many plans have a time. */
function compared(text: string): number {
  const descriptor = Descriptor.open('file:///a.asr.yaml', 1, text);
  const deployment = deploymentOf(profiled(descriptor, {}, undefined));
  const answers = answersOf(deployment).answers.filter(({ id }) => id === 'K14');
  const type = failoverToTime(deployment.failover.types ?? []);
  let timed = 0;
  deployment.recoveryPlans.forEach((plan, i) => {
    const { time } = recoveryOrder(deployment, plan, { type, direction: 'failover' });
    const value = answers[i]?.value;
    assert.equal(time.minutes, value ?? 0, `${plan.name ?? i}\n${text}`);
    if (time.minutes > 0) timed++;
  });
  return timed;
}

test('the examples have one time for each plan', () => {
  const files = ['examples', 'examples/faulty'].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.asr.yaml'))
      .map((name) => `${folder}/${name}`),
  );
  const timed = files.map((file) => compared(readFileSync(file, 'utf8')));
  assert.ok(timed.reduce((sum, one) => sum + one, 0) >= 3);
});

test('so do random descriptors of every scenario and profile', () => {
  const random = new Random(seedOf('recovery times'));
  for (const profile of profiles)
    for (const scenario of scenarios) {
      let timed = 0;
      for (let i = 0; i < 60; i++) {
        const style = new TextStyle(random);
        timed += compared(joined(sectionsOf(valid(random, scenario, profile), style), style));
      }
      assert.ok(timed > 0, `${scenario} of ${profile} has plans with a time`);
    }
});
