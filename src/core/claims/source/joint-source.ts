/** Several who speak together in French, not all of them by name: “le préfet et le maire”, “la CFDT et le gouvernement”. */
import { Num, Tag } from '../../language/types';
import { isDative, isDeterminer, isOf } from '../../syntax/noun-phrase';
import { Kind, type Token } from '../../text/token';
import type { Range, Scene } from '../unit/scene';

/** The phrases that “et” joins in a source, each with its own article or name; one only where nothing is joined. */
export function joinedPhrases({ tokens, names, language }: Scene, source: Range): Range[] {
  if (!language.headFirst) return [source];
  const phrases: Range[] = [];
  let { from } = source;
  for (let k = from + 1; k + 1 < source.to; k++) {
    const t = tokens[k] as Token;
    if (t.kind === Kind.OpenMark || (t.name < 0 && (t.tags & Tag.Relative) !== 0 && !isDeterminer(t))) break;
    if (!isAnd(t) || t.name >= 0 || !opensPhrase(tokens, k + 1, tokens[from] as Token)) continue;
    // “les maires de Lyon | et Nantes”: two places that somebody is of.
    const place = names[(tokens[k - 1] as Token).name];
    if (place?.type === 'place' && place.from > from && names[(tokens[k + 1] as Token).name]?.type === 'place')
      continue;
    for (const phrase of listed(tokens, from, k)) phrases.push(phrase);
    from = k + 1;
  }
  phrases.push({ from, to: source.to });
  return phrases;
}

function isAnd({ tags, form }: Token): boolean {
  return (tags & Tag.Coordinator) !== 0 && form !== 'mais' && form !== 'ou';
}

/** An article, possessive or name that opens a further phrase; “des” only where the first has it as well: “la police et | des pompiers” has a complement. */
function opensPhrase(tokens: readonly Token[], k: number, first: Token): boolean {
  const t = tokens[k] as Token;
  if (t.name >= 0) return true;
  return isDeterminer(t) && !isDative(t) && (!isOf(t) || (t.form === 'des' && first.form === 'des'));
}

/** “le préfet, | le maire | et …”: phrases in the singular with a definite article each, which only commas part. */
function listed(tokens: readonly Token[], from: number, to: number): Range[] {
  const phrases: Range[] = [];
  let start = from;
  for (let k = from + 1; k < to; k++) {
    if ((tokens[k] as Token).kind !== Kind.Comma) continue;
    if (k === to - 1 || !isDefinite(tokens[start] as Token) || !isDefinite(tokens[k + 1] as Token))
      return [{ from, to }];
    phrases.push({ from: start, to: k });
    start = k + 1;
  }
  phrases.push({ from: start, to });
  return phrases;
}

function isDefinite({ form, name, word }: Token): boolean {
  return name < 0 && (form === 'le' || form === 'la' || form === "l'") && word?.number !== Num.Plural;
}
