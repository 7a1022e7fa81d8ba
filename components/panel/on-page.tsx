import { useWording } from '../i18n.tsx';

/** What can be done with an address on the page that is in front. */
export interface OnPage {
  /** How often it stands there. */
  readonly count: number;
  /** The occurrence that the page was scrolled to, from 1; 0 when it was not found any more. */
  readonly shown?: number;
  readonly onReveal: () => void;
  /** The browser's own highlight, which the page cannot see: Firefox has it, Chromium has not. */
  readonly highlight?: Highlighting;
}

export interface Highlighting {
  readonly on: boolean;
  /** How many the browser has found; absent before it was asked. */
  readonly found?: number;
  readonly onToggle: () => void;
}

/** Finding the address again on the page; each control says who can see it. */
export function OnPageControls({ count, shown, onReveal, highlight }: OnPage) {
  const { t, plural } = useWording();
  return (
    <div class="on-page">
      {highlight !== undefined && (
        <p>
          <button type="button" aria-pressed={highlight.on} onClick={highlight.onToggle}>
            {t('page_highlight')}
          </button>
          <small class="soft">
            {t(highlight.found === 0 ? 'page_highlight_none' : 'page_highlight_why')}
          </small>
        </p>
      )}
      <p>
        <button type="button" onClick={onReveal}>
          {shown === undefined || shown === 0 ? t('page_reveal') : t('page_reveal_next')}
        </button>
        <small class="soft" aria-live="polite">
          {shown === 0
            ? t('page_reveal_gone')
            : shown === undefined
              ? t('page_reveal_why')
              : plural('page_revealed', count, String(shown))}
        </small>
      </p>
    </div>
  );
}
