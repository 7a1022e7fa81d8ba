/** A connection of WebDriver BiDi (https://w3c.github.io/webdriver-bidi/): commands over one WebSocket. */
export interface Bidi {
  send(method: string, params?: object): Promise<unknown>;
  readonly closed: Promise<void>;
  close(): void;
}

interface Pending {
  readonly method: string;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}

/** What Firefox sends back: an answer to a command, or an event, which has no id. */
interface Incoming {
  readonly id?: number | null;
  readonly type: 'success' | 'error' | 'event';
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
}

const COMMAND_MS = 30_000;

/** Opens the connection and a session on it. */
export async function connectBidi(url: string): Promise<Bidi> {
  const socket = new WebSocket(`${url}/session`);
  const pending = new Map<number, Pending>();
  let commands = 0;

  await new Promise<void>((resolve, reject) => {
    socket.onopen = () => resolve();
    socket.onerror = () => reject(new Error(`no WebDriver BiDi connection to ${url}`));
  });
  const closed = new Promise<void>((resolve) => {
    socket.onclose = () => {
      for (const { method, reject, timer } of pending.values()) {
        clearTimeout(timer);
        reject(new Error(`Firefox ended during ${method}`));
      }
      pending.clear();
      resolve();
    };
  });
  socket.onmessage = (event: MessageEvent<string>) => {
    // Firefox's own protocol on a connection that this process opened: trusted to have its shape.
    const message = JSON.parse(event.data) as Incoming;
    const command = pending.get(message.id ?? -1);
    if (!command) return;
    pending.delete(message.id ?? -1);
    clearTimeout(command.timer);
    if (message.type === 'error')
      command.reject(new Error(`${command.method}: ${message.error}: ${message.message}`));
    else command.resolve(message.result);
  };

  const send = (method: string, params: object = {}) =>
    new Promise<unknown>((resolve, reject) => {
      if (socket.readyState !== WebSocket.OPEN) {
        reject(new Error(`Firefox has ended; ${method} was not sent`));
        return;
      }
      commands += 1;
      const id = commands;
      const timer = setTimeout(() => {
        pending.delete(id);
        reject(new Error(`${method} took longer than ${COMMAND_MS} ms`));
      }, COMMAND_MS);
      pending.set(id, { method, resolve, reject, timer });
      socket.send(JSON.stringify({ id, method, params }));
    });

  await send('session.new', { capabilities: {} });
  return { send, closed, close: () => socket.close() };
}
