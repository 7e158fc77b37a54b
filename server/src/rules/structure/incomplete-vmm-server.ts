import { cloudStubs } from '../../domain/block-stubs.ts';
import { setPropertyText } from '../../edits/edits.ts';
import type { Block, List, SegmentSpan, Value } from '../../descriptor/sourced.ts';
import { isUnreadable } from '../../descriptor/readable.ts';
import { segmentSpanOf } from '../../descriptor/sourced.ts';
import type { RequirementId } from '../../requirements/ids.ts';
import { brief } from '../../text/brief.ts';
import { example } from '../examples.ts';
import { rule, type Context, type Report } from '../rule.ts';

type Level = keyof typeof cloudStubs;
type Ids = readonly RequirementId[];
type Node = Block & { readonly name?: Value<string> };

/** Machines are protected by cloud; a cloud has host groups, and a host group has hosts. */
export default rule({
  name: 'incomplete-vmm-server',
  enforces: ['ASR403', 'ASR404', 'ASR405', 'ASR620', 'ASR633'],
  block: 'vmmServer',
  docs: {
    bad: example('hyperv-vmm-to-azure', {
      vmmServers:
        '\n  - name: vmm01\n    clouds:\n      - name: Gold\n        hostGroups:\n          - { name: London, ⟦hosts⟧: [] }',
    }),
    good: example('hyperv-vmm-to-azure'),
  },
  *check(vmm, context) {
    const say = (ids: Ids, at: Node, level: Level, why: string): Report[] =>
      lack(ids, at, level, why, context);
    yield* say(['ASR403', 'ASR620'], vmm, 'clouds', 'VMM server {} has no cloud to protect');
    for (const cloud of vmm.clouds?.items ?? []) {
      yield* say(['ASR404', 'ASR620'], cloud, 'hostGroups', 'Cloud {} has no host group');
      for (const group of cloud.hostGroups?.items ?? [])
        yield* say(['ASR405', 'ASR633'], group, 'hosts', 'Host group {} has no Hyper-V host');
    }
  },
});

function lack(
  requirement: Ids,
  block: Node,
  level: Level,
  why: string,
  { descriptor, name }: Context,
): Report[] {
  const written = (block as unknown as Readonly<Record<Level, List<unknown> | undefined>>)[level];
  if (written === undefined ? isUnreadable(block, level) : written.node?.items.length !== 0)
    return [];
  const text = why.replace('{}', brief(block.name?.value ?? '', 30));
  return [
    {
      requirement,
      at: written?.key ?? emptyKey(block, level) ?? block.name ?? block,
      message: `${text}; add one to its ${level}.`,
      fixes: () => {
        const hosts = (descriptor.hyperVHosts?.items ?? []).flatMap(
          (host) => host.name?.value ?? [],
        );
        const free = hosts.filter((host) => !isListed(name('hyperVHost', host).references));
        const some = free.length > 0 ? free : hosts.slice(0, 1);
        if (some.length === 0) return [];
        const edits = setPropertyText(block, level, cloudStubs[level](some));
        return [{ title: `Add ${level}`, kind: 'plan', edits }];
      },
    },
  ];
}

function isListed(references: readonly { readonly path: string }[]): boolean {
  return references.some(({ path }) => path.startsWith('vmmServers'));
}

/** The key without a value. */
function emptyKey({ node, segment, borrowed }: Block, key: string): SegmentSpan | undefined {
  if (node.kind !== 'map' || borrowed) return undefined;
  const pair = node.pairs.find((one) => one.key.kind === 'scalar' && one.key.value === key);
  return pair && segmentSpanOf(segment, pair.key);
}
