/**
 * Work that is counted, not timed: how often the blocks of the code ran, and how many characters and
 * items the built-in functions went through on its behalf.
 *
 * V8 counts the blocks, as it does for coverage. It cannot look into its own functions: see
 * native-work.ts.
 */
import { Session, type Profiler } from 'node:inspector';
import { workOfNatives } from './native-work.ts';

// Each count starts anew, so what ran before would be missing from the coverage.
if (process.argv[1]?.startsWith(process.env['ASR_MEASURED'] ?? '\0') === true)
  throw new Error('Count work in test/hostile: the coverage of this process is measured.');

// Only what is compiled from now on is counted, and only as long as counting never stops.
const session = new Session();
session.connect();
post('Profiler.enable');
post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/** The work of a call. It is the same on every machine. */
export function workOf(call: () => void): number {
  let blocks = 0;
  const natives = workOfNatives(() => {
    countsSinceLast();
    call();
    blocks = countsSinceLast();
  });
  return natives + blocks;
}

function countsSinceLast(): number {
  const taken = post('Profiler.takePreciseCoverage');
  const { result } = taken as Profiler.TakePreciseCoverageReturnType;
  return result
    .filter(({ url }) => url.startsWith('file:'))
    .flatMap(({ functions }) => functions)
    .flatMap(({ ranges }) => ranges)
    .reduce((sum, { count }) => sum + count, 0);
}

/** Commands of the profiler are answered before `post` returns. */
function post(method: string, params: object = {}): unknown {
  let answer: unknown;
  session.post(method, params, (error, result) => {
    if (error !== null) throw error;
    answer = result;
  });
  return answer;
}
