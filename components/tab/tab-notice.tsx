import type { ComponentChildren } from 'preact';
import type { TabOverview } from '../../utils/intel/views.ts';
import { useWording } from '../i18n.tsx';
import { Waiting } from '../waiting.tsx';
import type { MessageKey } from '../wording.ts';

interface TabNoticeProps {
  readonly overview: TabOverview;
  readonly onReadPage: () => void;
  readonly onTurnOn: () => void;
}

/** Stands in the place of the list when there is nothing to list: says why, and what can be done. */
export function TabNotice({ overview, onReadPage, onTurnOn }: TabNoticeProps) {
  const { t } = useWording();
  switch (overview.state) {
    case 'reading':
      return (
        <div class="notice">
          <Waiting
            late={
              <button type="button" onClick={onReadPage}>
                {t('tab_read_again')}
              </button>
            }
          >
            {t('tab_reading')}
          </Waiting>
        </div>
      );
    case 'closed':
      return <Plain title="tab_closed" text="tab_closed_why" />;
    case 'off':
      return (
        <Plain title="tab_off" text="tab_off_why">
          <button type="button" class="primary" onClick={onTurnOn}>
            {t('tab_turn_on')}
          </button>
        </Plain>
      );
    case 'absent':
      if (isPdf(overview.url)) return <Plain title="tab_document" text="tab_document_why" />;
      return (
        <Plain title="tab_absent" text="tab_absent_why">
          <button type="button" class="primary" onClick={onReadPage}>
            {t('tab_read_page')}
          </button>
        </Plain>
      );
    case 'ready':
      if (isPdf(overview.url)) return <Plain title="tab_document" text="tab_document_why" />;
      return (
        <Plain title="tab_none" text="tab_none_why">
          <p class="soft small">{t('tab_none_formats')}</p>
        </Plain>
      );
  }
}

/** Whether a URL ends as those of PDFs do. A viewer's page has no text that is read along. */
function isPdf(url: string): boolean {
  return /^[^?#]*\.pdf(?:[?#]|$)/i.test(url);
}

interface PlainProps {
  readonly title: MessageKey;
  readonly text: MessageKey;
  readonly children?: ComponentChildren;
}

function Plain({ title, text, children }: PlainProps) {
  const { t } = useWording();
  return (
    <div class="notice">
      <h2 class="title">{t(title)}</h2>
      <p class="soft">{t(text)}</p>
      {children}
    </div>
  );
}
