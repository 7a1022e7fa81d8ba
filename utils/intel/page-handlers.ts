import { recoveryOf, settle } from '../address/index.ts';
import type { FrameAddress, ReportedAddress } from '../messaging/protocol.ts';
import type { PageHandlers } from '../messaging/server.ts';
import type { Desk } from './desk.ts';
import { readMarks, styleMarks } from './read-marks.ts';
import { recordSentences } from './record-sentences.ts';
import { reportAddresses } from './report-addresses.ts';
import { createTurns } from './turns.ts';

/** The address with its accounts, once it is proven. */
function reportedOf({ chains, written, ...seen }: FrameAddress): readonly ReportedAddress[] {
  const settled = settle({ ...seen, chains });
  if (settled === undefined) return [];
  const recovery = written === undefined ? {} : { recovery: recoveryOf(written, seen.address) };
  return [{ ...seen, ...settled, ...recovery }];
}

/** What content scripts may ask. */
export function createPageHandlers(desk: Desk): PageHandlers {
  // Two frames of a tab may show the same account: the second must find what the first has recorded.
  const inTurn = createTurns<number>();
  return {
    reportAddresses: (report, caller) =>
      inTurn(caller.tabId, () =>
        reportAddresses(desk, caller, { ...report, addresses: report.addresses.flatMap(reportedOf) }),
      ),
    reportSentences: ({ sentences }, caller) =>
      inTurn(caller.tabId, () => recordSentences(desk, caller, sentences)),
    readMarks: (_, caller) => readMarks(desk, caller),
    styleMarks: ({ on }, caller) => styleMarks(desk, caller, on),
  };
}
