import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { detectAddresses } from '../../../utils/address/index.ts';
import { parseOptions } from '../../demo/options.ts';
import { serveDemo } from '../../demo/serve.ts';

const PAGES = fileURLToPath(new URL('../../demo/pages', import.meta.url));
const screen = { DISPLAY: ':0' };

describe('the command line of npm start', () => {
  test('opens the demo in a window where there is a screen', () => {
    expect(parseOptions([], screen, '/home')).toEqual({ headless: false, out: '/home/artifacts' });
  });

  test.runIf(process.platform === 'linux')('runs without a window where there is no screen', () => {
    expect(parseOptions([], {}, '/home').headless).toBe(true);
    expect(parseOptions([], { WAYLAND_DISPLAY: 'wayland-0' }, '/home').headless).toBe(false);
  });

  test('takes a browser, a folder, and a page or a file', () => {
    expect(
      parseOptions(['--browser', 'firefox', 'https://a.example', '--out', 'x'], screen, '/home'),
    ).toEqual({
      browser: 'firefox',
      headless: false,
      out: '/home/x',
      url: 'https://a.example/',
    });
    const file = path.join(PAGES, 'news.html');
    expect(parseOptions(['news.html'], screen, PAGES).url).toBe(pathToFileURL(file).href);
  });

  test.each([
    [['--browser', 'netscape'], '"netscape" is not a browser'],
    [['nowhere.html'], 'There is no file /home/nowhere.html'],
    [['a.html', 'b.html'], 'One page at a time'],
    [['--colour'], 'Unknown option'],
  ])('says what is wrong with %j', (args, sentence) => {
    expect(() => parseOptions(args, screen, '/home')).toThrow(sentence);
  });
});

describe('the demo pages', () => {
  const html = readdirSync(PAGES).filter((file) => file.endsWith('.html'));

  test.each(readdirSync(PAGES))('%s loads nothing from elsewhere', (file) => {
    const text = readFileSync(path.join(PAGES, file), 'utf8').replace(/<!--.*?-->/gs, '');
    expect(text).not.toMatch(/(src|href)="https?:|url\(|@import|fetch\(/);
  });

  test.each(html.filter((file) => file !== 'index.html'))(
    '%s names in a comment the source of each address',
    (file) => {
      const script = file.replace('.html', '.js');
      const whole = readFileSync(path.join(PAGES, file), 'utf8');
      const comment = whole.match(/<!--(.*?)-->/s)?.[1] ?? '';
      const shown = [
        whole.replace(/<!--.*?-->/s, ''),
        ...(readdirSync(PAGES).includes(script) ? [read(script)] : []),
      ];
      const addresses = detectAddresses(shown.join('\n')).filter((one) => one.strength !== 'failed');
      expect(addresses.length).toBeGreaterThan(5);
      for (const { raw } of addresses) expect(comment.toLowerCase()).toContain(raw.toLowerCase());
    },
  );

  test('are served on this machine alone, and nothing beside them', async () => {
    const server = await serveDemo();
    expect(server.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const front = await fetch(`${server.origin}/`);
    expect(await front.text()).toContain('<title>Sightline');
    for (const outside of ['/../serve.ts', '/%2e%2e/serve.ts', '/package.json'])
      expect((await fetch(server.origin + outside)).status).toBe(404);
    await server.close();
  });
});

function read(file: string): string {
  return readFileSync(path.join(PAGES, file), 'utf8');
}
