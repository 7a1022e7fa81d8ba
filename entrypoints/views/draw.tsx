import { type ComponentChildren, render } from 'preact';
import { WordingContext } from '../../components/i18n.tsx';
import { browserWording } from './browser-wording.ts';

/** Draws a view into the page's frame, in the browser's language. */
export function draw(view: ComponentChildren): void {
  const app = document.getElementById('app');
  if (app === null) return;
  render(<WordingContext.Provider value={browserWording()}>{view}</WordingContext.Provider>, app);
}
