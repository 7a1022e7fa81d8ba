/** What is read of one document at most; what is beyond is said, not read. */
export const DOCUMENT_LIMITS = {
  /** Bytes of a file that the person chooses. */
  fileBytes: 100 * 1024 * 1024,
  pages: 2_000,
  /** UTF-16 units of one page. */
  pageText: 200_000,
  /** Milliseconds for all of it. */
  time: 60_000,
} as const;
