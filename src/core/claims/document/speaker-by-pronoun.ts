/** Whom a pronoun means that speaks a claim: “elle”, “he”, “they”. */
import { Weight } from './weight';
import { compatible, decided, type Entity } from '../../actors/cast/entity';
import type { Span } from '../../analysis';
import { LATE } from '../../actors/ties';
import { Gender, Num } from '../../language/types';
import { ADDS, ANSWERS } from '../../language/answers';
import { AS_OF_MEN } from '../../language/relations';
import type { LocalName } from '../unit/unit-analysis';
import { meantBy, setApart } from './apart';
import { hasPost } from './bearer';
import { calledInside, describedInside } from './called-inside';
import { justBefore } from './just-before';
import { nameBehind } from './named-behind';
import type { People } from './people';
import type { Pronoun, Salient } from './reference';
import { antecedent, type Antecedent, canMean, isSingularThey, isTheyOf } from './antecedent';
import { goingOn } from './going-on';
import { byReporter } from './reporter';
import { isLast } from './row';
import { outsideOf, type Said } from './said';
import { allOf, alone, type Speaker, together } from './speakers';
import type { Asker } from './state';
import { tellsNow } from './tells-now';

/** Whoever was spoken to answers. */
const ASKED = 0.85;

/** Somebody of whom the words tell said them himself. */
const UNLIKELY = 0.65;

/** A pronoun in its document: what may tell whom it means. */
interface Search {
  readonly reference: Pronoun;
  readonly said: Said;
  readonly people: People;
  /** Whom the pronoun does not mean. */
  readonly other: Asker | null;
  /** Places that are the pronoun's own content. */
  readonly outside: (start: number) => boolean;
  /** “Ana Ruiz attend. Son père soupire. Lui …”: another than who acted just before. */
  readonly contrasts: boolean;
}

/** “Lui n'en parle pas”, “Elle, sourit” */
const CONTRAST = /^(?:Lui\b|Elle,)/;

/** @param other whom the pronoun does not mean */
export function byPronoun(reference: Pronoun, said: Said, people: People, other: Asker | null): Speaker {
  const { source } = said;
  const contrasts = source !== null && CONTRAST.test(people.unit.text.slice(source.start, source.end + 1));
  const search: Search = { reference, said, people, other, outside: outsideHere(said, people), contrasts };
  return (
    metAhead(search) ??
    metAsSubject(search) ??
    byReporter(reference, said, people) ??
    byBody(search) ??
    byAsked(search) ??
    byTeller(search) ??
    byLate(search) ??
    (contrasts && !isBesideOther(search) ? null : byStranger(search)) ??
    goesOn(search) ??
    byThoseTogether(search) ??
    bySalient(search)
  );
}

/** “Tom Orr met Paul Reid, whom | he called a liar”: places inside the content, behind the source or in the name that an English relative clause tells of, whose subject the pronoun is. */
function outsideHere(said: Said, { unit }: People): (start: number) => boolean {
  const outside = outsideOf(said);
  const end = said.source?.start ?? 0;
  const before =
    end === 0 || unit.language.headFirst ? null : OF_WHOM.exec(unit.text.slice(Math.max(0, end - 60), end));
  if (before === null) return outside;
  const from = end - before[0].length;
  return (start) => (start >= from && start < end) || outside(start);
}

