import { useWording } from '../i18n.tsx';
import type { MessageKey } from '../wording.ts';
import { alignPair, type Place } from './align-pair.ts';

interface ComparedProps {
  readonly one: string;
  readonly other: string;
  /** What each of the two is called. */
  readonly names: readonly [MessageKey, MessageKey];
  /** Whether a letter's case tells two accounts apart: in hexadecimal it is only the checksum of one. */
  readonly cased: boolean;
}

/** Characters of one line: as many as a panel of 360 pixels holds. */
const LINE = 42;

/** Two addresses one under the other, with every character marked that differs. */
export function Compared({ one, other, names, cased }: ComparedProps) {
  const { t, number } = useWording();
  const places = alignPair(one, other);
  const isOther = (place: Place) =>
    cased ? place.one !== place.other : place.one.toLowerCase() !== place.other.toLowerCase();
  const differing = places.filter(isOther).length;
  const lines = Array.from({ length: Math.ceil(places.length / LINE) }, (_, index) =>
    places.slice(index * LINE, (index + 1) * LINE),
  );
  return (
    <>
      <dl class="compared">
        {(['one', 'other'] as const).map((side, row) => (
          <div key={side}>
            <dt class="small soft">{t(names[row] ?? names[0])}</dt>
            <dd>
              <bdi class="address compared-text" dir="ltr">
                {lines.map((line, index) => (
                  <Line key={index} places={line} side={side} isOther={isOther} />
                ))}
              </bdi>
            </dd>
          </div>
        ))}
      </dl>
      <p class="small soft">{t('compare_differs', number(differing), number(places.length))}</p>
    </>
  );
}

interface LineProps {
  readonly places: readonly Place[];
  readonly side: 'one' | 'other';
  readonly isOther: (place: Place) => boolean;
}

/** Runs of equal and of differing characters, one element each. */
function Line({ places, side, isOther }: LineProps) {
  const runs: { differs: boolean; text: string }[] = [];
  for (const place of places) {
    const differs = isOther(place);
    const last = runs.at(-1);
    // A figure dash holds the place of a character that is not there.
    const text = place[side] || '‒';
    if (last?.differs === differs) last.text += text;
    else runs.push({ differs, text });
  }
  return (
    <span class="compared-line">
      {runs.map(({ differs, text }, index) =>
        differs ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
      )}
    </span>
  );
}
