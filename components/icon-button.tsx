import type { ComponentChildren } from 'preact';

interface IconButtonProps {
  /** What it does, for who does not see it; in a list it says to what. */
  readonly label: string;
  /** The words under the pointer; by default the label. */
  readonly title?: string;
  readonly name?: string;
  readonly disabled?: boolean;
  readonly pressed?: boolean;
  readonly tabIndex?: number;
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}

/** A button that shows a glyph alone, and says in words what it does. */
export function IconButton({ label, title = label, name, pressed, children, ...button }: IconButtonProps) {
  return (
    <button
      type="button"
      class={name === undefined ? 'icon quiet' : `icon quiet ${name}`}
      aria-label={label}
      aria-pressed={pressed}
      title={title}
      {...button}
    >
      {children}
    </button>
  );
}
