import browser from 'webextension-polyfill';
import type { PackagedLists } from '../../utils/intel/install-packs.ts';
import type { PackIndex } from '../../utils/labels/packs/types.ts';

/** The label packs in the extension's own package: read like files, nothing leaves the machine. */
export const packagedLists: PackagedLists = {
  readIndex: async () => (await fetch(browser.runtime.getURL('labels/index.json'))).json(),
  readPack: async (file) => {
    const answer = await fetch(browser.runtime.getURL(`labels/${file}`));
    return new Uint8Array(await answer.arrayBuffer());
  },
};

/** Ids of the lists that the extension was built with; none when the package itself cannot be read. */
export async function embeddedIds(): Promise<readonly string[]> {
  const index: PackIndex = await packagedLists.readIndex().catch(() => ({ packs: [] }));
  return index.packs.map(({ source }) => source.id);
}
