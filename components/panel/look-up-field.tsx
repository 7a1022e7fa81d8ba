import { useState } from 'preact/hooks';
import { useWording } from '../i18n.tsx';

/** Takes an address, or any text with addresses in it. Nothing of it leaves the browser. */
export function LookUpField({ onLookUp }: { readonly onLookUp: (text: string) => void }) {
  const { t } = useWording();
  const [text, setText] = useState('');
  return (
    <form
      class="look-up"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') onLookUp(text);
      }}
    >
      <input
        type="search"
        value={text}
        placeholder={t('panel_look_up')}
        aria-label={t('panel_look_up')}
        spellcheck={false}
        autocomplete="off"
        onInput={(event) => setText(event.currentTarget.value)}
      />
    </form>
  );
}
