/** A noun phrase behind a cue. */
import { STANDINGS } from '../../language/en/studies';
import { Num, Tag } from '../../language/types';
import { headOf } from '../../syntax/head-noun';
import { isHead } from '../../syntax/noun-phrase';
import { phraseAfter } from '../../syntax/phrase-after';
import { isPerson } from '../../syntax/readings';
import type { VerbGroup } from '../../syntax/verb-groups';
import { itemAt } from '../../text/item-at';
import { Case, Kind, type Token } from '../../text/token';
import { apposedEnd } from './object-behind-comma';
import { nounEnd } from './object-end';
import { behindAdverbial, startsObject } from './object-start';
import { firstGroupFrom, type Scene } from '../unit/scene';
import { type FrameReader, reported } from './search';

/** A noun phrase. */
export const readNoun: FrameReader = ({ scene, group, cue, lead, ceiling }) => {
  if (!cue.frames.includes('noun')) return undefined;
  const start = startsObject(scene.tokens, lead) ? lead : behindAdverbial(scene, lead, ceiling);
  if (start < 0 || (cue.class === 'deny' && isSomebody(scene, start, ceiling))) return null;
  if (cue.class !== 'order' && isSetObject(scene, start)) return null;
  const end = nounEnd(scene, start, mainVerb(scene, start, ceiling, group), group);
  return { parts: [{ from: start, to: end }], frame: 'noun', end };
};

/** “dit | adieu | à”, “demande | pardon”: a French noun without its article is part of the verb. */
function isSetObject({ tokens, language, heading }: Scene, start: number): boolean {
  const { name, letterCase, kind, word, tags } = tokens[start] as Token;
  if (language.id !== 'fr' || heading || kind !== Kind.Word || name >= 0 || letterCase !== Case.Lower) return false;
  return (tags & (Tag.Noun | Tag.Determiner | Tag.Number)) === Tag.Noun && word?.number === Num.Singular;
}

/** “A petition calling for a rethink | has been signed”, “Les voix dénonçant la réforme | se taisent”: the verb of the noun that a participle right behind it tells of, or the ceiling. */
function mainVerb(scene: Scene, from: number, ceiling: number, { form, start }: VerbGroup): number {
  const { tokens, groups, language } = scene;
  const noun = itemAt(tokens, start - 1);
  const french = language.id === 'fr';
  if (form !== 'participle' || noun?.kind !== Kind.Word) return ceiling;
  if (!isHead(noun) && !(french && (noun.tags & Tag.Adjective) !== 0)) return ceiling;
  let n = firstGroupFrom(scene, from + 1);
  while (n < groups.length && groups[n]?.form !== 'finite') n++;
  const verb = groups[n];
  if (verb === undefined || verb.start >= ceiling) return ceiling;
  // Without a pronoun or “ne”, the object ends where the verb stands.
  if (french && verb.start === verb.first) return ceiling;
  for (let k = from; k < verb.start; k++) {
    const { tags, kind } = tokens[k] as Token;
    if ((tags & (Tag.Relative | Tag.SubjectPronoun | Tag.Subordinator)) !== 0) return ceiling;
    if (french && (kind === Kind.Comma || (tags & Tag.Coordinator) !== 0)) return ceiling;
  }
  return verb.start;
}

/** “The club dismissed | the coach”: a person, who is sacked and not denied. English only. */
function isSomebody({ tokens, names, language }: Scene, start: number, ceiling: number): boolean {
  if (language.headFirst) return false;
  const phrase = phraseAfter(tokens, start, ceiling);
  const last = phrase === null ? undefined : tokens[headOf(tokens, phrase.start, phrase.end, false)];
  return last !== undefined && (last.name >= 0 ? names[last.name]?.type === 'person' : isPerson(last));
}

/** “the poll showed | Ruiz leading by a point”, “| her, a senator, trailing him”, “| Orr ahead of Reid”: a clause whose verb is a participle, or that tells how somebody stands. */
export const readSmallClause: FrameReader = (search) => {
  const { scene, cue, lead, ceiling } = search;
  const { tokens } = scene;
  if (cue.class !== 'show' || scene.language.id !== 'en') return undefined;
  const pronoun = ((tokens[lead] as Token).tags & Tag.ObjectPronoun) !== 0;
  const phrase = !pronoun && startsObject(tokens, lead) ? phraseAfter(tokens, lead, ceiling) : null;
  if (!pronoun && phrase === null) return undefined;
  const end = phrase?.end ?? lead + 1;
  const told = apposedEnd(scene, end, ceiling);
  const at = told > 0 ? told : end;
  if (at >= ceiling) return undefined;
  const verb = scene.groups[firstGroupFrom(scene, at)];
  const stands = STANDINGS.has((tokens[at] as Token).form);
  if (!stands && (verb?.start !== at || verb.form !== 'participle')) return undefined;
  return reported(search, lead, 'noun');
};
