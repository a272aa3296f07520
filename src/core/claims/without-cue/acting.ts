/** Who acts in the sentence before a quotation that has no cue. */
import { GESTURES } from '../../language/en/reactions';
import { LAST } from '../../language/fr/amounts';
import { JOINING_ACTS } from '../../language/fr/conjunctions';
import { HAS } from '../../language/fr/copulas';
import { THE } from '../../language/fr/determiners';
import { BEFALLS, DATIVE, HAPPENS, IMPERSONAL } from '../../language/fr/impersonal';
import { compatible } from '../../actors/cast/entity';
import { OPENS_FRAGMENT } from '../../language/fr/phrases';
import { OBJECTS } from '../../language/fr/pronouns';
import { WHEN } from '../../language/fr/time-words';
import { INDEFINITE, NOTHING, THAT } from '../../language/function-words';
import { Form, Num, Tag } from '../../language/types';
import { headOf } from '../../syntax/head-noun';
import { phraseAfter } from '../../syntax/phrase-after';
import { hasForm, isAgent, isPerson } from '../../syntax/readings';
import { subjectBefore } from '../../syntax/subject-before';
import { pronounSubject, type Subject } from '../../syntax/subject';
import type { VerbGroup } from '../../syntax/verb-groups';
import { itemAt } from '../../text/item-at';
import type { Sentence } from '../../text/sentences';
import { Kind, type Token } from '../../text/token';
import { subjectKind } from '../source/subject-kind';
import { firstGroupFrom, groupAt, type Range, type Scene } from '../unit/scene';
import { askedOf } from '../unit/described-subjects';
import { isPresent } from './teller';
import { isRelated, showsMood, tellsOfKin } from './told';

/** “Asked whether he had paid, she smiled. “No.””, “The mayor waited. “We lost the town.””: who acts in an English sentence, and whether it is a gesture. */
export function personActing(
  scene: Scene,
  { from, to }: Sentence,
): { readonly source: Range; readonly gesture: boolean } | null {
  const { tokens, groups, language } = scene;
  if (language.id !== 'en') return null;
  let main: VerbGroup | null = null;
  let subject: Subject | null = null;
  const fronted = hasForm(tokens[from] as Token, Form.PastParticiple);
  for (let n = firstGroupFrom(scene, from); n < groups.length; n++) {
    const group = groups[n] as VerbGroup;
    if (group.start >= to || (tokens[group.head] as Token).depth > 0) break;
    if (group.form !== 'finite') continue;
    subject = subjectBefore(tokens, group, from);
    main = group;
    // “Asked whether | he had paid, she smiled”
    if (fronted && subject !== null && tokens[subject.start - 1]?.kind !== Kind.Comma) subject = null;
    if (subject !== null) break;
  }
  if (main === null || subject === null || main.passive) return null;
  const shows = main.cue?.class === 'manner' || GESTURES.has(main.lemma);
  const gesture = shows && main.end - main.start === 1 && main.end >= to - 1;
  const { form, tags } = tokens[subject.headStart] as Token;
  // “Nothing moves.”, but “One of his regulars looks up.”
  if (!subject.pronoun && (tags & Tag.NominalPronoun) !== 0 && subject.headEnd === subject.headStart + 1) return null;
  const kind = subject.pronoun ? 'pronoun' : subjectKind(scene, subject);
  if (kind === 'pronoun' ? form !== 'he' && form !== 'she' : kind === 'thing' || kind === 'document') return null;
  const source = { from: subject.start, to: subject.end };
  return gesture || kind === 'pronoun' || kind === 'person' ? { source, gesture } : null;
}

/**
 * “Elle a rencontré Ruiz en 2012. « Je l'admirais. »”, “Trois ans après, la veuve de Ruiz attend. « J'y pense. »”: whom the subject of a French
 * sentence's first main verb means, whoever else is named there, or the object of a question or of a feeling; or null.
 */
