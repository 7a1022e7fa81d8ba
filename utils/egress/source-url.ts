import { SightlineError } from '../errors.ts';
import { parseUrl } from './parse-url.ts';
import { trustOf } from './trust.ts';

const MAX_LENGTH = 2_000;

/**
 * Turns what a person typed into the base URL of a source: no fragment, no slash at the end; `https://` is
 * put in front of a bare host name, `http://` in front of one of this machine. Throws a `SightlineError`
 * `bad-url` for what {@link isFit} refuses.
 */
export function parseSourceUrl(text: string): string {
  const url = parse(text.trim());
  if (url === undefined || !isFit(url)) throw new SightlineError('bad-url');
  url.hash = '';
  url.pathname = url.pathname.replace(/(?<!\/)\/+$/, '');
  return url.pathname === '/' ? url.href.replace(/\/(?=\?|$)/, '') : url.href;
}

function parse(text: string): URL | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(text)) return parseUrl(text);
  const secure = parseUrl(`https://${text}`);
  return secure !== undefined && trustOf(secure) === 'local' ? parseUrl(`http://${text}`) : secure;
}

/**
 * Whether a URL may be asked at all: http or https, no user name or password, and plain http only where
 * nobody on the way can read along: this machine, the person's own network, and onion services, which are
 * encrypted by themselves.
 */
export function isFit(url: URL): boolean {
  if (url.username !== '' || url.password !== '' || url.hostname === '') return false;
  if (url.protocol === 'https:') return true;
  return url.protocol === 'http:' && (trustOf(url) !== 'thirdparty' || url.hostname.endsWith('.onion'));
}

/**
 * Whether `url` belongs to the source with the base URL `base`: the same origin, the same path or one below
 * it, and the same query where the base has one (a key, for instance).
 */
export function isUnder(base: string, url: URL): boolean {
  const root = parseUrl(base);
  if (root === undefined || root.origin !== url.origin) return false;
  const path = root.pathname.replace(/\/$/, '');
  if (url.pathname !== path && !url.pathname.startsWith(`${path}/`)) return false;
  return root.search === '' || root.search === url.search;
}
