import { useLayoutEffect } from 'preact/hooks';

/** Keys without modifiers and what they do; `true` says that the key is used up. */
export type Shortcuts = Readonly<Record<string, (event: KeyboardEvent) => boolean>>;

/** Listens in the whole document, but leaves the keys alone while somebody types. */
export function useShortcuts(shortcuts: Shortcuts): void {
  // With the drawing, not a frame later: the second of two quick keys would find the list as it was before the first.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (isTyping(event.target)) return;
      if (shortcuts[event.key]?.(event) === true) event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [shortcuts]);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.matches('input, textarea, select, dialog, dialog *');
}
