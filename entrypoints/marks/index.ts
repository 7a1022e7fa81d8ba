import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeOver } from '../content/take-over.ts';
import { startMarking } from './start-marking.ts';

/** Beside the content script's own, on the same global object. */
const STOP = Symbol.for('sightline.marks.stop');

/**
 * Marks what the content script has found, in pages of sites where the person allows it. A script of its own: a page
 * that is read in silence holds no code that could write into it.
 */
export default defineUnlistedScript(() => void startMarking(takeOver(globalThis, STOP)));
