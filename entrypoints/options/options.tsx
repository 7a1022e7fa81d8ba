import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { AboutView } from '../../components/options/about-view.tsx';
import { OptionsFrame, type OptionsSection, sectionOf } from '../../components/options/options-frame.tsx';
import type { Notice } from '../../components/toast.tsx';
import { WEIGHTS } from '../../utils/risk/weights.ts';
import { useNotice } from '../views/use-notice.ts';
import { LedgerPage } from './ledger-page.tsx';
import { ListsPage } from './lists-page.tsx';
import { PrivacyPage } from './privacy-page.tsx';
import { SitesPage } from './sites-page.tsx';
import { SourcesPage } from './sources-page.tsx';
import { WatchlistPage } from './watchlist-page.tsx';

/** How a section tells the person what was done. */
export interface SectionProps {
  readonly tell: (notice: Notice) => void;
}

/** The options page: one section at a time, named by the fragment of its address. */
export function Options() {
  const section = useSection();
  const { notice, tell, dismiss } = useNotice();
  return (
    <OptionsFrame section={section} {...(notice === undefined ? {} : { notice })} onDismiss={dismiss}>
      <Section section={section} tell={tell} />
    </OptionsFrame>
  );
}

function Section({ section, tell }: SectionProps & { readonly section: OptionsSection }) {
  switch (section) {
    case 'watchlist':
      return <WatchlistPage tell={tell} />;
    case 'lists':
      return <ListsPage tell={tell} />;
    case 'sources':
      return <SourcesPage tell={tell} />;
    case 'sites':
      return <SitesPage tell={tell} />;
    case 'privacy':
      return <PrivacyPage tell={tell} />;
    case 'ledger':
      return <LedgerPage tell={tell} />;
    case 'about':
      return <AboutView version={browser.runtime.getManifest().version} weights={WEIGHTS.version} />;
  }
}

function useSection(): OptionsSection {
  const [section, setSection] = useState(() => sectionOf(location.hash));
  useEffect(() => {
    const follow = () => setSection(sectionOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return section;
}
