import { isChainKey } from '../address/chain-ids.ts';
import { FORMATS } from '../address/formats/index.ts';
import { RECOVERY_WAYS, STRENGTHS } from '../address/types.ts';
import { CAPABILITIES, CHAIN_PROTOCOLS } from '../chain/types.ts';
import { CONFIDENCE, type ConfidenceId } from '../labels/types.ts';
import { type Check, either, fields, isFlag, listOf, oneOf, text, whole } from '../shape.ts';
import type { SightingChannel, WatchEntry } from '../storage/records.ts';
import { LIMITS } from './limits.ts';
import type {
  Argument,
  Method,
  ReportedMismatch,
  ReportedPartial,
  TransferFormat,
  WatchDraft,
} from './protocol.ts';

const isConfidence: Check<ConfidenceId> = (value): value is ConfidenceId =>
  typeof value === 'string' && Object.hasOwn(CONFIDENCE, value);

const isAddress = text(LIMITS.address, 1);
const isAccount = text(LIMITS.address, 1);
const isKey = text(LIMITS.address, 1);
const isId = text(200, 1);
const isSite = text(260, 1);
const isUrl = text(2_000, 1);
const isTransfer = oneOf<TransferFormat>(['csv', 'json']);
const isImport = fields({ format: isTransfer, text: text(LIMITS.importText) });
const isNothing = fields({});

/** What a watch entry and its draft have in common; the lengths are those of the record. */
const WATCH_FIELDS = {
  address: isAddress,
  label: text(512),
  concept: text(100),
  confidence: isConfidence,
  note: text(20_000),
  tags: listOf(text(512, 1), 100),
  alert: isFlag,
};

const isWatchDraft: Check<WatchDraft> = fields(WATCH_FIELDS, { key: isKey });

const isWatchEntry: Check<WatchEntry> = fields({
  ...WATCH_FIELDS,
  key: isKey,
  account: isAccount,
  format: oneOf(FORMATS),
  createdAt: whole(),
  updatedAt: whole(),
});

const isFrameAddress = fields(
  {
    // Empty for a secret, whose value never leaves the frame.
    address: text(LIMITS.address),
    format: oneOf(FORMATS),
    chains: listOf(isChainKey, 20),
    strength: oneOf([...STRENGTHS, 'unproven']),
    count: whole(1),
  },
  { written: text(LIMITS.written, 1) },
);

const isRecovery = fields({ way: oneOf(RECOVERY_WAYS), count: whole(1) }, { letters: text(LIMITS.address) });

const isReadAddress = fields(
  {
    // Empty for a secret, whose value stays where it was read.
    address: text(LIMITS.address),
    format: oneOf(FORMATS),
    accounts: listOf(isAccount, 20),
    strength: oneOf(STRENGTHS),
    count: whole(1),
    sentence: text(LIMITS.sentence),
  },
  { recovery: listOf(isRecovery, RECOVERY_WAYS.length) },
);

const isReportedPartial: Check<ReportedPartial> = fields({
  raw: text(LIMITS.partial, 1),
  head: text(LIMITS.partial, 1),
  tail: text(LIMITS.partial, 1),
  count: whole(1),
});

const isReportedMismatch: Check<ReportedMismatch> = fields({
  shown: isAddress,
  target: isAddress,
  by: oneOf<ReportedMismatch['by']>(['link', 'copy']),
});

const isProbe = fields(
  {
    url: isUrl,
    protocol: oneOf(CHAIN_PROTOCOLS),
    chain: text(100, 1),
    tip: whole(),
    capabilities: listOf(oneOf(CAPABILITIES), CAPABILITIES.length),
  },
  { software: text(200) },
);

/** The shape of every method's argument; a method without one does not compile. */
export const CHECKS: { readonly [M in Method]: Check<Argument<M>> } = {
  reportAddresses: fields(
    {
      addresses: listOf(isFrameAddress, LIMITS.addressesPerFrame),
      beyondLimit: whole(),
      complete: isFlag,
      title: text(LIMITS.title),
    },
    {
      partials: listOf(isReportedPartial, LIMITS.partialsPerFrame),
      mismatches: listOf(isReportedMismatch, LIMITS.mismatchesPerFrame),
    },
  ),
  reportSentences: fields({
    sentences: listOf(
      fields({ address: isAddress, sentence: text(LIMITS.sentence) }),
      LIMITS.addressesPerFrame,
    ),
  }),
  readMarks: isNothing,
  styleMarks: fields({ on: isFlag }),

  readTab: fields({ tabId: whole() }),
  revealOnPage: fields({ tabId: whole(), address: isAddress, format: oneOf(FORMATS), at: whole() }),
  readDossier: fields({ text: isAddress }, { format: oneOf(FORMATS), tabId: whole() }),
  fetchDocument: fields({ tabId: whole(), url: text(LIMITS.pageUrl, 1) }),
  cancelDocument: fields({ tabId: whole() }),
  lookUpReading: fields(
    {
      channel: oneOf<SightingChannel>(['picture', 'document']),
      addresses: listOf(isReadAddress, LIMITS.addressesPerReading),
      fresh: isFlag,
    },
    { page: fields({ url: text(LIMITS.pageUrl), title: text(LIMITS.title), incognito: isFlag }) },
  ),
  lookUpText: fields({ text: text(LIMITS.lookUpText) }, { tabId: whole() }),
  askChain: fields({ account: isAccount, sourceId: isId }),
  cancelChain: fields({ account: isAccount, sourceId: isId }),

  readWatchlist: isNothing,
  watch: fields({ entry: isWatchDraft }),
  unwatch: fields({ key: isKey }),
  restoreWatch: fields({ entry: isWatchEntry }),
  previewImport: isImport,
  applyImport: isImport,
  undoImport: isNothing,
  exportWatchlist: fields({ format: isTransfer }),

  readSightings: fields({ limit: whole(1, LIMITS.rows) }, { before: whole(), site: isSite }),
  readSightingSites: isNothing,
  deleteSightings: fields({
    which: either(either(fields({ id: isId }), fields({ site: isSite })), oneOf(['all'])),
  }),

  probeSource: fields({ url: isUrl }, { protocol: oneOf(CHAIN_PROTOCOLS) }),
  addSource: fields({ name: text(200), probe: isProbe }),
  removeSource: fields({ id: isId }),

  readLedger: fields({ limit: whole(1, LIMITS.rows) }, { before: whole() }),
  clearLedger: isNothing,
  readStore: isNothing,
  resetStore: isNothing,
};
