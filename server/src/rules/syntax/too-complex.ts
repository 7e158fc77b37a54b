import { MAX_LENGTH } from '../../descriptor/descriptor.ts';
import { MAX_DEPTH } from '../../yaml/tree.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

/** Reports where the analysis stops. The rest is checked. */
export default rule({
  name: 'too-complex',
  enforces: ['ASR018'],
  block: 'modelError',
  docs: {
    bad: example('vmware-to-azure', {
      name: ` ${'['.repeat(MAX_DEPTH)}⟦[⟧x${']'.repeat(MAX_DEPTH + 1)}`,
    }),
    good: example('vmware-to-azure', { name: ' x' }),
  },
  *check({ kind, at, ...problem }) {
    if (kind === 'too-long') {
      const size = Math.floor(MAX_LENGTH / 1024 / 1024);
      const message = `Descriptor is larger than ${size} MiB and is not analyzed; split it by vault or scenario.`;
      yield { at, message };
    } else if (kind === 'too-many-aliases') {
      const message =
        'Aliases from here on repeat too much and are not resolved; write their values out, or split the file.';
      yield { at, message };
    } else if (kind === 'syntax' && 'code' in problem && deep.has(problem.code)) {
      const message = `Nesting is deeper than ${MAX_DEPTH} levels and is not read; a descriptor needs at most ten.`;
      yield { at, message };
    }
  },
});

const deep: ReadonlySet<string> = new Set(['TOO_DEEP', 'RESOURCE_EXHAUSTION']);
