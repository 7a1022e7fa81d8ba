import { listText } from '../../components/list/address-words.ts';
import type { Notice } from '../../components/toast.tsx';
import type { Wording } from '../../components/wording.ts';
import type { AddressSummary } from '../../utils/intel/views.ts';

/** Puts addresses on the clipboard: one as the exact string, several one a line. Returns what to tell the person. */
export async function copyList(summaries: readonly AddressSummary[], wording: Wording): Promise<Notice> {
  const [only] = summaries;
  const text = summaries.length === 1 && only !== undefined ? only.address : listText(summaries, wording);
  await navigator.clipboard.writeText(text);
  return { text: wording.plural('copied', summaries.length) };
}
