import type { ComponentChildren } from 'preact';

interface TableFrameProps {
  /** What the table holds, for those who reach it by keyboard to scroll it. */
  readonly label: string;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** A table that scrolls within its frame when it is wider or longer. */
export function TableFrame({ label, class: name, children }: TableFrameProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class={name === undefined ? 'table' : `table ${name}`} aria-label={label} tabIndex={0}>
      <table>{children}</table>
    </section>
  );
}
