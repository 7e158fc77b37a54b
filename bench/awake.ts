/** Keeps the CPU busy between two measurements. */
import { spawn } from 'node:child_process';
import { constants, cpus, setPriority } from 'node:os';

/** Ends by itself when the benchmark is killed, and cannot end it. */
const busy =
  'const parent = process.ppid; for (let i = 1; ; i++) if (i % 1e8 === 0 && process.ppid !== parent) process.exit();';

/**
 * Starts one low-priority process per core that keeps it busy. An idle core takes a millisecond or
 * more to wake up, several on a virtual machine. That would be added to every answer of both servers,
 * and is longer than most answers of the faster one.
 * @returns a function that ends the processes.
 */
export function keepAwake(): () => void {
  const counters = cpus().map(() => {
    const counter = spawn(process.execPath, ['-e', busy], { stdio: 'ignore' });
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
