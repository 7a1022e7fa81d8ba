/** How large the parts of a message may be. The sender cuts to them, the server refuses what is beyond. */
export const LIMITS = {
  /** Addresses that one frame reports. */
  addressesPerFrame: 2_000,
  /** Addresses that are read in one picture or document. */
  addressesPerReading: 5_000,
  /** UTF-16 units of the URL of a page that was read; a longer one is cut by whoever sends it. */
  pageUrl: 8_192,
  /** UTF-16 units of an address or an account id: the longest in the wild, Byron's, has 115. */
  address: 300,
  /** Shortened addresses that one frame reports, and links that lead elsewhere than they say. */
  partialsPerFrame: 500,
  mismatchesPerFrame: 100,
  /** UTF-16 units of a shortened address, and of either of its ends. */
  partial: 60,
  /** UTF-16 units of an address as it is written in disguise; what is longer is cut. */
  written: 600,
  /** UTF-16 units of a page's title. */
  title: 300,
  /** UTF-16 units of the sentence around an address. */
  sentence: 300,
  /** UTF-16 units of a text whose addresses are looked up: a selection, a paste. */
  lookUpText: 100_000,
  /** UTF-16 units of a file that is imported. */
  importText: 20_000_000,
  /** Rows in one answer. */
  rows: 1_000,
} as const;
