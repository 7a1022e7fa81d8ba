/** What the background keeps. Never imported by a content script: there, `indexedDB` is the page's own. */
export { deleteStore } from './delete-store.ts';
export type { StorageArea } from './extension-storage/storage-area.ts';
export { writePackedFile } from './labels/packed-file.ts';
export { packLabelSet } from './labels/packer.ts';
export { openMemoryStore } from './memory/open-memory-store.ts';
export { openStore } from './open-store.ts';
export type * from './port.ts';
export type * from './records.ts';
