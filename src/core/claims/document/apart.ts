/** Whom a source without a name cannot mean. */
import { Weight } from './weight';
import { compatible, type Entity } from '../../actors/cast/entity';
import type { Span } from '../../analysis';
import { BESIDE, BY_WHOM, LONGEST_BESIDE, OPENS_PHRASE } from '../../language/company';
import { OPENS_WITH_SUBJECT } from '../../language/fr/determiners';
import { Gender, Num } from '../../language/types';
import { foldedWords } from '../../text/folded-words';
import type { LocalName } from '../unit/unit-analysis';
import { sentenceAt } from './named-behind';
import type { People } from './people';
import type { Description, Salient } from './reference';
import type { Said } from './said';
import type { Asker } from './state';
import { nounAlone, toldByNoun } from './told-by-noun';

/** “Emmanuel Macron … a indiqué le macroniste”: those whose name the French noun for a follower is made of, by their ids. */
export function leadersOf({ lemma }: Description, { salient }: People): readonly string[] {
  if (!FOLLOWER.test(lemma)) return [];
  const stem = (foldedWords(lemma)[0] ?? '').slice(0, -4);
  const leads = ({ id }: Entity): boolean => {
    const words = id.split(' ');
    const last = words.at(-1) ?? '';
    return [last, (words.at(-2) ?? '') + last].some(
      (name) => name.length >= SHORTEST_NAME && stem.startsWith(name.slice(0, -1)),
    );
  };
  return salient.filter(({ entity }) => entity.type === 'person' && leads(entity)).map(({ entity }) => entity.id);
}

const FOLLOWER = /[iy]stes?$/;
const SHORTEST_NAME = 4;

/** Those whom a source without a name can mean: nobody who is set apart. */
export function meantBy(people: People, apart: readonly string[]): readonly Salient[] {
  return apart.length === 0 ? people.salient : people.salient.filter(({ entity }) => !apart.includes(entity.id));
}

/**
 * “« Non », dit Ana Ruiz. La bergère, elle, …”, “Le préfet, en revanche, …”: who spoke just before, whom a French description in `span`
 * is set against; or null.
 */
export function setAgainst(reference: Description, { start, end }: Span, people: People): Entity | null {
  const { unit, speaker, salient } = people;
  if (!unit.language.headFirst || speaker?.type !== 'person' || !AGAINST.test(unit.text.slice(end, end + LONGEST)))
    return null;
  if (speaker.roles.includes(reference.lemma)) return null;
  let n = salient.length - 1;
  while (n >= 0 && (salient[n] as Salient).age === 0 && (salient[n] as Salient).start >= start) n--;
  return n >= 0 && (salient[n] as Salient).entity.id === speaker.id ? speaker : null;
}

const AGAINST = /^, (?:lui|elle|quant à (?:lui|elle)|en revanche|pour sa part|de son côté),/;
const LONGEST = 18;

/**
 * Whom a source without a name cannot mean, by their ids: `other`, whom its own content calls by name behind it (“According to
 * the officer, Fenwick lied”), and those beside whom its sentence opens, or who asks there (“En compagnie de Luc Orr, il se souvient”).
 */
export function setApart({ source, parts }: Said, people: People, other: Asker | null): readonly string[] {
  const apart = other === null || other === 'unnamed' ? [] : [other.id];
  for (const beside of namedBeside(source, people)) apart.push(beside.id);
  const { names } = people.unit.analysis;
  const behind = source?.end ?? Infinity;
  const end = parts.reduce((last, part) => Math.max(last, part.end), 0);
  for (let n = people.nextName; n < names.length; n++) {
    const { start, type, quoted } = names[n] as LocalName;
    if (start >= end) break;
    if (start < behind || type === 'place' || quoted) continue;
    if (!parts.some((part) => part.start <= start && start < part.end)) continue;
    const entity = people.entityOf(n);
    if (entity?.type === 'person') apart.push(entity.id);
  }
  return apart;
}

/** “En compagnie de | Luc Orr |, il se souvient”, “Asked by | Luke Orr | why, the witness said”: those whom a sentence names in front of its source, beside or before whom somebody is, or who asks him. */
function namedBeside(source: Span | null, people: People): readonly Entity[] {
  const { text, language, analysis } = people.unit;
  if (source === null) return [];
  const { sentences } = analysis;
  const from = sentences[sentenceAt(sentences, source.start)] ?? 0;
  const opening = language.headFirst ? BESIDE : BY_WHOM;
  if (!opening.test(text.slice(from, from + LONGEST_BESIDE)) || !COMMA.test(text.slice(from, source.start))) return [];
  const beside = personsBetween(from, source.start, people);
  // “Asked by Luc Orr about Ana Ruiz, the witness said”: whom the question is about may answer.
  return language.headFirst ? beside : beside.slice(-1);
}

