const PATHS = {
  back: 'M10 2.5 4.5 8l5.5 5.5',
  copy: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z',
  watch: 'M3.5 2.5h9v11L8 10.2 3.5 13.5z',
  settings: 'M2.5 4.5h7m3 0h1M2.5 11.5h1m3 0h7M11 2.8v3.4M5 9.8v3.4',
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9m3.4 7.9 3.3 3.3',
  panel: 'M2 2.5h12v11H2zM9.5 2.5v11',
  close: 'm3.5 3.5 9 9m0-9-9 9',
  code: 'M2.5 2.5h4v4h-4zm7 0h4v4h-4zm-7 7h4v4h-4zm7 0h1.5m2.5 0v1.5m-4 2.5h1.5m2.5-1v1',
  document: 'M3.5 1.5h6l3 3v10h-9zm6 0v3h3M5.5 8h5m-5 3h5',
  list: 'M2.5 4h11m-11 4h11m-11 4h11',
} as const;

export type GlyphName = keyof typeof PATHS;

/** A small line drawing beside a word; never the only sign of what a control does. */
export function Glyph({ name, filled = false }: { readonly name: GlyphName; readonly filled?: boolean }) {
  return (
    <svg class="glyph" viewBox="0 0 16 16" aria-hidden="true">
      <path
        d={PATHS[name]}
        fill={filled ? 'currentColor' : 'none'}
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linejoin="round"
        stroke-linecap="round"
      />
    </svg>
  );
}
