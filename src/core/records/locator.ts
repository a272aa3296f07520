/** A place inside a piece of evidence. */
export type Locator =
  | { readonly kind: 'page'; readonly page: number }
  | { readonly kind: 'line'; readonly line: number }
  | { readonly kind: 'time'; readonly seconds: number }
  | { readonly kind: 'text'; readonly text: string };

const PAGE = /^(?:p\.?|pp\.?|pages?)\s*(\d{1,6})\b/i;
const LINE = /^(?:l\.?|lignes?|lines?)\s*(\d{1,7})\b/i;
const CLOCK = /^(?:(\d{1,3}):)?(\d{1,3}):([0-5]\d)(?:[.,]\d+)?(?!\d)/;
const HOURS = /^(?:(\d{1,3})\s*h\s*)?(?:(\d{1,3})\s*(?:min|mn|m|['’′])\s*)?(?:(\d{1,4})\s*(?:s|sec|["”″])?)?$/i;

/** Reads a locator as people write it: `p. 12`, `ligne 40`, `00:12:30`, `12'30`, `1 h 05 min`. All else is text to search for. */
export function readLocator(locator: string): Locator | null {
  const text = locator.trim();
  if (text === '') return null;
  const page = PAGE.exec(text);
  if (page) return { kind: 'page', page: Number(page[1]) };
  const line = LINE.exec(text);
  if (line) return { kind: 'line', line: Number(line[1]) };
  const clock = CLOCK.exec(text);
  if (clock) return { kind: 'time', seconds: seconds(clock[1], clock[2], clock[3]) };
  const hours = text.length <= 32 ? HOURS.exec(text) : null;
  if (hours && /[a-z'’′]/i.test(text)) return { kind: 'time', seconds: seconds(hours[1], hours[2], hours[3]) };
  return { kind: 'text', text };
}

function seconds(hours: string | undefined, minutes: string | undefined, rest: string | undefined): number {
  return Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(rest ?? 0);
}
