/** Whom a description means: “la ministre”, “the union”, “un porte-parole du ministère”. */
import { FIRMS, GROUPS } from '../../language/firms';
import { Num } from '../../language/types';
import { compatible, describedEntity, type Entity } from '../../actors/cast/entity';
import type { Candidates } from '../../actors/cast/candidates';
import type { Cast } from '../../actors/cast/cast';
import { AGED, isLoose, isOnce, isTied, NATION, once as onceOf } from '../../actors/ties';
import type { ActorType } from '../../analysis';
import { FOR_OTHERS, HEADS, KIN, PEERS, RECIPROCAL } from '../../language/relations';
import { isDigit } from '../../text/characters';
import { foldedWords } from '../../text/folded-words';
import { canBear, hasPost, holdsOther, isElsewhere } from './bearer';
import type { People } from './people';
import {
  byNation,
  byPastPost,
  byPostAt,
  byRelatedRole,
  counterpart,
  FRENCH_FAMILY,
  isFamily,
  isOtherTrade,
  lastPerson,
} from './post';
import { describedLast, type Description, REACH, recent, type Salient, sameDescription } from './reference';
import { latter, oneOfTwo } from './pointing';
import { genericBody, isFirm } from './named-body';

/**
 * The entity that a description means: someone named or described before, else one of its own; null where it could be anyone.
 * @param printed the words of the description
 * @param outside places that are the description's own content
 */
export function described(
  reference: Description,
  printed: string,
  outside: (start: number) => boolean,
  salient: readonly Salient[],
  { cast, firm, topic }: People,
): Entity | null {
  const { noun, lemma, number, definite, bare, possessive, name, generic } = reference;
  if (noun === 'source') return null;
  // “plaidait l'un d'eux”: any of them.
  if (ONE_OF.has(lemma)) return ownDescribed(reference, printed);
  if (reference.ofTwo > 0) return oneOfTwo(salient, reference, outside);
  if (reference.deictic) return latter(salient, reference, outside);
  const person = noun === 'role' || noun === 'person';
  if (possessive && person && number !== 2) {
    const owned = ofOwner(reference, salient, cast, outside);
    if (owned !== null) return owned;
  }
  if (possessive && number !== 2 && name < 0 && PEERS.has(lemma))
    return (
      counterpart(salient, reference) ??
      // “son homologue américain”
      (reference.demonym === '' ? null : byNation(salient, reference)) ??
      ownDescribed(reference, printed)
    );
  if (definite && !possessive) {
    // “A female minister said … The female minister”
    const again = bare || !person ? null : describedAgain(salient, ownDescribed(reference, printed));
    if (again !== null) return again;
    const named = reference.capital === '' ? null : byCapital(reference.capital, salient, cast);
    if (named !== null) return named;
    // “le constructeur” is the company before it is a person, unless somebody bears the role.
    const body = number === 2 ? null : bodyMeant(reference, salient, cast, firm);
    if (body !== null) return body;
    if (number !== 2 && person) {
      const same = byTie(reference, salient, cast);
      if (same !== null) return same;
      const once = reference.past ? byPastPost(salient, reference, outside) : null;
      if (once !== null) return once;
      const holder = byRole(reference, salient, cast);
      // “la préfète de la Manche” for a préfète printed without her place.
      const placed =
        reference.located &&
        reference.ties.length > 0 &&
        holder?.roles.some((role) => role.startsWith(`${lemma} `)) === false;
      // “the City manager” for a manager printed without his club.
      const open = holder !== null && isTied(reference.ties) && !isTied(holder.roles);
      const compatriot =
        bare && holder?.roles.includes(NATION + lemma) === true ? notOfNation(reference, holder, salient) : null;
      if (compatriot !== null) return compatriot;
      if (holder !== null && (bare || name < 0 || placed || open)) {
        // “Ruiz a pesté. L'entraîneur des avants n'a pas mâché ses mots.”: not an entraîneur who comes up elsewhere.
        const here = !bare && reference.exact === '' ? actingWithoutPost(salient, reference, holder) : null;
        if (here !== null) return here;
        // “The Green councillor accused him”: whoever spoke last in the paragraph, whose party nothing told.
        const more = !bare && reference.exact === '' && reference.ties.length > 0;
        const last = more ? lastOfFamily(salient, reference) : null;
        if (last !== null && !salient.some((s) => s.age === 0 && s.entity.id === holder.id)) return last;
        // “le coach” is the entraîneur just spoken of, not a coach whom the article names elsewhere.
        const near = bare && !salient.some((s) => s.entity.id === holder.id) ? byRelatedRole(salient, reference) : null;
        return near !== null && near.roles.some((role) => reference.families.includes(role)) ? near : holder;
      }
      const national = reference.demonym === '' ? null : byNation(salient, reference);
      if (national !== null) return national;
      const posted = reference.exact !== '' ? byPostAt(salient, cast, reference) : null;
      if (posted !== null) return posted;
      const runs = reference.runner !== '' ? runnerMeant(reference, salient, cast, topic) : null;
      if (runs !== null) return runs;
      const held = reference.former && topic !== null ? topicOnce(reference, salient, topic) : null;
      if (held !== null) return held;
      // “A Norvik spokesman said … The spokesman said”: he who was spoken of last.
      const last = bare ? describedLast(salient, reference) : null;
      if (last !== null) return last;
      // “ce contrôleur”, “le gardien de 19 ans”: whoever was spoken of last.
      const pointed = reference.qualified && bare ? lastPerson(salient, reference, outside) : null;
      if (pointed !== null) return pointed;
      const related =
        generic === null && (bare || reference.located || isTied(reference.ties))
          ? byRelatedRole(salient, reference)
          : null;
      if (related !== null) return farHolder(related, reference, salient, cast) ?? related;
      const only = bare ? onlyOfFamily(reference, cast) : null;
      if (only !== null) return only;
    }
    if (number !== 2 && person && (reference.qualified || reference.official)) {
      const last = lastPerson(salient, reference, outside);
      if (last !== null) return last;
    }
    // “« … », affirme Ruiz. Le directeur du groupement hospitalier assure …”
    const here = person && number !== 2 && isNewPost(reference) ? actingWithoutPost(salient, reference, null) : null;
    if (here !== null) return here;
    const head = person && number !== 2 && !bare ? headOfBody(salient, reference, printed) : null;
    if (head !== null) return head;
    if (bare) {
      const same = sameDescription(salient, reference);
      if (same !== null) return same;
    }
  }
  return ownDescribed(reference, printed);
}

