import { useState } from 'preact/hooks';
import type { Probe } from '../../utils/chain/types.ts';
import type { Failure } from '../../utils/errors.ts';
import { Foreign } from '../foreign.tsx';
import { useWording } from '../i18n.tsx';
import { Problem } from '../problem.tsx';
import { Waiting } from '../waiting.tsx';
import { Field } from '../watch-editor.tsx';
import { Capabilities } from './source-list.tsx';

/** How far the adding of a source has come. */
export type Probing =
  | { readonly state: 'idle' }
  | { readonly state: 'probing'; readonly host: string }
  | { readonly state: 'failed'; readonly failure: Failure }
  | { readonly state: 'probed'; readonly url: string; readonly probe: Probe };

interface SourceFormProps {
  readonly probing: Probing;
  /** Name of a chain for people; its id where it has none. */
  readonly chainName: (chain: string) => string;
  /** Runs inside the click, because the browser asks for its permission only then. */
  readonly onProbe: (url: string) => void;
  readonly onAdd: (name: string) => void;
  readonly onCancel: () => void;
}

/** Adds a source: a URL, the person's permission, what the server turns out to be, a name. */
export function SourceForm({ probing, chainName, onProbe, onAdd, onCancel }: SourceFormProps) {
  const { t } = useWording();
  const [text, setText] = useState('');
  const url = sourceUrl(text);
  if (probing.state === 'probed')
    return (
      <ProbedForm {...probing} key={probing.url} chainName={chainName} onAdd={onAdd} onCancel={onCancel} />
    );
  return (
    <form
      class="card"
      onSubmit={(event) => {
        event.preventDefault();
        if (url !== undefined) onProbe(url.href);
      }}
    >
      <h2>{t('source_add')}</h2>
      <Field name="source_url">
        {(id) => (
          <input
            id={id}
            value={text}
            placeholder="http://127.0.0.1:8545"
            spellcheck={false}
            autocomplete="off"
            onInput={(event) => setText(event.currentTarget.value)}
          />
        )}
      </Field>
      <p class="small soft">{t('source_url_why')}</p>
      {probing.state === 'failed' && <Problem failure={probing.failure} />}
      {probing.state === 'probing' ? (
        <Waiting
          late={
            <button type="button" onClick={onCancel}>
              {t('action_cancel')}
            </button>
          }
        >
          {t('ask_waiting', probing.host)}
        </Waiting>
      ) : (
        <button type="submit" class="primary" disabled={url === undefined}>
          {url === undefined ? t('source_probe') : t('source_probe_host', url.host)}
        </button>
      )}
    </form>
  );
}

interface ProbedFormProps {
  readonly chainName: (chain: string) => string;
  readonly url: string;
  readonly probe: Probe;
  readonly onAdd: (name: string) => void;
  readonly onCancel: () => void;
}

function ProbedForm({ url, probe, chainName, onAdd, onCancel }: ProbedFormProps) {
  const { t, number } = useWording();
  const { host } = new URL(url);
  const [name, setName] = useState(host);
  return (
    <form
      class="card"
      onSubmit={(event) => {
        event.preventDefault();
        onAdd(name.trim() === '' ? host : name.trim());
      }}
    >
      <h2>{t('source_found', host)}</h2>
      <p>
        {chainName(probe.chain)} · {t('source_tip', number(probe.tip))}
        {probe.software !== undefined && (
          <>
            {' '}
            · <Foreign text={probe.software} />
          </>
        )}
      </p>
      <Capabilities capabilities={probe.capabilities} />
      <Field name="source_name">
        {(id) => (
          <input
            id={id}
            value={name}
            maxLength={80}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="actions">
        <button type="submit" class="primary">
          {t('source_add')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('action_cancel')}
        </button>
      </div>
    </form>
  );
}

/** A bare host of this machine is asked over http, any other over https; the button shows which host it is. */
function sourceUrl(text: string): URL | undefined {
  const typed = text.trim();
  if (typed === '') return undefined;
  const isLocal = /^(localhost|127\.|\[::1\])/i.test(typed);
  const url = /^[a-z][a-z\d+.-]*:\/\//i.test(typed) ? typed : `${isLocal ? 'http' : 'https'}://${typed}`;
  if (!URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  return parsed.protocol === 'http:' || parsed.protocol === 'https:' ? parsed : undefined;
}
