/**
 * The site of a page, as the settings and the sightings name it: the host, with its port where that is not
 * the scheme's own. Empty for pages without a host (`about:blank`, `data:`); `file://` for local files.
 */
export function siteOf(url: string): string {
  const parsed = parseUrl(url);
  if (parsed?.protocol === 'file:') return 'file://';
  return parsed?.protocol === 'http:' || parsed?.protocol === 'https:' ? parsed.host : '';
}

/** The address of a page as it is kept: without a user's name and password, and without a text fragment. */
export function pageUrl(url: string): string {
  const parsed = parseUrl(url);
  if (parsed === undefined) return url;
  parsed.username = '';
  parsed.password = '';
  parsed.hash = parsed.hash.replace(/#?:~:.*$/s, '');
  return parsed.href;
}

/** `URL.parse` is younger than the oldest Chrome that is supported (116). */
function parseUrl(url: string): URL | undefined {
  try {
    return new URL(url);
  } catch {
    return undefined;
  }
}
