import { useWording } from './i18n.tsx';

/** A moment in the person's own time; the exact one is in the markup. */
export function Moment({ time, clock = false }: { readonly time: number; readonly clock?: boolean }) {
  const wording = useWording();
  const iso = new Date(time).toISOString();
  return (
    <time dateTime={iso} title={iso}>
      {clock ? wording.dateTime(time) : wording.date(time)}
    </time>
  );
}

/** A calendar day, as lists date their claims. */
export function Day({ iso }: { readonly iso: string }) {
  const wording = useWording();
  return <time dateTime={iso}>{wording.date(iso)}</time>;
}
