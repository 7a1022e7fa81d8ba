import { createBell } from './bell.ts';
import { collectChanges } from './changes.ts';
import { createOccurrences } from './occurrences.ts';
import { createScope, type Scope } from './scope.ts';
import type { ShadowRoots } from './shadow-hosts.ts';
import { runInSlices, type SliceReport, type Steps } from './slices.ts';
import type { Occurrence, Pacing, Search, Span } from './types.ts';

/** What a reader of a page needs. */
export interface PageReaderOptions<F extends Span> {
  readonly document: Document;
  readonly search: Search<F>;
  readonly shadowRoots: ShadowRoots;
  readonly pacing: Pacing;
  /** Called when something was read that is worth reporting, at most a few times a second. */
  readonly onRead: () => void;
  /** Whether there is still somebody to read for; asked before every piece of work. */
  readonly isWanted: () => boolean;
  /** Ends everything, at once and for good. */
  readonly signal: AbortSignal;
}

/** Occurrences that are kept of one document. */
const MOST_KEPT = 20_000;
/** Shortest and longest pause before a changing page is read again; milliseconds. */
const SHORTEST_PAUSE = 100;
const LONGEST_PAUSE = 5_000;
/** The page has at least so many times as long for itself as reading took. */
const REST = 4;
/** How often is told what was found so far while a reading goes on; milliseconds. */
const PROGRESS = 500;
/** When custom elements are asked again for a shadow root; milliseconds after the first reading, and on. */
const LOOKS = [1_000, 2_000, 4_000, 8_000, 16_000];

/**
 * Reads one document and goes on reading as it changes, until its signal aborts. It changes nothing in the
 * document and leaves no trace: no element, attribute, event, number of a timer.
 */
export class PageReader<F extends Span> {
  readonly #options: PageReaderOptions<F>;
  readonly #bell = createBell();
  readonly #collector = collectChanges(this.#bell.ring);
  readonly #scope: Scope<F>;
  readonly #cost = { busy: 0, longest: 0 };
  #store = createOccurrences<F>(MOST_KEPT);
  #complete = false;
  #looking = false;

  constructor(options: PageReaderOptions<F>) {
    const { document, search, shadowRoots, signal } = options;
    this.#options = options;
    this.#scope = createScope({ document, search, shadowRoots, observe: this.#collector.observe });
    const quiet = { capture: true, passive: true, signal };
    document.addEventListener('input', (event) => this.#noteField(event), quiet);
    signal.addEventListener('abort', this.#collector.stop, { once: true });
  }

  /** Everything that stands there now. */
  occurrences(): Iterable<Occurrence<F>> {
    return this.#store.all();
  }

  /** Whether the first reading has come to its end. */
  get complete(): boolean {
    return this.#complete;
  }

  /** Finds beyond those that are kept. */
  get dropped(): number {
    return this.#store.dropped();
  }

  /** How long the page was made to wait, altogether and at most at a time; milliseconds. */
  get cost(): Pick<SliceReport, 'busy' | 'longest'> {
    return this.#cost;
  }

  /** Reads. Resolves when the signal has aborted or nobody wants it any more. */
  async run(): Promise<void> {
    const { document, onRead, signal } = this.#options;
    this.#collector.observe(document);
    this.#complete = (await this.#work(this.#scope.readAll(this.#store))).finished;
    if (this.#complete) onRead();
    let pause = SHORTEST_PAUSE;
    while (!signal.aborted && (await this.#pause(pause))) pause = await this.#readOnce();
    this.#collector.stop();
  }

  /** Waits for a change and then for its time; false when there is nothing more to wait for. */
  async #pause(milliseconds: number): Promise<boolean> {
    const { pacing, isWanted, signal } = this.#options;
    void this.#lookForShadowRoots();
    if (!(await this.#bell.heard(signal))) return false;
    await pacing.wait(milliseconds, signal);
    return !signal.aborted && isWanted();
  }

  /** Reads what has changed; returns how long the page is to be left alone now. */
  async #readOnce(): Promise<number> {
    const changes = this.#collector.take();
    if (changes === undefined) return SHORTEST_PAUSE;
    const { busy } = changes.all
      ? await this.#readEverythingAgain()
      : await this.#workAndTell(this.#scope.readChanges(changes, this.#store));
    return Math.min(Math.max(busy * REST, SHORTEST_PAUSE), LONGEST_PAUSE);
  }

  /** What was known stays until all has been read, so that no count goes down and up again. */
  async #readEverythingAgain(): Promise<SliceReport> {
    const fresh = createOccurrences<F>(MOST_KEPT);
    const report = await this.#work(this.#scope.readAll(fresh));
    if (!report.finished) return report;
    this.#store = fresh;
    this.#options.onRead();
    return report;
  }

  async #workAndTell(steps: Steps): Promise<SliceReport> {
    const version = this.#store.version();
    const report = await this.#work(steps);
    if (this.#store.version() !== version) this.#options.onRead();
    return report;
  }

  async #work(steps: Steps): Promise<SliceReport> {
    const { pacing, signal } = this.#options;
    const report = await runInSlices(this.#complete ? steps : this.#telling(steps), pacing, signal);
    this.#cost.busy += report.busy;
    this.#cost.longest = Math.max(this.#cost.longest, report.longest);
    return report;
  }

  /** The same work, with word of what was found so far. */
  *#telling(steps: Steps): Steps {
    const { pacing, onRead } = this.#options;
    let told = pacing.now();
    let version = this.#store.version();
    for (const step of steps) {
      yield step;
      if (this.#store.version() === version || pacing.now() - told < PROGRESS) continue;
      told = pacing.now();
      version = this.#store.version();
      onRead();
    }
  }

  async #lookForShadowRoots(): Promise<void> {
    if (this.#looking || !this.#scope.isUnready()) return;
    this.#looking = true;
    const { pacing, signal } = this.#options;
    for (const pause of LOOKS) {
      await pacing.wait(pause, signal);
      if (signal.aborted || !this.#scope.isUnready()) break;
      await this.#workAndTell(this.#scope.lookAgain(this.#store));
    }
    this.#looking = false;
  }

  /** What a person types changes a value but no node. */
  #noteField(event: Event): void {
    const field = event.composedPath()[0];
    if (field instanceof Element) this.#collector.note(field);
  }
}
