/** What a French text remarks on somebody between commas: “Ruiz, 72 ans,”, “Ruiz, visiblement agacée,”, “Ruiz, en charge du dossier,”. */
import { compatible } from '../../actors/cast/entity';
import { PARTS } from '../../language/fr/phrase-tables';
import { PRESENT } from '../../language/fr/phrases';
import { Form, Tag } from '../../language/types';
import { Kind, type Token } from '../../text/token';
import { isUnlisted, hasForm, isAuxiliary, isPerson } from '../../syntax/readings';
import { phraseEnd } from '../../syntax/set-phrase';

/**
 * The comma that closes an age, or a participle or adjective with what belongs to it, behind the comma at `comma`; or -1.
 * @param again whether such a remark stands before, as then a noun is no subject
 */
export function remarkEnd(
  tokens: readonly Token[],
  comma: number,
  ceiling: number,
  gender: number,
  again = false,
): number {
  let k = comma + 1;
  if (tokens[comma]?.kind !== Kind.Comma) return -1;
  if (tokens[k]?.kind === Kind.Number && tokens[k + 1]?.form === 'ans')
    return tokens[k + 2]?.kind === Kind.Comma ? k + 2 : -1;
  while (((tokens[k]?.tags ?? 0) & (Tag.Adverb | Tag.Verb | Tag.Noun)) === Tag.Adverb) k++;
  const first = tokens[k];
  if (first === undefined) return -1;
  const role = (again || k > comma + 1) && isPerson(first);
  // “Farah, | contrôleuse depuis quatorze ans|, …”: a trade that no list has
  const trade = isUnlisted(first) && first.name < 0;
  const said = role || trade || describes(first) ? compatible(gender, first.word?.gender ?? 0) : tellsPart(tokens, k);
  if (!said) return -1;
  for (let i = k + 1; i < ceiling && i - k < LONGEST_REMARK; i++) {
    const t = tokens[i] as Token;
    if (t.kind === Kind.Comma && t.depth === 0) return i;
    if (t.kind !== Kind.Word && t.kind !== Kind.Number) return -1;
    if ((t.tags & (Tag.Verb | Tag.Noun)) === Tag.Verb && t.name < 0 && hasForm(t, Form.Finite)) return -1;
  }
  return -1;
}

/** Whether the token is a participle or an adjective and no name. */
export function describes(token: Token): boolean {
  const { form, tags, name } = token;
  if (name >= 0) return false;
  if (PRESENT.has(form) || isParticiple(token)) return true;
  return (tags & (Tag.Adjective | Tag.Determiner | Tag.Preposition)) === Tag.Adjective;
}

/** Whether what somebody has to do with it starts at k: “en charge de”, “au micro de”, “à l'origine de”. */
export function tellsPart(tokens: readonly Token[], k: number): boolean {
  return phraseEnd(tokens, k, PARTS) > k;
}

const LONGEST_REMARK = 12;

/** Whether the token is a participle and no noun. */
export function isParticiple(token: Token): boolean {
  return (
    (token.tags & Tag.Verb) !== 0 &&
    (token.tags & Tag.Noun) === 0 &&
    token.name < 0 &&
    // “un diplomate | ayant requis l'anonymat”
    (hasForm(token, Form.PastParticiple) || (isAuxiliary(token) && hasForm(token, Form.PresentParticiple)))
  );
}