/** “La Fédération des armateurs proteste. Sa présidente, Maud Le Hir, … La patronne des armateurs”: who just came up with a post like it, where a body has the words in its name. */
function headOfBody(salient: readonly Salient[], description: Description, printed: string): Entity | null {
  const { lemma, families, gender } = description;
  if (!HEADS.has(lemma)) return null;
  // Behind the article and the noun
  const words = foldedWords(beforeComma(printed))
    .slice(2)
    .filter((word) => word.length >= LONG);
  if (words.length === 0) return null;
  const isNamed = ({ type, id }: Entity): boolean => {
    const name = id.split(/[ |]/);
    return type === 'organization' && words.every((word) => name.includes(word));
  };
  if (!salient.some(({ entity }) => isNamed(entity))) return null;
  for (let n = salient.length - 1; n >= 0; n--) {
    const { entity, age } = salient[n] as Salient;
    if (age > 1) return null;
    if (entity.type !== 'person' || entity.number === 2 || !compatible(entity.gender, gender)) continue;
    if (entity.roles.includes(lemma) || families.some((family) => entity.roles.includes(family))) return entity;
  }
  return null;
}

/** Shorter words than this are articles and prepositions. */
const LONG = 4;

const ONE_OF = new Set(['un', 'une']);

/** Who was described with all of the same words before, or null. */
function describedAgain(salient: readonly Salient[], own: Entity | null): Entity | null {
  return own !== null && salient.some(({ entity }) => entity.id === own.id) ? own : null;
}

/** “Le Kényan” is whoever acted just before, where nothing tells his nation, rather than a Kenyan of an earlier paragraph. */
function notOfNation({ gender }: Description, holder: Entity, salient: readonly Salient[]): Entity | null {
  let last: Entity | null = null;
  for (const { entity, age, weight } of salient) {
    if (age > 0 || entity.type !== 'person' || entity.number === 2) continue;
    if (entity.id === holder.id) return null;
    if (weight === 2) last = entity;
  }
  if (last === null || !compatible(last.gender, gender)) return null;
  return last.roles.some((role) => role.startsWith(NATION)) ? null : last;
}

/** Whether French words tell a post with a complement that names nobody: what the text had not yet said of somebody. */
function isNewPost({ noun, bare, exact, name, lemma, ties }: Description): boolean {
  if (noun !== 'role' || bare || exact !== '' || name >= 0) return false;
  return ties.length === 0 && !FOR_OTHERS.has(lemma) && !KIN.has(lemma) && !PEERS.has(lemma);
}

