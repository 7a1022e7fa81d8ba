import { Fragment } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { AddressSummary } from '../../utils/intel/views.ts';
import { ShortAddress, shortenAddress } from '../address-text.tsx';
import { Foreign } from '../foreign.tsx';
import { Glyph } from '../glyph.tsx';
import { Say, useWording } from '../i18n.tsx';
import { IconButton } from '../icon-button.tsx';
import { isProven, reasonOf, standingOf, Verdict } from '../mark.tsx';
import { disguiseText, seenBeforeText, warningSentences } from './address-words.ts';

/** Heights in pixels; the style sheet draws exactly these. */
export const ROW_HEIGHT = 52;
export const MORE_LINE_HEIGHT = 16;

export function rowHeight(summary: AddressSummary): number {
  const { origin, disguises, shortForms, seenBefore } = summary;
  const warned = warningSentences(summary).length > 0 || undefined;
  const lines = [origin, disguises, warned, shortForms, seenBefore].filter((line) => line !== undefined);
  return ROW_HEIGHT + lines.length * MORE_LINE_HEIGHT;
}

/** What can be done with one address of a list. */
export interface AddressActions {
  readonly onOpen: (summary: AddressSummary) => void;
  readonly onWatch: (summary: AddressSummary) => void;
  readonly onCopy: (summary: AddressSummary) => void;
}

interface AddressRowProps extends AddressActions {
  readonly summary: AddressSummary;
  /** The one row that Tab reaches. */
  readonly active: boolean;
  /** Whether the row takes the focus when it becomes active. */
  readonly focused: boolean;
  readonly onActive: () => void;
}

/** One address at a glance; the whole row opens it. */
export function AddressRow(props: AddressRowProps) {
  const { summary, active, focused, onActive, onOpen } = props;
  const wording = useWording();
  const button = useRef<HTMLButtonElement>(null);
  // With the drawing, not after it: a focus that comes late would be taken back from the filter of a fast typist.
  useLayoutEffect(() => {
    // Scrolling is the list's own business: the browser's would move it a second time.
    if (active && focused) button.current?.focus({ preventScroll: true });
  }, [active, focused]);

  return (
    <div class="row" aria-current={active ? 'true' : undefined}>
      <button
        type="button"
        class="row-main"
        ref={button}
        tabIndex={active ? 0 : -1}
        onFocus={onActive}
        onClick={() => onOpen(summary)}
      >
        <RowHead summary={summary} />
        <Pause />
        <span class="row-reason">
          <Say sentence={reasonOf(summary)} />
        </span>
        <RowLines summary={summary} />
        {summary.watched && <span class="visually-hidden">, {wording.t('address_watched')}</span>}
      </button>
      {summary.address !== '' && <RowActions {...props} />}
    </div>
  );
}

/** What stands below the reason, a line for each kind. */
function RowLines({ summary }: { readonly summary: AddressSummary }) {
  const wording = useWording();
  const { origin = [], disguises = [], shortForms, seenBefore } = summary;
  const lines = [
    ['row-seen', disguiseText(origin, wording)],
    ['row-disguise', disguiseText(disguises, wording)],
    ['row-disguise', disguiseText(warningSentences(summary), wording)],
    ['row-seen', shortForms === undefined ? '' : wording.t('address_short_forms', shortForms.join(', '))],
    ['row-seen', seenBefore === undefined ? '' : seenBeforeText(seenBefore, wording)],
  ] as const;
  return (
    <>
      {lines.map(
        ([name, text], index) =>
          text !== '' && (
            <Fragment key={index}>
              <Pause />
              <span class={name}>{text}</span>
            </Fragment>
          ),
      )}
    </>
  );
}

/** A comma that only a screen reader meets: the row's text is its name. */
function Pause() {
  return <span class="visually-hidden">, </span>;
}

function RowHead({ summary }: { readonly summary: AddressSummary }) {
  const { t } = useWording();
  return (
    <span class="row-head">
      <Verdict standing={standingOf(summary)} />
      <Pause />
      {summary.address === '' ? (
        <span class="row-hidden">{t('address_hidden')}</span>
      ) : (
        <ShortAddress address={summary.address} />
      )}
      <Pause />
      <span class="row-chain">
        <Foreign text={summary.strength === 'failed' ? `${summary.chain}?` : summary.chain} />
      </span>
      <span class="row-count">{summary.count > 1 ? ` ×${summary.count}` : ''}</span>
    </span>
  );
}

function RowActions({ summary, active, onWatch, onCopy }: AddressRowProps) {
  const { t } = useWording();
  const short = shortenAddress(summary.address);
  return (
    <span class={summary.watched ? 'row-actions watched' : 'row-actions'}>
      <IconButton
        name="row-copy"
        label={t('address_copy', short)}
        title={t('action_copy')}
        tabIndex={active ? 0 : -1}
        onClick={() => onCopy(summary)}
      >
        <Glyph name="copy" />
      </IconButton>
      {isProven(summary) && (
        <IconButton
          name="row-watch"
          label={t('address_watch', short)}
          title={summary.watched ? t('action_unwatch') : t('action_watch')}
          pressed={summary.watched}
          tabIndex={active ? 0 : -1}
          onClick={() => onWatch(summary)}
        >
          <Glyph name="watch" filled={summary.watched} />
        </IconButton>
      )}
    </span>
  );
}
