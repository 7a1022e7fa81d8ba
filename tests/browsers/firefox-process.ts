import { spawn } from 'node:child_process';
import { within } from './wait.ts';

export interface FirefoxProcess {
  /** Where WebDriver BiDi listens: `ws://127.0.0.1:port`. */
  readonly address: string;
  readonly ended: Promise<void>;
  /** Waits a moment for the process to end by itself, then ends it. */
  stop(): Promise<void>;
}

/** Starts the process and waits until it says where it listens. */
export async function startFirefox(
  executable: string,
  args: readonly string[],
  timeout: number,
): Promise<FirefoxProcess> {
  const child = spawn(executable, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    // The second lets `services.settings.server` take effect in a release: no settings are fetched.
    env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1', MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
  });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      process.off('exit', kill);
      resolve();
    });
  });
  const stop = async () => {
    try {
      await within(8_000, 'the end of Firefox', ended);
    } catch {
      // It hangs: what it stored was written before it was told to close.
      kill();
      await ended;
    }
  };

  let output = '';
  const listening = new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output = (output + chunk).slice(-4_000);
      const address = output.match(/WebDriver BiDi listening on (ws:\/\/\S+)/)?.[1];
      if (address) resolve(address);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Firefox ended with code ${code}\n${output}`)));
  });
  try {
    return { address: await within(timeout, `the start of ${executable}`, listening), ended, stop };
  } catch (error) {
    kill();
    throw error;
  }
}
