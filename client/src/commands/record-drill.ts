import { l10n, window, workspace } from 'vscode';
import type { Uri } from 'vscode';
import { chooseDescriptor } from '../choose-descriptor.ts';
import type { ClientSession } from '../client-session.ts';
import { askForName, askForText, writeRecord } from './record-values.ts';

/** ASR: Record a Drill... asks for what a drill showed and adds it to `drills`; nothing is saved. */
export async function recordDrill(session: ClientSession, argument: unknown): Promise<void> {
  const uri = await chooseDescriptor(session, argument);
  if (uri === undefined) return;
  const values = await drillValues(session, uri);
  if (values === undefined) return;
  const written = await writeRecord(session, uri, 'drill', values);
  if (written === undefined) return;
  await window.showInformationMessage(
    l10n.t('The drill of {0} is written to the descriptor. Save it to keep it.', written.date),
  );
}

/** What the user says of the drill; undefined when the user leaves. */
async function drillValues(
  session: ClientSession,
  uri: Uri,
): Promise<Readonly<Record<string, string | number>> | undefined> {
  const title = l10n.t('Record a drill');
  const choose = async (
    placeHolder: string,
    words: Readonly<Record<string, string>>,
  ): Promise<string | undefined> => {
    const items = Object.entries(words).map(([value, label]) => ({ value, label }));
    const picked = await window.showQuickPick(items, { title, placeHolder, ignoreFocusOut: true });
    return picked?.value;
  };
  const plans = await plansOf(session, uri);
  const plan =
    plans.length < 2
      ? (plans[0] ?? '')
      : await choose(
          l10n.t('Which recovery plan was run?'),
          Object.fromEntries(plans.map((name) => [name, name])),
        );
  if (plan === undefined) return undefined;
  const type = await choose(l10n.t('Which type of failover of {0} was run?', plan), {
    test: l10n.t('Test failover'),
    planned: l10n.t('Planned failover'),
    unplanned: l10n.t('Unplanned failover'),
  });
  if (type === undefined) return undefined;
  const result = await choose(l10n.t('How did it end?'), {
    passed: l10n.t('Passed: all machines and applications worked'),
    passedWithIssues: l10n.t('Passed with issues: something has to be corrected'),
    failed: l10n.t('Failed: an application did not work, or the plan did not end'),
  });
  if (result === undefined) return undefined;
  const date = await askForDay(title);
  if (date === undefined) return undefined;
  const minutes = await askForMinutes(title);
  if (minutes === undefined) return undefined;
  const by = await askForName(
    session.memento,
    title,
    l10n.t('Who ran it? Leave it empty for none.'),
  );
  if (by === undefined) return undefined;
  const notes = await askForText(title, l10n.t('What did it show? Leave it empty for nothing.'));
  if (notes === undefined) return undefined;
  return {
    date,
    plan,
    type,
    result,
    by,
    notes,
    ...(minutes !== '' && { minutes: Number(minutes) }),
  };
}

/** The names of the recovery plans of a descriptor. */
async function plansOf({ client }: ClientSession, uri: Uri): Promise<readonly string[]> {
  await workspace.openTextDocument(uri);
  const overview = await client.sendRequest<{
    readonly plans: readonly { readonly name: string }[];
  } | null>('asr/overview', { textDocument: { uri: uri.toString() } });
  return [...new Set((overview?.plans ?? []).map(({ name }) => name))];
}

/** A day up to today, as the server counts days: in UTC. Empty for today. */
function askForDay(title: string): Thenable<string | undefined> {
  const today = new Date().toISOString().slice(0, 10);
  return window.showInputBox({
    title,
    prompt: l10n.t('On which day? Write it as {0}.', today),
    value: today,
    ignoreFocusOut: true,
    validateInput: (text) => {
      const isDay = /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
      if (!isDay) return l10n.t('Write the day as {0}.', today);
      return text > today ? l10n.t('The day is still to come.') : undefined;
    },
  });
}

/** Minutes as text, empty where they were not measured. */
function askForMinutes(title: string): Thenable<string | undefined> {
  return window.showInputBox({
    title,
    prompt: l10n.t(
      'How many minutes until the applications worked? Leave it empty if that was not measured.',
    ),
    ignoreFocusOut: true,
    validateInput: (text) =>
      /^(?:\d{1,6}(?:\.\d{1,2})?)?$/.test(text) ? undefined : l10n.t('Write a number of minutes.'),
  });
}
