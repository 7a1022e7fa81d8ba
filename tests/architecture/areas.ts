/** The folders of architecture.md, and who may import whom. */
export interface Area {
  /** Path prefix of its files. */
  readonly folder: string;
  /** Path prefixes of our own files whose values it may import, beside its own. */
  readonly values: readonly string[];
  /** Packages whose values it may import, as prefixes. */
  readonly packages: readonly string[];
  /** Why the limit exists, in one sentence. */
  readonly because: string;
  /** Browser API, DOM and clock are banned where the answer must depend on the arguments alone. */
  readonly bans?: readonly ('browser' | 'dom' | 'clock' | 'indexedDB')[];
}

// Errors as data and the checks of shapes belong to everybody.
export const COMMON = ['utils/errors.ts', 'utils/shape.ts'];

const VIEW = {
  values: [
    'components/',
    'entrypoints/views/',
    'utils/address/',
    'utils/settings/',
    'utils/messaging/client',
    'utils/messaging/limits',
    'utils/messaging/show-request',
    // The version of the rules, for the page that says what is installed.
    'utils/risk/weights',
    // How large a file may be, and nothing else.
    'utils/documents/limits',
    // A constant list and nothing else; the names are messages.
    'utils/labels/taxonomy/picker',
  ],
  packages: ['preact', 'webextension-polyfill'],
  because: 'a view shows what the background has said; it stores, fetches and judges nothing itself',
} as const;

export const AREAS: readonly Area[] = [
  {
    folder: 'utils/address/',
    values: [],
    packages: ['@noble/', '@scure/'],
    because:
      'detection is pure: the same text gives the same addresses, in a page, in the background and in Node',
    bans: ['browser', 'dom', 'clock', 'indexedDB'],
  },
  {
    folder: 'utils/pictures/',
    values: ['utils/address/'],
    packages: ['qr/'],
    because: 'reading a picture is pure: pixels come in, codes go out, and the library is in no other bundle',
    bans: ['browser', 'dom', 'clock', 'indexedDB'],
  },
  {
    folder: 'utils/documents/',
    values: ['utils/address/'],
    packages: ['pdfjs-dist/'],
    because:
      'reading a document is pure: bytes come in, text goes out, and the library is in no other bundle',
    bans: ['browser', 'dom', 'clock', 'indexedDB'],
  },
  {
    folder: 'utils/page/',
    values: [],
    packages: [],
    because: 'the reader of pages knows nothing of addresses, so that it can be judged by what it touches',
    bans: ['browser', 'indexedDB'],
  },
  {
    folder: 'utils/labels/',
    values: ['utils/address/'],
    packages: ['papaparse', 'yaml'],
    because: 'a list file gives the same labels wherever and whenever it is read; the time is an argument',
    bans: ['browser', 'dom', 'clock', 'indexedDB'],
  },
  {
    folder: 'utils/risk/',
    values: ['utils/address/', 'utils/labels/taxonomy/'],
    packages: [],
    because: 'a rating can be explained only if it depends on labels, facts and the time that it was given',
    bans: ['browser', 'dom', 'clock', 'indexedDB'],
  },
  {
    folder: 'utils/chain/',
    values: ['utils/address/', 'utils/egress/'],
    packages: ['ethers', '@noble/', '@scure/'],
    because: 'every question to a chain leaves through utils/egress, where consent and the ledger are',
    bans: ['browser', 'dom', 'indexedDB'],
  },
  {
    folder: 'utils/egress/',
    values: ['utils/settings/'],
    packages: [],
    because: 'the one way out is handed its settings and its ledger, so that nothing can go round it',
    bans: ['browser', 'dom', 'indexedDB'],
  },
  {
    folder: 'utils/storage/',
    values: ['utils/address/'],
    packages: ['idb', 'webextension-polyfill', '@noble/hashes'],
    because: 'the store keeps; what is kept, and why, is decided in utils/intel',
    bans: ['dom'],
  },
  {
    folder: 'utils/settings/',
    values: [],
    packages: ['webextension-polyfill'],
    because: 'every context reads settings, so they must not drag anything else along',
    bans: ['dom', 'indexedDB'],
  },
  {
    folder: 'utils/intel/',
    values: [
      'utils/address/',
      'utils/page/',
      'utils/labels/',
      'utils/risk/',
      'utils/chain/',
      'utils/egress/',
      'utils/storage/',
      'utils/settings/',
    ],
    packages: [],
    because: 'a use case runs in tests without a browser: what it needs of one is handed in',
    bans: ['browser', 'dom', 'indexedDB'],
  },
  {
    folder: 'utils/messaging/',
    values: ['utils/address/'],
    packages: ['webextension-polyfill'],
    because:
      'the protocol is types and transport: content scripts import it, so it must not reach the store or the chain',
    bans: ['dom', 'indexedDB'],
  },
  {
    folder: 'components/',
    values: [],
    packages: ['preact'],
    because:
      'a component gets data and callbacks: it can then be drawn in a test, in the popup and in the panel alike',
    bans: ['browser', 'indexedDB'],
  },
  {
    folder: 'entrypoints/content/',
    values: [
      'utils/page/',
      'utils/address/',
      'utils/settings/',
      'utils/messaging/client',
      'utils/messaging/limits',
      'utils/messaging/wire',
      'components/',
    ],
    packages: ['webextension-polyfill', 'wxt/'],
    because: 'every page pays for what a content script imports, and its indexedDB would be the page’s own',
    bans: ['indexedDB'],
  },
  {
    folder: 'entrypoints/marks/',
    values: [
      'entrypoints/content/',
      'utils/page/',
      'utils/messaging/client',
      'utils/messaging/wire',
      'components/standing',
      'components/wording',
      'components/clean-text',
    ],
    packages: ['webextension-polyfill', 'wxt/'],
    because: 'it runs in pages like the content script, and shows what the background has said',
    bans: ['indexedDB'],
  },
  { folder: 'entrypoints/popup/', ...VIEW },
  { folder: 'entrypoints/sidepanel/', ...VIEW },
  { folder: 'entrypoints/options/', ...VIEW },
  {
    folder: 'entrypoints/workers/',
    values: ['utils/pictures/', 'utils/documents/', 'utils/address/'],
    packages: [],
    because: 'a worker does one piece of work that would hold a view up, and has nothing but what it is sent',
    bans: ['browser', 'dom', 'indexedDB'],
  },
  // What the three views share: asking, hearing of changes, the words of the browser's language.
  { folder: 'entrypoints/views/', ...VIEW },
  {
    folder: 'entrypoints/background/',
    values: ['utils/'],
    packages: ['webextension-polyfill', 'wxt/'],
    because: 'the background has no document: it wires the use cases to the browser’s events',
    bans: ['dom', 'indexedDB'],
  },
];

/** What a content script must not reach, not even through a file that it may import. */
export const NEVER_IN_CONTENT = [
  'utils/chain/',
  'utils/storage/',
  'utils/intel/',
  'utils/labels/',
  'utils/risk/',
  'ethers',
  'idb',
];

/** The area that a file belongs to; files directly in `utils/` belong to none. */
export function areaOf(file: string): Area | undefined {
  return AREAS.find((area) => file.startsWith(area.folder));
}
