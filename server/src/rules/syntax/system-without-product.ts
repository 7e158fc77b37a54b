import { replace } from '../../edits/edits.ts';
import { isVersionOfSystem, labelOf } from '../../descriptor/error-phrases.ts';
import { machine } from '../examples.ts';
import { rule } from '../rule.ts';

/** A number in place of a system's name: a version, of which the product is missing. */
export default rule({
  name: 'system-without-product',
  enforces: ['ASR016'],
  block: 'modelError',
  docs: { bad: machine('os: ⟦2012⟧'), good: machine('os: Windows Server 2012') },
  *check(problem, { facts }) {
    if (problem.kind !== 'wrong-type' || !isVersionOfSystem(problem)) return;
    const { at, path, node } = problem;
    if (node.kind !== 'scalar') return;
    const { order, products } = facts.hyperVHosts;
    const version = String(node.value);
    const [product] = products;
    const meant = product && order.includes(version) ? `${product} ${version}` : undefined;
    const what = `${labelOf(path)} is ${version}, a version without its product`;
    if (meant === undefined)
      yield { at, message: `${what}; write both, such as Windows Server 2012 R2.` };
    else
      yield {
        at,
        message: `${what}; did you mean ${meant}?`,
        fixes: () => [
          { title: `Change it to ${meant}`, kind: 'plan', edits: [replace(at, meant)] },
        ],
      };
  },
});
