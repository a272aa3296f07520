/** Host of the pages that people read; where look-ups are sent is a setting. */
export const WIKIDATA_HOST = 'www.wikidata.org';

/** The page of an item, or null where the id is none. */
export function wikidataUrl(item: string): string | null {
  return /^Q[1-9]\d{0,14}$/.test(item) ? `https://${WIKIDATA_HOST}/wiki/${item}` : null;
}
