/** Whom “son auteur”, “its author” mean: whoever something was last told to be of. */
import { Weight } from './weight';
import { Num } from '../../language/types';
import { compatible, type Entity } from '../../actors/cast/entity';
import { MAKERS } from '../../language/relations';
import type { People } from './people';
import type { Description, Salient } from './reference';

/** So many units back, headings included, is told whose something is. */
const REACH = 2;

/** “Le rapport | de l'économiste | Luc Orr est paru.”: the subject is what he made. */
const OWNER = /(?:\bd[eu]\s|\bd['’]|\bpar\s|\b(?:by|of)\s)(?:(?:la|le|the)\s|l['’])?(?:\p{Ll}[\p{L}’'-]*\s){0,3}$/u;
const LONGEST = 50;

/** “la proposition de loi du sénateur Luc Orr a été adoptée. Son auteur …”: who came up last without acting, or null. */
export function makerMeant(
  { salient, unit: { text } }: People,
  { lemma, gender, number }: Description,
  outside: (start: number) => boolean,
): Entity | null {
  if (!MAKERS.has(lemma) || number === Num.Plural) return null;
  for (let n = salient.length - 1; n >= 0; n--) {
    const { entity, weight, age, start } = salient[n] as Salient;
    if (age > REACH) return null;
    if (entity.type !== 'person' || entity.described || (age === 0 && outside(start))) continue;
    if (weight > Weight.Mentioned && !(age === 0 && OWNER.test(text.slice(Math.max(0, start - LONGEST), start))))
      continue;
    if (entity.number !== Num.Plural && compatible(entity.gender, gender)) return entity;
  }
  return null;
}
