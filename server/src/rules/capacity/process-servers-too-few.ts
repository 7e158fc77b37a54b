import type { DescriptorModel } from '../../descriptor/model.generated.ts';
import { capacityOf, furtherServersOf, sizeOfFurther } from '../../domain/declared-servers.ts';
import { figuresOf } from '../../figures/profile-figures.ts';
import { brief } from '../../text/brief.ts';
import { example } from '../examples.ts';
import { rule, type Context, type Report } from '../rule.ts';

const capacity = (change: string): string =>
  example('vmware-to-azure', { capacity: ` { dailyChangeGB: ${change} }` });

/** The declared servers, by their sizes, take so many machines and so much change in a day. */
export default rule({
  name: 'process-servers-too-few',
  enforces: ['ASR051', 'ASR052'],
  block: 'descriptor',
  docs: { bad: capacity('⟦2001⟧'), good: capacity('2000') },
  *check(descriptor, context) {
    const { configurationServer, capacity: totals } = descriptor;
    const { scenario, count, isFullyReadable, machineLoads } = context;
    const figures = figuresOf(context.profile);
    if (configurationServer === undefined || scenario === undefined) return;
    if (!figures.servers.scenarios.includes(scenario.code)) return;
    if (!isFullyReadable('processServers')) return;
    const limit = capacityOf(descriptor, figures);
    const machines = count('protectedItems');
    const name = context.limits.configurationServerName;
    const whose = limit.servers === 1 ? `the ${name} takes` : `${limit.servers} servers take`;
    const at = configurationServer.hostname ?? configurationServer.key ?? configurationServer;
    if (machines > limit.machines)
      yield {
        requirement: 'ASR052',
        at,
        message: `There are ${machines} machines; ${whose} at most ${limit.machines}. Add servers.`,
      };
    const declared = totals?.dailyChangeGB;
    const change = declared?.value ?? machineLoads().changeGB.sum;
    if (change > limit.changeGB)
      yield {
        requirement: 'ASR051',
        at: declared ?? at,
        message: `Change per day is ${Math.round(change)} GB; ${whose} at most ${limit.changeGB} GB. Add servers.`,
      };
    yield* ofNamed(descriptor, context);
  },
});

/** Machines that name a process server all replicate through that one. */
function* ofNamed(descriptor: DescriptorModel, context: Context): Iterable<Report> {
  for (const server of furtherServersOf(descriptor)) {
    const size = sizeOfFurther(server, figuresOf(context.profile));
    if (server.name === undefined || size === undefined) continue;
    const { value } = server.name;
    const uses = context.machineLoads().onServer.get(value.toLowerCase())?.machines ?? 0;
    if (uses <= size.machines) continue;
    const message = `${brief(value, 30)} has ${uses} machines; it takes at most ${size.machines}. Move some to another server.`;
    yield { requirement: 'ASR052', at: server.name, message };
  }
}
