/** Whom a French noun for where somebody is from means: “le Tongien”, “la Lyonnaise”. */
import { Weight } from './weight';
import { Num } from '../../language/types';
import { compatible, type Entity } from '../../actors/cast/entity';
import { KIN } from '../../language/relations';
import { HOME } from '../../actors/ties';
import { OTHER_STEMS } from '../../language/fr/homes';
import { NATIONALITIES } from '../../language/nations';
import { foldedWords } from '../../text/folded-words';
import { isElsewhere, isExact } from './bearer';
import type { Search } from './described-person';
import type { Salient } from './reference';

/** “le Tongien” */
export const INHABITANT = /^(?:[Ll][ea] |[Ll]['’]|[Cc]et(?:te)? |[Cc]e )\p{Lu}[\p{L}-]*$/u;

/** “Née à Lens, Ana Ruiz attend. ¶ « Non », dit Maud Perrin. ¶ La Lensoise …”: who came up last of those of whom the text says that they are from there, unless somebody else acts in the paragraph; or null. */
export function homeMeant({ reference, salient, outside }: Search): Entity | null {
  const [word = ''] = foldedWords(reference.lemma);
  let acting: Entity | null = null;
  for (let n = salient.length - 1; n >= 0; n--) {
    const { entity, weight, age, start } = salient[n] as Salient;
    if (entity.type !== 'person' || entity.number === Num.Plural || !compatible(entity.gender, reference.gender))
      continue;
    if (age === 0 && outside(start)) continue;
    if (entity.roles.some((role) => isOfPlace(role, word)))
      return acting === null || acting.id === entity.id ? entity : null;
    if (age === 0 && weight === Weight.Acting) acting ??= entity;
  }
  return null;
}

/** Whether a role names the place whose people have the name: “from lens”, “maire lens” for “lensois”. */
function isOfPlace(role: string, people: string): boolean {
  if (role.startsWith(HOME)) return areOf(foldedWords(role.slice(HOME.length)), people);
  return isExact(role) && foldedWords(role).some((word, n) => n > 0 && areOf([word], people));
}

/** Whether people of a place are called so: by the stem of its name, or of its last words. */
function areOf(place: readonly string[], people: string): boolean {
  const other = OTHER_STEMS.get(place.join('-'));
  if (other !== undefined) return people.startsWith(other);
  return place.some(
    (word, n) => !ARTICLES.test(word) && sharesStem(n === 0 ? place.join('') : word, people.replace('-', '')),
  );
}

function sharesStem(place: string, people: string): boolean {
  let same = 0;
  while (same < place.length && place.charCodeAt(same) === people.charCodeAt(same)) same++;
  if (same === place.length && same >= SHORTEST) return true;
  return (
    same >= (place.length <= SHORT && !NATIONALITIES.has(people) ? SHORTEST : Math.max(STEM, place.length - ENDING))
  );
}

const ARTICLES = /^(?:l[ea]s?|saint|sainte|sur|sous|en|de|du|mont)$/;
/** “Gap”, “Aix” */
const SHORTEST = 3;
/** “Nice”, “Sète”: a vowel falls. */
const SHORT = 4;
const STEM = 4;
/** “Bordeaux”: the people are called by no more of it than “bord”. */
const ENDING = 4;

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
    if (entity.type !== 'person' || entity.number === Num.Plural || entity.described) continue;
    if (entity.roles.some((role) => KIN.has(role))) continue;
    if ((age === 0 && outside(start)) || !compatible(entity.gender, reference.gender)) continue;
    if (isElsewhere(entity, reference)) continue;
    if (weight >= Weight.Acting) return entity;
    if (age === 0) here.set(entity.id, entity);
  }
  return topicMeant(search);
}

/** “Le Tongien n'en parle pas”, “le quadragénaire”: where nobody else can be meant, whoever the article named first and still has in mind; or null. */
export function topicMeant({ reference, salient, people: { topic } }: Search): Entity | null {
  if (topic === null || !compatible(topic.gender, reference.gender) || isElsewhere(topic, reference)) return null;
  return salient.some(({ entity }) => entity.id === topic.id) ? topic : null;
}
