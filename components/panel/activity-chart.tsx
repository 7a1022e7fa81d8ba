import type { TimelineEntry } from '../../utils/intel/views.ts';
import { useWording } from '../i18n.tsx';
import type { Wording } from '../wording.ts';
import { type Bucket, bucketsOf } from './activity-buckets.ts';

const HEIGHT = 56;
const BASE = 40;
/** Below the base line: sightings and lists, so that place tells them apart before colour does. */
const SEEN_AT = BASE + 5;
const LISTED_AT = 3;

/** How much happened when: on the chain above the line, seen by the person below it, listed as a flag. */
export function ActivityChart({ timeline }: { readonly timeline: readonly TimelineEntry[] }) {
  const wording = useWording();
  const buckets = bucketsOf(timeline);
  const [first, last] = [buckets[0], buckets.at(-1)];
  if (first === undefined || last === undefined) return null;
  const tallest = Math.max(1, ...buckets.map((bucket) => bucket.chain));
  const step = 100 / buckets.length;
  return (
    <figure class="chart" dir="ltr">
      <svg role="img" aria-label={chartText(buckets, wording)} height={HEIGHT} width="100%">
        <line x1="0" x2="100%" y1={BASE + 0.5} y2={BASE + 0.5} class="chart-base" />
        {buckets.map((bucket, index) => (
          <BucketMarks
            key={bucket.start}
            bucket={bucket}
            x={index * step}
            step={step}
            height={(bucket.chain / tallest) * (BASE - 14)}
          />
        ))}
      </svg>
      <figcaption class="small soft">
        <span>{wording.date(first.start)}</span>
        <span>{wording.date(Math.max(...timeline.map((entry) => entry.time)))}</span>
        <Legend />
      </figcaption>
    </figure>
  );
}

interface BucketMarksProps {
  readonly bucket: Bucket;
  /** Percent of the width. */
  readonly x: number;
  readonly step: number;
  readonly height: number;
}

function BucketMarks({ bucket, x, step, height }: BucketMarksProps) {
  const left = `${x + step * 0.15}%`;
  const width = `${step * 0.7}%`;
  const middle = `${x + step / 2}%`;
  return (
    <>
      {bucket.chain > 0 && (
        <rect
          x={left}
          y={BASE - Math.max(2, height)}
          width={width}
          height={Math.max(2, height)}
          class="chain"
        />
      )}
      {bucket.seen > 0 && <circle cx={middle} cy={SEEN_AT + 4} r="3.5" class="seen" />}
      {bucket.listed > 0 && (
        <>
          <line x1={middle} x2={middle} y1={LISTED_AT} y2={BASE} class="listed" />
          <rect x={middle} y={LISTED_AT} width="7" height="6" class="listed" />
        </>
      )}
    </>
  );
}

function Legend() {
  const { t } = useWording();
  return (
    <span class="legend">
      <svg viewBox="0 0 10 10" aria-hidden="true">
        <rect x="2" y="1" width="6" height="9" class="chain" />
      </svg>
      {t('chart_chain')}
      <svg viewBox="0 0 10 10" aria-hidden="true">
        <circle cx="5" cy="5" r="3.5" class="seen" />
      </svg>
      {t('chart_seen')}
      <svg viewBox="0 0 10 10" aria-hidden="true">
        <path d="M2 0v10M2 1h7v5H2" class="listed" />
      </svg>
      {t('chart_listed')}
    </span>
  );
}

function chartText(buckets: readonly Bucket[], wording: Wording): string {
  const sum = (kind: 'chain' | 'seen' | 'listed') =>
    buckets.reduce((total, bucket) => total + bucket[kind], 0);
  return [
    wording.t('chart_label'),
    wording.plural('chart_transactions', sum('chain')),
    wording.plural('chart_sightings', sum('seen')),
    wording.plural('chart_listings', sum('listed')),
  ].join(', ');
}
