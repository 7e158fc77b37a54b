import { azureNameFixes, azureNameOf } from '../../domain/azure-vm-names.ts';
import { reservedWordIn, type ReservedWord } from '../../domain/reserved-words.ts';
import { brief } from '../../text/brief.ts';
import { machine } from '../examples.ts';
import { rule } from '../rule.ts';

const vm = (name: string): string =>
  `profile: 2026-05\n${machine('disks: [100]', 'physical-to-azure', name).replace(
    'PLANT-CS1\n  os: Windows Server 2012 R2',
    'PLANT-CS1\n  os: Windows Server 2022',
  )}`;

const where: Readonly<Record<ReservedWord['where'], string>> = {
  anywhere: 'contains',
  atStart: 'begins with',
  whole: 'is',
};

/** Azure refuses resources with names that contain words it reserves for itself. */
export default rule({
  name: 'reserved-word-in-name',
  enforces: ['ASR050'],
  block: 'protectedItem',
  docs: { bad: vm('⟦WINDOWS01⟧'), good: vm('WIN01') },
  *check(item, context) {
    const name = azureNameOf(item);
    const reserved = name && reservedWordIn(name.value, context.facts.reservedWords);
    if (name === undefined || reserved === undefined) return;
    const advice = item.azureName === undefined ? 'give it an azureName' : 'change it';
    yield {
      at: name,
      message: `"${brief(name.value, 30)}" ${where[reserved.where]} ${reserved.word.toUpperCase()}, which Azure reserves; ${advice}.`,
      fixes: () =>
        azureNameFixes(name, context.descriptor.protectedItems?.items ?? [], context.facts),
    };
  },
});
