/** “Ana Ruiz vit là avec ses trois enfants. ¶ « On nous a menti », dit Eva Orr, retraitée. ¶ « C'est bien », dit la mère de famille.”: who has children. */
import { Weight } from './weight';
import { Num } from '../../language/types';
import { isNamedPerson, type Entity } from '../../actors/cast/entity';
import { ENGLISH_PARENTS, FRENCH_PARENTS, OF_FAMILY, PARENTS } from '../../language/parents';
import { KIN, RELATIVES } from '../../language/relations';
import { foldedWords } from '../../text/folded-words';
import { OPENING_MARK } from './said';
import type { LocalClaim } from '../unit/local-claim';
import { hasPost } from './bearer';
import type { WordsMeant } from './meant';
import type { People } from './people';
import type { Description, Salient } from './reference';

/** The word for somebody named of whose children the text has told. */
function parentWord({ id }: Entity): string {
  return `${id}|parent`;
}

/** The text tells of somebody's children. */
export function meetParent(entity: Entity, meant: WordsMeant): void {
  if (entity.type === 'person' && !entity.described) meant.mean(parentWord(entity), entity);
}

/** “« Mon fils a froid », dit Ana Ruiz.”: whoever speaks in marks tells of children of his own. */
export function hearParent({ parts }: LocalClaim, actor: Entity, people: People): void {
  const { text, language } = people.unit;
  const { mine } = language.headFirst ? FRENCH_PARENTS : ENGLISH_PARENTS;
  if (parts.some(({ start, end }) => OPENING_MARK.test(text.charAt(start)) && mine.test(text.slice(start, end))))
    meetParent(actor, people.meant);
}

/** Of those in mind, who came up last of whose children the text has told, unless somebody acts in the paragraph of whom it tells nothing else; or null. */
export function parentMeant(reference: Description, printed: string, { salient, meant }: People): Entity | null {
  const { lemma, gender, name, possessive, number } = reference;
  if (!PARENTS.has(lemma) || name >= 0 || possessive || number === Num.Plural) return null;
  if (!reference.bare && !isOfFamily(printed)) return null;
  for (let n = salient.length - 1; n >= 0; n--) {
    const { entity, weight, age } = salient[n] as Salient;
    if (!isNamedPerson(entity, gender)) continue;
    if (entity.roles.some((role) => PARENTS.has(role)) || meant.of(parentWord(entity)) !== undefined) return entity;
    // “Sa fille, Inès, dormait.”: the child is no parent.
    const kin = entity.roles.some((role) => KIN.has(role) || RELATIVES.has(role));
    if (age === 0 && weight === Weight.Acting && !kin && !hasPost(entity)) return null;
  }
  return null;
}

/** “la mère de famille”, “the grieving father”, “the mother of two” */
function isOfFamily(printed: string): boolean {
  const words = foldedWords(printed);
  return !words.some((word) => word === 'de' || word === 'of') || OF_FAMILY.has(words.at(-1) ?? '');
}
