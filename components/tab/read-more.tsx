import { Glyph } from '../glyph.tsx';
import { useWording } from '../i18n.tsx';

/** What can be read beside the text of the page, on the person's click. */
export interface ReadMoreActions {
  readonly onReadPicture: () => void;
  /** Absent where no document can be read. */
  readonly onReadDocument?: () => void;
}

/** The controls that read what is not text: QR codes in what is visible, and PDFs. */
export function ReadMore({ onReadPicture, onReadDocument }: ReadMoreActions) {
  const { t } = useWording();
  return (
    <div class="read-more">
      <button type="button" class="quiet" title={t('read_picture_why')} onClick={onReadPicture}>
        <Glyph name="code" />
        {t('read_picture')}
      </button>
      {onReadDocument !== undefined && (
        <button type="button" class="quiet" title={t('read_document_why')} onClick={onReadDocument}>
          <Glyph name="document" />
          {t('read_document')}
        </button>
      )}
    </div>
  );
}