/** Who spoke or acted last in the paragraph, where nothing tells his post, and the holder of the post has not come up of late; or null. */
function actingWithoutPost(
  salient: readonly Salient[],
  description: Description,
  holder: Entity | null,
): Entity | null {
  let last: Entity | null = null;
  for (const { entity, age, weight } of salient) {
    if (entity.id === holder?.id) return null;
    if (age === 0 && weight === 2 && entity.type === 'person' && entity.number !== 2) last = entity;
  }
  if (last === null || last.described || hasPost(last) || !compatible(last.gender, description.gender)) return null;
  return last;
}

/** Who spoke or acted last in the paragraph, if his printed role can be the same person's. */
function lastOfFamily(salient: readonly Salient[], description: Description): Entity | null {
  for (let n = salient.length - 1; n >= 0; n--) {
    const { entity, age, weight } = salient[n] as Salient;
    if (age > 0) return null;
    if (weight !== 2 || entity.type !== 'person') continue;
    const fits = compatible(entity.gender, description.gender) && !holdsOther(entity, description);
    return fits && description.families.some((family) => entity.roles.includes(family)) ? entity : null;
  }
  return null;
}

/** The entity that is known by its description alone; null where it could be anyone. */
export function ownDescribed(
  { noun, lemma, gender, number, definite, bare, generic, families }: Description,
  printed: string,
): Entity | null {
  const person = noun === 'role' || noun === 'person';
  // “un riverain” could be anyone; “un porte-parole du ministère” is somebody.
  if (number !== 2 && !definite && person && (noun !== 'role' || bare)) return null;
  const type: ActorType =
    noun === 'organization' || (generic !== null && definite && number !== 2)
      ? 'organization'
      : number === 2
        ? 'group'
        : person
          ? 'person'
          : 'group';
  const label = labelOf(printed, number);
  const words = foldedWords(label);
  // “40 %” is nobody.
  if (!words.some((word) => LETTER.test(word))) return null;
  // “Le maire de Roubaix s'agace. … l'élu”
  const roles = type === 'person' && families[0]?.startsWith(FRENCH_FAMILY) === true ? [lemma, ...families] : [lemma];
  return describedEntity(words, type, gender, number, roles, label);
}

/** “la Commission” for the Commission européenne: the only body of that name, else the one spoken of last. */
function byCapital(word: string, salient: readonly Salient[], cast: Cast): Entity | null {
  const candidates = cast.bodiesOf(word);
  const [only = null, ...others] = candidates.entities;
  return others.length === 0 ? only : recent(salient, candidates);
}

/** Whose printed role has this head noun: who was spoken of last, else who is the only one. “la ministre” → Rachida Dati. */
function byRole(description: Description, salient: readonly Salient[], cast: Cast): Entity | null {
  const { lemma, gender, ties, demonym, past, official } = description;
  const candidates = cast.withRole(lemma, gender);
  if (demonym !== '') {
    // “le président russe”, where the text has an American one too
    const compatriots = candidates.without(({ roles }) => !roles.includes(NATION + demonym));
    if (compatriots.entities.length > 0) return lastOf(compatriots, salient);
  }
  // “the UBS analyst” is nobody who is an analyst at another bank.
  const found = lastOf(
    ties.length > 0 || demonym !== '' ? candidates.without((entity) => isElsewhere(entity, description)) : candidates,
    salient,
  );
  // “Noah Vasseur a gagné. Le joueur sourit. … l'ancien joueur Paul Vian”: nobody who was once this and has not come up.
  // “la présidente moldave … la présidente de la Commission”
  if (official && lemma === 'président' && found?.roles.some((role) => role.startsWith(NATION)) === true) return null;
  const once = found !== null && !past && found.roles.includes(onceOf(lemma));
  return once && !salient.some(({ entity }) => entity.id === found.id) ? null : found;
}

/** Who has more in common with the description than the noun: “the Barclays analyst”, “the former foreign minister”. */
function byTie(description: Description, salient: readonly Salient[], cast: Cast): Entity | null {
  const { ties, gender } = description;
  for (const tie of ties) {
    const candidates = cast.withRole(tie, gender);
    const found = lastOf(
      isLoose(tie) && !tie.startsWith(AGED) ? candidates.without((e) => !canBear(e, description)) : candidates,
      salient,
    );
    if (found !== null) return found;
  }
  return null;
}

