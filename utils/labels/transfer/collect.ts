import { accountKey } from '../../address/index.ts';
import type { RawEntry } from './columns.ts';
import type { RejectedLine, TransferEntry, TransferReading } from './entry.ts';
import { Fault } from './fault.ts';
import { readEntry } from './read-entry.ts';

/** Gathers the lines of a file: entries, and what is wrong with the others. */
export interface Collector {
  /** Takes one line, or what is wrong with it. */
  add(line: number, raw: RawEntry | Fault): void;
  finish(): TransferReading;
}

/** A collector for one file. The first line about an account is taken; a second one is rejected. */
export function createCollector(): Collector {
  const entries: TransferEntry[] = [];
  const rejected: RejectedLine[] = [];
  const lineOf = new Map<string, number>();

  return {
    add(line, raw) {
      const entry = raw instanceof Fault ? raw : readEntry(raw);
      const fault = entry instanceof Fault ? entry : faultOfRepeat(entry, line);
      if (fault !== undefined) rejected.push({ line, value: fault.value, reason: fault.reason });
      else if (!(entry instanceof Fault)) entries.push(entry);
    },
    finish: () => ({ entries, rejected }),
  };

  function faultOfRepeat({ account, address }: TransferEntry, line: number): Fault | undefined {
    const key = accountKey(account);
    const first = lineOf.get(key);
    if (first !== undefined) return new Fault('import_duplicate', address, [String(first)]);
    lineOf.set(key, line);
    return undefined;
  }
}
