import type { Sighting, SightingChannel } from '../utils/storage/records.ts';
import { ConfirmButton } from './confirm-button.tsx';
import { Foreign } from './foreign.tsx';
import { useWording } from './i18n.tsx';
import { Moment } from './moment.tsx';
import { OutsideLink } from './outside-link.tsx';
import type { MessageKey } from './wording.ts';

const CHANNEL_WORD = {
  picture: 'sighting_picture',
  document: 'sighting_document',
} as const satisfies Record<SightingChannel, MessageKey>;

interface SightingItemProps {
  readonly sighting: Sighting;
  /** The address as well: among sightings of several. */
  readonly withAddress?: boolean;
  readonly onDelete: (id: string) => void;
}

/** One page on which an address was met: its title, the sentence, when, and the way to forget it. */
export function SightingItem({ sighting, withAddress = false, onDelete }: SightingItemProps) {
  const { t, plural } = useWording();
  const { id, title, url, address, sentence, channel, last, count } = sighting;
  return (
    <li class="sighting">
      <p class="sighting-title">
        <Foreign text={title === '' ? url : title} />
      </p>
      {withAddress && (
        <p>
          <bdi class="address" dir="ltr">
            {address}
          </bdi>
        </p>
      )}
      {sentence !== '' && (
        <blockquote>
          <Foreign text={sentence} />
        </blockquote>
      )}
      <div class="sighting-foot small soft">
        <span>
          {channel !== undefined && <>{t(CHANNEL_WORD[channel])} · </>}
          <Moment time={last} clock /> · {plural('panel_visits', count)} · <OutsideLink url={url} />
        </span>
        <ConfirmButton
          label={t('action_delete')}
          question={t('sighting_delete_question')}
          onConfirm={() => onDelete(id)}
        />
      </div>
    </li>
  );
}
