/** Whoever spoke or acted last goes on, rather than a body that has come up since. */
import { Weight } from './weight';
import { Num } from '../../language/types';
import { compatible, type Entity } from '../../actors/cast/entity';
import { GOES_ON_BY } from '../../language/answers';
import type { Antecedent } from './antecedent';
import type { People } from './people';
import type { Pronoun, Salient } from './reference';
import { OPENING_MARK, type Said } from './said';

/**
 * “« C'est neuf », dit Luc Orr. L'Observatoire formule cinq vœux. « C'est utile », explique-t-il.”: whoever spoke last goes on in words in
 * marks, rather than a body that has only acted since.
 */
export function goingOn(
  likely: Antecedent | null,
  salient: readonly Salient[],
  reference: Pronoun,
  { parts, cue }: Said,
  { speaker: last, unit }: People,
): Antecedent | null {
  // “« C'est dur », dit Luc Orr. Zalix a vendu ses parts. La hausse est finie, a-t-il ajouté.”
  const adds = cue != null && GOES_ON_BY.has(cue.lemma);
  const firm = likely?.entity.type === 'organization' || (adds && likely?.entity.unsettled === true);
  const body = firm && likely?.entity.id !== last?.id;
  const speaker = last === null && likely?.entity.described === true ? actingBefore(salient) : last;
  if (!body || speaker?.type !== 'person' || speaker.described || reference.number === Num.Plural) return likely;
  if (reference.means === 'thing' || !compatible(speaker.gender, reference.gender)) return likely;
  const first = parts[0];
  if (first === undefined || !(adds || OPENING_MARK.test(unit.text.charAt(first.start)))) return likely;
  return salient.some(({ entity, age }) => entity.id === speaker.id && age <= FAR)
    ? { entity: speaker, confidence: GOES_ON }
    : likely;
}

/** “Luc Orr, attaquant, a suivi le match. ¶ Le club reste dernier. « On doit réagir », dit-il.”: the person who acted last in the paragraph before; or null. */
function actingBefore(salient: readonly Salient[]): Entity | null {
  for (let n = salient.length - 1; n >= 0; n--) {
    const { entity, weight, age } = salient[n] as Salient;
    if (age > 1) return null;
    if (weight === Weight.Acting && age === 1) return entity;
  }
  return null;
}

/** Whoever goes on spoke no farther back. */
const FAR = 4;
const GOES_ON = 0.7;
