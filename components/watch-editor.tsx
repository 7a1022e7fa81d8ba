import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { WatchDraft } from '../utils/messaging/protocol.ts';
import type { WatchEntry } from '../utils/storage/records.ts';
import { CONFIDENCE_IDS, conceptText, confidenceText } from './claim-words.ts';
import { useWording } from './i18n.tsx';
import type { MessageKey } from './wording.ts';

interface WatchEditorProps {
  /** The address that is watched, or would be. */
  readonly address: string;
  readonly entry: WatchEntry | undefined;
  /** Ids of the categories that can be chosen. */
  readonly concepts: readonly string[];
  readonly onSave: (draft: WatchDraft) => void;
  readonly onRemove?: () => void;
  readonly onCancel?: () => void;
}

/** Limits of the store, said by the fields before the store has to. */
const LONGEST_LABEL = 512;
const LONGEST_NOTE = 20_000;

/** Writes what the person says of an address: label, category, confidence, tags, note, alert. */
export function WatchEditor({ address, entry, concepts, onSave, onRemove, onCancel }: WatchEditorProps) {
  const wording = useWording();
  const { t } = wording;
  const [draft, setDraft] = useState(() => draftOf(address, entry));
  const change = (part: Partial<WatchDraft>) => setDraft((before) => ({ ...before, ...part }));
  return (
    <form
      class="watch-editor"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(draft);
      }}
    >
      <Field name="watch_label">
        {(id) => (
          <input
            id={id}
            value={draft.label}
            maxLength={LONGEST_LABEL}
            required
            onInput={(event) => change({ label: event.currentTarget.value })}
          />
        )}
      </Field>
      <Choices draft={draft} concepts={concepts} change={change} />
      <Field name="watch_tags">
        {(id) => (
          <input
            id={id}
            defaultValue={draft.tags.join(', ')}
            maxLength={LONGEST_LABEL}
            onInput={(event) => change({ tags: tagsOf(event.currentTarget.value) })}
          />
        )}
      </Field>
      <Field name="watch_note">
        {(id) => (
          <textarea
            id={id}
            rows={3}
            maxLength={LONGEST_NOTE}
            value={draft.note}
            onInput={(event) => change({ note: event.currentTarget.value })}
          />
        )}
      </Field>
      <label class="check">
        <input
          type="checkbox"
          checked={draft.alert}
          onChange={(event) => change({ alert: event.currentTarget.checked })}
        />
        {t('watch_alert')}
      </label>
      <div class="actions">
        <button type="submit" class="primary">
          {t(entry === undefined ? 'watch_start' : 'action_save')}
        </button>
        {onCancel !== undefined && (
          <button type="button" onClick={onCancel}>
            {t('action_cancel')}
          </button>
        )}
        {entry !== undefined && onRemove !== undefined && (
          <button type="button" onClick={onRemove}>
            {t('action_unwatch')}
          </button>
        )}
      </div>
    </form>
  );
}

interface ChoicesProps {
  readonly draft: WatchDraft;
  readonly concepts: readonly string[];
  readonly change: (part: Partial<WatchDraft>) => void;
}

function Choices({ draft, concepts, change }: ChoicesProps) {
  const wording = useWording();
  // An imported entry may have a category that the list does not offer; saving must not change it.
  const offered = concepts.includes(draft.concept) ? concepts : [draft.concept, ...concepts];
  return (
    <div class="pair">
      <Field name="watch_category">
        {(id) => (
          <select
            id={id}
            value={draft.concept}
            onChange={(event) => change({ concept: event.currentTarget.value })}
          >
            {offered.map((concept) => (
              <option key={concept} value={concept}>
                {conceptText(concept, wording)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field name="watch_confidence">
        {(id) => (
          <select
            id={id}
            value={draft.confidence}
            onChange={(event) => {
              const wanted = CONFIDENCE_IDS.find((each) => each === event.currentTarget.value);
              if (wanted !== undefined) change({ confidence: wanted });
            }}
          >
            {CONFIDENCE_IDS.map((confidence) => (
              <option key={confidence} value={confidence}>
                {confidenceText(confidence, wording)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  );
}

interface FieldProps {
  readonly name: MessageKey;
  readonly children: (id: string) => ComponentChildren;
}

/** A control under its name. */
export function Field({ name, children }: FieldProps) {
  const { t } = useWording();
  const id = useId();
  return (
    <div class="field">
      <label class="small soft" for={id}>
        {t(name)}
      </label>
      {children(id)}
    </div>
  );
}

function draftOf(address: string, entry: WatchEntry | undefined): WatchDraft {
  if (entry === undefined)
    return {
      address,
      label: '',
      concept: 'unknown',
      confidence: 'unknown',
      note: '',
      tags: [],
      alert: true,
    };
  const { key, label, concept, confidence, note, tags, alert } = entry;
  return { address: entry.address, key, label, concept, confidence, note, tags, alert };
}

function tagsOf(text: string): readonly string[] {
  return text
    .split(',')
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
}
