import type { AccountId } from '../address/types.ts';
import type { EgressRequest, EgressResponse, Gate } from '../egress/types.ts';
import { SightlineError } from '../errors.ts';
import type { Budget } from './budget.ts';
import { schedulerOf } from './scheduler/index.ts';

/** The connection of one look-up (or probe) to one server: what it asks is counted and attributed. */
export interface Line {
  /** Host and port, for people and for errors. */
  readonly host: string;
  readonly budget: Budget;
  /** Reads `path` below the base URL. Rejects with a `SightlineError`, also for every status but 200 and 400. */
  get(path: string, purpose: string): Promise<EgressResponse>;
  /** Posts JSON to the base URL. Rejects like `get`. */
  post(body: unknown, purpose: string): Promise<EgressResponse>;
}

/** Whom to ask, for whom, within which bounds. */
export interface LineOptions {
  readonly gate: Gate;
  /** Id of the source, or of the permit to probe. */
  readonly sourceId: string;
  readonly url: string;
  readonly budget: Budget;
  readonly account?: AccountId;
  readonly signal?: AbortSignal;
}

export function openLine(options: LineOptions): Line {
  const { host } = new URL(options.url);
  const scheduler = schedulerOf(options.gate);
  const send = async (request: Pick<EgressRequest, 'url' | 'method' | 'purpose' | 'body'>) => {
    if (options.signal?.aborted) throw new SightlineError('cancelled', [host]);
    options.budget.spend();
    const response = await scheduler.send({
      ...request,
      sourceId: options.sourceId,
      ...(options.account === undefined ? {} : { account: options.account }),
      ...(options.signal === undefined ? {} : { signal: options.signal }),
    });
    refuseStatus(response.status, host);
    return response;
  };
  return {
    host,
    budget: options.budget,
    get: (path, purpose) => send({ url: below(options.url, path), method: 'GET', purpose }),
    post: (body, purpose) => send({ url: options.url, method: 'POST', purpose, body: JSON.stringify(body) }),
  };
}

/** `path` below the base URL, whose query (a key, for instance) stays where it is. */
function below(base: string, path: string): string {
  const url = new URL(base);
  url.pathname = `${url.pathname.replace(/\/$/, '')}${path}`;
  return url.href;
}

/** 400 is left to the protocol: both have things to say with it. */
function refuseStatus(status: number, host: string): void {
  if (status === 200 || status === 400) return;
  if (status === 401 || status === 403 || status === 451)
    throw new SightlineError('denied', [host, String(status)]);
  throw new SightlineError('bad-answer', [host, `HTTP ${status}`]);
}

/**
 * Reads a reply with a pure parser; what the parser throws becomes a `bad-answer` of this host. `what` names
 * the reply: the method or the path.
 */
export function read<T>(line: Pick<Line, 'host'>, what: string, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    if (error instanceof SightlineError) throw error;
    throw new SightlineError('bad-answer', [line.host, what], { cause: error });
  }
}
