import type { ComponentChildren } from 'preact';

interface SwitchProps {
  readonly checked: boolean;
  readonly label: string;
  /** What it means to have it on or off. */
  readonly children?: ComponentChildren;
  readonly onChange: (checked: boolean) => void;
}

/** A setting that is on or off. */
export function Switch({ checked, label, children, onChange }: SwitchProps) {
  return (
    <label class="check">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>
        {label}
        {children !== undefined && <small class="soft block">{children}</small>}
      </span>
    </label>
  );
}
