import { osOf } from '../../domain/operating-system.ts';
import { brief } from '../../text/brief.ts';
import { machine } from '../examples.ts';
import { rule } from '../rule.ts';

const os = (drive: string): string =>
  machine(`os: { version: Windows Server 2012 R2, systemDrive: ${drive} }`);

/** Windows keeps its drive letter in Azure, and only one letter is supported. */
export default rule({
  name: 'system-drive-not-c',
  enforces: ['ASR321'],
  block: 'protectedItem',
  *values(item, { facts }) {
    if (osOf(item, facts).type !== 'Linux') yield item.os?.systemDrive;
  },
  docs: { bad: os('⟦"D:"⟧'), good: os('"C:"') },
  *check(item, { facts, limits }) {
    const drive = item.os?.systemDrive;
    if (drive === undefined) return;
    if (letter(drive.value) === letter(limits.systemDrive)) return;
    if (osOf(item, facts).type === 'Linux') return;
    yield {
      at: drive,
      message: `Windows is on drive ${brief(drive.value, 20)}; Site Recovery protects it only on ${limits.systemDrive}. Install it there.`,
    };
  },
});

/** `c`, `C:` and `C:\` are one drive. */
function letter(drive: string): string {
  return drive
    .trim()
    .replace(/(?::|(?<![:\\/]))[\\/]*$/, '')
    .toUpperCase();
}
