/**
 * Seconds to wait from a `Retry-After` header (RFC 9110 §10.2.3: seconds or an HTTP date), rounded up;
 * undefined when the header is absent or neither. `now` in milliseconds since the epoch.
 */
export function parseRetryAfter(header: string | null, now: number): number | undefined {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text);
  // `Date.parse` takes far more than HTTP dates; all three forms of those begin with the day's name.
  if (!/^(mon|tue|wed|thu|fri|sat|sun)/i.test(text)) return undefined;
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - now) / 1000));
}
