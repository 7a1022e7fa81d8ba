import { useWording } from './i18n.tsx';

/** Something that was just done, and the way back where there is one. */
export interface Notice {
  readonly text: string;
  readonly onUndo?: () => void;
}

/** The place of the last notice. It stays in the document, so that a screen reader hears what comes into it. */
export function Toast({ notice, onDismiss }: { readonly notice?: Notice; readonly onDismiss: () => void }) {
  const { t } = useWording();
  return (
    <div class={notice === undefined ? 'toast' : 'toast shown'} role="status">
      {notice !== undefined && (
        <>
          <span class="toast-text">{notice.text}</span>
          {notice.onUndo !== undefined && (
            <button type="button" onClick={notice.onUndo}>
              {t('action_undo')}
            </button>
          )}
          <button type="button" class="quiet" onClick={onDismiss}>
            {t('action_close')}
          </button>
        </>
      )}
    </div>
  );
}
