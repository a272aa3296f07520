/** Speakers as labels: “Ruiz: …”. */
import type { NameMention } from '../../actors/names/mention';
import { DISJUNCTIVE } from '../../language/function-words';
import { type NounKind, Tag } from '../../language/types';
import { isOfPerson } from '../../syntax/readings';
import { nounKind } from '../../syntax/head-noun';
import { kickerEnd } from '../../syntax/kicker';
import { isDeterminer, isOf, isPreposition } from '../../syntax/noun-phrase';
import { isAttribute, phraseAfter } from '../../syntax/phrase-after';
import { finiteIn, segmentRole } from '../../syntax/segments';
import type { MarkedSpan } from '../../text/quotation-marks';
import type { Sentence } from '../../text/sentences';
import { Sign } from '../../text/sign';
import { Case, Kind, type Token } from '../../text/token';
import { startsClause } from '../content/clause';
import { speakerOf } from '../source/speaker';
import { add, behind, quoteRunEnd, type Range, type Scene, spanOpenedAt } from '../unit/scene';
import { bracketedTeller } from './bracketed-teller';
import { closingLabel } from './closing-label';
import { HEADLINE } from './headline-quote';
import { ownerOf } from './label-owner';
import { labelClaim, nameAt, TOLD_BY } from './label-parts';
import { dashTurn, isPersonByEnding, transcriptTurn } from './transcript-turn';
import { labelledTurn } from './turn-label';

/** The words before the colon of a sentence. */
export interface Label {
  readonly sentence: Sentence;
  readonly first: Token;
  readonly colon: number;
  /** Where the first phrase ends. */
  readonly phraseEnd: number;
  readonly name: NameMention | undefined;
  readonly kind: NounKind | null;
  /** “Ruiz | on flood response: ‘We failed these families’”: the “on”, or -1. */
  readonly topic: number;
  readonly source: { readonly from: number; to: number };
}

/** “Ruiz: “We got lucky””, “WALLACE: But …”, “Le Télégramme : Comment …”: a speaker's name before a colon. */
export function labelled(scene: Scene, sentence: Sentence, unitStart: boolean): boolean {
  const { tokens, language } = scene;
  const { from } = sentence;
  const colon = labelColon(scene, sentence);
  // “BREAKING: Fire at refinery, explosions heard – witnesses”
  const opens = unitStart || (from > 0 && from === kickerEnd(tokens));
  if (scene.heading && opens && (closingLabel(scene, sentence) || bracketedTeller(scene, sentence))) return true;
  if (!scene.heading && unitStart && labelledTurn(scene)) return true;
  if (colon < 0) return longLabel(scene, sentence) || (unitStart && dashTurn(scene, sentence));
  if (colon === from + 1 && pronounLabel(scene, colon)) return true;
  const phrase = phraseAfter(tokens, from, colon);
  if (phrase === null) return false;
  const topic = unitStart && language.id === 'en' ? topicAt(scene, from, colon) : -1;
  const label: Label = {
    sentence,
    first: tokens[from] as Token,
    colon,
    phraseEnd: phrase.end,
    name: nameAt(scene, from),
    kind: nounKind(tokens, from, colon, language.headFirst),
    topic,
    source: { from, to: topic > 0 ? topic : placeStart(tokens, from, colon) },
  };
  // “Ana Ruiz | sur RTL : « … »”
  const place = label.name?.type === 'person' ? behindParty(tokens, label.name.to, colon) : colon;
  if (place < label.source.to && isPlaceOfSaying(tokens, place, colon)) label.source.to = place;
  const span = spanOpenedAt(scene, colon + 1);
  if (span !== null) return quotedLabel(scene, label, span);
  return unitStart && phrase.end === colon && transcriptTurn(scene, label);
}

/** “Lui : « … »”, “Elle : « … »”: a French pronoun alone before the colon and its quotation. */
function pronounLabel(scene: Scene, colon: number): boolean {
  const { tokens, owner, language } = scene;
  const open = tokens[colon + 1];
  if (language.id !== 'fr' || !DISJUNCTIVE.has((tokens[colon - 1] as Token).form) || open === undefined) return false;
  const span = spanOpenedAt(scene, colon + 1);
  if (span === null || (owner[open.mark] as number) >= 0) return false;
  const quotation = [{ from: colon + 1, to: behind(span) }];
  add(scene, labelClaim({ from: colon - 1, to: colon }, colon, quotation, 0.8, 'label'));
  return true;
}

/** “Ana Ruiz, députée | , sur X :”: where the label says where it was said, else the colon. */
function placeStart(tokens: readonly Token[], from: number, colon: number): number {
  for (let k = colon - 2; k > from && colon - k < LONGEST_PLACE; k--) {
    if ((tokens[k] as Token).kind !== Kind.Comma) continue;
    const next = tokens[k + 1] as Token;
    return isPreposition(next) && !isOf(next) ? k : colon;
  }
  return colon;
}

const LONGEST_PLACE = 10;

