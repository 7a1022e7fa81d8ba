import type { ComponentChildren } from 'preact';
import { OPTIONS_SPECIMENS } from './options-specimens.tsx';
import { PANEL_SPECIMENS } from './panel-specimens.tsx';
import { POPUP_SPECIMENS } from './popup-specimens.tsx';
import { READING_SPECIMENS } from './reading-specimens.tsx';

/** Every view in every state, by name: `<view>/<state>`. */
export const SPECIMENS: ReadonlyMap<string, () => ComponentChildren> = new Map([
  ...POPUP_SPECIMENS,
  ...PANEL_SPECIMENS,
  ...OPTIONS_SPECIMENS,
  ...READING_SPECIMENS,
]);
