import { osOf } from '../../domain/operating-system.ts';
import { brief } from '../../text/brief.ts';
import { machine } from '../examples.ts';
import { rule } from '../rule.ts';

/** What `lsblk -f` lists in addition to file systems. */
const noFileSystems = ['swap', 'lvm2_member'];

/** Linux machines keep their data on file systems and controllers that the Mobility service knows. */
export default rule({
  name: 'unsupported-linux-storage',
  enforces: ['ASR333'],
  block: 'protectedItem',
  docs: {
    bad: machine('os: CentOS 7.2\nfileSystems: [xfs, ⟦btrfs⟧]'),
    good: machine('os: CentOS 7.2\nfileSystems: [xfs, ext4]'),
  },
  *check(item, { facts }) {
    const { fileSystems, storageController } = item;
    if ((fileSystems ?? storageController) === undefined) return;
    const { type, guest } = osOf(item, facts);
    if (type === 'Windows') return;
    const { lists, fileSystemsOnlyOn } = facts;
    for (const at of fileSystems?.items ?? []) {
      const name = at.value.trim().toLowerCase();
      if (noFileSystems.includes(name)) continue;
      const systems = fileSystemsOnlyOn[name];
      if (!lists.fileSystems.includes(name)) {
        const message = `File system ${brief(at.value, 30)} is not supported; use ${lists.fileSystems.join(', ')}.`;
        yield { at, message };
      } else if (
        systems !== undefined &&
        guest?.support === 'supported' &&
        !systems.includes(guest.name)
      ) {
        const message = `File system ${name} is supported only on ${systems.join(', ')}; use another one.`;
        yield { at, message };
      }
    }
    const controller = lists.unsupportedStorageControllers.find((one) =>
      isNamed(one, storageController?.value ?? ''),
    );
    if (storageController === undefined || controller === undefined) return;
    const message = `Storage controller ${controller} is not supported; protect this machine another way.`;
    yield { at: storageController, message };
  },
});

/** Whether a text names a controller, with its maker or without: `cciss` is HP CCISS. */
function isNamed(controller: string, text: string): boolean {
  const model = controller.split(' ').at(-1) ?? controller;
  return text.toLowerCase().includes(model.toLowerCase());
}