/** “Cole's lawyer”, “the boy's mother”, “his agent”: the one printed with the same owner, else the only one of that noun, if nobody else's. */
function ofOwner(
  description: Description,
  salient: readonly Salient[],
  cast: Cast,
  outside: (start: number) => boolean,
): Entity | null {
  const tied = byTie(description, salient, cast);
  if (tied !== null) return tied;
  const mutual = kinOfActing(description, salient, outside);
  if (mutual !== null) return mutual;
  const { lemma, noun, gender, owner } = description;
  const [only, other] = cast.withRole(lemma, gender).entities;
  if (only === undefined || other !== undefined || isElsewhere(only, description)) return null;
  // “His brother Neil left. His brother said …”: whose he is, is who spoke last.
  if (noun !== 'person' || !MUTUAL.has(lemma) || salient.at(-1)?.entity.id !== only.id) return only;
  // “Ann lives with her sister Beth. Her sister said …”: who only came up is not whose sister it is.
  const acting = owner === 0 ? null : actingLast(salient);
  return compatible(only.gender, owner) && (acting === null || acting.id === only.id) ? null : only;
}

/** Who last spoke or was a subject, or null. */
function actingLast(salient: readonly Salient[]): Entity | null {
  for (let n = salient.length - 1; n >= 0; n--) {
    const { entity, weight } = salient[n] as Salient;
    if (weight === 2 && entity.type === 'person' && !entity.described) return entity;
  }
  return null;
}

/** “The candidate” is who is printed with another word for one, else whom the article is about, whatever post he holds. */
function runnerMeant(
  description: Description,
  salient: readonly Salient[],
  cast: Cast,
  topic: Entity | null,
): Entity | null {
  const { runner, gender, bare, located, name } = description;
  const printed = lastOf(
    cast.withRole(runner, gender).without((entity) => holdsOther(entity, description)),
    salient,
  );
  if (printed !== null) return printed;
  if (topic === null || located || !(bare || name < 0)) return null;
  // “Senator Ruiz objected. The lobby, which endorsed Luc Orr, … The nominee”: whom the paragraph has just named, and nothing shows in office.
  const free = salient.find(
    ({ entity, age }) => age === 0 && entity.type === 'person' && !hasPost(entity) && compatible(entity.gender, gender),
  );
  if (free !== undefined && hasPost(topic)) return free.entity;
  return compatible(topic.gender, gender) && !holdsOther(topic, description) ? topic : null;
}

/** “The former secretary of state” is no senator who spoke just before, where the article is about somebody whom nothing shows in office. */
function topicOnce(description: Description, salient: readonly Salient[], topic: Entity): Entity | null {
  const { families, gender } = description;
  const inOffice = ({ roles }: Entity): boolean => families.some((role) => roles.includes(role)) && !roles.some(isOnce);
  if (inOffice(topic) || !compatible(topic.gender, gender) || holdsOther(topic, description)) return null;
  for (let n = salient.length - 1; n >= 0; n--) {
    const { entity, age, weight } = salient[n] as Salient;
    if (age > 1) break;
    if (weight === 2 && entity.type === 'person' && entity.number !== 2 && !entity.described)
      return entity.id === topic.id || inOffice(entity) ? topic : null;
  }
  return null;
}

/** “Luc Orr … son père, Paul Orr, … Son fils tempère”: whose father acted last, or null. */
function kinOfActing(
  { lemma, gender, owner }: Description,
  salient: readonly Salient[],
  outside: (start: number) => boolean,
): Entity | null {
  const back = RECIPROCAL.get(lemma);
  // “his”, “her”: only a French possessive leaves open whose
  if (back === undefined || owner !== 0) return null;
  let acting: Entity | null = null;
  for (let n = salient.length - 1; n >= 0; n--) {
    const { entity, weight, age, start } = salient[n] as Salient;
    if (entity.type !== 'person' || entity.number === 2 || entity.described || (age === 0 && outside(start))) continue;
    if (acting === null) {
      if (weight < 2) continue;
      if (!back.some((role) => entity.roles.includes(role))) return null;
      acting = entity;
    } else if (entity.id !== acting.id && compatible(entity.gender, gender)) return entity;
  }
  return null;
}

/** What two are for each other. */
const MUTUAL = new Set(['brother', 'sister', 'cousin', 'frère']);

function lastOf(candidates: Candidates, salient: readonly Salient[]): Entity | null {
  const last = candidates.entities.at(-1) ?? null;
  return candidates.entities.length > 1 ? (recent(salient, candidates) ?? last) : last;
}

/**
 * The body that “l'agence”, “le groupe français”, “la marque au lion”, “the ministry” mean: with more words than the noun, one spoken
 * of just before; with a noun that cannot stand for any body, one that has it in its name.
 */
