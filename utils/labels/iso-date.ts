const DATE = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/;

/** The day of an ISO date or time (`2022-04-14`, `2022-04-14T10:00:00Z`); undefined where it is none. */
export function isoDate(text: string): string | undefined {
  const match = DATE.exec(text.trim());
  if (match === null) return undefined;
  const day = `${match[1]}-${match[2]}-${match[3]}`;
  const time = Date.parse(`${day}T00:00:00Z`);
  // `2022-02-30` parses as 2 March, which is another day than was written.
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day ? undefined : day;
}