/** “Ana Ruiz (PS) | sur RTL”: behind the bracket at k, if there is one. */
function behindParty(tokens: readonly Token[], k: number, colon: number): number {
  if (tokens[k]?.kind !== Kind.OpenBracket) return k;
  let end = k;
  while (end < colon && (tokens[end] as Token).kind !== Kind.CloseBracket) end++;
  return end + 1;
}

/** Whether nothing but where it was said stands between k and the colon: “sur RTL”, “in the Commons”. */
function isPlaceOfSaying(tokens: readonly Token[], k: number, colon: number): boolean {
  const first = tokens[k];
  if (first === undefined || k >= colon - 1 || colon - k > LONGEST_PLACE || !isPreposition(first) || isOf(first))
    return false;
  return finiteIn(tokens, k, colon) < 0;
}

/** “Ruiz: “We got lucky””: a label before the marks of what was said. */
function quotedLabel(scene: Scene, label: Label, span: MarkedSpan): boolean {
  const { tokens, language } = scene;
  const { sentence, first, colon, name, kind, topic, source } = label;
  if ((scene.owner[(tokens[colon + 1] as Token).mark] as number) >= 0) return false;
  const own = kind === 'speech' || kind === 'document' ? ownerOf(scene, sentence.from, colon) : null;
  if (own !== null) {
    const told = labelClaim(own.source, colon, [{ from: colon + 1, to: behind(span) }], 0.85, 'label');
    add(scene, { ...told, cue: own.cue, lemma: (tokens[own.cue.from] as Token).form });
    return true;
  }
  if (!speaks(label)) return longLabel(scene, sentence);
  if (!isWholeLabel(tokens, label)) return false;
  const marked = quoteRunEnd(scene, behind(span), sentence.to);
  // “# Ruiz: ‘Of course’ she will stand”: the words of a headline go on.
  const next = tokens[marked];
  const goesOn = scene.heading && marked < sentence.to && next?.kind === Kind.Word && next.entry?.phrases == null;
  const end = goesOn ? sentence.to : marked;
  const quotation = [{ from: colon + 1, to: end }];
  // “Union boss: ‘We will fight on’”
  const told = scene.heading && kind !== null && TOLD_BY.has(kind) && startsClause(scene, span.open + 1, span.close);
  const somebody = ((isOfPerson(kind) || told) && language.id === 'en') || isPersonByEnding(scene, label);
  if (name?.type === 'unknown' && !somebody && (name.common || (scene.heading && topic < 0 && name.to !== colon))) {
    // “Impôts : « une erreur », selon les maires”
    if (tokens[end]?.entry?.phrases != null || tokens[end + 1]?.entry?.phrases != null) return false;
    // “Pêche : « On nous demande de mourir »”: a subject, not a speaker.
    addUnattributed(scene, quotation);
    return true;
  }
  // “# Ottignies : « Je ne suis pas un punching-ball », l'échevine claque la porte”: a clause behind tells who, and the label where.
  const comma = scene.heading && language.headFirst && tokens[end]?.kind === Kind.Comma;
  if (comma && name?.type === 'unknown' && startsClause(scene, end + 1, sentence.to)) {
    addUnattributed(scene, quotation);
    return true;
  }
  const gesture = isPreposition(first) && !isArticle(first) ? -1 : unlistedWord(tokens, sentence.from + 1, colon);
  if (gesture > 0) {
    // “Sa collègue hoche la tête : « … »”: a verb that no lexicon lists, between a person and the colon.
    const told = labelClaim({ from: sentence.from, to: gesture }, colon, quotation, 0.8, 'label');
    add(scene, { ...told, cue: { from: gesture, to: gesture + 1 }, lemma: (tokens[gesture] as Token).form });
    return true;
  }
  add(scene, labelClaim(source, colon, quotation, 0.85, 'label'));
  return true;
}

/** Adds the quotation of a headline whose label tells what it is about. */
function addUnattributed(scene: Scene, parts: Range[]): void {
  const none = { source: null, cue: null, lemma: '', speaker: { kind: 'none' } } as const;
  add(scene, { ...none, parts, confidence: 0.6, reason: HEADLINE });
}

/** Whether the words before the colon mean who can speak. */
function speaks({ first, colon, phraseEnd, name, kind, topic }: Label): boolean {
  if (topic > 0 || isOfPerson(kind)) return true;
  if (name !== undefined) return name.type !== 'place';
  // “La direction : « … »”
  return (kind === null || kind === 'organization') && isArticle(first) && phraseEnd === colon;
}

/** Whether the first phrase is all of the label, or what follows it is the speaker's. */
function isWholeLabel(tokens: readonly Token[], { colon, phraseEnd, name, kind, topic }: Label): boolean {
  if (phraseEnd === colon || isOfPerson(kind) || topic > 0) return true;
  if (name?.type === 'person' && isPlaceOfSaying(tokens, behindParty(tokens, name.to, colon), colon)) return true;
  return isNameWithApposition(tokens, phraseEnd, name) || isNameWithAdverb(tokens, phraseEnd, colon, name);
}

