import { type ChildProcess, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { end } from './end.ts';

/** A payment between the names of the test wallet, or to any address. Amounts are satoshi. */
export interface Payment {
  /** Names; several put in one input each at least. `miner` has what was mined to nobody else. */
  readonly from: readonly string[];
  readonly to: readonly { readonly address: string; readonly amount: number }[];
  /** 1000 satoshi unless told. */
  readonly fee?: number;
  /** Address for the change; the first payer's own unless told. */
  readonly change?: string;
  /** Text of an OP_RETURN output. */
  readonly note?: string;
}

/** A Bitcoin regtest node (bcoin) with mainnet's addresses, behind an Esplora front; on this machine only. */
export interface EsploraServer {
  /** Base URL, `http://127.0.0.1:<port>/api`. */
  readonly url: string;
  readonly pid: number;
  /** The address of a name: the same one in every run. */
  address(name: string, kind?: 'p2pkh' | 'p2wpkh'): Promise<string>;
  /** Mines to a name (`miner` unless told); `at` is the first block's time in ms. Resolves to the height. */
  mine(count?: number, options?: { readonly name?: string; readonly at?: number }): Promise<number>;
  /** Resolves to the transaction's id; it stays in the mempool until a block is mined. */
  pay(payment: Payment): Promise<string>;
  close(): Promise<void>;
}

const MAIN = fileURLToPath(new URL('./bcoin/main.cjs', import.meta.url));
const DEPENDENCIES = fileURLToPath(new URL('./bcoin/node_modules/bcoin', import.meta.url));

/** Starts the node in a process of its own, ready with 110 blocks so that the miner's first coins can be spent. */
export async function startEsplora(
  options: { readonly blocks?: number; readonly since?: number } = {},
): Promise<EsploraServer> {
  if (!existsSync(DEPENDENCIES))
    throw new Error('bcoin is not installed: run `npm ci --ignore-scripts` in tests/servers/bcoin');
  const child = fork(MAIN, { execArgv: ['--no-deprecation'], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const { url } = await firstMessage(child);
  const ask = commands(child);
  const server: EsploraServer = {
    url,
    pid: child.pid ?? 0,
    address: async (name, kind = 'p2pkh') => String(await ask('address', { name, kind })),
    mine: async (count = 1, { name = 'miner', at } = {}) => Number(await ask('mine', { count, name, at })),
    pay: async (payment) => String(await ask('pay', payment)),
    close: () => end(child),
  };
  const { blocks = 110, since } = options;
  if (blocks > 0) await server.mine(blocks, since === undefined ? {} : { at: since });
  return server;
}

/** The child's first message says where it listens. */
function firstMessage(child: ChildProcess): Promise<{ readonly url: string }> {
  return new Promise((resolve, reject) => {
    child.once('message', (message: { url: string }) => resolve(message));
    child.once('exit', (code) =>
      reject(new Error(`the Bitcoin node ended with ${code} before it was ready`)),
    );
  });
}

/** Commands over the process's channel; answers are told apart by a number. */
function commands(child: ChildProcess): (command: string, argument: object) => Promise<unknown> {
  let last = 0;
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  child.on('message', (message: { id?: number; value?: unknown; error?: string }) => {
    const waiter = waiting.get(message.id ?? 0);
    waiting.delete(message.id ?? 0);
    if (message.error === undefined) waiter?.resolve(message.value);
    else waiter?.reject(new Error(message.error));
  });
  child.on('exit', () => {
    for (const waiter of waiting.values()) waiter.reject(new Error('the Bitcoin node has ended'));
    waiting.clear();
  });
  return (command, argument) => {
    const id = ++last;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      child.send({ id, command, argument });
    });
  };
}
