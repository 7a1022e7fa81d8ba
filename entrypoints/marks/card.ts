import type { AddressMark } from '../../utils/intel/views.ts';
import cardStyle from './card.css?inline';
import { drawCard } from './draw-card.ts';
import { placeCard } from './place-card.ts';
import { type Place, type Places, rangeOf } from './places.ts';

/** What the card is shown for. */
type Reason = 'pointer' | 'focus';

/** The one card of a frame, which stands in the page only while it is shown. */
export interface Card {
  showPlace(place: Place, focused?: Element): void;
  showNamed(mark: AddressMark, focused: Element): void;
  hide(): void;
  /** Hides it if this is what it was shown for. */
  hideIf(reason: Reason): void;
  /** After marks were painted anew: hides it when its address is no longer where it was. */
  keepOrHide(places: Places): void;
}

interface Shown {
  readonly host: HTMLElement;
  readonly mark: AddressMark;
  readonly reason: Reason;
  readonly node?: Node;
}

export function createCard(): Card {
  let shown: Shown | undefined;
  // What an earlier Sightline may have left.
  for (const left of document.querySelectorAll(`html > [${HOST_ATTRIBUTE}]`)) left.remove();

  const hide = (): void => {
    shown?.host.remove();
    shown = undefined;
  };
  const show = (next: Omit<Shown, 'host'>, box: DOMRect): void => {
    if (shown !== undefined && shown.node === next.node && shown.mark === next.mark) return;
    hide();
    shown = { ...next, host: putUp(drawCard(next.mark), box) };
  };

  return {
    hide,
    showPlace(place, focused) {
      const box = rangeOf(place)?.getBoundingClientRect();
      if (box === undefined) return hide();
      show(
        { mark: place.mark, node: place.start.node, reason: focused === undefined ? 'pointer' : 'focus' },
        box,
      );
    },
    showNamed: (mark, focused) =>
      show({ mark, node: focused, reason: 'focus' }, focused.getBoundingClientRect()),
    hideIf(reason) {
      if (shown?.reason === reason) hide();
    },
    keepOrHide(places) {
      const { node, mark } = shown ?? {};
      if (node === undefined || mark === undefined) return;
      const here =
        node instanceof Element ? [places.named(node)] : places.in(node).map((place) => place.mark);
      if (!here.some((each) => JSON.stringify(each) === JSON.stringify(mark))) hide();
    },
  };
}

/** By this the person's own sheet knows the card's element. */
const HOST_ATTRIBUTE = 'data-sightline';

/** Against whatever the page says of elements in its root: important in a shadow tree wins over all of it. */
const HOST = {
  all: 'initial',
  position: 'fixed',
  'z-index': '2147483647',
  // Shown by the person's own sheet alone, which goes with the extension: in Firefox no script of an extension that was
  // removed runs any more, and the card would stay.
  display: 'none',
  'inline-size': 'max-content',
  'max-inline-size': 'min(340px, calc(100vw - 16px))',
  'pointer-events': 'none',
};

/**
 * Puts a card into the page: one element, whose closed tree a page cannot enter. `inert` is what keeps its text from the
 * page as well: in Firefox events and `find()` give away the nodes of a closed tree, in Chromium selecting gives its
 * text; neither looks into what is inert. The element inside is inert too, where no page can take it back.
 */
function putUp(card: HTMLElement, address: DOMRect): HTMLElement {
  const host = document.createElement('div');
  host.setAttribute(HOST_ATTRIBUTE, '');
  host.inert = true;
  card.inert = true;
  const root = host.attachShadow({ mode: 'closed' });
  // A sheet of our own, because Firefox holds the page's policy against a `style` and reports it to the server.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cardStyle.replaceAll(':root', '.card'));
  styleHost(sheet, HOST);
  root.adoptedStyleSheets = [sheet];
  root.append(card);
  document.documentElement.append(host);
  const { width, height } = card.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const view = { width: clientWidth, height: innerHeight || clientHeight };
  const { left, top } = placeCard(address, { width, height }, view);
  styleHost(sheet, { left: `${left}px`, top: `${top}px` });
  return host;
}

function styleHost(sheet: CSSStyleSheet, style: Readonly<Record<string, string>>): void {
  const declarations = Object.entries(style).map(([name, value]) => `${name}: ${value} !important`);
  sheet.insertRule(`:host { ${declarations.join('; ')} }`, sheet.cssRules.length);
}