export function subjectOf(scene: Scene, { from, to }: Sentence, words: Range): Range | null {
  const { tokens, groups, language } = scene;
  if (language.id !== 'fr') return null;
  const stressed = stressedPronoun(tokens, from);
  if (stressed !== null) return stressed;
  const { form: opening } = tokens[from] as Token;
  const fronted = language.verbs.fronting.has(opening) || (WHEN.has(opening) && THAT.has(tokens[from + 1]?.form ?? ''));
  const floor = fronted ? commaFrom(tokens, from, to) : from;
  for (let n = firstGroupFrom(scene, floor); n < groups.length; n++) {
    const group = groups[n] as VerbGroup;
    if (group.start >= to) break;
    if (group.form !== 'finite' || group.clitic >= 0 || (tokens[group.head] as Token).depth > 0) continue;
    const subject = subjectBefore(tokens, group, floor);
    if (subject === null) continue;
    // “Le juge l'interroge. « J'étais chez moi. »”, but “« Où étiez-vous ? »”
    const asked = group.cue?.class === 'ask' && !endsAsQuestion(tokens, words) ? objectOf(tokens, group) : null;
    if (asked !== null) return asked;
    if (subject.pronoun) {
      const { form } = tokens[subject.headStart] as Token;
      // “On la compare à Ruiz. « C'est trop. »”
      if (form === 'on') return objectOf(tokens, group);
      // “La peur, ils ne l'évoquent pas.”
      if (form === 'ils' || form === 'elles')
        return opensWith(tokens, words.from + 1, form) ? null : { from: subject.start, to: subject.end };
      // “C'est un ami qui le raconte, et elle ne dément pas. « Il dit vrai. »”
      if (form === "c'") return pronounJoined(scene, group.end, to, words);
      // “Il lui a fallu dix ans”, “Cela la fait rire”, “Il pleut, et elle attend”
      if (!isThird(scene, subject, group))
        return objectOf(tokens, group, form === 'il' ? DATIVE : OBJECTS) ?? pronounJoined(scene, group.end, to, words);
      return opensWith(tokens, words.from + 1, form) ? null : { from: subject.start, to: subject.end };
    }
    const kind = subjectKind(scene, subject);
    const nobody = kind === 'thing' || NOTHING.has((tokens[subject.headStart] as Token).form);
    const object = nobody ? objectOf(tokens, group) : null;
    if (object !== null) return object;
    if (!nobody && !tellsOfKin(scene, { from: subject.start, to }) && isSomebody(scene, subject, kind, group, words))
      return { from: subject.start, to: subject.end };
    return pronounJoined(scene, group.end, to, words);
  }
  return stressedIn(tokens, from, to);
}

/** Whether words in marks close with a question mark. */
function endsAsQuestion(tokens: readonly Token[], { to }: Range): boolean {
  return itemAt(tokens, to - 2)?.form === '?';
}

/** “Ses amis lui demandent si | elle | regrette”, “La Région l'expose, ce qui | la | fait sourire”: the pronoun of a woman that a French sentence ends with, or null. */
export function womanIn({ tokens, language }: Scene, { from, to }: Sentence, words: Range): Range | null {
  if (language.id !== 'fr' || opensWith(tokens, words.from + 1, 'elle')) return null;
  for (let k = to - 1; k > from; k--) {
    const { form, depth } = tokens[k] as Token;
    if (depth > 0) continue;
    const object = form === 'la' && ((tokens[k + 1] as Token).tags & (Tag.Verb | Tag.Noun)) === Tag.Verb;
    if (form === 'elle' || object) return { from: k, to: k + 1 };
  }
  return null;
}

/**
 * “Une phrase qui fait bondir | la médecin |.”, “De quoi agacer | l'éleveuse |.”, “Un constat que partage | la maire |.”: the person described
 * whom a French sentence without a main verb stirs, or null.
 */
