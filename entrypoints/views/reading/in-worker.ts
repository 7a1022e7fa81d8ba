import { type Result, SightlineError } from '../../../utils/errors.ts';
import type { WorkerMessage, WorkerOrder } from '../../workers/answer.ts';

interface WorkOptions<P> {
  /** Ends the work, however far it is. */
  readonly signal: AbortSignal;
  /** Milliseconds that the work may take. */
  readonly limit: number;
  readonly onProgress?: (progress: P) => void;
  /** Handed over to the worker, not copied. */
  readonly transfer?: Transferable[];
}

/**
 * Lets a fresh worker do one piece of work and ends it, whatever comes. Rejects with a `SightlineError`:
 * `cancelled`, `reading-timeout`, or what the worker failed with.
 */
export function inWorker<A, T, P = never>(
  worker: Worker,
  argument: A,
  { signal, limit, onProgress, transfer = [] }: WorkOptions<P>,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const { port1: own, port2: port } = new MessageChannel();
    const timer = setTimeout(() => end({ ok: false, error: failure('reading-timeout') }), limit);
    const end = (result: Result<T>): void => {
      clearTimeout(timer);
      worker.terminate();
      own.close();
      if (result.ok) resolve(result.value);
      else reject(new SightlineError(result.error.code, result.error.substitutions));
    };
    signal.addEventListener('abort', () => end({ ok: false, error: failure('cancelled') }), { once: true });
    worker.addEventListener('error', () => end({ ok: false, error: failure('internal') }));
    own.onmessage = ({ data }: MessageEvent<WorkerMessage<P, T>>) => {
      if (data.kind === 'progress') onProgress?.(data.progress);
      else end(data.result);
    };
    if (signal.aborted) return end({ ok: false, error: failure('cancelled') });
    const order: WorkerOrder<A> = { argument, port };
    return worker.postMessage(order, [port, ...transfer]);
  });
}

function failure(code: 'cancelled' | 'reading-timeout' | 'internal') {
  return { code, substitutions: code === 'internal' ? ['worker'] : [] };
}
