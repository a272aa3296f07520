/** Speakers as labels: “Ruiz: …”. */
import type { NameMention } from '../../actors/names/mention';
import { Form, Tag, type NounKind } from '../../language/types';
import { isDeterminer, isOf, isPreposition } from '../../syntax/noun-phrase';
import { isAttribute, phraseAfter } from '../../syntax/phrase-after';
import { hasForm } from '../../syntax/readings';
import { kickerEnd } from '../../syntax/kicker';
import { finiteIn, segmentRole } from '../../syntax/segments';
import type { MarkedSpan } from '../../text/quotation-marks';
import type { Sentence } from '../../text/sentences';
import { Case, Kind, type Token } from '../../text/token';
import { nounKind } from '../../syntax/head-noun';
import { hasClause, startsClause } from '../content/clause';
import { add, behind, quoteRunEnd, spanOpenedAt, trimmed, wordCount, type Range, type Scene } from '../unit/scene';
import { speakerOf } from '../source/speaker';
import { HEADLINE } from './headline-quote';
import { labelledTurn } from './turn-label';

/** The words before the colon of a sentence. */
interface Label {
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
  const colon = labelColon(tokens, sentence);
  // “BREAKING: Fire at refinery, explosions heard – witnesses”
  const opens = unitStart || (from > 0 && from === kickerEnd(tokens));
  if (scene.heading && opens && closingLabel(scene, sentence)) return true;
  if (!scene.heading && unitStart && labelledTurn(scene)) return true;
  if (colon < 0) return longLabel(scene, sentence) || (unitStart && dashTurn(scene, sentence));
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
  return unitStart && phrase.end === colon && turn(scene, label);
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

/** The name that opens a sentence, with or without an article: “The Ledger:”, “Le Medef :”. */
function nameAt({ tokens, names }: Scene, from: number): NameMention | undefined {
  const first = tokens[from] as Token;
  if (first.name >= 0) return names[first.name];
  return isDeterminer(first) ? names[tokens[from + 1]?.name ?? -1] : undefined;
}

/** “Ruiz: “We got lucky””: a label before the marks of what was said. */
function quotedLabel(scene: Scene, label: Label, span: MarkedSpan): boolean {
  const { tokens, language } = scene;
  const { sentence, first, colon, name, kind, topic, source } = label;
  if ((scene.owner[(tokens[colon + 1] as Token).mark] as number) >= 0) return false;
  const own = kind === 'speech' || kind === 'document' ? ownerOf(scene, sentence.from, colon) : null;
  if (own !== null) {
    const told = claim(own.source, colon, [{ from: colon + 1, to: behind(span) }], 0.85, 'label');
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
  const somebody = (isSomebody(kind) || told) && language.id === 'en';
  if (name?.type === 'unknown' && !somebody && (name.common || (scene.heading && topic < 0 && name.to !== colon))) {
    if (longLabel(scene, sentence)) return true;
    // “Impôts : « une erreur », selon les maires”
    if (tokens[end]?.entry?.phrases != null || tokens[end + 1]?.entry?.phrases != null) return false;
    // “Pêche : « On nous demande de mourir »”: a subject, not a speaker.
    const headline = claim(source, colon, quotation, 0.6, HEADLINE);
    add(scene, { ...headline, source: null, cue: null, lemma: '', speaker: { kind: 'none' } });
    return true;
  }
  // “# Ottignies : « Je ne suis pas un punching-ball », l'échevine claque la porte”: a clause behind tells who, and the label where.
  const comma = scene.heading && language.headFirst && tokens[end]?.kind === Kind.Comma;
  if (comma && name?.type === 'unknown' && startsClause(scene, end + 1, sentence.to)) {
    const headline = claim(source, colon, quotation, 0.6, HEADLINE);
    add(scene, { ...headline, source: null, cue: null, lemma: '', speaker: { kind: 'none' } });
    return true;
  }
  const gesture = isPreposition(first) && !isArticle(first) ? -1 : unlistedWord(tokens, sentence.from + 1, colon);
  if (gesture > 0) {
    // “Sa collègue hoche la tête : « … »”: a verb that no lexicon lists, between a person and the colon.
    const told = claim({ from: sentence.from, to: gesture }, colon, quotation, 0.8, 'label');
    add(scene, { ...told, cue: { from: gesture, to: gesture + 1 }, lemma: (tokens[gesture] as Token).form });
    return true;
  }
  add(scene, claim(source, colon, quotation, 0.85, 'label'));
  return true;
}

/** Whether the words before the colon mean who can speak. */
function speaks({ first, colon, phraseEnd, name, kind, topic }: Label): boolean {
  if (topic > 0 || isSomebody(kind)) return true;
  if (name !== undefined) return name.type !== 'place';
  return kind === null && isArticle(first) && phraseEnd === colon;
}

/** Whether the first phrase is all of the label, or what follows it is the speaker's. */
function isWholeLabel(tokens: readonly Token[], { colon, phraseEnd, name, kind, topic }: Label): boolean {
  if (phraseEnd === colon || isSomebody(kind) || topic > 0) return true;
  if (name?.type === 'person' && isPlaceOfSaying(tokens, behindParty(tokens, name.to, colon), colon)) return true;
  return isNameWithApposition(tokens, phraseEnd, name) || isNameWithAdverb(tokens, phraseEnd, colon, name);
}

function isSomebody(kind: NounKind | null): boolean {
  return kind === 'role' || kind === 'person';
}

const POSSESSIVES = new Set(['our', 'your', 'my', 'notre', 'votre', 'nos', 'vos', 'mon', 'ma', 'mes']);

/** What a headline calls its own article. */
const GENRES = new Set('interview profile review obituary column editorial opinion analysis essay podcast'.split(' '));

/** “WALLACE: But …”: the turn is the rest of the unit. */
function turn(scene: Scene, { first, colon, name, kind, source }: Label): boolean {
  const { tokens, language } = scene;
  // “LGV : le maire dénonce un scandale”, “Ruiz : la fin d'un règne”: a French headline's topic, be it a body or somebody.
  if (scene.heading && language.headFirst && (name?.type !== 'person' || !hasClause(scene, colon, tokens.length)))
    return false;
  // “Josselin : à l'abattoir, « on jette des vies »”
  if (scene.heading && language.headFirst && scene.spans.length > 0 && isPreposition(tokens[colon + 1] as Token))
    return false;
  const upper = first.letterCase === Case.Upper && first.form.length > 1;
  const full =
    name !== undefined &&
    name.to === colon &&
    (name.type === 'person' || name.type === 'organization' || upper || (name.type === 'unknown' && !name.common));
  // “Police: Man shot in Leeds”, “Report: Half of drivers speed”
  const sole = name?.common === false && name.to === colon;
  const told = scene.heading && language.id === 'en' && !sole && kind !== null && TOLD_BY.has(kind);
  // “Our Standards: …”
  if (name !== undefined && POSSESSIVES.has(first.form)) return false;
  // “Interview: novelist Ana Ruiz on grief”: the kind of the article.
  if (scene.heading && GENRES.has((tokens[colon - 1] as Token).form)) return false;
  if (!full && !told && !(upper && namesSomebody(first, kind, name))) return false;
  const rest = trimmed(tokens, { from: colon + 1, to: tokens.length });
  if (rest === null || wordCount(tokens, rest.from, rest.to) < 2) return false;
  // “Leith Council: the pool and the pigeons”, “Ana Ruiz: Saviour or menace?”: a headline's topic.
  if (scene.heading && !told && isDeterminer(tokens[rest.from] as Token) && !hasVerb(scene, rest)) return false;
  if ((tokens[tokens.length - 1] as Token).form === '?' && !upper && !hasClause(scene, rest.from, rest.to))
    return false;
  // “Trump: Cruz Has ‘To Come a Long Way’”: a headline reports, a transcript quotes.
  const [confidence, reason] =
    scene.heading && !upper ? ([0.75, 'headline label'] as const) : ([0.8, 'transcript turn'] as const);
  add(scene, claim(source, colon, [rest], confidence, reason));
  return true;
}

/** “Senator Ana Ruiz | on the new tax:”: the “on” behind the name that opens a headline, or -1. */
function topicAt({ tokens, names }: Scene, from: number, colon: number): number {
  let k = from;
  while (k < colon && (tokens[k] as Token).name < 0 && ((tokens[k] as Token).tags & (Tag.Title | Tag.Noun)) !== 0) k++;
  const name = names[(tokens[k] as Token).name];
  return name !== undefined && name.type !== 'place' && tokens[name.to]?.form === 'on' ? name.to : -1;
}

/** “Man stabbed in Leeds park: police”, “Bridge ‘was failing’ – engineer”: who told it, behind what ends an English headline. */
function closingLabel(scene: Scene, sentence: Sentence): boolean {
  const { tokens, names, language, spans } = scene;
  const { from, to } = sentence;
  if (language.id !== 'en' || to !== tokens.length) return false;
  let colon = to - 1;
  while (colon > from && to - colon < LONGEST_CLOSING && isPlain(tokens[colon] as Token)) colon--;
  const mark = tokens[colon] as Token;
  const dash = mark.kind === Kind.Dash && mark.spaceBefore;
  if (!(dash || mark.kind === Kind.Colon) || colon + 1 === to || mark.depth > 0) return false;
  // “‘I'm still in shock’: Leeds captain | on the sacking”
  const first = spanOpenedAt(scene, from);
  const quoted = first !== null && behind(first) === colon;
  const end = quoted ? topicStart(tokens, colon + 1, to) : to;
  const phrase = phraseAfter(tokens, colon + 1, end);
  const kind = nounKind(tokens, colon + 1, end, false);
  // “: minister Ana Ruiz”
  const name = names[(tokens[end - 1] as Token).name];
  if (
    phrase?.end !== end ||
    name?.type === 'place' ||
    (kind === null ? name === undefined || (name.common && name.type !== 'organization') : !TOLD_BY.has(kind)) ||
    GENRES.has((tokens[end - 1] as Token).form)
  )
    return false;
  const parts = [{ from, to: colon }];
  if (quoted) {
    // “‘A giant of jazz’: Ana Ruiz”
    if (!startsClause(scene, from + 1, first.close)) return false;
  } else if (QUESTIONS.has((tokens[from] as Token).form) || wordCount(tokens, from, colon) < 3) return false;
  const known = spans.length > 0 || TELLERS.has((tokens[to - 1] as Token).form);
  if (!known && finiteIn(tokens, from, colon) < 0 && !hasParticiple(tokens, from, colon)) return false;
  add(scene, claim({ from: colon + 1, to: end }, colon, parts, 0.75, 'headline label'));
  return true;
}

/** Who told a headline is no longer than this many tokens. */
const LONGEST_CLOSING = 10;

function isPlain({ kind, depth, form }: Token): boolean {
  return (kind === Kind.Word || kind === Kind.Number || form === "'") && depth === 0;
}

/** The “on” of [from, to), or `to`. */
function topicStart(tokens: readonly Token[], from: number, to: number): number {
  for (let k = from + 1; k < to; k++) if ((tokens[k] as Token).form === 'on') return k;
  return to;
}

const QUESTIONS = new Set('what how why when where who which'.split(' '));

const TELLERS = new Set('police report poll study survey officials sources witnesses'.split(' '));

/** “Five killed in crash”: a headline leaves its auxiliary out. */
function hasParticiple(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++) {
    const t = tokens[k] as Token;
    if ((t.tags & Tag.Verb) !== 0 && t.name < 0 && hasForm(t, Form.PastParticiple)) return true;
  }
  return false;
}

function hasVerb({ groups }: Scene, { from, to }: Range): boolean {
  return groups.some(({ head }) => head >= from && head < to);
}

/** What an English headline names before a colon as its source. */
const TOLD_BY: ReadonlySet<NounKind> = new Set<NounKind>(['role', 'person', 'organization', 'document', 'source']);

/** A label with a relative clause is no longer than this many tokens. */
const LONGEST = 40;

/** “Denver coach George Karl: “…””, “Ruiz, who scored twice: “…””: a named person with a role, an apposition or a relative clause. */
function longLabel(scene: Scene, sentence: Sentence): boolean {
  const { tokens, names, owner } = scene;
  const { from, to } = sentence;
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
  add(scene, claim(source, colon, [{ from: colon + 1, to: quoteRunEnd(scene, colon + 1, to) }], 0.8, 'label'));
  return true;
}

/** “Réplique immédiate | de M. Vial : « … »”: whose words a noun names, or null. */
export function ownerOf(
  { tokens, language }: Scene,
  from: number,
  colon: number,
): { source: Range; cue: Range } | null {
  const head = isDeterminer(tokens[from] as Token) ? from + 1 : from;
  if (language.id !== 'fr' || ((tokens[head] as Token).tags & Tag.Noun) === 0) return null;
  for (let k = head + 1; k < colon - 1; k++) {
    if (!isOf(tokens[k] as Token)) continue;
    const kind = nounKind(tokens, k + 1, colon, true);
    const named = kind === null && (tokens[colon - 1] as Token).name >= 0;
    return named || kind === 'role' || kind === 'person' || kind === 'organization'
      ? { source: { from: k + 1, to: colon }, cue: { from: head, to: head + 1 } }
      : null;
  }
  return null;
}

/** “WALLACE:” and “THE MAYOR:”, but not “LOOK:” or “UPDATE:”. */
function namesSomebody(first: Token, kind: NounKind | null, name: NameMention | undefined): boolean {
  return (name !== undefined && !name.common) || isSomebody(kind) || first.word === null;
}

function claim(
  source: Range,
  colon: number,
  parts: Range[],
  confidence: number,
  reason: string,
): Parameters<typeof add>[1] {
  return { parts, source, cue: { from: colon, to: colon + 1 }, lemma: ':', modality: 'asserted', confidence, reason };
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

/** “LE MAIRE – Ils sont dans votre dossier.”: a speaker in capitals before a dash; the turn is the rest of the unit. */
function dashTurn(scene: Scene, sentence: Sentence): boolean {
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
  if (name?.type !== 'person' && !isSomebody(kind)) return false;
  if (letters < 4 || tokens[k]?.kind !== Kind.Dash || tokens[k]?.spaceBefore !== true) return false;
  const rest = trimmed(tokens, { from: k + 1, to: tokens.length });
  if (rest === null || wordCount(tokens, rest.from, rest.to) < 2) return false;
  const told = claim({ from: sentence.from, to: k }, k, [rest], 0.8, 'transcript turn');
  add(scene, { ...told, cue: null, lemma: '' });
  return true;
}

function labelColon(tokens: readonly Token[], sentence: Sentence): number {
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
