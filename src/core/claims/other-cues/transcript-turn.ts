/** Turns behind a label: the rest of the unit is what its speaker says. */
import { GENRES } from '../../language/en/publishing';
import type { NameMention } from '../../actors/names/mention';
import { POSSESSIVES_OF_TALK } from '../../language/function-words';
import { Form, Person, Tag, type NounKind } from '../../language/types';
import { isOfPerson } from '../../syntax/readings';
import { nounKind } from '../../syntax/head-noun';
import { isDeterminer, isPreposition } from '../../syntax/noun-phrase';
import type { Sentence } from '../../text/sentences';
import { Case, Kind, type Token } from '../../text/token';
import { hasClause } from '../content/clause';
import { add, type Range, type Scene, trimmed, wordCount } from '../unit/scene';
import { labelClaim, nameAt, TOLD_BY } from './label-parts';
import type { Label } from './labels';

/** “WALLACE: But …”: the turn is the rest of the unit. */
export function transcriptTurn(scene: Scene, label: Label): boolean {
  const { tokens, heading, language } = scene;
  const { first, colon, name, kind, source } = label;
  if (isTopic(scene, label)) return false;
  const upper = first.letterCase === Case.Upper && first.form.length > 1;
  // “Police: Man shot in Leeds”, “Report: Half of drivers speed”
  const sole = name?.common === false && name.to === colon;
  const told = heading && language.id === 'en' && !sole && kind !== null && TOLD_BY.has(kind);
  const rest = trimmed(tokens, { from: colon + 1, to: tokens.length });
  if (rest === null || wordCount(tokens, rest.from, rest.to) < 2) return false;
  const bears = isBearer(name, colon, upper) || (upper && namesSomebody(first, kind, name));
  if (!told && !bears && !(isPersonByEnding(scene, label) && hasClause(scene, colon, rest.to))) return false;
  if (language.headFirst && tellsOfBearer(tokens[rest.from] as Token)) return false;
  // “Leith Council: the pool and the pigeons”, “Ana Ruiz: Saviour or menace?”: a headline's topic.
  if (heading && !told && isDeterminer(tokens[rest.from] as Token) && !hasVerb(scene, rest)) return false;
  if ((tokens[tokens.length - 1] as Token).form === '?' && !upper && !hasClause(scene, rest.from, rest.to))
    return false;
  // “Trump: Cruz Has ‘To Come a Long Way’”: a headline reports, a transcript quotes.
  const [confidence, reason] =
    heading && !upper ? ([0.75, 'headline label'] as const) : ([0.8, 'transcript turn'] as const);
  add(scene, labelClaim(source, colon, [rest], confidence, reason));
  return true;
}

/** “Luc Vian : | relève le défi”: a French verb of the third person without a capital, whose subject the label is. */
function tellsOfBearer({ letterCase, tags, name, word }: Token): boolean {
  if (letterCase !== Case.Lower || name >= 0 || (tags & (Tag.Verb | Tag.Noun | Tag.Adverb)) !== Tag.Verb) return false;
  return word?.verbs?.some(({ person, form }) => (form & Form.Finite) !== 0 && (person & Person.Third) !== 0) === true;
}

/** Whether a label tells what the words behind it are about, not who says them. */
function isTopic(scene: Scene, { first, colon, name }: Label): boolean {
  const { tokens, spans, language, heading } = scene;
  // “Our Standards: …”
  if (name !== undefined && POSSESSIVES_OF_TALK.has(first.form)) return true;
  if (!heading) return false;
  // “Interview: novelist Ana Ruiz on grief”: the kind of the article.
  if (GENRES.has((tokens[colon - 1] as Token).form)) return true;
  if (!language.headFirst) return false;
  // “LGV : le maire dénonce un scandale”, “Ruiz : la fin d'un règne”: a French headline's topic, be it a body or somebody.
  if (name?.type !== 'person' || !hasClause(scene, colon, tokens.length)) return true;
  // “Josselin : à l'abattoir, « on jette des vies »”
  return spans.length > 0 && isPreposition(tokens[colon + 1] as Token);
}

/** Whether the label is a name of somebody or of a body, up to its colon. */
function isBearer(name: NameMention | undefined, colon: number, upper: boolean): boolean {
  if (name === undefined || name.to !== colon) return false;
  return upper || name.type === 'person' || name.type === 'organization' || (name.type === 'unknown' && !name.common);
}

/** “Spicer: Reporters should be ashamed”: whether the label of an English headline is one word of no list that ends as those for persons do, and as many family names. */
export function isPersonByEnding({ heading, language }: Scene, { first, colon, name, sentence }: Label): boolean {
  if (!heading || language.headFirst || name?.to !== colon || colon !== sentence.from + 1) return false;
  return first.tags === 0 && first.entry?.guess?.noun === 'person';
}

function hasVerb({ groups }: Scene, { from, to }: Range): boolean {
  return groups.some(({ head }) => head >= from && head < to);
}

/** “WALLACE:” and “THE MAYOR:”, but not “LOOK:” or “UPDATE:”. */
function namesSomebody(first: Token, kind: NounKind | null, name: NameMention | undefined): boolean {
  return (name !== undefined && !name.common) || isOfPerson(kind) || first.word === null;
}

/** “LE MAIRE – Ils sont dans votre dossier.”: a speaker in capitals before a dash; the turn is the rest of the unit. */
export function dashTurn(scene: Scene, sentence: Sentence): boolean {
  const { tokens } = scene;
  let k = sentence.from;
  let letters = 0;
  while (k < sentence.to && k - sentence.from < 6 && (tokens[k] as Token).kind === Kind.Word) {
    const t = tokens[k] as Token;
    if (t.letterCase !== Case.Upper && t.end - t.start > 2) return false;
    letters += t.end - t.start;
    k++;
  }
  // A dateline (“BRUSSELS — …”) is a place; one word in capitals is a speaker only as a person or a role.
  const name = nameAt(scene, sentence.from);
  const kind = nounKind(tokens, sentence.from, k, scene.language.headFirst);
  if (name?.type !== 'person' && !isOfPerson(kind)) return false;
  if (letters < 4 || tokens[k]?.kind !== Kind.Dash || tokens[k]?.spaceBefore !== true) return false;
  const rest = trimmed(tokens, { from: k + 1, to: tokens.length });
  if (rest === null || wordCount(tokens, rest.from, rest.to) < 2) return false;
  const told = labelClaim({ from: sentence.from, to: k }, k, [rest], 0.8, 'transcript turn');
  add(scene, { ...told, cue: null, lemma: '' });
  return true;
}
