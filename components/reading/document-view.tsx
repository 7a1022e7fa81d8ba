import type { Failure } from '../../utils/errors.ts';
import type { AddressSummary } from '../../utils/intel/views.ts';
import { Foreign } from '../foreign.tsx';
import { Glyph } from '../glyph.tsx';
import { useWording } from '../i18n.tsx';
import type { AddressActions } from '../list/address-row.tsx';
import { DocumentChoice, type DocumentChoices } from './document-choice.tsx';
import { ReadingBar } from './reading-bar.tsx';
import { ReadingFailed, ReadingList } from './reading-body.tsx';
import './reading.css';

export type { TabOffer } from './document-choice.tsx';

/** How far the reading of a PDF has come. */
export type DocumentState =
  | { readonly kind: 'choosing' }
  | {
      readonly kind: 'reading';
      readonly name: string;
      /** Absent until the first page is read: the document is on its way. */
      readonly progress?: { readonly page: number; readonly pages: number };
    }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | {
      readonly kind: 'read';
      readonly name: string;
      readonly pages: number;
      readonly pagesRead: number;
      readonly hasText: boolean;
      readonly addresses: readonly AddressSummary[];
      readonly kept: boolean;
    };

export interface DocumentViewProps extends AddressActions, DocumentChoices {
  readonly state: DocumentState;
  readonly onBack?: () => void;
  readonly onAgain: () => void;
  readonly onCancel: () => void;
  readonly onCopyAll: (addresses: readonly AddressSummary[]) => void;
}

/** The text of a PDF: addresses like any other, each with its pages. */
export function DocumentView(props: DocumentViewProps) {
  const { state, onBack, onAgain, onCopyAll } = props;
  const { t, plural } = useWording();
  const count = state.kind === 'read' ? state.addresses.length : 0;
  return (
    <main class="tab-main reading">
      <ReadingBar
        title={count > 0 ? plural('list_count', count) : t('pdf_title')}
        {...(onBack === undefined ? {} : { onBack })}
      >
        {state.kind === 'read' && count > 0 && (
          <button type="button" onClick={() => onCopyAll(state.addresses)}>
            <Glyph name="copy" />
            {t('action_copy_list')}
          </button>
        )}
        {state.kind === 'read' && (
          <button type="button" onClick={onAgain}>
            {t('pdf_another')}
          </button>
        )}
      </ReadingBar>
      <DocumentBody {...props} />
    </main>
  );
}

function DocumentBody(props: DocumentViewProps) {
  const { state, onAgain, onCancel, onOpen, onWatch, onCopy } = props;
  const { t, number } = useWording();
  if (state.kind === 'choosing') return <DocumentChoice {...props} />;
  if (state.kind === 'failed') return <ReadingFailed failure={state.failure} onAgain={onAgain} />;
  if (state.kind === 'reading')
    return (
      <div class="notice" role="status">
        <p>
          <Foreign text={state.name} />
        </p>
        <p class="soft">
          {state.progress === undefined
            ? t('pdf_opening')
            : t('pdf_reading', number(state.progress.page), number(state.progress.pages))}
        </p>
        <button type="button" onClick={onCancel}>
          {t('action_cancel')}
        </button>
      </div>
    );
  if (state.addresses.length === 0)
    return (
      <div class="notice" role="status">
        <h2 class="title">{t(state.hasText ? 'pdf_none' : 'pdf_no_text')}</h2>
        <p class="soft">{t(state.hasText ? 'pdf_none_why' : 'pdf_no_text_why')}</p>
        <DocumentFoot {...state} />
      </div>
    );
  return (
    <ReadingList addresses={state.addresses} onOpen={onOpen} onWatch={onWatch} onCopy={onCopy}>
      <DocumentFoot {...state} />
    </ReadingList>
  );
}

type Read = Extract<DocumentState, { readonly kind: 'read' }>;

/** Which document it was, whether all of it was read, and what became of it. */
function DocumentFoot({ name, pages, pagesRead, addresses, kept }: Read) {
  const { t, plural, number } = useWording();
  return (
    <p class="soft small">
      <Foreign text={name} /> ·{' '}
      {pagesRead < pages ? t('pdf_part', number(pagesRead), number(pages)) : plural('pdf_pages', pages)}{' '}
      {addresses.length > 0 && t(kept ? 'reading_kept' : 'reading_not_kept')} {t('pdf_not_kept')}
    </p>
  );
}
