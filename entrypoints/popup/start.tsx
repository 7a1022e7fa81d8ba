import { draw } from '../views/draw.tsx';
import { Popup } from './popup.tsx';

/** Draws the popup into its frame. */
export function start(): void {
  draw(<Popup />);
}
