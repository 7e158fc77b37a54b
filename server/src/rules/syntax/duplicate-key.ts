import { removePair } from '../../edits/removals.ts';
import { pairIndex, type Node } from '../../yaml/tree.ts';
import { brief } from '../../text/brief.ts';
import { machine } from '../examples.ts';
import { rule } from '../rule.ts';

/** Of two equal keys in one block YAML allows neither; we read the first. */
export default rule({
  name: 'duplicate-key',
  enforces: ['ASR001'],
  block: 'modelError',
  docs: {
    bad: machine('firmware: BIOS\n⟦firmware⟧: BIOS'),
    good: machine('firmware: BIOS'),
  },
  *check(problem) {
    if (problem.kind !== 'duplicate-key') return;
    const { at, key, first, map, pair } = problem;
    const { segment } = at;
    const name = brief(key, 40);
    yield {
      at,
      message: `Duplicate property "${name}"; only the first is read. Remove one of them.`,
      related: [{ at: first, message: `"${name}" is first used here.` }],
      fixes: () => {
        const original = map.pairs[pairIndex(map, first.start)];
        const text = (node: Node | undefined): string =>
          node === undefined ? '' : segment.text.slice(node.start, node.end);
        // Without it the descriptor reads as before; what its author meant is certain only if both agree.
        const isSame = original !== undefined && text(original.value) === text(pair.value);
        const title = `Remove the second "${name}"`;
        const edits = removePair(segment, map, pair);
        return [
          isSame ? { title, kind: 'safe', edits } : { title, kind: 'plan', oneByOne: true, edits },
        ];
      },
    };
  },
});
