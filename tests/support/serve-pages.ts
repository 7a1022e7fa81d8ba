import { createServer } from 'node:http';
import { listen, type PageServer } from './listen.ts';

/** Serves HTML documents by path on this machine; other paths are not found. */
export async function servePages(pages: Readonly<Record<string, string>>): Promise<PageServer> {
  const known = new Map(Object.entries(pages));
  const server = createServer((request, response) => {
    const html = known.get(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
    response.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html ?? '');
  });
  return listen(server);
}
