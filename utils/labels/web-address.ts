/**
 * The address of a page that a claim can be read at, in its normal form, or undefined. Only http and https:
 * a list that names a `javascript:` or `data:` address as its source is not given a link.
 */
export function webAddress(text: string): string | undefined {
  const url = URL.parse(text.trim());
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return undefined;
  return url.href.length <= 2048 && url.username === '' ? url.href : undefined;
}
