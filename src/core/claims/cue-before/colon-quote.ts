/** Any verb before a colon and a quotation: “Ruiz nodded: “Every dime.””. */
import { SENDING } from '../../language/fr/conveyed';
import { nounKind } from '../../syntax/head-noun';
import { phraseBefore } from '../../syntax/phrase-before';
import type { Subject } from '../../syntax/subject';
import type { VerbGroup } from '../../syntax/verb-groups';
import type { MarkedSpan } from '../../text/quotation-marks';
import type { Sentence } from '../../text/sentences';
import { Sign } from '../../text/sign';
import { Kind, type Token } from '../../text/token';
import { hasClause, startsClause } from '../content/clause';
import { introduces } from '../content/introduces';
import { findColon, introduction, relativeSubject } from '../content/colon';
import { labelClaim } from '../other-cues/label-parts';
import {
  add,
  addCued,
  firstFinite,
  behind,
  newest,
  quoteRunEnd,
  type Range,
  type Scene,
  spanOpenedAt,
  trimmed,
  wordCount,
} from '../unit/scene';
import { quotationBehindColon } from '../unit/quotation-behind-colon';
import { isThere } from '../source/impersonal';
import { subjectKind } from '../source/subject-kind';
import { insideContent } from '../source/inside-content';
import { voiceOf } from '../source/voice';
import { isTitleBeforeComma } from './naming';

/** Whether a quotation is a sentence, not a title or a name. */
function isSentence(scene: Scene, span: MarkedSpan): boolean {
  const words = wordCount(scene.tokens, span.open, span.close);
  return words >= 4 && hasClause(scene, span.open, span.close);
}

/** “ont déployé | une banderole | : « … »”, “a reçu | un message | : « … »”: a new text right before the colon that is not the subject's, or null. */
function writtenOn({ tokens, language }: Scene, { cue, lemma, end }: VerbGroup, colon: number): Range | null {
  const receives = language.verbs.receiving.has(lemma);
  if (!receives && (cue !== null || SENDING.has(lemma))) return null;
  const phrase = phraseBefore(tokens, colon, end);
  if (phrase === null || phrase.governed || language.id !== 'fr') return null;
  const { form } = tokens[phrase.start] as Token;
  if (form !== 'un' && form !== 'une' && form !== 'des') return null;
  if (nounKind(tokens, phrase.start, phrase.end, language.headFirst) !== 'document') return null;
  // “adresse un message au club : « … »”: whoever does says it.
  if (!receives && language.voice.nouns.has((tokens[phrase.start + 1] as Token).form)) return null;
  return { from: phrase.start, to: phrase.end };
}

/** “Ruiz nodded: “Every dime.””: any verb before a colon and a quotation. */
export function colonQuote(scene: Scene, sentence: Sentence, group: VerbGroup, subject: Subject | null): boolean {
  const { tokens, spans, owner, heading, language, signs } = scene;
  if (spans.length === 0 || (signs & Sign.Colon) === 0) return false;
  // “Le bilan était mitigé : «”, “Léa en est convaincue : «”: a state; who was told or asked does not speak.
  if (subject === null || group.form !== 'finite') return false;
  const colon = colonBehind(scene, group.end, sentence.to);
  const span = colon < 0 ? null : spanOpenedAt(scene, colon + 1);
  if (span === null || (owner[(tokens[colon + 1] as Token).mark] as number) >= 0) return false;
  // “returned to a familiar place: “Fox & Friends,” the show that used to feature him”
  if (group.cue === null && isTitleBeforeComma(scene, span)) return false;
  const by = introduction(scene, sentence.from, colon) ?? (isRelated(scene, subject) ? { group, subject } : null);
  // “said it was late, but | told the press: “We go on””: the cue behind finds its own subject.
  if (by === null || (by.group !== group && insideContent(scene, group))) return false;
  const there = isThere(scene, by.group, by.subject);
  // “Il y a eu cette phrase du maire : « … »”
  if (there && voiceOf(scene, by.group.head + 1, colon, false)?.source != null) return false;
  const words = { from: colon + 1, to: quoteRunEnd(scene, behind(span), sentence.to) };
  const told = toldBy(scene, colon);
  if (told !== null) {
    by.group.used = true;
    add(scene, quotationBehindColon(words, told, 0.6));
    return true;
  }
  const text = writtenOn(scene, by.group, colon);
  if (text !== null) {
    by.group.used = true;
    add(scene, labelClaim(text, colon, [words], 0.75, 'label'));
    return true;
  }
  const kind = by.subject.pronoun ? 'person' : subjectKind(scene, by.subject);
  // “Le festival s'arrête : « On nous a menti »”: the article tells whose words a French headline has.
  if (heading && language.id === 'fr' && by.group.cue === null && kind !== 'person' && kind !== 'name') return false;
  const topic = isTopic(scene, by.group, by.subject);
  const thing = there || kind === 'thing' || topic;
  if (thing && !topic && !isSentence(scene, span)) return false;
  by.group.used = true;
  add(
    scene,
    thing
      ? quotationBehindColon(words, topic ? null : (sourceBefore(scene, sentence) ?? ownerIn(scene, by.subject)), 0.6)
      : {
          parts: [words],
          source: { from: by.subject.start, to: by.subject.end },
          cue: { from: by.group.start, to: by.group.end },
          lemma: by.group.lemma,
          confidence: 0.85,
          reason: 'subject–verb–colon',
        },
  );
  return true;
}

