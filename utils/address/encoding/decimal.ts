const NUMBER = /^(\d{1,78})(?:\.(\d{1,78}))?(?:[eE](\d{1,2}))?$/;

/**
 * A decimal number divided by a power of ten, exactly, without an exponent or needless zeros: `1.5e18` by 18 places is
 * `1.5`. `undefined` where the text is no such number or has more than 78 digits, which is what 256 bits have.
 */
export function shiftDecimal(text: string, places: number): string | undefined {
  const [matched, whole = '', fraction = '', exponent = '0'] = NUMBER.exec(text) ?? [];
  if (matched === undefined) return undefined;
  const point = whole.length + Number(exponent) - places;
  const digits = whole + fraction;
  const padded = digits.padEnd(point, '0').padStart(digits.length - point, '0');
  const at = Math.max(0, point);
  const shown = `${padded.slice(0, at) || '0'}.${padded.slice(at)}`;
  return shown.replace(/^0+(?=\d)/, '').replace(/\.0*$|(?<!0)0+$/, '');
}
