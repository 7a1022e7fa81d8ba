import { useLayoutEffect } from 'preact/hooks';
import { type PictureState, PictureView } from '../../../components/reading/picture-view.tsx';
import { recallReading, rememberReading } from './last-reading.ts';
import type { ReadingPageProps } from './page-props.ts';
import { PICTURE, type PictureReading, readPicture } from './read-picture.ts';
import { useLookedUp } from './use-looked-up.ts';
import { useWork, type Work } from './use-work.ts';

/** Reads the QR codes in what is visible of a tab as soon as it is shown, or shows what was read there last. */
export function PicturePage({ tabId, resume, ...actions }: ReadingPageProps) {
  const { work, start, cancel } = useWork<PictureReading>(resume ? recallReading(PICTURE) : undefined);
  const read = () => start(async (signal) => rememberReading(PICTURE, await readPicture(tabId, signal)));
  useLayoutEffect(() => {
    // Only what was asked for is read: the tab in front may be another by the time that one comes back.
    if (!resume) read();
  }, []);
  const reading = useLookedUp(work.kind === 'done' ? work.value : undefined);
  return <PictureView {...actions} state={stateOf(work, reading)} onAgain={read} onCancel={cancel} />;
}

function stateOf(work: Work<PictureReading, never>, reading: PictureReading | undefined): PictureState {
  if (work.kind === 'failed') return { kind: 'failed', failure: work.failure };
  if (reading === undefined) return { kind: 'reading' };
  const { rows, kept, codes, others, page } = reading;
  return { kind: 'read', site: hostOf(page?.url ?? ''), codes, addresses: rows, others, kept };
}

function hostOf(url: string): string {
  // Not `URL.parse`, which Chromium has only since 126.
  return URL.canParse(url) ? new URL(url).host : '';
}
