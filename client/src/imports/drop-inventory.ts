import {
  type DataTransfer,
  type Disposable,
  DocumentDropEdit,
  type DocumentDropEditProvider,
  languages,
  type LogOutputChannel,
  type TextDocument,
  Uri,
} from 'vscode';
import { descriptors } from '../selector.ts';
import { type Importing, inventoryFile } from './importing.ts';
import type { InventoryFile } from './sent-import.ts';

/** What inventories are named; a descriptor is none. */
const inventory = /\.(?:xlsx|xlsm|xls|zip|csv|tsv|json)$/i;
const uriList = 'text/uri-list';

/**
 * Imports an inventory that is dropped on a descriptor, or on an empty editor: then a new descriptor is
 * made of it. Not shown to work in a real editor yet: a dropped workbook moved the cursor and no more.
 */
export function provideInventoryDrop(importing: Importing, log: LogOutputChannel): Disposable {
  const provider: DocumentDropEditProvider = {
    provideDocumentDropEdits: async (document, _, data) => {
      const isOurs = languages.match(descriptors, document) > 0;
      if (!isOurs && !isEmpty(document)) return undefined;
      const files = await inventoriesIn(data);
      if (files.length === 0) return undefined;
      // The drop itself inserts nothing: what is imported is shown first.
      importing.run(files, isOurs ? document : undefined).catch((error: unknown) => {
        log.error('The dropped inventory could not be imported.', String(error));
      });
      return new DocumentDropEdit('');
    },
  };
  return languages.registerDocumentDropEditProvider(
    [...descriptors, { scheme: 'untitled', language: 'plaintext' }],
    provider,
  );
}

function isEmpty(document: TextDocument): boolean {
  return document.isUntitled && document.getText().trim() === '';
}

/** The inventories among what is dropped; content without an address is read now, while it is there. */
async function inventoriesIn(data: DataTransfer): Promise<readonly InventoryFile[]> {
  const files: InventoryFile[] = [];
  for (const [, item] of data) {
    const file = item.asFile();
    if (file === undefined || !inventory.test(file.name)) continue;
    if (file.uri !== undefined) files.push(inventoryFile(file.uri));
    else {
      const bytes = await file.data();
      files.push({ name: file.name, read: () => Promise.resolve(bytes) });
    }
  }
  if (files.length > 0) return files;
  const list = (await data.get(uriList)?.asString()) ?? '';
  return list
    .split(/\r?\n/)
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => Uri.parse(line))
    .filter(({ path }) => inventory.test(path))
    .map(inventoryFile);
}
