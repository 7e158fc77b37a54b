import { deploymentJson } from '../../deployment/deployment-json.ts';
import { deploymentOf } from '../../deployment/resolve.ts';
import { safeJson } from '../outputs/printable.ts';
import type { ExportMaker } from './export-kind.ts';

/** The deployment as JSON, also of a descriptor with errors: it lists what it could not read. */
export const jsonExport: ExportMaker = (current) => {
  const lines = deploymentJson(deploymentOf(current), current.descriptor, safeJson);
  const text = [...lines].join('');
  return { files: [{ name: 'deployment.json', text, mark: '{\n  "digest": "' }], notices: [] };
};
