import { Foreign } from '../foreign.tsx';
import { useWording } from '../i18n.tsx';
import type { MessageKey } from '../wording.ts';

/** How the PDF in the tab can be had: only by asking its server again, and not everywhere. */
export type TabOffer =
  | {
      readonly kind: 'server';
      readonly host: string;
      readonly name: string;
      /** Whether the name says that it is a PDF. */
      readonly isSure: boolean;
    }
  /** The browser does not tell what the tab shows, until the person clicks our button there. */
  | { readonly kind: 'unknown' }
  /** A file on the disk, or a page of the browser. */
  | { readonly kind: 'no-server' }
  /** The request would leave from outside of the private window. */
  | { readonly kind: 'private' };

export interface DocumentChoices {
  readonly offer: TabOffer;
  readonly onFetch: () => void;
  readonly onFile: (file: File) => void;
}

const REFUSALS = {
  unknown: 'pdf_tab_unknown',
  'no-server': 'pdf_tab_file',
  private: 'pdf_tab_private',
} as const satisfies Record<Exclude<TabOffer['kind'], 'server'>, MessageKey>;

/** The two ways to a PDF, each with what it costs. */
export function DocumentChoice({ offer, onFetch, onFile }: DocumentChoices) {
  const { t } = useWording();
  return (
    <div class="notice choices">
      <section class="choice">
        <h2 class="title">{t('pdf_file')}</h2>
        <p class="soft">{t('pdf_file_why')}</p>
        <label class="file">
          <span>{t('pdf_choose')}</span>
          <input
            type="file"
            accept=".pdf,application/pdf"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              if (file !== undefined) onFile(file);
            }}
          />
        </label>
      </section>
      <section class="choice">
        <h2 class="title">{t('pdf_tab')}</h2>
        {offer.kind === 'server' ? (
          <>
            <p>
              <Foreign text={offer.name} />
            </p>
            {!offer.isSure && <p class="soft">{t('pdf_tab_unsure')}</p>}
            <p class="soft">{t('pdf_tab_why')}</p>
            <button type="button" onClick={onFetch}>
              {t('pdf_ask', offer.host)}
            </button>
          </>
        ) : (
          <p class="soft">{t(REFUSALS[offer.kind])}</p>
        )}
      </section>
    </div>
  );
}
