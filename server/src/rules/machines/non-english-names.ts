import { osOf } from '../../descriptor/operating-system.ts';
import type { ProtectedItem } from '../../descriptor/model.generated.ts';
import type { Value } from '../../descriptor/sourced.ts';
import { brief } from '../../text/brief.ts';
import { machine } from '../examples.ts';
import { rule } from '../rule.ts';

/** On Linux the names of host, mount points, devices and paths are English. */
export default rule({
  name: 'non-english-names',
  enforces: ['ASR332'],
  part: 'protectedItem',
  docs: {
    bad: machine('os: CentOS 7.2\nhostname: ⟦bücher⟧'),
    good: machine('os: CentOS 7.2\nhostname: books'),
  },
  *check(item, { demand, facts }) {
    const requirement = demand('ASR332');
    if (requirement === undefined) return;
    const { type } = osOf(item, facts);
    const { englishOnly } = item;
    if (englishOnly?.value === false && type !== 'Windows') {
      const message =
        'Linux machine has names that are not English; rename its host, mount points, devices and paths.';
      yield { requirement, at: englishOnly, message };
    }
    if (type !== 'Linux') return;
    for (const [what, name] of names(item)) {
      if (name === undefined || /^\p{ASCII}*$/u.test(name.value)) continue;
      const message = `${what} ${brief(name.value, 40)} has other than English characters; rename it on the machine.`;
      yield { requirement, at: name, message };
    }
  },
});

function names({ hostname, disks }: ProtectedItem): [string, Value<string> | undefined][] {
  return [
    ['Host name', hostname],
    ...(disks?.items ?? []).flatMap(
      ({ name, mountPoint }): [string, Value<string> | undefined][] => [
        ['Disk name', name],
        ['Mount point', mountPoint],
      ],
    ),
  ];
}
