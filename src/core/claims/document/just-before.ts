/** Whom a pronoun means that the sentence before alone names, or brings in without a name. */
import { compatible, decided, type Entity } from '../../actors/cast/entity';
import { Gender } from '../../language/types';
import { Char, charClass } from '../../text/characters';
import type { DocumentUnit } from './reading';
import type { Pronoun, Salient } from './reference';
import type { Antecedent } from './antecedent';
import type { Said } from './said';

/** Somebody whom only the sentence before a pronoun names. */
const NAMED_JUST_BEFORE = 0.82;

/**
 * “Inès Ruiz dormait. Le juge interroge Ana Orr. « … », dit-elle”: the one of that gender whom the sentence before names, where nothing
 * in it takes up who acted before that; or that it brings in somebody without a name.
 */
export function justBefore(
  { text, analysis, language }: DocumentUnit,
  salient: readonly Salient[],
  { means, number, gender }: Pronoun,
  { source, parts }: Said,
  likely: Entity | undefined,
): Antecedent | null | 'unnamed' {
  if (means === 'thing' || means === 'none' || number === 2 || decided(gender) === 0) return null;
  const at = Math.min(source?.start ?? Infinity, parts[0]?.start ?? Infinity);
  let n = analysis.sentences.length - 1;
  while (n > 0 && (analysis.sentences[n] as number) > at) n--;
  if (n < 1) return null;
  const from = analysis.sentences[n - 1] as number;
  const to = analysis.sentences[n] as number;
  let named: Entity | null = null;
  for (let k = salient.length - 1; k >= 0; k--) {
    const { entity, age, weight, start } = salient[k] as Salient;
    if (age > 0 || start < from) break;
    if (start >= to || entity.type !== 'person' || entity.number === 2) continue;
    if (entity.id === likely?.id) return null;
    if (weight > 1 || entity.described || entity.gender !== decided(gender)) {
      if (compatible(entity.gender, gender)) return null;
      continue;
    }
    if (named !== null && named.id !== entity.id) return null;
    named = entity;
  }
  const anybody = named === null && bringsIn(analysis, from, to, decided(gender));
  if (!anybody && named === null) return null;
  if (saysSubject(text, from, to, decided(gender), language.headFirst)) return null;
  return named === null ? 'unnamed' : { entity: named, confidence: NAMED_JUST_BEFORE };
}

/** “On amène un homme ivre.”: whether [from, to) tells of somebody of this gender who has no name. */
function bringsIn({ broughtIn }: DocumentUnit['analysis'], from: number, to: number, gender: number): boolean {
  return broughtIn.some((one) => one.brought && one.gender === gender && one.start >= from && one.start < to);
}

/** Whether a pronoun of this gender stands in [from, to): “elle”, “she”. */
function saysSubject(text: string, from: number, to: number, gender: number, french: boolean): boolean {
  const pronoun = french ? (gender === Gender.Feminine ? 'elle' : 'il') : gender === Gender.Feminine ? 'she' : 'he';
  // Cut out first: a draft can be one line, to whose end a search would go.
  const said = text.slice(from, to);
  for (const word of [pronoun, pronoun.charAt(0).toUpperCase() + pronoun.slice(1)])
    for (let k = said.indexOf(word); k >= 0; k = said.indexOf(word, k + 1))
      if (!isWordAt(said, k - 1) && !isWordAt(said, k + word.length)) return true;
  return false;
}

function isWordAt(text: string, k: number): boolean {
  return k >= 0 && k < text.length && charClass(text.charCodeAt(k)) === Char.Letter;
}
