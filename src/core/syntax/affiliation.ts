import { AFFILIATING } from '../language/prepositions';
import { Kind, type Token } from '../text/token';
import { nounKind } from './head-noun';
import { isDative, isDeterminer } from './noun-phrase';
import { phraseAfter } from './phrase-after';

/**
 * “Paul Dupin, | de la fédération des chasseurs|, …”, “Ann Lee, | of Elland Police”: the end of the body or town to which somebody
 * belongs, behind the comma at `comma`; -1 where none stands there.
 */
export function affiliationEnd(tokens: readonly Token[], comma: number, ceiling: number): number {
  if (tokens[comma]?.kind !== Kind.Comma) return -1;
  let link = comma + 1;
  // “à la tête du syndicat”
  if (tokens[link]?.form === 'à' && tokens[link + 2]?.form === 'tête') link += 3;
  const { form } = tokens[link] ?? { form: '' };
  if (!AFFILIATING.has(form)) return -1;
  const start = isDeterminer(tokens[link] as Token) && form === 'du' ? link : link + 1;
  const phrase = phraseAfter(tokens, start, ceiling);
  if (phrase === null) return -1;
  const kind = nounKind(tokens, phrase.start, phrase.end, form.startsWith('d'));
  if (kind !== 'organization' && !isNamed(tokens, phrase.start, phrase.end)) return -1;
  // “de l'association Droit | au logement|”
  const rest = isDative(tokens[phrase.end]) ? phraseAfter(tokens, phrase.end + 1, ceiling) : null;
  return rest?.end ?? phrase.end;
}

/** Whether the phrase is a name, its article left out; “from Monday” is none. */
function isNamed(tokens: readonly Token[], from: number, to: number): boolean {
  let k = from;
  while (k < to && isDeterminer(tokens[k] as Token)) k++;
  const first = tokens[k];
  return first !== undefined && k < to && first.name >= 0;
}