function bodyMeant(
  reference: Description,
  salient: readonly Salient[],
  cast: Cast,
  firm: Entity | null,
): Entity | null {
  const { bare, located, generic, lemma, noun, qualified } = reference;
  if (generic === null && (noun !== 'organization' || !bare)) return null;
  if (noun !== 'organization' && cast.withRole(lemma, 0).entities.length > 0) return null;
  // “le patron de Solvanex, Luc Orr … l'industriel”: he, where the firm did nothing itself.
  if (noun !== 'organization' && isRatherHis(salient, reference)) return null;
  if (bare) return genericBody(salient, reference, REACH, firm);
  // “le groupe de Seattle”: a firm, where one was spoken of.
  if (!qualified && located && GROUPS.has(lemma)) {
    const body = genericBody(salient, reference, 2, null);
    return body !== null && isFirm(body) ? body : null;
  }
  // “l'entreprise de Seattle”: where the firm spoken of is from; a club of another town is another.
  return qualified || (located && (FIRMS.has(lemma) || lemma === 'institution'))
    ? genericBody(salient, reference, SUPPLIERS.has(lemma) ? 1 : 2, null)
    : null;
}

/** “Airbus … ¶ Le fournisseur espagnol n'a pas été nommé”: rather another firm than the one spoken of. */
const SUPPLIERS = new Set(['fournisseur', 'sous-traitant', 'prestataire', 'supplier', 'subcontractor', 'contractor']);

/** Whether somebody of the family of the post has just come up, and no body has spoken or acted. */
function isRatherHis(salient: readonly Salient[], { families }: Description): boolean {
  let his = false;
  for (let n = salient.length - 1; n >= 0; n--) {
    const { entity, weight, age } = salient[n] as Salient;
    if (age > 1) break;
    if (entity.type === 'organization' && weight === 2) return false;
    his ||= entity.type === 'person' && entity.roles.some((role) => families.includes(role));
  }
  return his;
}

/** “l'autrice” for the only novelist of the article. */
function onlyOfFamily(description: Description, cast: Cast): Entity | null {
  const { families, gender } = description;
  let found: Entity | null = null;
  for (const family of families)
    for (const entity of cast.withRole(family, gender).entities) {
      if (holdsOther(entity, description)) continue;
      if (found !== null && found.id !== entity.id) return null;
      found = entity;
    }
  return found;
}

/** “la chercheuse” for the only biologist of the article, be she far above, rather than a riveraine of a paragraph before; or null. */
function farHolder(near: Entity, reference: Description, salient: readonly Salient[], cast: Cast): Entity | null {
  const { families, bare } = reference;
  if (!bare || families.length === 0 || families.some((role) => near.roles.includes(role))) return null;
  if (near.roles.some(isFamily) || salient.some((s) => s.age === 0 && s.entity.id === near.id)) return null;
  const far = onlyOfFamily(reference, cast);
  return far === null || isOtherTrade(far, reference) ? null : far;
}

/** A description without the apposition or relative clause behind its comma. */
function beforeComma(printed: string): string {
  const clause = printed.search(CLOSER);
  let end = clause > 0 ? clause : printed.length;
  // “a study of 12,000 adults”
  let comma = printed.indexOf(',');
  while (comma > 0 && isDigit(printed.charCodeAt(comma + 1))) comma = printed.indexOf(',', comma + 1);
  if (comma > 0 && comma < end) end = comma;
  return end < printed.length ? printed.slice(0, end) : printed;
}

/** What opens a bracket, an aside between dashes or a relative clause. */
const CLOSER = / (?:\(|[–—] |-- |(?:qui|dont|que) |qu['’])/;

/**
 * How an actor is called who has a description only: “la préfecture, sollicitée” is “préfecture”, but “un tiers des élus” not “tiers des élus”.
 * @param number Num bits of those described
 */
export function labelOf(printed: string, number: number): string {
  const whole = beforeComma(printed);
  return number === Num.Plural && SINGULAR.test(whole) ? whole : withoutArticle(whole);
}

/** An article of the singular. */
const SINGULAR = /^(?:une?|an?|la|le)\s/i;

/** A description without its article. */
function withoutArticle(printed: string): string {
  if (THOSE.test(printed)) return printed;
  return printed.replace(ARTICLE, '').replace(PRONOUN, '');
}

/** “those around him”: no noun follows. */
const THOSE = /^those (?:who|in|around|close|with|near|of|at|from|on)\b/i;
/** “a hedge fund that”: the relative pronoun of a source. */
const PRONOUN = /,?\s+(?:who|which|that)$/;

const LETTER = /\p{L}/u;
const ARTICLE = /^(?:whose|le|la|les|l['’]|ces?|cet|cette|the|th[eo]se|th(?:is|at)|un|une|an?)(?:\s+|(?<=['’]))/i;
