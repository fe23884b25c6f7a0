/// <reference lib="es2020.intl" />
const dayMs = 24 * 60 * 60 * 1000;
const daysToldAsAgo = 7;

/**
 * When something happened, as one says it: "i dag", "for 3 dage siden" within a week, else "12. oktober 2026".
 *
 * @param iso ISO 8601
 */
export function agoOrDate(iso: string, now: Date, locale: string): string {
  const then = new Date(iso);
  const days = Math.round((midnightOf(now) - midnightOf(then)) / dayMs);
  return days >= 0 && days < daysToldAsAgo
    ? new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-days, 'day')
    : new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' }).format(then);
}

/** Midnight of the day where the person is, in milliseconds. */
function midnightOf(time: Date): number {
  return new Date(time.getFullYear(), time.getMonth(), time.getDate()).getTime();
}
