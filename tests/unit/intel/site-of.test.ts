import { expect, it } from 'vitest';
import { pageUrl, siteOf } from '../../../utils/intel/site-of.ts';

it.each([
  ['https://a.example/x?y#z', 'a.example'],
  ['http://a.example:8080/', 'a.example:8080'],
  ['https://a.example:443/', 'a.example'],
  ['http://[::1]:3000/', '[::1]:3000'],
  ['https://BÜCHER.example/', 'xn--bcher-kva.example'],
  ['file:///home/x/page.html', 'file://'],
  ['about:blank', ''],
  ['data:text/html,x', ''],
  ['', ''],
  ['no url', ''],
])('the site of %s is %s', (url, site) => {
  expect(siteOf(url)).toBe(site);
});

it.each([
  ['https://user:pass@a.example/x', 'https://a.example/x'],
  ['https://a.example/x#part', 'https://a.example/x#part'],
  ['https://a.example/x#part:~:text=secret', 'https://a.example/x#part'],
  ['https://a.example/x#:~:text=secret', 'https://a.example/x'],
  ['no url', 'no url'],
])('the address of the page %s is kept as %s', (url, kept) => {
  expect(pageUrl(url)).toBe(kept);
});
