/** More decimals than this say nothing at a glance; the exact amount stays reachable. */
const SHOWN_DECIMALS = 8;

/** Base units (wei, satoshi) as an exact decimal number: `123456` with 4 decimals is `12.3456`. */
export function toDecimal(baseUnits: string, decimals: number): string {
  const negative = baseUnits.startsWith('-');
  const digits = (negative ? baseUnits.slice(1) : baseUnits).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = digits.slice(digits.length - decimals).replace(/(?<!0)0+$/, '');
  return `${negative ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}

/**
 * A decimal number for people, in the language's digits. It is never rounded: what does not fit is cut and
 * the cut is shown by an ellipsis. A string that is no number comes back as it is.
 */
export function formatDecimal(decimal: string, language: string): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal);
  if (match === null) return decimal;
  const [, sign = '', whole = '0', fraction = ''] = match;
  const shown = fraction.slice(0, SHOWN_DECIMALS);
  const cut = fraction.length > SHOWN_DECIMALS ? '…' : '';
  const wholeText = new Intl.NumberFormat(language).format(BigInt(whole));
  const digits = new Intl.NumberFormat(language, { useGrouping: false });
  const fractionText = shown.replace(/\d/g, (digit) => digits.format(Number(digit)));
  return `${sign === '-' ? '−' : ''}${wholeText}${shown === '' ? '' : decimalMark(language) + fractionText}${cut}`;
}

function decimalMark(language: string): string {
  return (
    new Intl.NumberFormat(language).formatToParts(1.5).find((part) => part.type === 'decimal')?.value ?? '.'
  );
}