export function personStirred(scene: Scene, { from, to }: Sentence): Range | null {
  const { tokens, groups, language } = scene;
  if (language.id !== 'fr') return null;
  const said = saidBy(scene, { from, to });
  if (said !== null || !OPENS_FRAGMENT.has((tokens[from] as Token).form)) return said;
  for (let n = firstGroupFrom(scene, from); n < groups.length; n++) {
    const { start, form, head } = groups[n] as VerbGroup;
    if (start >= to) break;
    if (form !== 'finite' || (tokens[head] as Token).depth > 0) continue;
    let relative = start - 1;
    while (relative > from && ((tokens[relative] as Token).tags & Tag.Relative) === 0) relative--;
    if (relative === from) return null;
    break;
  }
  for (let k = to - 1; k > from + 1; k--) {
    const { form, depth } = tokens[k] as Token;
    if (depth > 0 || !language.actors.definite.has(form) || language.actors.possessives.has(form)) continue;
    const phrase = phraseAfter(tokens, k, to);
    const noun = phrase === null ? undefined : tokens[headOf(tokens, phrase.start, phrase.end, language.headFirst)];
    if (phrase === null || noun === undefined) continue;
    if (noun.name < 0 && (isPerson(noun) || language.actors.deictic.has(noun.form)))
      return { from: phrase.start, to: phrase.end };
  }
  return null;
}

/** “Ce n'est pas ce que dit | l'enseignante |.”, “C'est ce que raconte | la gérante |.”: whose version a French sentence points to, or null. */
function saidBy(scene: Scene, { from, to }: Sentence): Range | null {
  const { tokens } = scene;
  const { form } = tokens[from] as Token;
  if (form !== 'ce' && form !== "c'") return null;
  for (let k = from + 2; k + 2 < to && k - from < LONGEST_POINTER; k++) {
    if (!THAT.has((tokens[k] as Token).form) || (tokens[k - 1] as Token).form !== 'ce') continue;
    const verb = groupAt(scene, k + 1, to);
    const who = verb?.form === 'finite' && verb.cue !== null ? phraseAfter(tokens, verb.end, to) : null;
    const noun = who === null ? undefined : tokens[headOf(tokens, who.start, who.end, true)];
    return who !== null && noun !== undefined && (noun.name >= 0 || isAgent(noun))
      ? { from: who.start, to: who.end }
      : null;
  }
  return null;
}

/** “ce n'est pas du tout | ce que” */
const LONGEST_POINTER = 9;

/** “Difficile | pour elle | d'oublier”: whom a sentence without a verb is about, or null. */
function stressedIn(tokens: readonly Token[], from: number, to: number): Range | null {
  for (let k = from; k + 1 < to; k++) {
    const { form, depth } = tokens[k + 1] as Token;
    if ((form === 'elle' || form === 'lui') && depth === 0 && (tokens[k] as Token).form === 'pour')
      return { from: k + 1, to: k + 2 };
  }
  return null;
}

/** “La pluie tombe, et | elle | rentre”, “C'est ici qu' | elle | est née”: the pronoun between a conjunction or a comma and its verb, or null. */
function pronounJoined(scene: Scene, from: number, to: number, words: Range): Range | null {
  const { tokens, groups } = scene;
  for (let n = firstGroupFrom(scene, from); n < groups.length; n++) {
    const group = groups[n] as VerbGroup;
    if (group.start >= to) return null;
    if (group.form !== 'finite' || (tokens[group.head] as Token).depth > 0) continue;
    const k = group.start - 1;
    const { form } = tokens[k] as Token;
    const before = tokens[k - 1];
    if ((form !== 'elle' && form !== 'il') || before === undefined) continue;
    if (!JOINING_ACTS.has(before.form) && !PARTING.has(before.kind)) continue;
    const subject = pronounSubject(k);
    return isThird(scene, subject, group) && !opensWith(tokens, words.from + 1, form) ? { from: k, to: k + 1 } : null;
  }
  return null;
}

