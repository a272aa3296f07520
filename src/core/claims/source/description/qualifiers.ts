/** What of a description only says of what kind somebody is, or where he sits. */
import { LOCAL, WIDE } from '../../../language/fr/bodies';
import { SEATED } from '../../../language/fr/participles';
import { POINTING } from '../../../language/function-words';
import { STATES } from '../../../language/relations';
import { type Language, Num, Tag } from '../../../language/types';
import { isDeterminer, isOf } from '../../../syntax/noun-phrase';
import { isCount } from '../../../syntax/readings';
import { Case, Kind, type Token } from '../../../text/token';
import type { Scene } from '../../unit/scene';

/** “Marseillais”: a nationality with its capital is a person. */
export function isInhabitant({ tags, letterCase }: Token): boolean {
  return (tags & Tag.Demonym) !== 0 && letterCase === Case.Capital;
}

/**
 * Whether a description points or only says of what kind somebody is, as a writer does who will not repeat a name: “cette
 * secrétaire médicale”, “le spécialiste danois”, “le haut fonctionnaire”, “l'étudiante en droit”, “le gardien de 19 ans”, “la mère
 * de famille”; but “le patron du bar” is another.
 */
export function isQualified({ tokens, language }: Scene, from: number, head: number, end: number): boolean {
  if (POINTING.has((tokens[from] as Token).form) || isByMerit(tokens, head, language)) return true;
  for (let k = head + 1; k < end; k++) {
    const t = tokens[k] as Token;
    // “l'étudiante en droit”, “la marque au lion”
    if (k === end - 2 && (t.form === 'en' || t.form === 'au' || t.form === 'aux')) return true;
    // “l'élu sans | étiquette”
    if (t.form === 'sans' && k + 1 < end && (tokens[k + 1] as Token).name < 0) {
      k++;
      continue;
    }
    if (t.form === 'de' || t.form === "d'" || t.form === 'du') {
      // “l'auteur de « La Dette »”, “le réalisateur du film « Titane »”
      const work = language.actors.works.has(tokens[k + 1]?.form ?? '') ? k + 2 : k + 1;
      if (tokens[work]?.kind === Kind.OpenMark) return true;
      const last = kindEnd(tokens, k, end, language);
      if (last < 0) return false;
      k = last;
      continue;
    }
    // “la compagnie québécoise”: right behind its noun, a word that nothing tells is an adjective.
    if (k === head + 1 && t.tags === 0 && t.name < 0 && t.letterCase === Case.Lower) continue;
    if (t.kind !== Kind.Word || (t.tags & (Tag.Adjective | Tag.Demonym)) === 0) return false;
  }
  return end > head + 1 || head > from + 1;
}

/** “le gardien de 19 | ans|”, “l'élu de la | majorité|”, “la mère de | famille|”: the last word of the complement behind the “de” at k, which only says of what kind somebody is; -1 where it says more. */
function kindEnd(tokens: readonly Token[], k: number, end: number, { nouns }: Language): number {
  const of = tokens[k + 1];
  if (isCount(of)) return nouns.counted.has(tokens[k + 2]?.form ?? '') ? k + 2 : -1;
  const camp = of !== undefined && isDeterminer(of) ? k + 2 : k + 1;
  if (camp < end && nouns.camps.has((tokens[camp] as Token).form)) return camp;
  const time = of?.word?.noun === 'time' && of.word.number !== Num.Plural;
  return time || nouns.ofKind.has(of?.form ?? '') || isKind(of) ? k + 1 : -1;
}

/** “le double | vainqueur de l'épreuve”, “la | lauréate du prix”: what somebody has won is said of whom one knows. */
export function isByMerit(tokens: readonly Token[], head: number, { nouns }: Language): boolean {
  const { form, word } = tokens[head] as Token;
  return nouns.merits.has(word?.lemma ?? form);
}

/** “l'agence | régionale | de santé”, “la fédération nationale de rugby”: a French body that its words spell out, and no other one spoken of. */
export function isSpelledOut({ tokens, language }: Scene, head: number, end: number): boolean {
  const level = tokens[head + 1];
  if (!language.headFirst || level === undefined || head + 1 >= end) return false;
  if (LOCAL.test(level.form)) return true;
  const of = tokens[head + 2];
  return WIDE.test(level.form) && of !== undefined && head + 2 < end && isOf(of);
}

/** “l'institution | basée à Washington|”: what says where somebody or a body has its seat, in French. */
export function isSeated({ tokens, names }: Scene, head: number, end: number): boolean {
  if (!SEATED.test(tokens[head + 1]?.form ?? '') || head + 3 >= end) return false;
  const place = names[(tokens[head + 3] as Token).name];
  return place?.from === head + 3 && place.to === end;
}

/** “l'éleveur de | charolaises”, “le marchand de | légumes”: a thing without an article. */
function isKind(token: Token | undefined): boolean {
  if (token === undefined || token.name >= 0 || token.letterCase !== Case.Lower || isDeterminer(token)) return false;
  return (token.word?.noun ?? 'other') === 'other';
}

/** “le porte-parole | du gouvernement”, “la présidente | de la région”: a body with its article, and nothing else. */
export function isOfBody(tokens: readonly Token[], head: number, end: number): boolean {
  const of = tokens[head + 1];
  if (of === undefined || (of.form !== 'du' && of.form !== 'de')) return false;
  const noun = of.form === 'du' ? head + 2 : head + 3;
  const body = tokens[noun] as Token;
  if (noun !== end - 1 || body.word?.noun !== 'organization' || STATES.has(body.form)) return false;
  return of.form === 'du' || isDeterminer(tokens[head + 2] as Token);
}

/** “the former Trump aide”, “the Leeds striker”, “the Labour MP”: what the press says of someone instead of his name once more. */
export function isOtherwise({ tokens, names, language }: Scene, from: number, head: number): boolean {
  if (language.headFirst || (tokens[head] as Token).name >= 0) return false;
  if (language.nouns.past.has(tokens[from + 1]?.form ?? '')) return true;
  return (
    language.nouns.sides.has((tokens[head] as Token).form) &&
    head > from + 1 &&
    names[(tokens[from + 1] as Token).name] !== undefined
  );
}
