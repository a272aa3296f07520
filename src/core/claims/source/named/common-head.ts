/** Whether a common noun is the head of a source that has a name in it: “an internal Ford memo”. */
import { bodyPhrase, isKindOfBody } from '../../../actors/names/body-phrase';
import type { NameMention } from '../../../actors/names/mention';
import { PRENOMINAL } from '../../../language/phrase-words';
import { Num, Tag } from '../../../language/types';
import { nounKind } from '../../../syntax/head-noun';
import { isDeterminer, isPreposition } from '../../../syntax/noun-phrase';
import { isAgent, isPerson } from '../../../syntax/readings';
import { itemAt } from '../../../text/item-at';
import { Case, formOf, Kind, type Token } from '../../../text/token';
import type { Range, Scene } from '../../unit/scene';

/** “la principale coalition, « Aar Sunu »”: a name in marks behind the noun of a body. */
function isNameOfBody({ tokens }: Scene, { from }: Range, name: NameMention): boolean {
  return (
    name.type === 'organization' &&
    fillsMarks(tokens, name) &&
    nounKind(tokens, from, name.from, true) === 'organization'
  );
}

/** Whether nothing but the name, with its article, stands between its marks. */
export function fillsMarks(tokens: readonly Token[], { from, to }: NameMention): boolean {
  const before = itemAt(tokens, from - 1);
  const article = before !== undefined && isDeterminer(before);
  return itemAt(tokens, article ? from - 2 : from - 1)?.kind === Kind.OpenMark && tokens[to]?.kind === Kind.CloseMark;
}

/** “L'actionnaire, | le groupe Rossel”: a body by its noun and its name, behind the comma of an apposition. */
function isApposedBody({ tokens, language }: Scene, { from }: Range, name: NameMention): boolean {
  if (name.type !== 'organization') return false;
  const comma = bodyPhrase(tokens, name.from, language) - 2;
  return comma > from && tokens[comma]?.kind === Kind.Comma && isDeterminer(tokens[comma + 1] as Token);
}

/** Whether a common noun of the phrase, not the name, is its head. */
export function commonHead(scene: Scene, source: Range, name: NameMention): boolean {
  const { tokens, language } = scene;
  if (language.headFirst) {
    if (isApposedBody(scene, source, name)) return false;
    for (let k = source.from; k < name.from; k++) {
      const t = tokens[k] as Token;
      if (t.kind === Kind.Comma) return false;
      // “le | principal | syndicat”
      if (PRENOMINAL.has(t.form) && isAgent(tokens[k + 1])) continue;
      if (t.name < 0 && (t.tags & Tag.Noun) !== 0 && t.word?.noun !== null)
        // “un élu CFDT” is a person, “le maire Ruiz” is Ruiz.
        return isKindOfBody(t, language) || isTradeOf(scene, k, name) || isNameOfBody(scene, source, name)
          ? false
          : name.type === 'organization' || (t.word?.noun !== 'role' && t.word?.noun !== 'person');
    }
    return false;
  }
  if (isPlaceOfSeveral(scene, name)) return true;
  for (let k = name.to; k < source.to; k++) {
    const t = tokens[k] as Token;
    if (
      t.kind === Kind.Comma ||
      isPreposition(t) ||
      (t.tags & (Tag.Relative | Tag.Coordinator)) !== 0 ||
      t.kind === Kind.OpenBracket
    )
      return false;
    // “Utica Fire Chief, Russell Brooks”, “the UN Special Envoy for Syria”
    const role = t.word?.noun === 'role';
    if (t.name >= 0 && (isPartisan(scene, scene.names[t.name] as NameMention) || isOfMembers(t))) return true;
    // “the Council | Leader”: a word that could be a surname
    const surname = scene.names[t.name];
    if (
      (surname === undefined || (role && surname.weak && surname.common)) &&
      (t.letterCase === Case.Lower || role) &&
      (t.tags & Tag.Noun) !== 0
    )
      return true;
  }
  return false;
}

/** “Senate | Democrats|”: several of a party, with its capital. */
function isOfMembers(token: Token): boolean {
  return isPerson(token) && token.word?.number === Num.Plural;
}

/** “| Leeds | and Bradford councillors Ann Lee and Bob Fox”: whether an English name and the one joined to it tell where those come from whose post and names follow. */
export function isPlaceOfSeveral({ tokens, names }: Scene, { to }: NameMention): boolean {
  const other = itemAt(names, tokens[to + 1]?.name ?? -1);
  if (formOf(tokens[to]) !== 'and' || other?.from !== to + 1) return false;
  let k = other.to;
  let post = tokens[k];
  // “Leegomery | Parish | councillors”
  while (post?.letterCase === Case.Capital && post.name < 0 && !isPerson(post)) post = tokens[++k];
  return isPerson(post) && post?.word?.number === Num.Plural && (tokens[k + 1]?.name ?? -1) >= 0;
}

/** “le spécialiste du jouet | Ravanel”, “le fabricant de pneus | Michelin”: what a firm does, before its name; but “un fournisseur du constructeur Renault”. */
function isTradeOf({ tokens, language }: Scene, head: number, { from, type }: NameMention): boolean {
  const { trades, namedBodies } = language.actors;
  const noun = tokens[head] as Token;
  const before = tokens[from - 1] as Token;
  if (type !== 'organization' || !trades.has(noun.word?.lemma ?? noun.form) || noun.word?.number === Num.Plural)
    return false;
  // “le spécialiste des gaz industriels Norvik”: an adjective.
  if (head === from - 1 || before.word?.number === Num.Plural) return true;
  return !(trades.has(before.word?.lemma ?? before.form) || namedBodies.has(before.form));
}

/** “the Colorado | Democrat”, “the | Liberal Democrat”: somebody of a party, with its capital. */
export function isPartisan({ tokens, language }: Scene, { from, to }: NameMention): boolean {
  const { partisans } = language.actors;
  if (!partisans.has((tokens[to - 1] as Token).form)) return false;
  return to - from === 1 || (to - from === 2 && partisans.has((tokens[from] as Token).form));
}
