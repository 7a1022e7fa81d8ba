import { useEffect, useRef } from 'preact/hooks';
import { useWording } from './i18n.tsx';
import type { MessageKey } from './wording.ts';

const KEYS = [
  ['/', 'keys_filter'],
  ['↑ ↓', 'keys_move'],
  ['Enter', 'keys_open'],
  ['w', 'keys_watch'],
  ['c', 'keys_copy'],
  ['?', 'keys_help'],
] as const satisfies readonly (readonly [string, MessageKey])[];

/** The list of keys. */
export function KeyList() {
  const { t } = useWording();
  return (
    <dl class="key-list">
      {KEYS.map(([key, meaning]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{t(meaning)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The same list over the view, until Escape or the button closes it. */
export function KeyHelp({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWording();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="key-help" aria-labelledby="key-help-title" onClose={onClose}>
      <h2 id="key-help-title" class="title">
        {t('keys_title')}
      </h2>
      <KeyList />
      <form method="dialog">
        <button type="submit" class="primary">
          {t('action_close')}
        </button>
      </form>
    </dialog>
  );
}
