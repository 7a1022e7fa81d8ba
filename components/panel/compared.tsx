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

/** Characters that stay together: two such pieces make a line of a panel of 360 pixels, one a line of a narrow sidebar. */
const PIECE = 21;

/** Two addresses one under the other, with every character marked that differs. */
export function Compared({ one, other, names, cased }: ComparedProps) {
  const { t, number } = useWording();
  const places = alignPair(one, other);
  const isOther = (place: Place) =>
    cased ? place.one !== place.other : place.one.toLowerCase() !== place.other.toLowerCase();
  const differing = places.filter(isOther).length;
  const pieces = Array.from({ length: Math.ceil(places.length / PIECE) }, (_, index) =>
    places.slice(index * PIECE, (index + 1) * PIECE),
  );
  return (
    <>
      <dl class="compared">
        {(['one', 'other'] as const).map((side, row) => (
          <div key={side}>
            <dt class="small soft">{t(names[row] ?? names[0])}</dt>
            <dd>
              <bdi class="address compared-text" dir="ltr">
                {pieces.map((piece, index) => (
                  <Piece key={index} places={piece} side={side} isOther={isOther} />
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

interface PieceProps {
  readonly places: readonly Place[];
  readonly side: 'one' | 'other';
  readonly isOther: (place: Place) => boolean;
}

/** Runs of equal and of differing characters, one element each. */
function Piece({ places, side, isOther }: PieceProps) {
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
    <span class="compared-piece">
      {runs.map(({ differs, text }, index) =>
        differs ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
      )}
    </span>
  );
}
