import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { TabOverview } from '../../utils/intel/views.ts';
import type { MarkObstacle } from '../../utils/settings/mode.ts';
import { useWording } from '../i18n.tsx';
import type { MessageKey } from '../wording.ts';

/** What Sightline does on this site, and everywhere. */
export type Mode = 'silent' | 'marked' | 'off-here' | 'off';

interface ModeMenuProps {
  readonly overview: TabOverview | undefined;
  readonly mode: Mode | undefined;
  /** Why marks are out of the question here; absent when the person only has to allow them. */
  readonly obstacle: MarkObstacle | undefined;
  readonly onMode: (mode: Mode) => void;
}

const MODES = ['silent', 'marked', 'off-here', 'off'] as const satisfies readonly Mode[];

const NAMES = {
  silent: 'mode_silent',
  marked: 'mode_marked',
  'off-here': 'mode_off_here',
  off: 'mode_off',
} as const satisfies Record<Mode, MessageKey>;

const MEANINGS = {
  silent: 'mode_silent_why',
  marked: 'mode_marked_why',
  'off-here': 'mode_off_here_why',
  off: 'mode_off_why',
} as const satisfies Record<Mode, MessageKey>;

const OBSTACLES = {
  'no-site': 'mode_not_here',
  'hidden-service': 'mode_not_onion',
  'private-window': 'mode_not_private',
} as const satisfies Record<MarkObstacle, MessageKey>;

/** Which site is in front, and what Sightline does there; opens to the choice, with what each means. */
export function ModeMenu({ overview, mode, obstacle, onMode }: ModeMenuProps) {
  const { t } = useWording();
  const [open, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  useLeaving(menu, () => setOpen(false));
  const site = overview?.site ?? '';
  const choose = (wanted: Mode) => {
    setOpen(false);
    onMode(wanted);
  };
  return (
    <div class="mode" ref={menu}>
      <bdi class="mode-site" dir="ltr" title={site}>
        {site}
      </bdi>
      {mode !== undefined && overview?.state !== 'closed' && (
        <button
          type="button"
          class="quiet mode-button"
          aria-expanded={open}
          aria-label={`${t('mode_label')}: ${t(NAMES[mode])}`}
          onClick={() => setOpen(!open)}
        >
          {t(NAMES[mode])}
        </button>
      )}
      {open && mode !== undefined && <Choice site={site} mode={mode} obstacle={obstacle} onMode={choose} />}
    </div>
  );
}

interface ChoiceProps {
  readonly site: string;
  readonly mode: Mode;
  readonly obstacle: MarkObstacle | undefined;
  readonly onMode: (mode: Mode) => void;
}

/** Marks ask for one click more: the browser asks for the site then, and the person has read what it means. */
function Choice({ site, mode, obstacle, onMode }: ChoiceProps) {
  const { t } = useWording();
  const [wantsMarks, setWantsMarks] = useState(false);
  const chosen = wantsMarks ? 'marked' : mode;
  return (
    <fieldset class="mode-choice">
      <legend class="visually-hidden">{t('mode_label')}</legend>
      {MODES.filter((each) => site !== '' || each === 'silent' || each === 'off').map((each) => {
        const isBarred = each === 'marked' && obstacle !== undefined && mode !== 'marked';
        return (
          <label key={each} class="check">
            <input
              type="radio"
              name="mode"
              checked={each === chosen}
              disabled={isBarred}
              onChange={() => {
                if (each === 'marked' && mode !== 'marked') setWantsMarks(true);
                else onMode(each);
              }}
            />
            <span>
              {t(NAMES[each])}
              <small class="soft block">{t(isBarred ? OBSTACLES[obstacle] : MEANINGS[each])}</small>
            </span>
          </label>
        );
      })}
      {wantsMarks && (
        <button type="button" class="primary" onClick={() => onMode('marked')}>
          {t('mode_allow', site)}
        </button>
      )}
    </fieldset>
  );
}

/** Calls back when the person presses Escape or anywhere else. */
function useLeaving(element: RefObject<HTMLElement | null>, onLeave: () => void): void {
  const latest = useRef(onLeave);
  latest.current = onLeave;
  useEffect(() => {
    const press = ({ target }: Event) => {
      if (target instanceof Node && element.current?.contains(target) === false) latest.current();
    };
    const key = (event: KeyboardEvent) => {
      if (event.key === 'Escape') latest.current();
    };
    document.addEventListener('pointerdown', press);
    document.addEventListener('keydown', key);
    return () => {
      document.removeEventListener('pointerdown', press);
      document.removeEventListener('keydown', key);
    };
  }, [element]);
}
