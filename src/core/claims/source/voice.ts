/** Whose words a noun of saying names: “le constat | du maire”, “sa réponse”, “the mayor's verdict”, “the message from the unions”. */
import { isAgent } from '../../syntax/readings';
import { Tag } from '../../language/types';
import { headOf, nounKind } from '../../syntax/head-noun';
import { isDeterminer, isOf } from '../../syntax/noun-phrase';
import { phraseAfter } from '../../syntax/phrase-after';
import { phraseBefore } from '../../syntax/phrase-before';
import { Case, Kind, type Token } from '../../text/token';
import { possessor } from './possessor';
import type { Candidate, Range, Scene } from '../unit/scene';

/** A noun of saying, and who speaks. */
export interface Voice {
  readonly noun: Range;
  /** Null where the phrase does not say whose words they are: “le constat est sans appel”. */
  readonly source: Range | null;
  /** For a possessive: whom it stands for. */
  readonly speaker: Candidate['speaker'];
}

/** How far the noun may stand behind the start of its phrase: “the council's outgoing deputy leader's verdict”. */
const REACH = 8;

/**
 * The noun of saying that heads the phrase [from, to), or null.
 * @param anywhere whether any place that it comes from speaks: “The verdict from the stands: “…””
 */
export function voiceOf(scene: Scene, from: number, to: number, anywhere: boolean): Voice | null {
  const { tokens, language } = scene;
  for (let k = from; k < to && k - from < REACH; k++) {
    const end = voicedNounEnd(scene, k, to);
    if (end > k) {
      const voice = { noun: { from: k, to: end }, ...whose(scene, from, { from: k, to: end }, to, anywhere) };
      // “Le critique de cinéma”: somebody; “la critique du maire”: what he says.
      return voice.source === null && isAgent(tokens[k] as Token) ? null : voice;
    }
    const t = tokens[k] as Token;
    if ((t.kind !== Kind.Word && t.form !== "'") || t.depth > 0) return null; // “the teachers' reply”
    // In French the noun stands first, behind its determiner and adjectives; in English behind whoever owns it.
    if (language.headFirst && !isDeterminer(t) && (t.name >= 0 || (t.tags & BEFORE_NOUN) === 0)) return null;
  }
  return null;
}

const BEFORE_NOUN = Tag.Adjective | Tag.RoleModifier | Tag.Number | Tag.Adverb | Tag.Coordinator | Tag.Negation;

/** The end of the noun of saying that starts at token k; k itself where none does. */
function voicedNounEnd({ tokens, language }: Scene, k: number, ceiling: number): number {
  const t = tokens[k] as Token;
  if (t.depth > 0 || t.name >= 0) return k;
  for (const rest of language.voice.nouns.get(t.form) ?? []) {
    const end = k + 1 + rest.length;
    if (end <= ceiling && rest.every((form, n) => tokens[k + 1 + n]?.form === form)) return end;
  }
  return k;
}

/** Who owns a noun of saying: a genitive or a possessive before it, a complement behind it. */
function whose(scene: Scene, from: number, noun: Range, to: number, anywhere: boolean): Omit<Voice, 'noun'> {
  const { tokens, language } = scene;
  for (let k = noun.from - 1; k >= from; k--) {
    const t = tokens[k] as Token;
    if (t.form === "'s" || t.form === "'") {
      const phrase = phraseBefore(tokens, k, from);
      if (phrase !== null) return { source: { from: phrase.start, to: k }, speaker: null };
    }
    if (language.actors.possessives.has(t.form)) return { source: { from: k, to: k + 1 }, speaker: possessor(t) };
  }
  // “Même constat pour Ruiz”: he says the same; “un message pour Ruiz” is for him.
  const { links, sameness, sameLinks } = language.voice;
  const same = sameness.has(tokens[from]?.form ?? '');
  for (let k = noun.to; k < to - 1; k++) {
    const t = tokens[k] as Token;
    if (t.depth > 0 || t.kind === Kind.Colon) break;
    // “une affirmation | qui agace la présidente du tribunal”
    if (language.headFirst && (t.tags & Tag.Relative) !== 0) break;
    if (!isOf(t) && !links.has(t.form) && !(same && sameLinks.has(t.form))) continue;
    const phrase = phraseAfter(tokens, k + 1, to);
    if (phrase !== null && ((anywhere && t.form === 'from') || speaks(scene, phrase.start, phrase.end))) {
      // What stands behind a comma belongs to the owner: “de Vidal, présidente du conseil”.
      const end = tokens[phrase.end]?.kind === Kind.Comma ? to : phrase.end;
      return { source: { from: k + 1, to: end }, speaker: null };
    }
  }
  return { source: null, speaker: null };
}

/** Whether a phrase names a person, a body or a text. */
function speaks({ tokens, names, language }: Scene, from: number, to: number): boolean {
  const head = tokens[headOf(tokens, from, to, language.headFirst)];
  // “the view of the tower”
  if (head?.word?.noun === 'place' && head.letterCase === Case.Lower) return false;
  const kind = nounKind(tokens, from, to, language.headFirst);
  if (kind === 'role' || kind === 'person' || kind === 'organization' || kind === 'source' || kind === 'document')
    return true;
  if (kind !== null) return false;
  for (let k = from; k < to; k++) {
    const t = tokens[k] as Token;
    const name = names[t.name];
    if (name !== undefined) return name.type !== 'place' || name.known?.speaks === true;
    if ((t.tags & Tag.NominalPronoun) !== 0) return true;
  }
  return false;
}
