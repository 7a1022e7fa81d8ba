import type { Failure } from '../../utils/errors.ts';
import type { AddressSummary } from '../../utils/intel/views.ts';
import { Foreign } from '../foreign.tsx';
import { Glyph } from '../glyph.tsx';
import { useWording } from '../i18n.tsx';
import type { AddressActions } from '../list/address-row.tsx';
import { ReadingBar } from './reading-bar.tsx';
import { ReadingFailed, ReadingList } from './reading-body.tsx';
import './reading.css';

/** How far the reading of the QR codes in what is visible has come. */
export type PictureState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | {
      readonly kind: 'read';
      /** Host of the page; empty where the browser does not tell it. */
      readonly site: string;
      readonly codes: number;
      readonly addresses: readonly AddressSummary[];
      /** Texts of the codes without an address, secrets masked. */
      readonly others: readonly string[];
      readonly kept: boolean;
    };

export interface PictureViewProps extends AddressActions {
  readonly state: PictureState;
  readonly onBack?: () => void;
  readonly onAgain: () => void;
  readonly onCancel: () => void;
  readonly onCopyAll: (addresses: readonly AddressSummary[]) => void;
}

/** The QR codes in what is visible of a page: addresses like any other, each with what its code asks for. */
export function PictureView(props: PictureViewProps) {
  const { state, onBack, onAgain, onCopyAll } = props;
  const { t, plural } = useWording();
  const isRead = state.kind === 'read';
  return (
    <main class="tab-main reading">
      <ReadingBar
        title={isRead && state.codes > 0 ? plural('picture_codes', state.codes) : t('picture_title')}
        {...(onBack === undefined ? {} : { onBack })}
      >
        {isRead && state.addresses.length > 0 && (
          <button type="button" onClick={() => onCopyAll(state.addresses)}>
            <Glyph name="copy" />
            {t('action_copy_list')}
          </button>
        )}
        {isRead && (
          <button type="button" onClick={onAgain}>
            {t('reading_again')}
          </button>
        )}
      </ReadingBar>
      <PictureBody {...props} />
    </main>
  );
}

function PictureBody({ state, onAgain, onCancel, onOpen, onWatch, onCopy }: PictureViewProps) {
  const { t } = useWording();
  if (state.kind === 'failed') return <ReadingFailed failure={state.failure} onAgain={onAgain} />;
  if (state.kind === 'reading')
    return (
      <div class="notice" role="status">
        <p>{t('picture_reading')}</p>
        <button type="button" onClick={onCancel}>
          {t('action_cancel')}
        </button>
      </div>
    );
  if (state.codes === 0)
    return (
      <div class="notice" role="status">
        <h2 class="title">{t('picture_none')}</h2>
        <p class="soft">{t('picture_none_why')}</p>
        <p class="soft small">{t('picture_not_kept')}</p>
      </div>
    );
  const foot = <PictureFoot others={state.others} site={state.site} kept={state.kept} />;
  if (state.addresses.length === 0)
    return (
      <>
        <div class="notice" role="status">
          <h2 class="title">{t('picture_no_address')}</h2>
        </div>
        <div class="reading-foot">{foot}</div>
      </>
    );
  return (
    <ReadingList addresses={state.addresses} onOpen={onOpen} onWatch={onWatch} onCopy={onCopy}>
      {foot}
    </ReadingList>
  );
}

interface PictureFootProps {
  readonly others: readonly string[];
  readonly site: string;
  readonly kept: boolean;
}

/** The codes that hold something else, and what became of the picture. */
function PictureFoot({ others, site, kept }: PictureFootProps) {
  const { t, plural } = useWording();
  return (
    <>
      {others.length > 0 && (
        <section class="other-codes">
          <h2 class="small soft">{plural('picture_others', others.length)}</h2>
          <ul>
            {others.map((text) => (
              <li key={text}>
                <Foreign text={text} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <p class="soft small">
        {site === '' ? t('picture_from') : t('picture_from_site', site)}{' '}
        {t(kept ? 'reading_kept' : 'reading_not_kept')} {t('picture_not_kept')}
      </p>
    </>
  );
}
