import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { WordingContext } from '../../../components/i18n.tsx';
import { galleryWording } from '../../gallery/wording.ts';

/** Draws a view into the document and waits until it has come to rest. */
export function mount(view: ComponentChildren): HTMLElement {
  // What an earlier test drew still listens to the document's keys until it is taken down.
  const before = document.getElementById('app');
  if (before !== null) act(() => render(null, before));
  document.body.innerHTML = '<div id="app"></div>';
  const root = document.getElementById('app');
  if (root === null) throw new Error('The document has no place for the view.');
  redraw(view);
  return root;
}

/** Draws the view again in the same place, with new values. */
export function redraw(view: ComponentChildren): void {
  const root = document.getElementById('app');
  if (root === null) throw new Error('mount() comes first.');
  act(() => render(<WordingContext.Provider value={galleryWording}>{view}</WordingContext.Provider>, root));
}

/** Presses a key where the focus is. */
export function press(key: string): void {
  const target = document.activeElement ?? document.body;
  act(() => {
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
}

export function click(element: Element | null | undefined): void {
  if (!(element instanceof HTMLElement)) throw new Error('There is nothing to click.');
  act(() => element.click());
}

/** The button with this name or text. */
export function button(name: string): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent ?? '').trim() === name,
  );
  if (found === undefined) throw new Error(`No button is called ${name}.`);
  return found;
}

/** Writes into a field, as a person would. */
export function type(selector: string, text: string): void {
  const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
  if (field === null) throw new Error(`There is no field ${selector}.`);
  act(() => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

export function submit(selector: string): void {
  act(() => {
    document.querySelector(selector)?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
}