const OF_WHOM = /(?:\p{Lu}[\p{L}.'’-]* )*\p{Lu}[\p{L}'’-]*,? who(?:m|se [\p{L}-]+)? $/u;

/** Whoever the words behind the pronoun name: “S'il doute, Ruiz assure …”; or null. */
function metAhead({ reference, said: { source }, people }: Search): Speaker | null {
  const ahead = reference.ahead < 0 ? null : people.entityOf(reference.ahead);
  if (ahead === null || reference.number === Num.Plural || !compatible(ahead.gender, reference.gender)) return null;
  people.mention(ahead, source, 'pronoun');
  return alone(ahead, 0.85);
}

/** “La CGT y voit un échec. Selon ses calculs, …”: the body that spoke just before, where the words are a possessive and nobody has come up since; or null. */
function byBody({ reference, said: { source }, people, outside }: Search): Speaker | null {
  const { means, gender, number } = reference;
  const before = people.claims.at(-1);
  if (means !== 'any' || gender !== 0 || number === Num.Plural || before?.actor?.type !== 'organization') return null;
  const at = before.source?.start ?? -1;
  const since = people.salient.some((s) => s.age === 0 && s.start > at && !outside(s.start) && isSomebody(s));
  if (at < 0 || since) return null;
  people.mention(before.actor, source, 'pronoun');
  return alone(before.actor, 0.85);
}

/** “« Où est l'argent ? », demande une habitante au maire. « À la banque », dit-il.”: whom the question of the claim before is put to; or null. */
function byAsked({ reference, said: { source, cue }, people, outside }: Search): Speaker | null {
  const asking = people.claims.at(-1)?.local;
  if (asking?.modality !== 'asked' || asking.cue === null || reference.number === Num.Plural) return null;
  // “He asked the judge to be lenient. “She suffers,” he said.”
  const end = asking.parts.reduce((last, part) => Math.max(last, part.end), asking.cue.end);
  const from = Math.min(asking.cue.end, asking.parts[0]?.start ?? 0);
  if (!(cue != null && ANSWERS.has(cue.lemma)) && !QUESTION.test(people.unit.text.slice(from, end))) return null;
  for (let n = people.salient.length - 1; n >= 0; n--) {
    const { entity, age, weight, start } = people.salient[n] as Salient;
    if (age > 0 || start < asking.cue.start) return null;
    if (entity.type !== 'person' || weight > Weight.Mentioned || outside(start)) continue;
    if (!compatible(entity.gender, reference.gender)) continue;
    people.mention(entity, source, 'pronoun');
    return alone(entity, ASKED);
  }
  return null;
}

const QUESTION =
  /\?|(?<![\p{L}’'])(?:whether|if|wh(?:at|en|ere|o|y)|how|s['’]il|si|où|pourquoi|comment|quand|combien|ce qu)(?!\p{L})/u;

/** Whom “Lui” meant as the subject of its sentence, or null. */
function metAsSubject({ said: { source }, people, contrasts }: Search): Speaker | null {
  const met = contrasts && source !== null ? people.contrastedAt(source.start) : null;
  return met === null ? null : alone(met, 0.9);
}

/** “Delphine Ruiz attend. Son mari a été licencié. Lui …”: whether those who are named in the paragraph cannot be meant, so that who is not named is. */
function isBesideOther({ reference, people: { salient } }: Search): boolean {
  const here = salient.filter(({ entity, age }) => age === 0 && entity.type === 'person');
  return here.length > 0 && !here.some(({ entity }) => compatible(entity.gender, reference.gender));
}

/** “A nun had told her to give up. “I laughed,” she says.”: whom a portrait hears, rather than somebody without a name of whom it tells; or null. */
function byTeller(search: Search): Speaker | null {
  const {
    reference,
    said: { source, cue },
    people,
    outside,
  } = search;
  const stranger = people.unnamed.lastOutside(outside);
  const likely = stranger === null ? likeliest(search, inMind(search)) : null;
  const key = stranger?.lemma ?? (likely?.entity.described === true ? likely.entity.id : null);
  const teller = key === null ? null : tellsNow(reference, cue, key, people);
  if (teller === null) return null;
  people.mention(teller, source, 'pronoun');
  return alone(teller, 0.8);
}

/** “Luc Orr est mort. … Haroun Vian l'emmène au Congo. « J'étais son porteur », racontait-il.”: of whom an article tells that is dead, by what he used to say; or null. */
function byLate({ reference, said: { source, cue }, people }: Search): Speaker | null {
  const { topic, unit, speaker, claims, salient } = people;
  if (cue == null || topic?.roles.includes(LATE) !== true) return null;
  // “Ilka Poe has died. ¶ She met Luke Orr. “She cooked,” he used to say.”: her gender, as far as a pronoun has told it.
  const { gender } = salient.find(({ entity }) => entity.id === topic.id)?.entity ?? topic;
  if (!canMean(reference, topic) || !compatible(gender, reference.gender)) return null;
  const habit = unit.language.headFirst ? USED_FRENCH : USED_ENGLISH;
  if (!habit.test(unit.text.slice(cue.start, cue.end))) return null;
  // “« Il était fou », disait Haroun Vian. « Il partait seul », ajoutait-il.”
  if (claims.some(({ actor }) => actor !== null && actor.id === speaker?.id && actor.id !== topic.id)) return null;
  people.mention(topic, source, 'pronoun');
  return alone(topic, 0.85);
}

/** “racontait-il”, “used to say” */
const USED_FRENCH = /\p{L}ait(?!\p{L})/u;
const USED_ENGLISH = /^(?:used to|would) /u;

/** Nobody named, where somebody without a name spoke last whom the pronoun can mean; else null. */
function byStranger({ reference, people: { unnamed, salient }, other, outside }: Search): Speaker | null {
  const stranger = unnamed.lastOutside(outside);
  if (stranger === null) return null;
  if (
    other !== 'unnamed' &&
    canMean(reference, stranger) &&
    // “A doctor told her that she was ill. “I laughed,” she said.”
    (stranger.other & decided(reference.gender)) === 0 &&
    !(reference.means === 'any' && unnamed.isBodySince(salient, reference.gender))
  )
    return { ...alone(null, 0.9), anonymous: stranger.anonymous };
  // “One resident called it sad. They added: …”: somebody whose gender no word tells.
  const they = stranger === unnamed.newest && stranger.age === 0 && isTheyOf(stranger, reference);
  return they ? { ...alone(null, 0.85), anonymous: stranger.anonymous } : null;
}

/** “Ils ajoutent”: those who spoke together, or were named in a row; or null. */
function byThoseTogether(search: Search): Speaker | null {
  const {
    reference,
    said: { source },
    people,
    outside,
  } = search;
  if (reference.number !== Num.Plural) return null;
  if (people.joint.length > 0 && people.speaker !== null) return together(people.speaker, source, people, 'pronoun');
  const { row } = people;
  if (row === null || (row.age === 0 && outside(row.start)) || !isLast(row, inMind(search))) return null;
  return allOf(row.entities, source, people, 'pronoun');
}

/** Those whom the pronoun can mean, as far as what stands before it sets nobody apart. */
function inMind({ said, people, other }: Search): readonly Salient[] {
  const salient = meantBy(people, setApart(said, people, other));
  const called = calledInside(said, people);
  const told = describedInside(said, people);
  if (called.size === 0 && told.length === 0) return salient;
  const others = salient.filter(({ entity }) => !called.has(entity.id) && !told.includes(entity.id));
  return others.some(isSomebody) ? others : salient;
}

/** Whom the pronoun means of those whom the text has in mind. */
function bySalient(search: Search): Speaker {
  const { reference, said, people, outside } = search;
  const { source, parts } = said;
  const salient = inMind(search);
  const asked = said.cue != null && ANSWERS.has(said.cue.lemma) ? spokenTo(salient, reference, outside, people) : null;
  if (asked !== null) {
    people.mention(asked, source, 'pronoun');
    return alone(asked, ASKED);
  }
  const likely = likeliest(search, salient);
  const near = justBefore(people.unit, salient, reference, said, likely?.entity);
  if (near === 'unnamed') return alone(null, 0.85);
  const person = near === null && likely?.entity.type === 'organization' && saysI(parts, people);
  // “La pilote Ana Ruiz partira, dit l'agence. « J'ai peur », confie-t-elle.”: no body says “je”.
  const somebody = person ? antecedent(salient.filter(isSomebody), reference, outside) : null;
  // “# L'ancien maire s'emmêle ¶ Il a nié. Jeudi, Luc Orr a …”
  const headlined = people.speaker === null && likely?.entity.described === true && salient.every(isOnlyDescribed);
  const named = headlined ? introducedBehind(reference, said, people) : null;
  // “Cette voisine a appelé. Elle assure que non. La juge, Ana Ruiz, …”: another, by her own post.
  if (
    named !== null &&
    !(hasPost(named) && !named.roles.some((role) => likely?.entity.roles.includes(role) === true))
  ) {
    people.mention(named, source, 'pronoun');
    return alone(named, 0.85);
  }
  const found =
    near ?? somebody ?? goingOn(likely, salient, reference, said, people) ?? ofItself(reference, parts, people);
  const topic = topicInstead(search, found);
  if (topic !== null) {
    people.mention(topic, source, 'pronoun');
    return alone(topic, 0.7);
  }
  const actor = found?.entity ?? subjectOf(parts, reference, people) ?? introducedBehind(reference, said, people);
  const woman = actor === null ? womanInPost(search) : null;
  people.mention(actor ?? woman, source, 'pronoun');
  return woman === null ? alone(actor, found?.confidence ?? 0.9) : alone(woman, UNLIKELY);
}

/** “Le procureur a requis dix ans. « C'est grave », a-t-elle dit.”: who acted last, known by a post that is called alike whoever holds it, where “elle” can mean nobody else; or null. */
function womanInPost({ reference: { gender, number }, people: { salient, unit }, outside }: Search): Entity | null {
  if (!unit.language.headFirst || number === Num.Plural || decided(gender) !== Gender.Feminine) return null;
  for (let n = salient.length - 1; n >= 0; n--) {
    const { entity, age, weight, start } = salient[n] as Salient;
    if (age > 1) return null;
    if (weight < Weight.Acting || entity.type !== 'person' || outside(start)) continue;
    return entity.described && entity.number !== Num.Plural && AS_OF_MEN.has(entity.roles[0] ?? '') ? entity : null;
  }
  return null;
}

/** “« Une légende », assure Luc Orr. Lui n'en parle pas.”, “La ministre l'a citée. Elle, sourit.”: of two the other than who spoke or acted last. */
function likeliest({ reference, people, outside, contrasts }: Search, salient: readonly Salient[]): Antecedent | null {
  const first = ofText(antecedent(salient, reference, outside), reference, salient);
  if (!contrasts || first === null) return first;
  const { id } = first.entity;
  const acts =
    reference.gender === Gender.Feminine &&
    salient.some(({ entity, age, weight }) => entity.id === id && age === 0 && weight === Weight.Acting);
  if (!acts && id !== people.speaker?.id) return first;
  const others = salient.filter(({ entity }) => entity.id !== id);
  return antecedent(others, reference, outside) ?? first;
}

/** “An email seen by the BBC says no. It adds …”: the text that spoke last, rather than the body that it is of, which its source brought to mind. */
function ofText(first: Antecedent | null, { means }: Pronoun, salient: readonly Salient[]): Antecedent | null {
  const author = salient.at(-1);
  const text = salient.at(-2);
  if (means !== 'thing' || first === null || text === undefined || author?.entity.id !== first.entity.id) return first;
  const { described, type, label } = text.entity;
  if (!described || type !== 'group' || text.weight < Weight.Acting || text.age !== author.age) return first;
  // A body that has acted since is named behind the source.
  return author.start - text.start > label.length + ARTICLE ? first : { ...first, entity: text.entity };
}

/** What a text's label leaves out of its source has fewer characters: “the ”, “An ”. */
const ARTICLE = 8;

/** “Republicans pressed Ms. Reyes on it. “You knew,” said Luc Orr. She answered …”: whom the text named last beside whoever spoke last, be it not as one who acts; or null. */
function spokenTo(
  salient: readonly Salient[],
  { number, gender }: Pronoun,
  outside: (start: number) => boolean,
  { speaker }: People,
): Entity | null {
  if (number === Num.Plural || decided(gender) === 0 || speaker === null || compatible(speaker.gender, gender))
    return null;
  for (let n = salient.length - 1; n >= 0; n--) {
    const { entity, age, start } = salient[n] as Salient;
    if (age > 1) return null;
    if (age === 0 && outside(start)) continue;
    if (entity.type === 'person' && entity.number !== Num.Plural && entity.gender === decided(gender)) return entity;
  }
  return null;
}

/** “A spokesperson for Tesco said: “…” / They added: “…””: whoever of no gender spoke last, in the paragraph before, and goes on; or null. */
function goesOn({ reference, said: { source, cue }, people, outside, contrasts }: Search): Speaker | null {
  if (cue == null || !ADDS.has(cue.lemma)) return null;
  const stranger = contrasts ? null : people.unnamed.lastOutside(outside);
  if (stranger !== null) {
    const adds = stranger.age <= 1 && !stranger.followed && isTheyOf(stranger, reference);
    return adds ? { ...alone(null, 0.85), anonymous: stranger.anonymous } : null;
  }
  const last = people.salient.at(-1);
  if (last === undefined || last.age > 1 || last.weight < Weight.Acting || last.entity.id !== people.speaker?.id)
    return null;
  if (!isSingularThey(last.entity, reference)) return null;
  people.mention(last.entity, source, 'pronoun');
  return alone(last.entity, 0.85);
}

function isSomebody({ entity }: Salient): boolean {
  return entity.type === 'person';
}

/**
 * “« Ils venaient pour la photo », sourit Ana Roux. ¶ Le club, lui, l'a sollicitée. « Non », dit-elle.”: of whom an article tells throughout,
 * rather than somebody of the paragraph before alone, where a paragraph goes on with a pronoun for whom it has not named; or null.
 */
function topicInstead({ reference, said: { source }, people }: Search, likely: Antecedent | null): Entity | null {
  const { topic, unit, salient } = people;
  if (likely === null || topic === null || likely.entity.id === topic.id || likely.entity.type !== 'person')
    return null;
  if (source === null || !canMean(reference, topic) || decided(topic.gender) === 0) return null;
  const second = unit.analysis.sentences[1];
  const opens = second === undefined || source.start < second;
  if (opens && !topic.roles.includes(LATE)) return null;
  const ages = new Set<number>();
  for (const { entity, age } of salient) {
    if (entity.id === likely.entity.id && age !== 1) return null;
    if (entity.id === topic.id) ages.add(age);
  }
  return ages.size >= 2 ? topic : null;
}

/** Whether somebody who comes up is nobody whom the text names. */
function isOnlyDescribed({ entity }: Salient): boolean {
  return entity.type !== 'person' || entity.described;
}

/** “Ana Ruiz, elle, a « mal au cœur », dit-elle”: whom the French words that a pronoun says start with, where it can mean nobody else. */
function ofItself(pronoun: Pronoun, parts: readonly Span[], people: People): Antecedent | null {
  const first = parts[0]?.start;
  if (!people.unit.language.headFirst || pronoun.number === Num.Plural) return null;
  const found = antecedent(people.salient, pronoun, (start) => start !== first);
  return found?.entity.type === 'person' ? { entity: found.entity, confidence: UNLIKELY } : null;
}

/** “La société Parolys a levé 60 millions d'euros, a-t-elle annoncé.”: whom a French pronoun's own words have for their subject, where nobody else is meant. */
function subjectOf([first]: readonly Span[], { means, number, gender }: Pronoun, people: People): Entity | null {
  if (means !== 'any' || number === Num.Plural || first === undefined) return null;
  const { names } = people.unit.analysis;
  let meant = -1;
  for (let n = people.nextName - 1; n >= 0; n--) {
    const { start, subject, quoted, type } = names[n] as LocalName;
    if (start < first.start) break;
    if (start < first.end && subject && !quoted && type !== 'place') meant = n;
  }
  const entity = people.entityOf(meant);
  return entity !== null && entity.number !== Num.Plural && compatible(entity.gender, gender) ? entity : null;
}

/** “« J'ai tout perdu », dit-elle. Ana Ruiz a 54 ans.”: whom a pronoun means that opens an article. */
function introducedBehind(pronoun: Pronoun, said: Said, people: People): Entity | null {
  if (pronoun.number === Num.Plural) return null;
  const named = people.entityOf(nameBehind(people.unit.analysis.names, people.nextName, said));
  return named?.type === 'person' && canMean(pronoun, named) && people.salient.every(isOnlyDescribed) ? named : null;
}

/** Whether a French quotation is of somebody who speaks of himself. */
function saysI(parts: readonly Span[], { unit: { language, text } }: People): boolean {
  return language.headFirst && parts.some(({ start, end }) => MYSELF.test(text.slice(start, end)));
}

const MYSELF = /(?:^|[\s«“"])(?:j['’]|(?:je|mon|ma|mes|moi)[\s,.])/i;
