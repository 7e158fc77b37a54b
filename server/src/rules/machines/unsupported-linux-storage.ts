import type { GuestOs } from '../../domain/guest-os.ts';
import { osOf } from '../../domain/operating-system.ts';
import type { Facts } from '../../requirements/facts.ts';
import { brief } from '../../text/brief.ts';
import { machine } from '../examples.ts';
import { rule } from '../rule.ts';

/** Linux machines keep their data on file systems and controllers that the Mobility service knows. */
export default rule({
  name: 'unsupported-linux-storage',
  enforces: ['ASR333'],
  block: 'protectedItem',
  *values(item, { facts }) {
    if (osOf(item, facts).type !== 'Windows')
      yield item.fileSystems ?? item.storageController ?? item.volumeManager;
  },
  docs: {
    bad: machine('os: CentOS 7.2\nfileSystems: [xfs, ⟦btrfs⟧]'),
    good: machine('os: CentOS 7.2\nfileSystems: [xfs, ext4]'),
  },
  *check(item, { facts, limits: { uefi } }) {
    const { fileSystems, storageController } = item;
    if ((fileSystems ?? storageController) === undefined) return;
    const { type, guest } = osOf(item, facts);
    if (type === 'Windows') return;
    const { lists, fileSystemsOnlyOn } = facts;
    const isUefi = uefi || item.firmware?.value === 'UEFI';
    for (const at of fileSystems?.items ?? []) {
      const name = at.value.trim().toLowerCase();
      const systems = fileSystemsOnlyOn[name];
      if ([...lists.notFileSystems, ...lists.encryptedFileSystems].includes(name)) continue;
      if (lists.efiFileSystems.includes(name)) {
        // The system partition of UEFI; where UEFI is the problem, another rule reports it.
        const message = `File system ${name} is that of a UEFI system partition, which is not supported; check the firmware.`;
        if (!isUefi) yield { special: 'system-partition', at, message };
      } else if (!lists.fileSystems.includes(name)) {
        const message = `File system ${brief(at.value, 30)} is not supported; use ${usable(facts, guest).join(', ')}.`;
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

/** The file systems that a system may use, without those that are for other systems only. */
function usable({ lists, fileSystemsOnlyOn }: Facts, guest: GuestOs | undefined): string[] {
  return lists.fileSystems.filter(
    (name) => fileSystemsOnlyOn[name]?.includes(guest?.name ?? '') !== false,
  );
}

/** Whether a text names a controller, with its maker or without: `cciss` is HP CCISS. */
function isNamed(controller: string, text: string): boolean {
  const model = controller.split(' ').at(-1) ?? controller;
  return text.toLowerCase().includes(model.toLowerCase());
}