/** “Le pont va fermer, selon le maire : « … »”: whoever a cue phrase names right before the colon, or null. */
function toldBy({ found }: Scene, colon: number): Range | null {
  for (const { reason, source } of newest(found, 4))
    if (reason === 'according to' && source?.to === colon) return source;
  return null;
}

/** The first colon outside of marks in [from, to) of its clause, or -1. */
function colonBehind({ tokens }: Scene, from: number, to: number): number {
  for (let k = from; k < to && k - from < REACH; k++) {
    const { kind, depth } = tokens[k] as Token;
    if (depth > 0 || kind === Kind.OpenMark || kind === Kind.Stop || kind === Kind.Semicolon) return -1;
    if (kind === Kind.Colon) return k;
  }
  return -1;
}

/** A colon stands no farther behind its verb. */
const REACH = 40;

/** “« C'est dur », dit Ruiz. L'attente est longue : « … »”: who spoke in the French sentence before, or null. */
function sourceBefore({ tokens, found, language }: Scene, { from }: Sentence): Range | null {
  if (language.id !== 'fr') return null;
  for (const { parts, source, cue } of newest(found, 4)) {
    if (source === null || cue === null) continue;
    const end = Math.max(source.to, cue.to, ...parts.map(({ to }) => to));
    if (end > from) continue;
    let stops = 0;
    for (let k = end; k < from; k++) {
      const { kind, depth } = tokens[k] as Token;
      if (kind === Kind.Break) return null;
      if (kind === Kind.Stop && depth === 0) stops++;
    }
    return stops <= 1 ? source : null;
  }
  return null;
}

/** “La maison d'| Ana Ruiz |, 54 ans, a brûlé : « … »”: the only person whom the French subject names, whose thing it is; or null. */
function ownerIn({ tokens, names, language }: Scene, { start, end }: Subject): Range | null {
  if (language.id !== 'fr') return null;
  let owner = -1;
  for (let k = start; k < end; k++) {
    const { name, depth } = tokens[k] as Token;
    if (name < 0 || depth > 0 || name === owner || names[name]?.type !== 'person') continue;
    if (owner >= 0) return null;
    owner = name;
  }
  const found = names[owner];
  return found === undefined ? null : { from: found.from, to: found.to };
}

/** “Nantes renverse Kielce : « … »”: a town, club or body of which a French headline tells something. */
function isTopic(
  { tokens, names, language, heading }: Scene,
  { cue }: VerbGroup,
  { headStart, headEnd }: Subject,
): boolean {
  if (!heading || language.id !== 'fr' || cue !== null) return false;
  const first = tokens[headStart] as Token;
  const name = names[(first.name < 0 ? tokens[headStart + 1] : first)?.name ?? -1];
  return name !== undefined && name.type !== 'person' && name.to === headEnd && name.known?.speaks !== true;
}

/** “Un constat que | Ruiz | partage : « … »” */
function isRelated({ tokens, language }: Scene, { start }: Subject): boolean {
  const { form } = tokens[start - 1] ?? { form: '' };
  return language.id === 'fr' && (form === 'que' || form === "qu'");
}

/** “Une version que dément la mairie : | selon elle, … |”, “: | dans un rapport, elle pointe « un risque » |”: whether the words behind the colon have a source and a cue of their own. */
function tellsWhose(scene: Scene, from: number, to: number): boolean {
  const first = scene.tokens[from] as Token;
  if ((first.signs & Sign.Phrase) !== 0 && first.entry?.phrases != null) return true;
  const verb = firstFinite(scene, from, to);
  return verb !== null && verb.cue !== null && introduces(scene, verb, to);
}

/** “Ce que confirme | Ruiz : « … »”, “C'est ce qu'a annoncé | Ruiz lundi : le port fermera.”: a cue in a relative clause, before a colon. */
export function relativeColon(scene: Scene, sentence: Sentence, group: VerbGroup): boolean {
  const { tokens, signs } = scene;
  if ((signs & Sign.Colon) === 0) return false;
  const subject = relativeSubject(scene, group, sentence.to);
  if (subject === null || (!subject.pronoun && subjectKind(scene, subject) === 'thing')) return false;
  const colon = findColon(scene, subject.end, sentence.to);
  if (colon < 0) return false;
  const quoted = spanOpenedAt(scene, colon + 1) !== null;
  if (quoted ? (scene.owner[(tokens[colon + 1] as Token).mark] as number) >= 0 : group.cue === null) return false;
  if (!quoted && !startsClause(scene, colon + 1, sentence.to)) return false;
  if (!quoted && group.cue?.class === 'deny' && tellsWhose(scene, colon + 1, sentence.to)) {
    group.subject = subject;
    return false;
  }
  const words = { from: colon + 1, to: quoted ? quoteRunEnd(scene, colon + 1, sentence.to) : sentence.to };
  const content = trimmed(tokens, words);
  if (content === null) return false;
  addCued(scene, group, {
    parts: [content],
    source: { from: subject.start, to: subject.end },
    confidence: quoted ? 0.8 : 0.75,
    reason: 'subject–verb–colon',
  });
  return true;
}
