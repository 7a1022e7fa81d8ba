import type { ComponentChildren } from 'preact';
import { useWording } from '../i18n.tsx';
import { type Notice, Toast } from '../toast.tsx';
import type { MessageKey } from '../wording.ts';

export type OptionsSection = 'sources' | 'sites' | 'lists' | 'watchlist' | 'privacy' | 'ledger' | 'about';

const TITLES = {
  watchlist: 'options_watchlist',
  lists: 'options_lists',
  sources: 'options_sources',
  sites: 'options_sites',
  privacy: 'options_privacy',
  ledger: 'options_ledger',
  about: 'options_about',
} as const satisfies Record<OptionsSection, MessageKey>;

const INTRODUCTIONS = {
  watchlist: 'options_watchlist_intro',
  lists: 'options_lists_intro',
  sources: 'options_sources_intro',
  sites: 'options_sites_intro',
  privacy: 'options_privacy_intro',
  ledger: 'options_ledger_intro',
  about: 'options_about_intro',
} as const satisfies Record<OptionsSection, MessageKey>;

const SECTIONS: readonly OptionsSection[] = [
  'watchlist',
  'lists',
  'sources',
  'sites',
  'privacy',
  'ledger',
  'about',
];

/** The section that a fragment of the page's address names; the watchlist for anything else. */
export function sectionOf(fragment: string): OptionsSection {
  return SECTIONS.find((section) => `#${section}` === fragment) ?? 'watchlist';
}

interface OptionsFrameProps {
  readonly section: OptionsSection;
  readonly notice?: Notice;
  readonly onDismiss: () => void;
  readonly children: ComponentChildren;
}

/** The page around a section: where one is, and where else one can go. */
export function OptionsFrame({ section, notice, onDismiss, children }: OptionsFrameProps) {
  const { t } = useWording();
  return (
    <div class="options">
      <nav class="options-nav" aria-label={t('options_nav')}>
        <p class="brand">Sightline</p>
        <ul>
          {SECTIONS.map((each) => (
            <li key={each}>
              <a href={`#${each}`} aria-current={each === section ? 'page' : undefined}>
                {t(TITLES[each])}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main class="options-main">
        <h1 class="title">{t(TITLES[section])}</h1>
        <p class="soft intro">{t(INTRODUCTIONS[section])}</p>
        {children}
      </main>
      <Toast {...(notice === undefined ? {} : { notice })} onDismiss={onDismiss} />
    </div>
  );
}
