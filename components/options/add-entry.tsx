import { useState } from 'preact/hooks';
import type { WatchDraft } from '../../utils/messaging/protocol.ts';
import { useWording } from '../i18n.tsx';
import { Field, WatchEditor } from '../watch-editor.tsx';

interface AddEntryProps {
  readonly concepts: readonly string[];
  readonly onSave: (draft: WatchDraft) => void;
}

/** Adds an address by hand. Whether it is one is for the background to say. */
export function AddEntry({ concepts, onSave }: AddEntryProps) {
  const { t } = useWording();
  const [open, setOpen] = useState(false);
  const [address, setAddress] = useState('');
  if (!open)
    return (
      <button type="button" class="begin" onClick={() => setOpen(true)}>
        {t('watchlist_add')}
      </button>
    );
  const close = () => {
    setOpen(false);
    setAddress('');
  };
  return (
    <div class="card">
      <Field name="watchlist_address">
        {(id) => (
          <input
            id={id}
            class="mono"
            value={address}
            spellcheck={false}
            autocomplete="off"
            onInput={(event) => setAddress(event.currentTarget.value)}
          />
        )}
      </Field>
      <WatchEditor
        address=""
        entry={undefined}
        concepts={concepts}
        onCancel={close}
        onSave={(draft) => {
          if (address.trim() === '') return;
          onSave({ ...draft, address: address.trim() });
          close();
        }}
      />
    </div>
  );
}