/** “Senator Ana Ruiz | on the new tax:”: the “on” behind the name that opens a headline, or -1. */
function topicAt({ tokens, names }: Scene, from: number, colon: number): number {
  let k = from;
  while (k < colon && (tokens[k] as Token).name < 0 && ((tokens[k] as Token).tags & (Tag.Title | Tag.Noun)) !== 0) k++;
  const name = names[(tokens[k] as Token).name];
  return name !== undefined && name.type !== 'place' && tokens[name.to]?.form === 'on' ? name.to : -1;
}

/** A label with a relative clause is no longer than this many tokens. */
const LONGEST = 40;

/** “Denver coach George Karl: “…””, “Ruiz, who scored twice: “…””: a named person with a role, an apposition or a relative clause. */
function longLabel(scene: Scene, sentence: Sentence): boolean {
  const { tokens, names, owner, signs } = scene;
  const { from, to } = sentence;
  if ((signs & Sign.Colon) === 0) return false;
  let colon = from + 1;
  while (colon < to && colon - from < LONGEST && (tokens[colon] as Token).kind !== Kind.Colon) colon++;
  const span = spanOpenedAt(scene, colon + 1);
  if (span === null || colon + 1 >= to || (owner[(tokens[colon + 1] as Token).mark] as number) >= 0) return false;
  const phrase = phraseAfter(tokens, from, colon);
  if (phrase === null || finiteIn(tokens, from, phrase.end) >= 0) return false;
  for (let k = phrase.end; k < colon;) {
    if ((tokens[k] as Token).kind !== Kind.Comma) return false;
    let end = k + 1;
    while (end < colon && (tokens[end] as Token).kind !== Kind.Comma) end++;
    const role = segmentRole(tokens, k + 1, end);
    if (role !== 'relative' && (role !== 'nominal' || finiteIn(tokens, k + 1, end) >= 0)) return false;
    k = end;
  }
  const source = { from, to: placeStart(tokens, from, colon) };
  const speaker = speakerOf(scene, source);
  const name = speaker.kind === 'name' ? names[speaker.names[0] as number] : undefined;
  // “Cod: “They ask us to die””: one word may be the topic.
  if (name === undefined || name.common || (name.type !== 'person' && phrase.end === colon)) return false;
  add(scene, labelClaim(source, colon, [{ from: colon + 1, to: quoteRunEnd(scene, colon + 1, to) }], 0.8, 'label'));
  return true;
}

/** The first word in lower case that is neither listed nor told by its ending, up to a comma; -1 if there is none. */
function unlistedWord(tokens: readonly Token[], from: number, to: number): number {
  for (let k = from; k < to; k++) {
    const t = tokens[k] as Token;
    if (t.kind === Kind.Comma) return -1;
    if (t.kind === Kind.Word && t.name < 0 && t.letterCase === Case.Lower && t.word === null) return k;
  }
  return -1;
}

/** “Élodie Puig, arboricultrice : « … »”. */
function isNameWithApposition(tokens: readonly Token[], end: number, name: NameMention | undefined): boolean {
  if ((tokens[end] as Token).kind !== Kind.Comma) return false;
  // “Sophie et Marc, commerçants : « … »”
  const last = tokens[end - 1] as Token;
  if (name !== undefined && name.type === 'person' && name.to < end - 1)
    return last.name >= 0 && ((tokens[name.to] as Token).tags & Tag.Coordinator) !== 0;
  if (name === undefined || name.to !== end) return false;
  // “Aliénor Puig, romancière : « … »”: a first name that no list has.
  return name.type === 'person' || (name.words.length > 1 && tokens[end + 1]?.word?.noun === 'role');
}

/** “Ruiz again: “…””. */
function isNameWithAdverb(
  tokens: readonly Token[],
  from: number,
  colon: number,
  name: NameMention | undefined,
): boolean {
  if (name === undefined || name.common || name.type === 'place') return false;
  for (let k = from; k < colon; k++) if (((tokens[k] as Token).tags & Tag.Adverb) === 0) return false;
  return true;
}

/** The colon behind a label that opens the sentence, or -1. */
function labelColon({ tokens, signs }: Scene, sentence: Sentence): number {
  if ((signs & Sign.Colon) === 0) return -1;
  for (let k = sentence.from; k < sentence.to && k - sentence.from < 12; k++) {
    const t = tokens[k] as Token;
    if (t.kind === Kind.Colon) return k > sentence.from ? k : -1;
    if (
      t.kind !== Kind.Word &&
      t.kind !== Kind.Number &&
      t.kind !== Kind.OpenBracket &&
      t.kind !== Kind.CloseBracket &&
      t.kind !== Kind.Comma
    )
      return -1;
    if (k === sentence.from && isAttribute(tokens, k)) continue;
    if ((t.tags & Tag.Verb) !== 0 && t.name < 0 && (t.tags & (Tag.Noun | Tag.Adjective)) === 0) return -1;
  }
  return -1;
}

/** A determiner, but not “au”, which is a preposition first. */
function isArticle(token: Token): boolean {
  return isDeterminer(token) && token.form !== 'au' && token.form !== 'aux';
}
