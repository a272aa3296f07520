/** What the words around a colon tell of it: whether what stands behind is said, and by which cue. */
import { INDIRECT } from '../../language/fr/pronouns';
import { type CueVerb } from '../../language/types';
import { namesAgent } from '../../syntax/head-noun';
import { isOf, isPreposition } from '../../syntax/noun-phrase';
import { phraseAfter } from '../../syntax/phrase-after';
import type { VerbGroup } from '../../syntax/verb-groups';
import { Kind, type Token, onlyWords } from '../../text/token';
import { hasClause, startsClause } from './clause';
import { isOneOf } from './prepositions';
import { firstGroupFrom, type Scene } from '../unit/scene';
import { zeroStart } from './zero-clause';
import { type Search } from './search';

/** “avait prévenu | dès l'ouverture des débats | : …”, “a résumé | devant ses troupes | : …”: whether only phrases that tell when, where or to whom stand between the cue and the colon. */
export function isToldWhen({ scene, cue, lead }: Search, colon: number): boolean {
  const { tokens } = scene;
  const first = tokens[lead] as Token;
  if (cue.ambiguous === true || !isPreposition(first) || isOf(first)) return false;
  if (isOneOf(first.form, cue.prepositions ?? [])) return false;
  if (!onlyWords(tokens, lead, colon)) return false;
  return phraseAfter(tokens, lead + 1, colon)?.end === colon;
}

/** Whether a word stands in the range: “comme elle avait commencé : 0-0” tells of nothing said. */
export function hasWord(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if ((tokens[k] as Token).kind === Kind.Word) return true;
  return false;
}

/** Whether a French phrase without a verb, for somebody of the subject's, is all that stands in the range. */
export function namesWho(scene: Scene, from: number, ceiling: number): boolean {
  const { tokens, language } = scene;
  const first = tokens[from];
  if (language.id !== 'fr' || first === undefined || !language.actors.possessives.has(first.form)) return false;
  return namesAgent(tokens, from, ceiling, true) && !hasClause(scene, from - 1, ceiling);
}

/** “Ruiz l'assure | , il restera”, “Ruiz en est sûr | , il restera”: a pronoun for the clause behind the comma. */
export function tellsAhead({ scene, sentence, group, cue, lead, ceiling }: Search): boolean {
  const { form } = scene.tokens[group.start] as Token;
  // “Comme il l'a promis, le maire a démissionné”: what he promised, not what he says.
  if ((scene.tokens[sentence.from] as Token).form === 'comme') return false;
  // “Son médecin le lui conseille, elle n'en croit rien”: what the text has told.
  if (INDIRECT.has(scene.tokens[group.start + 1]?.form ?? '')) return false;
  // “Quand on l'interroge, elle sourit”: whom one asks.
  if (cue.class === 'ask' || !cue.frames.includes('clause')) return false;
  if (scene.language.id !== 'fr' || group.start === group.first) return false;
  const ahead = form === 'le' || form === "l'" || (form === 'en' && cue.rest !== undefined);
  if (!ahead || scene.tokens[lead]?.kind !== Kind.Comma) return false;
  return startsClause(scene, lead + 1, ceiling);
}

/** “listed its concerns, stating: “…””: whether a participle right before the colon has the quotation. */
export function hasNearerCue(scene: Scene, group: VerbGroup, colon: number): boolean {
  const nearest = scene.groups[firstGroupFrom(scene, colon) - 1];
  if (nearest === undefined || nearest === group || nearest.cue?.frames.includes('quote') !== true) return false;
  if (nearest.end < colon) return isToldWhom(scene, group, nearest, colon);
  return (
    nearest.end === colon &&
    (nearest.form === 'participle' ||
      // “dénonce le plan, et d'ajouter : « … »”
      (nearest.form === 'infinitive' && scene.tokens[nearest.start - 2]?.form === 'et') ||
      (nearest.form === 'finite' && nearest.cue?.class === 'say'))
  );
}

/** “found the couple and he told | them on Monday|: “…””: whether nothing but whom and when it is told stands between an English cue and the colon. */
function isToldWhom({ tokens, language }: Scene, outer: VerbGroup, nearest: VerbGroup, colon: number): boolean {
  const { start, end, form, cue } = nearest;
  if (language.id !== 'en' || form !== 'finite' || cue?.class !== 'say' || cue.ambiguous === true) return false;
  // “laughed off what the mayor told the board: “…””: his answer.
  for (let k = outer.end; k < start; k++) if (tokens[k]?.form === 'what') return false;
  let at = cue.lemma === 'tell' ? (phraseAfter(tokens, end, colon)?.end ?? end + 1) : end;
  while (at < colon) {
    const first = tokens[at] as Token;
    const phrase = isPreposition(first) && !isOf(first) ? phraseAfter(tokens, at + 1, colon) : null;
    if (phrase === null) return false;
    at = phrase.end;
  }
  return onlyWords(tokens, end, colon);
}

/** “insisted | Mr Ruiz said: “No””: whether the clause that starts here reports what stands behind the colon. */
export function reportsBefore(scene: Scene, lead: number, colon: number, cue: CueVerb): boolean {
  const start = zeroStart(scene, lead, colon, cue);
  if (start < 0 || !startsClause(scene, start, colon)) return false;
  for (let n = firstGroupFrom(scene, start); n < scene.groups.length; n++) {
    const next = scene.groups[n] as VerbGroup;
    if (next.start >= colon) return false;
    if (next.form !== 'finite' || next.cue?.frames.includes('quote') !== true) continue;
    // “said he was asleep when Ruiz | shouted|: “Fire!””
    if (next.cue.ambiguous !== true || next.end === colon) return true;
  }
  return false;
}
