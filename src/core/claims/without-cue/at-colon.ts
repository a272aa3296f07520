/** Whom the words before or behind the colon of a quotation without a cue name. */
import { TOPICAL } from '../../language/fr/prepositions';
import { Form, Tag } from '../../language/types';
import { namesAgent } from '../../syntax/head-noun';
import { isDative, isPreposition } from '../../syntax/noun-phrase';
import { phraseBefore } from '../../syntax/phrase-before';
import { hasForm } from '../../syntax/readings';
import { subjectBefore } from '../../syntax/subject-before';
import { itemAt } from '../../text/item-at';
import type { Sentence } from '../../text/sentences';
import { Kind, type Token } from '../../text/token';
import { hasClause } from '../content/clause';
import { firstGroupFrom, type Range, type Scene } from '../unit/scene';
import { personIn } from './person-in';

/** “« On tient » : à la sortie, Ruiz ne décolère pas.”, “« On n'en peut plus » : mardi, les soignants défilent.”: the person of the French clause behind the colon, or whoever acts there; or null. */
export function speakerBehindColon(scene: Scene, { from, to }: Sentence, words: Range): Range | null {
  if (words.from !== from || scene.tokens[words.to]?.kind !== Kind.Colon || scene.language.id !== 'fr') return null;
  if (!hasClause(scene, words.to, to)) return null;
  const name = scene.names[personIn(scene, { from: words.to, to })];
  return name === undefined ? actorBehind(scene, words, to) : { from: name.from, to: name.to };
}

/** Whoever is the subject of the first verb behind the colon of words that are a clause, or null. */
function actorBehind(scene: Scene, words: Range, to: number): Range | null {
  const { tokens, groups } = scene;
  const verb = groups[firstGroupFrom(scene, words.to)];
  if (verb?.form !== 'finite' || verb.end > to || !hasClause(scene, words.from, words.to)) return null;
  const subject = subjectBefore(tokens, verb, words.to + 1);
  if (subject === null || !namesAgent(tokens, subject.headStart, subject.headEnd, true)) return null;
  return { from: subject.start, to: subject.end };
}

/** “Pas de quoi inquiéter Ruiz : « … »”: the person whom the words before the colon name, or null. */
export function personAnnounced(scene: Scene, from: number, open: number): Range | null {
  if (itemAt(scene.tokens, open - 1)?.kind !== Kind.Colon) return null;
  const name = scene.names[personIn(scene, { from, to: open })];
  if (name !== undefined && (isAddressed(scene, from, name.from) || isTopic(scene, from, name.from))) return null;
  return name === undefined ? personMoved(scene, from, open - 1) : { from: name.from, to: name.to };
}

/** “S'adressant à | Ruiz, la maire : « … »”, “Puis, à | Ruiz : « … »”: whether French words before the colon say to whom it is said. */
function isAddressed({ tokens, language }: Scene, from: number, name: number): boolean {
  let k = name - 1;
  while (k > from && ((tokens[k] as Token).tags & (Tag.Title | Tag.Noun)) !== 0 && !isPreposition(tokens[k] as Token))
    k--;
  const to = itemAt(tokens, k);
  if (language.id !== 'fr' || to === undefined || k < from || !(isDative(to) || to.form === 'vers')) return false;
  const before = itemAt(tokens, k - 1);
  return k === from || before?.kind === Kind.Comma || (before !== undefined && hasForm(before, Form.PresentParticiple));
}

/** “Sur l'hommage à | Ruiz | : « … »”, but “Sur X, Ruiz : « … »”: whether the French words before the colon are what it is about, the name among them. */
function isTopic({ tokens, language }: Scene, from: number, name: number): boolean {
  if (language.id !== 'fr' || !TOPICAL.has((tokens[from] as Token).form)) return false;
  for (let k = from + 1; k < name; k++) if ((tokens[k] as Token).kind === Kind.Comma) return false;
  return true;
}

/** “De quoi agacer | la maire | : « … »”: somebody described who is the object of a French infinitive before the colon, or null. */
function personMoved({ tokens, language }: Scene, from: number, colon: number): Range | null {
  if (language.id !== 'fr') return null;
  const phrase = phraseBefore(tokens, colon, from + 1);
  if (phrase === null || phrase.governed || phrase.end !== colon) return null;
  const verb = tokens[phrase.start - 1] as Token;
  const described = namesAgent(tokens, phrase.start, phrase.end, true) && hasForm(verb, Form.Infinitive);
  return described && (verb.tags & Tag.Noun) === 0 ? { from: phrase.start, to: phrase.end } : null;
}
