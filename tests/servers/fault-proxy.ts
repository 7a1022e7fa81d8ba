import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** What a server in trouble does instead of answering. */
export type Fault =
  /** Accepts the request and never answers. */
  | { readonly kind: 'stall' }
  /** Sends the headers and half of the body, then nothing more. */
  | { readonly kind: 'stall-midway' }
  /** Breaks the connection. */
  | { readonly kind: 'reset' }
  /** Answers at once with a status and a text. */
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly body?: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** 200 with a page for people, as captive portals and proxies send. */
  | { readonly kind: 'html' }
  /** The real answer, cut in half. */
  | { readonly kind: 'cut' }
  /** 200 and a JSON string of so many bytes. */
  | { readonly kind: 'huge'; readonly bytes: number }
  /** The real answer, rewritten: to lie, or to be hostile. */
  | { readonly kind: 'rewrite'; readonly rewrite: (body: string, request: RecordedRequest) => string };

export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** A server between ours and a real one, that records every request and misbehaves when told. */
export interface FaultProxy {
  /** Base URL with the path of the real one's. */
  readonly url: string;
  readonly requests: readonly RecordedRequest[];
  /**
   * From now on, this happens to every request that `only` accepts (all of them unless told), at most `times`
   * times. Without a fault everything is passed on again.
   */
  misbehave(
    fault: Fault | undefined,
    options?: { readonly only?: (request: RecordedRequest) => boolean; readonly times?: number },
  ): void;
  /** Forgets the recorded requests. */
  forget(): void;
  close(): Promise<void>;
}

const PAGE = '<!doctype html><title>Sign in</title><img src=x onerror="alert(1)"><p>Sign in to the network';

/** Starts a proxy in front of `target`, a base URL on this machine. */
export async function startFaultProxy(target: string): Promise<FaultProxy> {
  const base = new URL(target);
  const requests: RecordedRequest[] = [];
  let faultOf: (request: RecordedRequest) => Fault | undefined = () => undefined;
  const server = createServer(async (incoming, response) => {
    const request = await record(incoming);
    requests.push(request);
    const fault = faultOf(request);
    if (fault === undefined || needsAnswer(fault)) await passOn(base, request, fault, response);
    else misbehave(fault, response);
  });
  const sockets = trackSockets(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = address === null || typeof address === 'string' ? 0 : address.port;
  return {
    url: `http://127.0.0.1:${port}${base.pathname.replace(/\/$/, '')}`,
    requests,
    misbehave: (fault, { only = () => true, times = Number.POSITIVE_INFINITY } = {}) => {
      let left = times;
      faultOf = (request) => (fault !== undefined && only(request) && left-- > 0 ? fault : undefined);
    },
    forget: () => requests.splice(0),
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

async function record(incoming: IncomingMessage): Promise<RecordedRequest> {
  const { method = '', url = '', headers } = incoming;
  const body = (await buffer(incoming)).toString();
  return { method, path: url, headers, body, at: Date.now() };
}

type Rewriting = Extract<Fault, { kind: 'cut' | 'rewrite' | 'stall-midway' }>;

/** Whether the fault is done to the real server's answer. */
function needsAnswer(fault: Fault): fault is Rewriting {
  return fault.kind === 'cut' || fault.kind === 'rewrite' || fault.kind === 'stall-midway';
}

async function passOn(
  base: URL,
  request: RecordedRequest,
  fault: Rewriting | undefined,
  response: ServerResponse,
): Promise<void> {
  const { method, path, body } = request;
  const answer = await fetch(new URL(path, base.origin), {
    method,
    ...(method === 'POST' ? { body, headers: { 'content-type': 'application/json' } } : {}),
  });
  const text = await answer.text();
  const type = answer.headers.get('content-type') ?? 'text/plain';
  response.writeHead(answer.status, { 'content-type': type });
  const half = text.slice(0, Math.max(1, text.length >> 1));
  if (fault?.kind === 'stall-midway') response.write(half);
  else if (fault?.kind === 'cut') response.end(half);
  else if (fault?.kind === 'rewrite') response.end(fault.rewrite(text, request));
  else response.end(text);
}

function misbehave(fault: Exclude<Fault, Rewriting>, response: ServerResponse): void {
  if (fault.kind === 'reset') response.destroy();
  else if (fault.kind === 'html') response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE);
  else if (fault.kind === 'status') response.writeHead(fault.status, fault.headers).end(fault.body ?? '');
  else if (fault.kind === 'huge') {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(`"${'0'.repeat(fault.bytes - 2)}"`);
  }
}

function trackSockets(server: Server): ReadonlySet<Socket> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  return sockets;
}
