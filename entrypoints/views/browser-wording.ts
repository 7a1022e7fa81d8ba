import browser from 'webextension-polyfill';
import { createWording, type Wording } from '../../components/wording.ts';

/** The words of this browser's language; also tells the document its language and direction. */
export function browserWording(): Wording {
  const message = (key: string, substitutions: readonly string[] = []): string =>
    browser.i18n.getMessage(key, [...substitutions]);
  const language = languageOf(message('extension_language'), browser.i18n.getUILanguage());
  document.documentElement.lang = language;
  document.documentElement.dir = message('@@bidi_dir');
  return createWording({ language, message });
}

/** The words decide the language; the browser may only make it more precise (`en` to `en-GB`). */
function languageOf(ofWords: string, ofBrowser: string): string {
  return ofBrowser.split('-')[0] === ofWords ? ofBrowser : ofWords;
}
