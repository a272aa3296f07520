/** What a claim's source says of itself. */
import type { Claim } from '../analysis';
import { BARE_WORDS, SPOKESPERSON, WITHHELD } from '../language/sources';
import { fold } from '../registry/names';
import { Recent } from '../text/recent';

/** The source as printed, folded; empty where there is none. */
export function sourceText(text: string, claim: Claim): string {
  return claim.source === null
    ? ''
    : FOLDED.of(text.slice(claim.source.start, Math.min(claim.source.end, claim.source.start + 300)));
}

const FOLDED = new Recent(fold, 256);

/** “une source”, “des sources”, “a source”, “several sources”: no word of where it sits or how it knows. */
export function isBareSource(source: string): boolean {
  return BARE.of(source);
}

const BARE = new Recent((source) => {
  const words = source.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  return words.some((word) => word === 'source' || word === 'sources') && words.every((word) => BARE_WORDS.has(word));
}, 256);

/** Whether the source is printed as several (“des sources”, “two sources close to …”). */
export function isPluralSource(source: string): boolean {
  return /\bsources\b/.test(source);
}

/**
 * Whether the source keeps a name back that it could give: a source, an official, somebody's entourage. A neighbour, a
 * witness or a spokesperson without a name is none.
 */
export function isWithheldSource(source: string): boolean {
  return WITHHELD.test(source) && !SPOKESPERSON.test(source);
}
