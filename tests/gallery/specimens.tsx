import type { ComponentChildren } from 'preact';
import { POPUP_SPECIMENS } from './popup-specimens.tsx';

/** Every view in every state, by name: `<view>/<state>`. */
export const SPECIMENS: ReadonlyMap<string, () => ComponentChildren> = new Map([...POPUP_SPECIMENS]);