/** “Luc Orr sourit. « Ça va ? », | lui | demande le soigneur.”: to whom the French pronoun before the verb says that it is said, who acted last; or null. */
export function hearerMeant({ source, cue }: Said, { unit, salient, claims }: People): Entity | null {
  if (cue == null || source === null || source.start < cue.start) return null;
  if (!TO_HIM.test(unit.text.slice(cue.start, cue.start + LONGEST_PRONOUN))) return null;
  const before = claims.at(-1);
  // “« Menteur », crie | un homme |. « Non », lui répond le maire.”: to whoever has just spoken without a name.
  const unnamed = before?.actor === null && before.source?.back === 0 ? before.source.start : -1;
  for (let n = salient.length - 1; n >= 0; n--) {
    const { entity, age, weight, start } = salient[n] as Salient;
    if (age > 1) return null;
    if (age === 0 && start >= source.start) continue;
    if (unnamed >= 0 && (age > 0 || start < unnamed)) return null;
    if (entity.type === 'person' && entity.number !== Num.Plural && weight === Weight.Acting) return entity;
  }
  return null;
}

/** “Luc Orr va mieux. « Il est sorti », dit le médecin qui | l'a | opéré.”: of whom the object of a French relative clause is, where the words tell whom it describes; who acted last, or null. */
export function objectMeant({ lemma }: Description, { source }: Said, { unit, salient }: People): Entity | null {
  if (source === null || !unit.language.headFirst) return null;
  const [, pronoun] = ITS_OBJECT.exec(unit.text.slice(source.start, source.end)) ?? [];
  if (pronoun === undefined) return null;
  const gender = pronoun === 'la' ? Gender.Feminine : pronoun === 'le' ? Gender.Masculine : 0;
  for (let n = salient.length - 1; n >= 0; n--) {
    const { entity, age, weight, start } = salient[n] as Salient;
    if (age > 1) return null;
    if ((age === 0 && start >= source.start) || weight !== Weight.Acting || entity.type !== 'person') continue;
    return entity.roles.includes(lemma) || !compatible(entity.gender, gender) ? null : entity;
  }
  return null;
}

/** “Luc Orr a interrogé le président. | Le président | a jugé …”: who acts in the sentence before, where it tells of the one described as of somebody else; or null. */
export function toldOfOther(
  { lemma, bare, definite, possessive, noun }: Description,
  span: Span,
  { unit: { text, analysis }, salient }: People,
): Entity | null {
  if (!bare || !definite || possessive || (noun !== 'role' && noun !== 'person')) return null;
  const opening = sentenceAt(analysis.sentences, span.start);
  const from = opening < 1 ? -1 : (analysis.sentences[opening - 1] as number);
  const acting = from < 0 ? null : actingBefore(span.start, from, salient);
  if (acting === null || acting.entity.roles.includes(lemma)) return null;
  const told = toldByNoun(
    text.slice(from, analysis.sentences[opening]).toLowerCase(),
    nounAlone(text.slice(span.start, span.end)),
  );
  // “| La maire | est fatiguée. La maire dit …”: the words are the subject themselves.
  return told < 0 || acting.start > from + told - LONGEST_OPENER ? null : acting.entity;
}

/** The person who acted last in [from, at) of the unit, or null. */
function actingBefore(at: number, from: number, salient: readonly Salient[]): Salient | null {
  for (let n = salient.length - 1; n >= 0; n--) {
    const one = salient[n] as Salient;
    if (one.age > 0 || one.start < from) return null;
    if (one.start < at && one.weight === Weight.Acting && one.entity.type === 'person') return one;
  }
  return null;
}

/** “le médecin qui l'a opéré”, but “le jeune homme, qui l'adorait” */
const ITS_OBJECT = /(?<!,) qui (?:ne )?(l|le|la|lui)['’ ]/;

const TO_HIM = /^lui /;
const LONGEST_PRONOUN = 4;

/** “S'adressant à | Luc Orr |, le préfet”, “Speaking to | Luke Orr |, the mayor”: those whom a sentence names in the phrase before its subject, which starts at `start`. */
export function namedInOpening(start: number, people: People): readonly Entity[] {
  const { text, language, analysis } = people.unit;
  const from = analysis.sentences[sentenceAt(analysis.sentences, start)] ?? 0;
  if (from >= start || !COMMA.test(text.slice(from, start))) return [];
  // “Elle conte l'histoire de Luc Orr, ce jeune homme”: the sentence has its subject already.
  const opens = language.headFirst
    ? !OPENS_WITH_SUBJECT.test(text.slice(from, from + LONGEST_OPENER))
    : OPENS_PHRASE.test(text.slice(from, from + LONGEST_BESIDE));
  return opens ? personsBetween(from, start, people) : [];
}

const LONGEST_OPENER = 8;

/** The persons named in a stretch of the unit, but for subjects and those whose something is: “In | Orr|'s first match, the coach”. */
function personsBetween(from: number, to: number, people: People): Entity[] {
  const { text, analysis } = people.unit;
  const persons: Entity[] = [];
  for (let n = people.nextName - 1; n >= 0; n--) {
    const { start, end, type, subject } = analysis.names[n] as LocalName;
    if (start < from) break;
    const other = start < to && type !== 'place' && !subject && !OWNS.test(text.slice(end, end + 2));
    const entity = other ? people.entityOf(n) : null;
    if (entity?.type === 'person') persons.push(entity);
  }
  return persons;
}

const OWNS = /^['’]s/;

const COMMA = /,\s*$/;