const PARTING: ReadonlySet<Kind> = new Set([Kind.Comma, Kind.Semicolon, Kind.Colon]);

/** “Lui n'a rien vu”, “C'est elle qui a appelé”, “Pour elle, rien n'a changé”: the stressed pronoun that a sentence opens with, or null. */
function stressedPronoun(tokens: readonly Token[], from: number): Range | null {
  const { form } = tokens[from] as Token;
  const cleft = form === "c'" || form === 'ce';
  let k = from;
  if (cleft) k += 2;
  else if (form === 'pour' || form === 'chez') k++;
  const pronoun = tokens[k]?.form;
  const next = tokens[k + 1];
  if (pronoun !== 'lui' && (pronoun !== 'elle' || (k === from && next?.kind !== Kind.Comma))) return null;
  const set = cleft ? next?.form === 'qui' || next?.form === 'que' : k === from || next?.kind === Kind.Comma;
  return set ? { from: k, to: k + 1 } : null;
}

/** Behind the first comma in [from, to), else `to`. */
function commaFrom(tokens: readonly Token[], from: number, to: number): number {
  for (let k = from; k < to; k++) {
    const { kind, depth } = tokens[k] as Token;
    if (kind === Kind.Comma && depth === 0) return k + 1;
  }
  return to;
}

/** “Le juge | l' | interroge”, “Ce souvenir | la | hante”: the pronoun before the verb that can mean somebody, or null. */
function objectOf(tokens: readonly Token[], { start, first }: VerbGroup, forms = OBJECTS): Range | null {
  for (let k = start; k < first; k++) if (forms.has((tokens[k] as Token).form)) return { from: k, to: k + 1 };
  return null;
}

/** “elle sourit”, but “il faut”, “il lui reste”: whether a pronoun is somebody. */
export function isThird({ tokens, language }: Scene, { headStart }: Subject, group: VerbGroup): boolean {
  const { form } = tokens[headStart] as Token;
  if (form === 'elle') return true;
  // “il y a”, but “il y monte”
  if (form !== 'il' || (tokens[group.start]?.form === 'y' && HAS.has(tokens[group.start + 1]?.form ?? '')))
    return false;
  const verb = (tokens[group.first] as Token).form;
  if (BEFALLS.has((tokens[group.head] as Token).form) && objectOf(tokens, group, DATIVE) !== null) return false;
  // “il est tard”, but “il est mort”
  if (group.first !== group.head && verb !== 'fait') return true;
  // “il n'en est plus si sûr”
  if (
    !THAT.has(tokens[group.end]?.form ?? '') &&
    (group.cue !== null || showsMood(tokens, group.end, language.nouns.moods))
  )
    return true;
  return !(group.reflexive ? HAPPENS : IMPERSONAL).has(verb);
}

/** “Elle attendait dehors. « Elle n'osait pas entrer. »”: whether the words start with the same pronoun, and somebody else speaks of her. */
export function opensWith(tokens: readonly Token[], k: number, form: string): boolean {
  const next = tokens[k + 1]?.form ?? '';
  return tokens[k]?.form === form && !IMPERSONAL.has(next) && !HAPPENS.has(next) && next !== 'se' && next !== "s'";
}

/** Whether the subject is one person whom it names or describes, and none whom the words speak of. */
function isSomebody(scene: Scene, subject: Subject, kind: string, group: VerbGroup, words: Range): boolean {
  const { tokens, names, language } = scene;
  const head = headOf(tokens, subject.headStart, subject.headEnd, language.headFirst);
  const t = tokens[head];
  if (t === undefined) return false;
  if (kind === 'name') {
    const name = names[t.name];
    // “Issouf, vendeur de pagnes, fait la moue.”: whose name it is, the document tells.
    return (
      name !== undefined &&
      (name.type === 'person' ||
        (name.type === 'unknown' && name.from === subject.headStart && (!name.common || isSetApart(tokens, name.to))))
    );
  }
  if (kind !== 'person' || language.nouns.voices.has(t.form)) return false;
  const first = tokens[subject.headStart] as Token;
  if (!language.actors.definite.has(first.form) && !(INDEFINITE.has(first.form) && isLive(scene, group))) return false;
  return !isSpokenOf(scene, words, first, t);
}

