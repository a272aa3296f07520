/** “« … », dit Luc Orr. « … », a ajouté le ministre de l'Intérieur.”: who has just spoken goes on, and the text tells his post. */
import { Weight } from './weight';
import { Num } from '../../language/types';
import { compatible, type Entity } from '../../actors/cast/entity';
import { ADDS, GOES_ON_BY } from '../../language/answers';
import { FOR_OTHERS, IN_COURT, PROSECUTORS } from '../../language/relations';
import { hasPost, holdsOther } from './bearer';
import type { People } from './people';
import type { Description, Salient } from './reference';
import type { Said } from './said';

/**
 * Who has just spoken, where the cue is one of going on, nothing has told of a post of his, and the words mean nobody else; or null.
 * @param found whom they mean by what else is known
 */
export function goesOnAs(
  reference: Description,
  found: Entity | null,
  { source, cue, parts }: Said,
  { speaker, claims, salient }: People,
): Entity | null {
  if (cue == null || !(ADDS.has(cue.lemma) || GOES_ON_BY.has(cue.lemma))) return null;
  if (speaker === null || (found !== null && !found.described) || !tellsPost(reference)) return null;
  if (claims.length > 0 && claims.at(-1)?.actor?.id !== speaker.id) return null;
  if (speaker.type !== 'person' || speaker.described || speaker.number === Num.Plural || hasPost(speaker)) return null;
  if (!compatible(speaker.gender, reference.gender) || holdsOther(speaker, reference)) return null;
  const from = Math.min(source?.start ?? Infinity, parts[0]?.start ?? Infinity);
  return isLastBefore(from, speaker, found, salient) ? speaker : null;
}

/** Whether a noun is that of one post, but not of who speaks in turn with others before a judge: “« J'ai peur », dit Luc Orr. « Six mois », conclut le procureur.” */
function tellsPost({ noun, number, definite, possessive, deictic, lemma }: Description): boolean {
  if (noun !== 'role' || number === Num.Plural || !definite || possessive || deictic) return false;
  return !PROSECUTORS.has(lemma) && !IN_COURT.has(lemma) && !FOR_OTHERS.has(lemma);
}

/** Whether whoever spoke acted last before a place, and no other person has come up in its paragraph, nor the one described anywhere: “Le préfet attend. « Non », dit Luc Orr. « C'est fini », ajoute le préfet.” */
function isLastBefore(from: number, speaker: Entity, found: Entity | null, salient: readonly Salient[]): boolean {
  let last: Entity | null = null;
  for (const { entity, age, start, weight } of salient) {
    if (age === 0 && start >= from) continue;
    if (weight === Weight.Acting) last = entity;
    if (entity.type !== 'person' || entity.id === speaker.id) continue;
    if (age === 0 || entity.id === found?.id) return false;
  }
  return last?.id === speaker.id;
}
