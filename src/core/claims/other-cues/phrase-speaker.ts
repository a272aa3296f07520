/** Whether what a cue phrase names can have said it, and whose words they are. */
import { OWN } from '../../language/fr/determiners';
import { SOME } from '../../language/fr/pronouns';
import { OF_THIRD } from '../../language/function-words';
import { type CuePhrase, Num, Tag } from '../../language/types';
import { headOf, isShare } from '../../syntax/head-noun';
import { isDeterminer, isHead, isOf } from '../../syntax/noun-phrase';
import { isMany, isPerson } from '../../syntax/readings';
import { subjectBefore } from '../../syntax/subject-before';
import type { VerbGroup } from '../../syntax/verb-groups';
import { compatible } from '../../actors/cast/entity';
import type { Sentence } from '../../text/sentences';
import { Case, Kind, type Token } from '../../text/token';
import { possessor } from '../source/possessor';
import { speakerOf } from '../source/speaker';
import type { Member } from '../unit/local-claim';
import { type Candidate, firstGroupFrom, type Range, type Scene } from '../unit/scene';
import type { PlacedPhrase } from './cue-phrase';
import { opensCeClause } from './phrase-source';

/** “selon son récit”, “selon ses propres chiffres”: whose words the noun names. */
export function isOwnWord({ tokens }: Scene, source: Range | null): boolean {
  if (source === null) return false;
  // “selon sa version | à lui”
  const stressed = tokens[source.to - 2]?.form === 'à' && OF_THIRD.has(tokens[source.to - 1]?.form ?? '');
  const to = stressed ? source.to - 2 : source.to;
  const own = to - source.from === 3 && OWN.has(tokens[source.from + 1]?.form ?? '');
  const noun = to - source.from === 2 || own ? tokens[to - 1]?.word?.noun : null;
  return noun === 'speech' || noun === 'document';
}

/** “à ses yeux”, “selon leurs dires”: whoever the possessive means. */
export function ownerOf({ tokens }: Scene, { source }: PlacedPhrase): Candidate['speaker'] {
  const first = source === null ? undefined : tokens[source.from];
  return first === undefined ? null : possessor(first);
}

/** “à l'en croire”: the source stands inside of the cue. */
export function isPronounInside({ tokens }: Scene, { source, to }: PlacedPhrase): boolean {
  return source !== null && source.to < to && ((tokens[source.from] as Token).tags & Tag.ObjectPronoun) !== 0;
}

/** “selon les cas”, “selon le calendrier”, “according to plan”: a thing that cannot have said it. */
export function canSpeak(scene: Scene, source: Range, phrase: CuePhrase): boolean {
  const speaker = speakerOf(scene, source);
  const reference = speaker.kind === 'several' ? (speaker.members[0] as Member).reference : speaker;
  // “pour ce qui est de la bagarre”
  if (phrase.ambiguous === true && opensCeClause(scene.tokens, source.from)) return false;
  if (phrase.kind === 'fused' || phrase.anySource === true) return true;
  if (reference.kind === 'name') return true;
  // “Pour cela, ils affirment que …”
  if (reference.kind === 'pronoun') return reference.means !== 'thing' || scene.language.id === 'en';
  // “d'après ce que nous a confié un proche”
  if (reference.kind === 'none') return opensCeClause(scene.tokens, source.from);
  // “pour ce dernier”
  if (reference.kind !== 'description' || reference.deictic) return true;
  if (isMeasure(scene, source, phrase)) return false;
  if (reference.noun === 'other') {
    if (phrase.ambiguous === true) return isCrowd(scene, source);
    // “selon de récents travaux”
    const noun = scene.tokens[headOf(scene.tokens, source.from, source.to, scene.language.headFirst)];
    if (noun !== undefined && scene.language.nouns.findings.has(noun.form)) return true;
    const head = scene.tokens[source.from] as Token;
    const known = scene.tokens
      .slice(source.from, source.to)
      .some((t) => t.word !== null && (t.tags & Tag.Noun) !== 0 && t.word.noun === 'other');
    return !known || (head.tags & Tag.NominalPronoun) !== 0 ? isHead(head) || isDeterminer(head) : false;
  }
  if (phrase.ambiguous !== true) return true;
  // “pour mémoire”: no text without its article
  return (
    reference.noun !== 'speech' && (reference.noun !== 'document' || isDeterminer(scene.tokens[source.from] as Token))
  );
}

