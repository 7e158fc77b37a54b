import { commands, Disposable, l10n, type LogOutputChannel, window } from 'vscode';
import type { ClientSession } from '../client-session.ts';
import { approve } from './approve.ts';
import { exportAs } from './export-as.ts';
import { fixAll } from './fix-all-command.ts';
import { compareWithInventory, importInventory } from './import-inventory.ts';
import { insertRows } from './insert-rows.ts';
import { newDescriptor } from './new-descriptor.ts';
import { openConfiguration } from './open-configuration.ts';
import { openSample } from './open-sample.ts';
import { recordDrill } from './record-drill.ts';
import { restartServer } from './restart-server.ts';
import { setProfile } from './set-profile.ts';
import { setSeverity } from './set-severity.ts';
import { showOutput } from './show-output.ts';
import { showPlan } from './show-plan.ts';
import { showReadiness } from './show-readiness.ts';
import { showReferences } from './show-references.ts';
import { suggest } from './open-suggestions.ts';
import { showChecklist } from './show-checklist.ts';
import { compareProfiles, explainRequirement, showAnswers, showWhatIf } from './show-pages.ts';

/**
 * Every command of the manifest by its id, and those that only lenses, completion items and keys use:
 * `asr.insertRows`, `asr.showReferences` and `asr.suggest`.
 */
const table: Readonly<
  Record<string, (session: ClientSession, argument: unknown) => void | Promise<void>>
> = {
  'asr.approve': approve,
  'asr.applyImport': ({ importing }, uri) => importing.previews.act('apply', uri),
  'asr.compareProfiles': compareProfiles,
  'asr.compareWithInventory': compareWithInventory,
  'asr.explainRequirement': explainRequirement,
  'asr.exportAs': exportAs,
  'asr.fixAll': fixAll,
  'asr.importConflicts': ({ importing }, uri) => importing.previews.act('conflicts', uri),
  'asr.importInventory': importInventory,
  'asr.importReport': ({ importing }, uri) => importing.previews.act('report', uri),
  'asr.insertRows': insertRows,
  'asr.newDescriptor': newDescriptor,
  'asr.openConfiguration': openConfiguration,
  'asr.openSample': openSample,
  'asr.recordDrill': recordDrill,
  'asr.restartServer': restartServer,
  'asr.setProfile': (_, profile) => setProfile(profile),
  'asr.setSeverity': setSeverity,
  'asr.showAnswers': showAnswers,
  'asr.showChecklist': showChecklist,
  'asr.showOutput': showOutput,
  'asr.showPlan': showPlan,
  'asr.showReadiness': showReadiness,
  'asr.showReferences': (_, location) => showReferences(location),
  'asr.suggest': suggest,
  'asr.whatIf': showWhatIf,
};

/** Registers the commands. A command that fails shows a message. */
export function registerCommands(session: ClientSession, log: LogOutputChannel): Disposable {
  return Disposable.from(
    ...Object.entries(table).map(([id, command]) =>
      commands.registerCommand(id, async (argument: unknown) => {
        try {
          await command(session, argument);
        } catch (error) {
          log.error(`The command ${id} failed.`, String(error));
          await window.showErrorMessage(l10n.t('The command failed: {0}', String(error)));
        }
      }),
    ),
  );
}
