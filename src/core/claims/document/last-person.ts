/** Whom more words than a role mean, of those who came up last: “le diplomate malien”, “le porte-parole du gouvernement”. */
import { Weight } from './weight';
import { compatible, isNamedPerson, type Entity } from '../../actors/cast/entity';
import { HEADS } from '../../language/relations';
import { type Language, Num } from '../../language/types';
import { hasPost, holdsOther, isFamily } from './bearer';
import { isOfAnotherState, isRanked } from './post';
import type { Description, Salient } from './reference';

/**
 * The person of this gender mentioned last, in the unit or at the end of the one before, whose role can be the same one, or who has
 * none; also a speaker of another role that nothing excludes, in the unit itself of any, unless the words name a post.
 */
export function lastPerson(
  salient: readonly Salient[],
  description: Description,
  outside: (start: number) => boolean,
  { headFirst, actors }: Language,
): Entity | null {
  const { families, qualified, pointing, office, official, lemma } = description;
  // “Luke Orr finished ahead of Paul Vian. “I felt fine,” said the world champion.”: in English rather who acted.
  const ratherActing = !headFirst && qualified && !office && !pointing;
  let posted: Salient | null = null;
  let alike: Entity | null = null;
  let mentioned: Entity | null = null;
  for (let n = salient.length - 1; n >= 0; n--) {
    const one = salient[n] as Salient;
    const { entity, weight, age, start } = one;
    if (age > 1 || (posted !== null && age !== posted.age)) break;
    if (age === 0 && outside(start)) continue;
    // “La propriétaire n'était pas venue. « … », dit la vieille dame.”
    if (age === 0 && weight === Weight.Acting && isUnnamed(entity, description)) return mentioned;
    if (!isPerson(entity, description)) continue;
    if (age > 0 && isOfAnotherState(entity, description)) return null;
    const acts = weight === Weight.Acting;
    if (qualified && families.some((family) => entity.roles.includes(family))) {
      // “Luke Orr struggled to win them over for nominee Ana Ruiz. ¶ The Vermont senator …”
      const runs = ratherActing && entity.roles.some((role) => actors.runners.has(role));
      if (acts || age === 0 || !runs) return alike ?? entity;
      alike ??= entity;
      continue;
    }
    if (alike !== null && hasPost(entity)) return alike;
    if (posted !== null) {
      // “Ruiz se tait. Son apprenti, Luc Orr, est tombé. « Non », dit l'artisan couvreur.”: of two, whose post nothing tells.
      if (acts && !hasPost(entity)) return entity;
    } else if (hasPost(entity)) {
      if (mentioned !== null) return mentioned;
      // “Luke Orr is glad. Dr Ann Reid asked for it. “Just in case,” the new vet says.”: whose rank alone is printed, who acts.
      if (acts && age === 0 && isRanked(entity)) return entity;
      // “une bénévole, Ana Ruiz. Cette retraitée de la SNCF …”
      if (pointing && age === 0) return entity;
      if (!canHoldBoth(one, description)) return null;
      if (pointing) return entity;
      posted = one;
    } else if (acts) {
      // “Luc Orr a tout essayé. ¶ La banque refuse. Le directeur de l'agence …”: who heads a body that the paragraph brings up.
      const another = age > 0 && (mentioned !== null || (headFirst && official && HEADS.has(lemma)));
      return office || another ? mentioned : entity;
    } else if (age === 0) {
      if (!ratherActing) return qualified && !office ? entity : null;
      mentioned ??= entity;
    }
    // “Noah Vasseur a battu Luc Orr. ¶ « Oui », dit le joueur de 20 ans.”: not whom the paragraph before only mentions.
  }
  return mentioned ?? alike ?? posted?.entity ?? null;
}

/** “ce porte-parole”: of those who came up just before who has the very post, else whom the paragraph has just named, else who spoke or acted last; or null. */
export function pointedAt(
  salient: readonly Salient[],
  description: Description,
  outside: (start: number) => boolean,
): Entity | null {
  let last: Entity | null = null;
  for (let n = salient.length - 1; n >= 0; n--) {
    const { entity, weight, age, start } = salient[n] as Salient;
    if (age > 1) break;
    if (age === 0 && outside(start)) continue;
    // “La sœur du défunt ne décolère pas. « … », proteste cette retraitée.”
    const described = entity.described && entity.type === 'person' && weight === Weight.Acting;
    if (last === null && described && compatible(entity.gender, description.gender)) return null;
    if (!isPerson(entity, description)) continue;
    if (entity.roles.includes(description.lemma)) return entity;
    // “Maud Perrin s'étonne, mais pas Ana Roux. « … », dit cette ancienne infirmière.”
    if (last === null && age === 0 && weight < Weight.Acting && !hasPost(entity)) return entity;
    if (weight === Weight.Acting) last ??= entity;
  }
  return last;
}

/** Whether somebody is one whom the text only describes, by another noun, and who can be the one described. */
function isUnnamed({ described, type, number, gender, roles }: Entity, description: Description): boolean {
  if (!described || type !== 'person' || number === Num.Plural || description.pointing) return false;
  return compatible(gender, description.gender) && !roles.includes(description.lemma);
}

/** Whether somebody is one person with a name whom nothing tells apart from the one described. */
function isPerson(entity: Entity, description: Description): boolean {
  return isNamedPerson(entity, description.gender) && !holdsOther(entity, description);
}

/**
 * Whether somebody who acts and has a post can have the one described as well: “le rapporteur public” is not the préfet of the sentence
 * before, posts that nobody has together; “l'éleveur de charolaises” can preside.
 */
function canHoldBoth(
  { entity, weight, age }: Salient,
  { qualified, families, noun, lemma, office }: Description,
): boolean {
  if (!qualified || office || weight !== Weight.Acting) return false;
  const trade = noun === 'role' && !HEADS.has(lemma);
  return !entity.roles.some(isFamily) || (age === 0 && (families.length === 0 || trade));
}
