/**
 * The codes by which a failure is told apart, by code and by people. Every code has a sentence in
 * `public/_locales` under `error_<code>`; `substitutions` fill its placeholders.
 */
export const ERROR_CODES = [
  /** The caller may not ask this: a content script asked what only an extension page may. */
  'forbidden',
  /** The argument has not the shape that the call takes. */
  'bad-request',
  /** Nothing is stored under that name. */
  'not-found',
  /** The disk or the browser's quota is full; what was there before is kept. */
  'quota',
  /** The database cannot be opened or is damaged. */
  'store-damaged',
  /** The browser offers no database here (permanent private browsing). */
  'store-unavailable',
  /** An imported file is not what it says it is. */
  'bad-file',
  /** The file, or a host's answer, is larger than what is read. */
  'too-large',
  /** The person has not allowed requests to this host. */
  'not-allowed',
  /**
   * Not the URL of a server that can be asked: another scheme than https, a user name in it, or http to a
   * machine outside the person's own network, where anyone on the way could read the addresses.
   */
  'bad-url',
  /** The host could not be reached. */
  'unreachable',
  /** The host did not answer in time. */
  'timeout',
  /** The host asks for patience (429, 503); `substitutions[1]` is the number of seconds. */
  'rate-limited',
  /** The host refuses to answer (401, 403, 451); `substitutions[1]` is the status. */
  'denied',
  /** The host answered, but not in the protocol's form. */
  'bad-answer',
  /** The server serves another chain than the one it was added for. */
  'wrong-chain',
  /** The server cannot answer this question. */
  'unsupported',
  /** Not asked, to keep the number of requests small. */
  'budget',
  /** The person stopped it. */
  'cancelled',
  /** The browser ended the background in the middle of it; what had been kept is kept. */
  'interrupted',
  /** The browser lets no picture be taken of the tab before the person has clicked our button or menu entry in it. */
  'click-needed',
  /** The tab went to another page, or to the back, while it was read. */
  'tab-changed',
  /** A picture or document took longer to read than it may. */
  'reading-timeout',
  /** The document is no PDF, or one that cannot be read. */
  'bad-document',
  /** The document opens with a password only. */
  'locked-document',
  /** Nothing above; a defect of ours. */
  'internal',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** An error as data: what crosses from one browser context to another. */
export interface Failure {
  readonly code: ErrorCode;
  /** Fills the placeholders of the message `error_<code>`; never page text, never a full URL. */
  readonly substitutions: readonly string[];
}

/** What a call across contexts returns: never a thrown exception. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Failure };

/** The error thrown inside a context; turned into a {@link Failure} where it leaves it. */
export class SightlineError extends Error {
  override readonly name = 'SightlineError';
  readonly code: ErrorCode;
  readonly substitutions: readonly string[];

  constructor(code: ErrorCode, substitutions: readonly string[] = [], options?: ErrorOptions) {
    super(`${code}${substitutions.length > 0 ? `: ${substitutions.join(', ')}` : ''}`, options);
    this.code = code;
    this.substitutions = substitutions;
  }
}

/** Turns anything that was thrown into data. Unknown errors become `internal` with their name only. */
export function toFailure(thrown: unknown): Failure {
  if (thrown instanceof SightlineError) return { code: thrown.code, substitutions: thrown.substitutions };
  if (thrown instanceof DOMException && thrown.name === 'QuotaExceededError')
    return { code: 'quota', substitutions: [] };
  if (thrown instanceof DOMException && thrown.name === 'AbortError')
    return { code: 'cancelled', substitutions: [] };
  return { code: 'internal', substitutions: [thrown instanceof Error ? thrown.name : typeof thrown] };
}
