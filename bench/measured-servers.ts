import { fileURLToPath } from 'node:url';
import type { Server } from './editor-rounds.ts';

/** The server to compare with, installed by `peer.mjs`. */
export interface Peer {
  readonly name: string;
  readonly version: string;
  readonly program: string;
}

const root = new URL('../../', import.meta.url);

export const ownServer: Server = {
  name: 'asr lsp',
  command: [process.execPath, fileURLToPath(new URL('dist/server.mjs', root)), '--stdio'],
  languageId: 'asr-yaml',
  settings: { asr: {} },
};

/** Configures the other server with the same schema, and nothing that makes it slower. */
export function serverOf({ name, version, program }: Peer): Server {
  const schema = new URL('schemas/asr.schema.json', root).href;
  return {
    name: `${name} ${version}`,
    command: [process.execPath, program, '--stdio'],
    languageId: 'yaml',
    settings: {
      yaml: {
        validate: true,
        hover: true,
        completion: true,
        schemaStore: { enable: false },
        schemas: { [schema]: ['*.asr.yaml'] },
        maxItemsComputed: 100_000,
      },
      http: { proxy: '', proxyStrictSSL: false },
    },
  };
}
