import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { end } from './end.ts';
import { freePort } from './free-port.ts';

/** An Ethereum development node (anvil) on this machine; speaks JSON-RPC, `ots_*` and `trace_*`. */
export interface AnvilServer {
  /** `http://127.0.0.1:<port>` */
  readonly url: string;
  readonly pid: number;
  /** The ten accounts that anvil funds with 10,000 ETH each, EIP-55. */
  readonly accounts: readonly string[];
  /** One JSON-RPC call past everything of ours; throws the server's message. */
  rpc(method: string, ...parameters: readonly unknown[]): Promise<unknown>;
  /**
   * Sends a transaction (as `eth_sendTransaction` takes it, from the first account unless told) in a block of
   * its own, at a time in ms where one is given. Resolves to its hash once it is mined.
   */
  send(transaction: Readonly<Record<string, string>>, at?: number): Promise<string>;
  close(): Promise<void>;
}

const READY_WITHIN = 15_000;

/** Starts anvil on a free port. Chain 1 unless told, so that the addresses of a page are asked of it. */
export async function startAnvil(
  options: { readonly chainId?: number; readonly timestamp?: number } = {},
): Promise<AnvilServer> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const genesis = options.timestamp === undefined ? [] : ['--timestamp', String(options.timestamp)];
  const flags = ['--host', '127.0.0.1', '--port', String(port), '--chain-id', String(options.chainId ?? 1)];
  const child = spawn(binary(), [...flags, ...genesis, '--silent'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const rpc = callsTo(url);
  process.once('exit', () => child.kill());
  await ready(child, rpc);
  const accounts = await rpc('eth_accounts');
  const { getAddress } = await import('ethers');
  const funded = Array.isArray(accounts) ? accounts.map((account) => getAddress(account)) : [];
  return {
    url,
    pid: child.pid ?? 0,
    accounts: funded,
    rpc,
    send: (transaction, at) => sendMined(rpc, { from: funded[0] ?? '', ...transaction }, at),
    close: () => end(child),
  };
}

/** The binary inside the package for this machine; the package's own start script only looks it up too. */
function binary(): string {
  const require = createRequire(createRequire(import.meta.url).resolve('@foundry-rs/anvil/package.json'));
  const architecture = process.arch === 'x64' ? 'amd64' : process.arch;
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return require.resolve(`@foundry-rs/anvil-${process.platform}-${architecture}/bin/anvil${suffix}`);
}

function callsTo(url: string): AnvilServer['rpc'] {
  return async (method, ...parameters) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params: parameters }),
    });
    const { result, error } = await response.json();
    if (error !== undefined) throw new Error(`${method}: ${error.message}`);
    return result;
  };
}

/** anvil mines at once, but answers before it has: a later block's time must not be set too early. */
async function sendMined(
  rpc: AnvilServer['rpc'],
  transaction: Readonly<Record<string, string>>,
  at: number | undefined,
): Promise<string> {
  if (at !== undefined) await rpc('evm_setNextBlockTimestamp', Math.floor(at / 1000));
  const hash = String(await rpc('eth_sendTransaction', transaction));
  while ((await rpc('eth_getTransactionReceipt', hash)) === null)
    await new Promise((resolve) => setTimeout(resolve, 5));
  return hash;
}

async function ready(child: ChildProcess, rpc: AnvilServer['rpc']): Promise<void> {
  const end = Date.now() + READY_WITHIN;
  let reason: unknown;
  while (Date.now() < end && child.exitCode === null) {
    try {
      await rpc('eth_chainId');
      return;
    } catch (error) {
      reason = error;
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
  }
  child.kill();
  throw new Error(`anvil was not ready within ${READY_WITHIN} ms`, { cause: reason });
}
