import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request that the browser made, as the proxy saw it. */
export interface RecordedRequest {
  readonly method: string;
  /** Absolute URL; for TLS only `host:port`, since the proxy does not break the encryption. */
  readonly url: string;
  readonly host: string;
  readonly headers: IncomingHttpHeaders;
}

export interface Recorder {
  /** For `LaunchOptions.proxy`. */
  readonly proxy: string;
  /** What pages and extensions asked for. */
  readonly requests: readonly RecordedRequest[];
  /** What the browser asked of its maker (sign-in, settings, updates): kept apart, not hidden. */
  readonly ownRequests: readonly RecordedRequest[];
  /** Forgets what was recorded so far, as after the browser's own start. */
  clear(): void;
  close(): Promise<void>;
}

// No test page and no chain source lives there.
const MAKERS = /(^|\.)(google\.com|googleapis\.com|gstatic\.com|mozilla\.(com|net|org)|firefox\.com)$/;

/** Answers a request for a page of any host name: with it, tests visit `http://news.example/` without any network. */
export type Site = (url: URL, request: IncomingMessage, response: ServerResponse) => void;

/**
 * A proxy that sees every request of the browser, whoever caused it: page, extension or the browser itself. It answers
 * plain HTTP from `site` and refuses TLS tunnels after noting them, so nothing ever leaves the machine.
 */
export async function startRecorder(site: Site): Promise<Recorder> {
  const requests: RecordedRequest[] = [];
  const ownRequests: RecordedRequest[] = [];
  const note = (request: RecordedRequest) =>
    (MAKERS.test(request.host) ? ownRequests : requests).push(request);
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    note({
      method: request.method ?? '',
      url: url.href,
      host: url.hostname,
      headers: request.headers,
    });
    site(url, request, response);
  });
  server.on('connect', (request, socket) => {
    const url = request.url ?? '';
    note({ method: 'CONNECT', url, host: url.split(':')[0] ?? '', headers: request.headers });
    socket.end('HTTP/1.1 502 Recorded\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A listening TCP server always has this kind of address.
  const { port } = server.address() as AddressInfo;
  return {
    proxy: `http://127.0.0.1:${port}`,
    requests,
    ownRequests,
    clear: () => requests.splice(0),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
