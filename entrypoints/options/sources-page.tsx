import { useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { useWording } from '../../components/i18n.tsx';
import { type Probing, SourceForm } from '../../components/options/source-form.tsx';
import { SourceList } from '../../components/options/source-list.tsx';
import { chainOf } from '../../utils/address/chains.ts';
import type { ChainSource } from '../../utils/chain/types.ts';
import { ask } from '../../utils/messaging/client.ts';
import { useSettings } from '../views/use-mode.ts';
import type { SectionProps } from './options.tsx';
import { useDoing } from './use-doing.ts';

export function SourcesPage({ tell }: SectionProps) {
  const { t } = useWording();
  const run = useDoing(tell);
  const settings = useSettings();
  const { probing, probe, reset } = useProbing();

  const add = async (name: string) => {
    if (probing.state !== 'probed') return;
    const added = await run('addSource', { name, probe: probing.probe });
    if (added === undefined) return;
    reset();
    tell({ text: t('source_was_added', name) });
  };
  const remove = async (source: ChainSource) => {
    const removed = await run('removeSource', { id: source.id });
    if (removed === undefined) return;
    const isShared = settings?.sources.some(
      (other) => other.id !== source.id && originOf(other.url) === originOf(source.url),
    );
    // What is no longer asked needs no permission. Chromium refuses: it counts every host of the content script as required.
    if (isShared === false)
      await browser.permissions.remove({ origins: [originOf(source.url)] }).catch(() => false);
    tell({ text: t('source_was_removed', source.name) });
  };

  return (
    <>
      <SourceList
        sources={settings?.sources ?? []}
        chainName={chainName}
        onRemove={(source) => void remove(source)}
      />
      <SourceForm
        probing={probing}
        chainName={chainName}
        onProbe={(url) => void probe(url)}
        onAdd={(name) => void add(name)}
        onCancel={reset}
      />
    </>
  );
}

function chainName(chain: string): string {
  return chainOf(chain)?.name ?? chain;
}

function useProbing() {
  const [probing, setProbing] = useState<Probing>({ state: 'idle' });
  const latest = useRef(0);

  const probe = async (url: string): Promise<void> => {
    latest.current += 1;
    const mine = latest.current;
    const { host } = new URL(url);
    // First thing in the click: after an `await` the browser no longer takes it for the person's wish.
    const isAllowed = await browser.permissions.request({ origins: [originOf(url)] });
    if (!isAllowed)
      return setProbing({ state: 'failed', failure: { code: 'not-allowed', substitutions: [host] } });
    setProbing({ state: 'probing', host });
    const answer = await ask('probeSource', { url });
    // A cancelled probe may still answer; nobody waits for it any more.
    if (mine !== latest.current) return;
    if (answer.ok) setProbing({ state: 'probed', url: answer.value.url, probe: answer.value });
    else setProbing({ state: 'failed', failure: answer.error });
  };
  const reset = () => {
    latest.current += 1;
    setProbing({ state: 'idle' });
  };
  return { probing, probe, reset };
}

/** The permission's pattern. It has no port: Firefox allows none there. */
function originOf(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}
