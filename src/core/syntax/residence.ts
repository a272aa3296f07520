/** Where somebody lives or comes from, between commas. */
import { OF_STATES } from '../language/en/places';
import { FROM_PLACE } from '../language/en/prepositions';
import { STREETS } from '../language/en/streets';
import { Tag } from '../language/types';
import { itemAt } from '../text/item-at';
import { Case, Kind, type Token } from '../text/token';
import { nameStart } from './name-words';
import { isPreposition } from './noun-phrase';

/** What stands between two commas. */
export interface Segment {
  readonly from: number;
  readonly to: number;
}

/** “Keane, 61, of Harrow Lane, | Redford, | denies”: a name that goes on where somebody lives, or a place behind an adverbial. */
export function isResidence(tokens: readonly Token[], from: number, segment: Segment): boolean {
  if (isPlaceOnly(tokens, segment)) return true;
  const { form } = tokens[from] as Token;
  // “with an address at Main Street, | Dundalk, | said”
  const addressed = form === 'with' && tokens[from + 2]?.form === 'address';
  if (form !== 'of' && form !== 'from' && !addressed) return false;
  for (let k = segment.from; k < segment.to; k++) {
    const t = tokens[k] as Token;
    // “of Mill Lane, | King's Lynn, | denies”
    if (t.name < 0 && t.form !== "'s" && t.letterCase !== Case.Capital) return false;
  }
  return true;
}

/** “14 High Street”: a number and the name of a street. */
export function isHouse(tokens: readonly Token[], from: number, to: number): boolean {
  return to - from > 2 && (tokens[from] as Token).kind === Kind.Number && STREETS.has((tokens[to - 1] as Token).form);
}

/** “Ann Orr, | from Leeds, | and Paul Vian, of York, said”: whether “and” and a name stand behind where somebody lives or comes from. */
export function joinsResident(tokens: readonly Token[], from: number, segment: Segment): boolean {
  if (!FROM_PLACE.has((tokens[from] as Token).form) || (tokens[segment.from] as Token).form !== 'and') return false;
  let k = segment.from + 1;
  while (k < segment.to && (tokens[k] as Token).name < 0 && ((tokens[k] as Token).tags & Tag.Title) !== 0) k++;
  return k < segment.to && (tokens[k] as Token).name >= 0;
}

/** “…, during a meeting in Columbus, | Ohio, | said”: a place that belongs to the adverbial before it. */
export function isPlaceOnly(tokens: readonly Token[], { from, to }: Segment): boolean {
  if (to - from > 3) return false;
  const { tags, form, name } = tokens[from] as Token;
  // “in May, in Leeds, | Ms Webb|, a banker, said”: a title that is a state as well
  if ((tags & (Tag.Place | Tag.Title)) === Tag.Place) return true;
  // “a nurse from Fargo, | North Dakota, | said”
  const place = from - 2;
  if (name < 0 || !OF_STATES.has(form) || (itemAt(tokens, place)?.name ?? -1) < 0) return false;
  const governor = itemAt(tokens, nameStart(tokens, place) - 1);
  return governor !== undefined && isPreposition(governor);
}
