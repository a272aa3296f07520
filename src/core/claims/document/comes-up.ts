/** Somebody comes up without a name who is not the source of a claim: “Le ministre a balayé les critiques.”, “Ann Ruiz was helped by a nurse.” */
import { Weight } from './weight';
import { Num } from '../../language/types';
import { compatible, decided, describedEntity, type Entity } from '../../actors/cast/entity';
import { LATE } from '../../actors/ties';
import type { Span } from '../../analysis';
import { ANOTHER } from '../../language/function-words';
import { PEERS } from '../../language/relations';
import { isOfOwner } from '../unit/described-subjects';
import type { LocalClaim } from '../unit/local-claim';
import type { DescribedSubject } from '../unit/unit-analysis';
import { described } from './description';
import { isBesideSomebody, isOfAnother } from './here';
import { besideWord, unnamedWord } from './meant';
import { saysBehind } from './named-behind';
import type { People } from './people';
import { counterpart } from './post';
import type { Description, Pronoun, Salient } from './reference';
import { byPronoun } from './speaker-by-pronoun';
import { subjectMeant } from './subject-meant';
import { seenNow } from './tells-now';
import { isReported } from './work';

/** “Ann Ruiz was helped by a nurse.”: somebody without a name comes up, who is nobody whom the paragraph has named. */
export function bringIn(lemma: string, { meant, salient }: People): void {
  const word = unnamedWord(lemma);
  const somebody = describedEntity([lemma], 'person', 0, 1, [lemma], lemma);
  meant.mean(word, somebody);
  const first = Math.max(0, salient.length - MOST_BESIDE);
  for (let n = salient.length - 1; n >= first; n--) {
    const { entity, age } = salient[n] as Salient;
    if (age > 1) break;
    if (entity.type === 'person' && !entity.described) meant.mean(besideWord(word, entity.id), somebody);
  }
}

/** “Luc Orr accuse le maire de mentir. Le maire nie.”: who speaks of the holder of a post is another. */
export function tellOfPosts({ toldOf }: LocalClaim, { id, described }: Entity, { meant }: People): void {
  if (described) return;
  for (const lemma of toldOf)
    meant.mean(besideWord(unnamedWord(lemma), id), describedEntity([lemma], 'person', 0, 1, [lemma], lemma));
}

/** Somebody without a name is set apart from this many who came up before him. */
const MOST_BESIDE = 6;

/** “Le ministre a balayé les critiques.”: a pronoun behind means him. */
export function meetDescribed(subject: DescribedSubject, people: People): void {
  const { reference, start, end, object, past, present } = subject;
  const words = { start, end };
  if (present && reference.kind === 'description') seenNow(reference.lemma, people);
  if (reference.kind !== 'pronoun') (object ? meetObject : meetSubject)(reference, words, people);
  else if (past) meetLate(reference.gender, start, people);
  else meetPronoun(reference, words, people);
}

/** “Lui, …” opens a sentence; “Few know it better than Ana Orr. She lives by the river.”: who was only mentioned acts. */
function meetPronoun(reference: Pronoun, source: Span, people: People): void {
  const { actor } = byPronoun(reference, { source, parts: NO_SPANS }, people, null);
  people.contrast(source.start, actor);
  if (actor?.type !== 'person') return;
  const sets = CONTRASTS.test(people.unit.text.slice(source.start, source.end + 1));
  if (sets || !people.salient.some(({ entity: { id }, weight }) => id === actor.id && weight === Weight.Acting))
    people.raise(actor, Weight.Acting, source.start, decided(reference.gender) || actor.gender);
}

const CONTRASTS = /^(?:lui|elle,)/i;

/** “Ana Ruiz, who has died aged 91, … ¶ “She was stubborn,” says Eva Orr. ¶ She turned down an MBE.”: of whom an article tells that is dead comes up again. */
function meetLate(gender: number, start: number, people: People): void {
  const { topic } = people;
  if (topic?.roles.includes(LATE) === true && compatible(topic.gender, gender))
    people.raise(topic, Weight.Acting, start, decided(gender));
}

/** “Luc Orr a écrit | au préfet |.”: who is described behind a verb. */
function meetObject(reference: Description, { start, end }: Span, people: People): void {
  const printed = people.unit.text.slice(start, end);
  const open = reference.definite || reference.possessive;
  const meant = open ? described(reference, printed, NOWHERE, people.salient, people) : null;
  const known = meant === null || meant.described ? people.meant.ofGender(reference.lemma, reference.gender) : meant;
  if (open && known?.type === 'person') people.raise(known, Weight.Mentioned, start);
  else if (isBesideSomebody(start, people)) people.pointAt({ gender: reference.gender, entity: meant, start });
}

/** “Le ministre a balayé les critiques.”: who is described as the subject of a sentence. */
function meetSubject(reference: Description, words: Span, people: People): void {
  const { unnamed, meant, unit } = people;
  const { headFirst } = unit.language;
  const { start, end } = words;
  if (unnamed.areMeant(reference, people)) return;
  // “Ana Ruiz succède à Paul Vian. Son prédécesseur se tait.”
  const peer =
    headFirst && reference.possessive && PEERS.has(reference.lemma) ? counterpart(people.salient, reference) : null;
  if (peer !== null && !peer.described) {
    people.raise(peer, Weight.Acting, start);
    return;
  }
  if (headFirst && reference.possessive && !(reference.bare && isOfOwner(reference.lemma))) {
    if (start === 0 || isOfAnother(reference, people.salient)) unnamed.opens(reference, start);
    return;
  }
  // “The other driver was not hurt. “I braked,” he said.”
  if (
    ANOTHER.test(unit.text.slice(start, end)) &&
    reference.noun !== 'organization' &&
    reference.number !== Num.Plural
  ) {
    unnamed.opens(reference, start);
    return;
  }
  const says = saysBehind(reference, words, people);
  if (says !== null) {
    meant.mean(reference.lemma, says);
    people.mention(says, words, 'description');
    people.raise(says, Weight.Acting, start);
    return;
  }
  const entity = subjectMeant(reference, words, people);
  // “La préfecture a fermé le pont. Elle assure que …”: whom nobody names can be meant as well.
  // “Le groupe a pris acte. Il regrette …”: the noun tells the gender of a body.
  const told = entity?.type === 'organization' ? decided(reference.gender) : 0;
  // “« J'ai pleuré », avoue Ana Ruiz. La libraire avait lancé un appel.”
  const here = (id: string): boolean => people.salient.some(({ entity, age }) => age === 0 && entity.id === id);
  if (entity !== null && (reference.national || here(entity.id))) people.tell(entity, reference);
  if (entity !== null && !(entity.described && reference.possessive))
    // “Selon elle, la mairie est neuve. … poursuit-elle”
    people.raise(
      entity,
      isReported(people.claims, words) ? Weight.Reported : Weight.Acting,
      start,
      told === 0 ? entity.gender : told,
    );
  else if (!headFirst && !reference.possessive) {
    unnamed.introduce(reference.lemma, start);
    // “A mother wept. “It was all we had,” she said.”
    // “¶ A baker came to watch. “I was glad,” he said.”
    if (decided(reference.gender) !== 0 || (start === 0 && !reference.definite)) unnamed.opens(reference, start);
  } else if (!reference.definite || reference.possessive) unnamed.opens(reference, start);
}

const NO_SPANS: readonly Span[] = [];
const NOWHERE = (): boolean => false;
