import { rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BROWSERS, launch } from '../browsers/launch.ts';
import type { Browser } from '../browsers/types.ts';
import { buildEgressExtension } from '../support/egress-extension.ts';

// Stands where the function below is sent to.
declare const browser: { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } };

const order = (url: string, withRules: boolean) => browser.runtime.sendMessage({ url, withRules });

describe.each(BROWSERS)('what a chain source learns from a request of %s', (name) => {
  let folder = '';
  let server: Server;
  let url = '';
  let driven: Browser;
  let seen: IncomingMessage[] = [];

  beforeAll(async () => {
    folder = await buildEgressExtension(name);
    server = createServer((request, response) => {
      seen.push(request);
      // No CORS header: a granted host is asked without a preflight, so that no server needs setting up.
      response.writeHead(200, { 'set-cookie': 'visitor=1', 'content-type': 'application/json' }).end('{}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    // A server that listens on a port has an address with that port.
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    driven = await launch(name, { extension: folder });
    await driven.grantHost('http://127.0.0.1/*');
  });

  afterAll(async () => {
    await driven?.close();
    server.close();
    rmSync(folder, { recursive: true });
  });

  beforeEach(() => {
    seen = [];
  });

  it('is neither who the person is, nor their language, browser or that they use Sightline', async () => {
    expect(await driven.evaluateInExtension(order, url, true)).toEqual([200, 200]);
    expect(seen.map(({ method }) => method)).toEqual(['GET', 'POST']);
    for (const { headers } of seen) {
      // Nothing but what every program sends; Firefox adds its `Priority` behind the rules.
      const usual = ['host', 'connection', 'accept', 'accept-encoding', 'content-type', 'content-length'];
      const others = Object.keys(headers).filter((header) => ![...usual, 'priority'].includes(header));
      expect(others.sort()).toEqual(['cache-control', 'pragma', 'user-agent']);
      expect(headers['user-agent']).toBe('Mozilla/5.0');
      expect(JSON.stringify(headers)).not.toContain(new URL(driven.baseUrl).host);
    }
  });

  it('would be more without the header rules, so that the test above can fail', async () => {
    expect(await driven.evaluateInExtension(order, url, false)).toEqual([200, 200]);
    for (const { headers } of seen) {
      expect(headers).toHaveProperty('accept-language');
      expect(headers['user-agent']).not.toBe('Mozilla/5.0');
      expect(headers).not.toHaveProperty('cookie');
      expect(headers).not.toHaveProperty('referer');
    }
  });
});
