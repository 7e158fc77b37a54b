import { osOf } from '../../domain/operating-system.ts';
import type { ProtectedItem } from '../../descriptor/model.generated.ts';
import type { Value } from '../../descriptor/sourced.ts';
import { brief } from '../../text/brief.ts';
import { machine } from '../examples.ts';
import { rule } from '../rule.ts';

/** On Linux the names of host, mount points, devices and paths are English. */
export default rule({
  name: 'non-english-names',
  enforces: ['ASR332'],
  block: 'protectedItem',
  *values(item, { facts }) {
    if (osOf(item, facts).type !== 'Windows') yield item.englishOnly ?? names(item)[0];
  },
  docs: {
    bad: machine('os: CentOS 7.2\nhostname: ⟦bücher⟧'),
    good: machine('os: CentOS 7.2\nhostname: books'),
  },
  *check(item, { facts }) {
    const { englishOnly } = item;
    const odd = names(item).filter(([, name]) => /\P{ASCII}/u.test(name.value));
    if (englishOnly?.value !== false && odd.length === 0) return;
    const { type } = osOf(item, facts);
    if (englishOnly?.value === false && type !== 'Windows') {
      const message =
        'Linux machine has non-English names; rename its host, mount points, devices and paths.';
      yield { at: englishOnly, message };
    }
    if (type !== 'Linux') return;
    for (const [what, name] of odd) {
      const message = `${what} ${brief(name.value, 40)} has non-English characters; rename it on the machine.`;
      yield { at: name, message };
    }
  },
});

function names({ hostname, disks }: ProtectedItem): (readonly [string, Value<string>])[] {
  const all: (readonly [string, Value<string> | undefined])[] = [['Host name', hostname]];
  for (const { name, mountPoint } of disks?.items ?? [])
    all.push(['Disk name', name], ['Mount point', mountPoint]);
  return all.flatMap(([what, name]) => (name === undefined ? [] : [[what, name] as const]));
}
