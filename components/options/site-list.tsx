import { useState } from 'preact/hooks';
import { Foreign } from '../foreign.tsx';
import { useWording } from '../i18n.tsx';

interface SiteListProps {
  readonly sites: readonly string[];
  /** Said where there are none. */
  readonly empty: string;
  /** What the field is for. */
  readonly label: string;
  readonly onAdd: (site: string) => void;
  readonly onRemove: (site: string) => void;
}

/** Sites that something is off for: add one, take one away. */
export function SiteList({ sites, empty, label, onAdd, onRemove }: SiteListProps) {
  const { t } = useWording();
  const [text, setText] = useState('');
  return (
    <div class="site-list">
      {sites.length === 0 && <p class="soft">{empty}</p>}
      <ul>
        {sites.map((site) => (
          <li key={site}>
            <Foreign text={site} />
            <button type="button" aria-label={t('sites_remove_site', site)} onClick={() => onRemove(site)}>
              {t('action_remove')}
            </button>
          </li>
        ))}
      </ul>
      <form
        class="inline-form"
        onSubmit={(event) => {
          event.preventDefault();
          const site = hostOf(text);
          if (site === undefined) return;
          onAdd(site);
          setText('');
        }}
      >
        <input
          value={text}
          placeholder="example.org"
          aria-label={label}
          spellcheck={false}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit" disabled={hostOf(text) === undefined}>
          {t('action_add')}
        </button>
      </form>
    </div>
  );
}

/** The host, with its port, of what was typed: a host or a whole URL. */
function hostOf(text: string): string | undefined {
  const typed = text.trim();
  const url = /^[a-z]+:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (typed === '' || !URL.canParse(url)) return undefined;
  const { host } = new URL(url);
  return host === '' ? undefined : host;
}
