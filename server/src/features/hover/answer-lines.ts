/** The answers that concern a property, for its hover. */
import type { ProfiledDescriptor } from '../../check/checked-descriptor.ts';
import { deploymentOf } from '../../deployment/resolve.ts';
import type { Location } from '../../descriptor/locate.ts';
import type { Answer, AnswerId } from '../../plan/answer.ts';
import { missingInWords, valueInWords } from '../../plan/answer-words.ts';
import { answersOf } from '../../plan/answers.ts';
import { escaped } from '../../pages/markdown-text.ts';

/** What concerns a path of the format, where it does not follow from the inputs of answers. */
const byPath: Readonly<Record<string, readonly AnswerId[]>> = {
  capacity: ['K1', 'K2', 'K6', 'K8', 'K9', 'K13'],
  'capacity.bandwidthMbps': ['K1', 'K2', 'K3', 'K4', 'K5', 'K6'],
  'capacity.rpoMinutes': ['K4', 'K5'],
  'capacity.coreQuota': ['K13'],
  configurationServer: ['K8', 'K9'],
  'configurationServer.hostname': ['K8', 'K9'],
  processServers: ['K8', 'K9'],
  'processServers[].name': ['K8', 'K9'],
  storageAccounts: ['K10', 'K11', 'K12'],
  'storageAccounts[].name': ['K10', 'K11', 'K12'],
  'recoveryPlans[].name': ['K14'],
  'recoveryPlans[].rtoMinutes': ['K14'],
  'hyperVHosts[].name': ['K15'],
  'hyperVHosts[].freeGB': ['K15'],
  protectedItems: ['K6', 'K7', 'K13', 'K16'],
};

/** Returns a list of answers as Markdown; nothing where no answer concerns the property. */
export function answerLines(current: ProfiledDescriptor, location: Location): readonly string[] {
  const { path, node } = location;
  const ids = Object.hasOwn(byPath, path) ? byPath[path] : undefined;
  if (ids === undefined && !path.startsWith('capacity.')) return [];
  const value = node.kind === 'scalar' ? String(node.value) : undefined;
  const { answers } = answersOf(deploymentOf(current));
  const own = answers.filter(
    (answer) =>
      (ids?.includes(answer.id) ?? answer.inputs.some(({ name }) => name === path)) &&
      isAbout(answer, path, value),
  );
  if (own.length === 0) return [];
  // A descriptor with many plans shows the first ones where none is named.
  return ['**Answers**', own.slice(0, MOST).map(line).join('\n')];
}

const MOST = 8;

/** Of the answers on one of several things, that on the one that is named here. */
function isAbout({ subject }: Answer, path: string, value: string | undefined): boolean {
  if (subject === undefined || !path.endsWith('[].name')) return true;
  return subject.toLowerCase().endsWith(`[${value?.toLowerCase() ?? ''}]`);
}

function line(answer: Answer): string {
  const { id, title, kind, missing, notes } = answer;
  const why = kind === 'notComputable' ? missing : [];
  const rest = why.length > 0 ? `, missing: ${escaped(missingInWords(why))}` : '';
  const [note] = kind === 'notComputable' ? [] : notes;
  return `- ${id} ${escaped(title)}: ${escaped(valueInWords(answer))}${rest}${note === undefined ? '' : ` (${escaped(note)})`}`;
}
