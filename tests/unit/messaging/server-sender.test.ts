import { describe, expect, it } from 'vitest';
import { identifySender } from '../../../utils/messaging/sender.ts';

const own = { id: 'abc', root: 'chrome-extension://abc/' };
const tab = { id: 7, incognito: false };

describe('the sender of a message', () => {
  it('is a view when its URL is one of ours, in a tab or not', () => {
    expect(identifySender({ id: 'abc', url: 'chrome-extension://abc/popup.html' }, own)).toEqual({
      kind: 'view',
    });
    expect(
      identifySender({ id: 'abc', url: 'chrome-extension://abc/options.html', tab, frameId: 0 }, own),
    ).toEqual({ kind: 'view' });
  });

  it('is a frame when it comes from a page in a tab', () => {
    const sender = {
      id: 'abc',
      url: 'https://a.example/x',
      tab: { id: 7, incognito: true, url: 'https://a.example/y', title: 'Y' },
      frameId: 3,
      documentId: 'D',
      documentLifecycle: 'prerender',
    };
    expect(identifySender(sender, own)).toEqual({
      kind: 'frame',
      tabId: 7,
      frameId: 3,
      documentId: 'D',
      url: 'https://a.example/x',
      tabUrl: 'https://a.example/y',
      tabTitle: 'Y',
      prerendered: true,
      incognito: true,
    });
  });

  it.each([
    ['another extension', { id: 'evil', url: 'chrome-extension://evil/background.js' }],
    ['another extension that shows our URL', { id: 'evil', url: 'chrome-extension://abc/popup.html' }],
    ['a sender without an id', { url: 'chrome-extension://abc/popup.html' }],
    ['a sender without a URL', { id: 'abc' }],
    ['a page without a tab', { id: 'abc', url: 'https://a.example/' }],
    ['an empty sender', {}],
  ])('is nobody when it is %s', (_name, sender) => {
    expect(identifySender(sender, own)).toBeUndefined();
  });

  it.each([
    'https://a.example/chrome-extension://abc/popup.html',
    'chrome-extension://abcd/popup.html',
    'chrome-extension://abc.evil.example/popup.html',
    'about:srcdoc',
    'data:text/html,chrome-extension://abc/',
  ])('is never a view with the URL %s', (url) => {
    expect(identifySender({ id: 'abc', url, tab, frameId: 0 }, own)?.kind).toBe('frame');
  });
});
