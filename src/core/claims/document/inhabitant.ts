/** Whom a French noun for where somebody is from means: “le Tongien”, “la Lyonnaise”. */
import { compatible, type Entity } from '../../actors/cast/entity';
import { KIN } from '../../language/relations';
import { isElsewhere } from './bearer';
import type { Search } from './described-person';
import type { Salient } from './reference';

/** “le Tongien” */
export const INHABITANT = /^(?:[Ll][ea] |[Ll]['’]|[Cc]et(?:te)? |[Cc]e )\p{Lu}[\p{L}-]*$/u;

/** “le Finistérien” for whoever acted last, whatever his post, but for somebody's kin, or alone is named in the paragraph; else whoever the article named first; or null. */
export function inhabitantMeant(search: Search): Entity | null {
  const { reference, salient, outside } = search;
  const here = new Map<string, Entity>();
  for (let n = salient.length - 1; n >= 0; n--) {
    const { entity, weight, age, start } = salient[n] as Salient;
    if (age > 1) break;
    // “« Non », dit Luc Orr. ¶ Le prix va à Léa Vian. La Lyonnaise …”
    const [only] = here.values();
    if (age > 0 && here.size === 1) return only ?? null;
    if (entity.type !== 'person' || entity.number === 2 || entity.described) continue;
    if (entity.roles.some((role) => KIN.has(role))) continue;
    if ((age === 0 && outside(start)) || !compatible(entity.gender, reference.gender)) continue;
    if (isElsewhere(entity, reference)) continue;
    if (weight >= 2) return entity;
    if (age === 0) here.set(entity.id, entity);
  }
  return topicMeant(search);
}

/** “Le Tongien n'en parle pas”, “le quadragénaire”: where nobody else can be meant, whoever the article named first and still has in mind; or null. */
export function topicMeant({ reference, salient, people: { topic } }: Search): Entity | null {
  if (topic === null || !compatible(topic.gender, reference.gender) || isElsewhere(topic, reference)) return null;
  return salient.some(({ entity }) => entity.id === topic.id) ? topic : null;
}