/** “Bruneau | , lui, | pense …”: whether a stressed pronoun behind a name tells that it is somebody. */
function isSetApart(tokens: readonly Token[], k: number): boolean {
  const pronoun = tokens[k + 1]?.form;
  return (
    tokens[k]?.kind === Kind.Comma && (pronoun === 'lui' || pronoun === 'elle') && tokens[k + 2]?.kind === Kind.Comma
  );
}

/** “Un habitant se lève”, “une riveraine s'est levée”: whether somebody acts before the writer's eyes, rather than in what is told of him. */
function isLive({ tokens, language }: Scene, { first, head, passive, reflexive }: VerbGroup): boolean {
  return reflexive || (!passive && first === head && isPresent(tokens[first] as Token, language));
}

/** “L'intéressé, lui, balaie les compliments.”, “Elle ne s'en cache pas.”: the person whom the first phrase of a sentence means, or null. */
export function personOpening(scene: Scene, sentence: Sentence, words: Range): Range | null {
  const { tokens, language } = scene;
  const asked = language.id === 'fr' ? askedOf(tokens, sentence) : -1;
  const from = asked < 0 ? sentence.from : asked;
  const first = tokens[from] as Token;
  if (language.id !== 'fr') return null;
  if (!language.actors.definite.has(first.form)) return null;
  const phrase = phraseAfter(tokens, from, sentence.to);
  if (phrase === null || phrase.lastConjunct >= 0) return null;
  const head = headOf(tokens, phrase.start, phrase.end, language.headFirst);
  const noun = tokens[head];
  if (noun?.word == null || isSpokenOf(scene, words, first, noun)) return null;
  // “Sa voix tremble.”
  if (language.nouns.voices.has(noun.form)) return null;
  // “Le dernier est parti en mars”: of some, but “Ce dernier”
  const points = language.actors.deictic.has(noun.form) && !(LAST.has(noun.form) && THE.has(first.form));
  return isPerson(noun) || points ? { from: phrase.start, to: phrase.end } : null;
}

/** “Son mari n'a pas été retrouvé. « Je l'appelle encore. »”: whether a pronoun in the quotation can mean somebody's kin, so that whose he is speaks. */
function isSpokenOf({ tokens, language }: Scene, { from, to }: Range, whose: Token, noun: Token): boolean {
  if (!language.actors.possessives.has(whose.form) || !isRelated(noun)) return false;
  const gender = noun.word?.gender ?? 0;
  for (let k = from; k < to; k++) {
    const { form, tags, word } = tokens[k] as Token;
    if (noun.word?.number === Num.Plural && (form === 'ils' || form === 'elles')) return true;
    if (form !== 'il' && form !== 'elle' && form !== 'lui' && (!OBJECTS.has(form) || (tags & Tag.Determiner) !== 0))
      continue;
    if (compatible(word?.gender ?? 0, gender)) return true;
  }
  return false;
}

/** “Son disque évoque Ruiz.”, “Ses titres parlent de Ruiz.”: whether a French sentence opens with something of whoever spoke before. */
export function opensWithHis({ tokens, language }: Scene, { from, to }: Sentence): boolean {
  const first = tokens[from] as Token;
  if (language.id !== 'fr' || !language.actors.possessives.has(first.form)) return false;
  const phrase = phraseAfter(tokens, from, to);
  if (phrase === null) return false;
  const noun = tokens[headOf(tokens, phrase.start, phrase.end, true)];
  return noun === undefined || (noun.name < 0 && !isAgent(noun));
}