/**
 * “selon la loi”, “selon les époques”, “selon des critères stricts”, “pour les européennes”: what something goes by or is for, not
 * who says it. A plural place or time tells how things differ.
 */
function isMeasure({ tokens, language }: Scene, source: Range, phrase: CuePhrase): boolean {
  let head = headOf(tokens, source.from, source.to, language.headFirst);
  // “les européennes” has no noun; “la nouvelle loi” has it behind its adjective.
  if (head < 0) head = source.to - 1;
  const behind = tokens[head + 1];
  const adjective = ((tokens[head] as Token).tags & Tag.Adjective) !== 0;
  if (adjective && behind !== undefined && head + 1 < source.to && (behind.tags & Tag.Noun) !== 0) head++;
  const t = tokens[head];
  // “selon bon nombre d'habitants”, “selon la moitié des élus”
  if (t === undefined || t.name >= 0 || isCrowd({ tokens, language }, { from: head, to: source.to })) return false;
  if (language.actors.measures.has(t.word?.lemma ?? t.form)) return true;
  const kind = t.word?.noun;
  const small = t.letterCase === Case.Lower;
  if (language.id !== 'fr' || !small) return false;
  if (kind === 'time') return true;
  if (kind === 'place' && (phrase.ambiguous === true || t.word?.number === Num.Plural)) return true;
  return phrase.ambiguous === true && ((t.tags & Tag.Demonym) !== 0 || language.nouns.shares.has(t.form));
}

/** “beaucoup d'habitants”, “une partie des élus”, “d'autres”, “les uns”: a French share of people, or some of whom the text speaks. */
function isCrowd({ tokens, language }: Pick<Scene, 'tokens' | 'language'>, { from, to }: Range): boolean {
  const share = tokens[from]?.form === 'une' ? from + 1 : from;
  const t = tokens[share] as Token;
  if (share + 2 < to && isOf(tokens[share + 1] as Token) && isPerson(tokens[share + 2]))
    return isMany(t) || isShare(t) || language.nouns.shares.has(t.form);
  const last = tokens[to - 1] as Token;
  return last.name < 0 && to - from < 3 && SOME.has(last.form);
}

/** “selon lui”, “à ses yeux”: somebody spoken of before. */
export function isHis(scene: Scene, source: Range): boolean {
  return speakerOf(scene, source).kind === 'pronoun' || possessor(scene.tokens[source.from] as Token) !== null;
}

/** “Les riverains dénoncent un retard dû selon | eux | à la ville”: whether a French pronoun behind “selon” means whoever reports, within the object of whose verb it stands. */
export function isWithinReport(scene: Scene, { from: start }: Sentence, { from }: Range): boolean {
  const { tokens, groups, names } = scene;
  const { form, word } = tokens[from] as Token;
  if (!OF_THIRD.has(form) || tokens[from - 1]?.form !== 'selon' || tokens[from - 2]?.kind !== Kind.Word) return false;
  const first = groups[firstGroupFrom(scene, start)];
  let cue: VerbGroup | null = null;
  for (let n = firstGroupFrom(scene, start); n < groups.length && (groups[n] as VerbGroup).end < from; n++)
    if ((groups[n] as VerbGroup).cue?.frames.includes('noun') === true) cue = groups[n] as VerbGroup;
  if (first === undefined || first.form !== 'finite' || cue === null) return false;
  for (let k = cue.end; k < from; k++) if ((tokens[k] as Token).kind === Kind.Comma) return false;
  const subject = subjectBefore(tokens, first, start);
  if (subject === null || subject.pronoun) return false;
  const head = tokens[subject.start] as Token;
  const plural = form === 'eux' || form === 'elles';
  if (head.name < 0 && ((head.word?.number ?? 0) === Num.Plural) !== plural) return false;
  return compatible(word?.gender ?? 0, head.name < 0 ? (head.word?.gender ?? 0) : (names[head.name]?.gender ?? 0));
}
