import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { listen, type PageServer } from '../support/listen.ts';

const PAGES = fileURLToPath(new URL('./pages', import.meta.url));

const TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
]);

/** Serves the demo pages, and nothing else, on this machine alone. */
export async function serveDemo(): Promise<PageServer> {
  const names = new Set(readdirSync(PAGES));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const name = pathname === '/' ? 'index.html' : pathname.slice(1);
    if (!names.has(name)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES.get(path.extname(name)) ?? 'application/octet-stream' });
    response.end(readFileSync(path.join(PAGES, name)));
  });
  return listen(server);
}
