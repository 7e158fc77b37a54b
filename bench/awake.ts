/** Keeps the processor from falling asleep between two measurements. */
import { spawn } from 'node:child_process';
import { constants, cpus, setPriority } from 'node:os';

/**
 * Starts a process for each core that counts for as long as nobody else wants the core. A core that
 * sleeps takes a millisecond or more to wake, on a virtual machine several: that is added to every
 * answer of either server, and it is longer than most answers of the faster one.
 * @returns what ends them.
 */
export function keepAwake(): () => void {
  const counters = cpus().map(() => {
    const counter = spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' });
    if (counter.pid !== undefined) setPriority(counter.pid, constants.priority.PRIORITY_LOW);
    return counter;
  });
  const end = (): void => {
    process.removeListener('exit', end);
    for (const counter of counters) counter.kill('SIGKILL');
  };
  process.once('exit', end);
  return end;
}
