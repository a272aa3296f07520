/** Quotations as content behind a cue. */
import { LINKED, OF_SOURCES, TO_HEARERS } from '../../language/fr/prepositions';
import { OF_SAYING } from '../../language/prepositions';
import { CAPTIONS } from '../../language/en/publishing';
import { Tag, type CueVerb } from '../../language/types';
import { isDeterminer, isOf, isPreposition } from '../../syntax/noun-phrase';
import { phraseAfter } from '../../syntax/phrase-after';
import type { VerbGroup } from '../../syntax/verb-groups';
import { Case, Kind, type Token } from '../../text/token';
import { skipAdverbials } from './adverbials';
import { beforeAnotherClause } from './another-clause';
import { hasClause, startsSecondCue } from './clause';
import type { Content } from './search';
import { otherSpeaker } from './next-cue';
import { opensOtherAct } from './object-end';
import { dateEnd } from './object-start';
import { isOneOf } from './prepositions';
import { isTitled, titleEnd } from './programme';
import { reportedEnd } from './reported-end';
import { behind, groupAt, quoteRunEnd, spanOpenedAt, wordCount, type Scene } from '../unit/scene';

/** “told reporters “…””, “a lancé à la foule « … »”: an opening mark behind the person spoken to or a place. */
export function quoteBehindAddressee(scene: Scene, from: number, ceiling: number, cue: CueVerb): number {
  const { tokens } = scene;
  const k = skipAdverbials(scene, from, ceiling);
  const t = tokens[k];
  if (t === undefined) return -1;
  let end = -1;
  const own = quoteBehindWith(scene, k);
  if (own >= 0) return own;
  const caption = cue.class === 'say' ? quoteBehindCaption(scene, k, ceiling) : -1;
  if (caption >= 0) return caption;
  // “évoque | des pics de chaleur, « anormaux »”: an object
  const article = isOf(t) && cue.frames.includes('noun');
  if (isPreposition(t) && !article && !(cue.prepositions !== undefined && isOneOf(t.form, cue.prepositions))) {
    const dated = dateEnd(tokens, k + 1);
    end =
      dated > k + 1
        ? dated
        : (phraseAfter(tokens, behindPreposition(tokens, k), wordsMark(scene, k, ceiling))?.end ?? -1);
  } else if (cue.object === 'addressee')
    end =
      phraseAfter(tokens, k, hearerMark(scene, k, ceiling))?.end ?? ((t.tags & Tag.ObjectPronoun) !== 0 ? k + 1 : -1);
  if (end < 0) return -1;
  // “told the mayors who had come to the hall, “…””
  const relative = tokens[end];
  if (relative !== undefined && (relative.tags & Tag.Relative) !== 0) {
    for (let i = end + 1; i < ceiling && i - end < 24; i++) {
      const stop = tokens[i] as Token;
      if (stop.kind === Kind.Comma) return spanOpenedAt(scene, i + 1) !== null ? i + 1 : -1;
      if (stop.kind === Kind.OpenMark || stop.kind === Kind.Stop) return -1;
    }
    return -1;
  }
  end = skipAdverbials(scene, end, ceiling);
  // “au quotidien « Le Soir » | « un recul »”
  const title = end < ceiling && isTitled(scene, end) ? titleEnd(scene, end) : -1;
  if (title > 0) end = title;
  if (end >= ceiling) return -1;
  if (spanOpenedAt(scene, end) !== null) return end;
  const later = quoteBehindWith(scene, end);
  if (later >= 0) return later;
  const next = tokens[end];
  if (next !== undefined && next.kind === Kind.Word && isPreposition(next)) {
    const more = phraseAfter(tokens, end + 1, wordsMark(scene, end, ceiling))?.end ?? -1;
    const after = more < 0 ? -1 : skipAdverbials(scene, more, ceiling);
    if (after >= 0 && spanOpenedAt(scene, after) !== null) return after;
  }
  return -1;
}

/** “told the senator | “enough is enough” and hung up”: the first mark behind English hearers, unless a name goes on behind what it opens (“told Bill “Bud” Orr”). */
function hearerMark(scene: Scene, k: number, ceiling: number): number {
  const { tokens, language, spans } = scene;
  if (language.id !== 'en' || spans.length === 0) return ceiling;
  let i = k + 1;
  while (i < ceiling && i - k < FAR && (tokens[i] as Token).kind !== Kind.OpenMark) i++;
  const span = spanOpenedAt(scene, i);
  if (span === null || isDeterminer(tokens[i - 1] as Token)) return ceiling;
  const next = tokens[behind(span)];
  return next?.letterCase === Case.Capital ? ceiling : i;
}

/** “lors | d’un meeting”, “auprès | de l'AFP”, “face | à la presse” */
function behindPreposition(tokens: readonly Token[], k: number): number {
  const next = tokens[k + 1];
  return LINKED.has(tokens[k]?.form ?? '') && next !== undefined && isPreposition(next) ? k + 2 : k + 1;
}

/**
 * The first mark behind the preposition at k: “aux élus | « une pause »” is no nickname of theirs, and neither is
 * “dans un communiqué | « une avancée »”; “dans l’émission « Envoyé » que” names the programme.
 */
function wordsMark(scene: Scene, k: number, ceiling: number): number {
  const { tokens } = scene;
  if (scene.language.id !== 'fr' || isOf(tokens[k] as Token)) return ceiling;
  let i = k + 1;
  while (i < ceiling && (tokens[i] as Token).kind !== Kind.OpenMark) i++;
  return TO_HEARERS.has((tokens[k] as Token).form) || tokens[i + 1]?.letterCase === Case.Lower || isTitled(scene, i)
    ? i
    : ceiling;
}

/** “posted a photo with the caption, | “Home at last””, “shared it along with the words | “We did it””: the quotation that goes with what is shown in English, or -1. */
function quoteBehindCaption(scene: Scene, from: number, ceiling: number): number {
  const { tokens, language, spans } = scene;
  if (language.id !== 'en' || spans.length === 0) return -1;
  for (let k = from; k + 3 < ceiling && k - from < FAR; k++) {
    const { kind, form, tags } = tokens[k] as Token;
    if (kind === Kind.OpenMark || kind === Kind.Stop || kind === Kind.Colon) return -1;
    // “in an email | that ended with the words”
    if ((tags & Tag.Relative) !== 0 && k > from) return -1;
    const named = form === 'with' && tokens[k + 1]?.form === 'the' && CAPTIONS.has(tokens[k + 2]?.form ?? '');
    if (!named && form !== 'captioned') continue;
    const behindIt = named ? k + 3 : k + 1;
    const at = tokens[behindIt]?.kind === Kind.Comma ? behindIt + 1 : behindIt;
    return spanOpenedAt(scene, at) === null ? -1 : at;
  }
  return -1;
}

const FAR = 16;

/** “responded with “…””, “answered him with, “…””: the quotation behind the “with” at k, or -1. */
function quoteBehindWith(scene: Scene, k: number): number {
  if (scene.tokens[k]?.form !== 'with') return -1;
  const at = scene.tokens[k + 1]?.kind === Kind.Comma ? k + 2 : k + 1;
  return spanOpenedAt(scene, at) === null ? -1 : at;
}

/** A quotation as content; a fragment goes on with the words behind it (“frank” and “useful”, because …). */
export function quotedAt(
  scene: Scene,
  open: number,
  ceiling: number,
  frame: Content['frame'],
  group: VerbGroup,
): Content {
  const { tokens } = scene;
  const span = spanOpenedAt(scene, open);
  if (span === null) return { parts: [{ from: open, to: ceiling }], frame, end: ceiling };
  let end = joinedEnd(scene, behind(span), ceiling);
  const next = tokens[end];
  if (next === undefined || end >= ceiling) return { parts: [{ from: open, to: end }], frame, end };
  const first = tokens[open + 1];
  const last = tokens[span.close - 1];
  const whole =
    last?.kind === Kind.Stop ||
    (first?.letterCase !== Case.Lower && wordCount(tokens, open, span.close) >= 6 && frame === 'colon');
  const pieces = frame === 'colon' && last?.kind !== Kind.Stop ? piecesEnd(scene, end, ceiling) : end;
  if (pieces > end) return { parts: [{ from: open, to: pieces }], frame, end: pieces };
  if (whole) {
    // Further quotations right behind belong to it: “A.” “B.”, but “demande : « Viendrez-vous ? » | « Oui. »”
    const asks = scene.language.id === 'fr' && group.cue?.class === 'ask' && last?.form === '?' && !group.reflexive;
    if (!asks) end = quoteRunEnd(scene, end, ceiling);
    return { parts: [{ from: open, to: end }], frame, end };
  }
  // “suggested “Holtism” | had seeped in”: the subject of what is reported
  if (group.cue?.frames.includes('zero') === true && opensClause(scene, open, span.close, end, ceiling)) {
    const extended = reportedEnd(scene, end, ceiling, group);
    return { parts: [{ from: open, to: extended }], frame, end: extended };
  }
  // “se dit « serein » | et le maire a promis une réponse”
  if (beforeAnotherClause(scene, open, ceiling) === end) return { parts: [{ from: open, to: end }], frame, end };
  // “promised “answers,” and left”: the speaker's next act.
  if ((next.tags & Tag.Coordinator) !== 0 && first?.letterCase === Case.Lower) {
    const act = groupAt(scene, end + 1, ceiling);
    // “a dénoncé « un recul » | et quitté la salle”
    const perfect = scene.language.id === 'fr' && (group.head > group.first || group.form === 'past');
    // “le PS dénonçant « un recul » | et LR saluant « un progrès »”
    if (act?.form === 'finite' || (perfect && startsSecondCue(tokens, end)) || otherSpeaker(scene, end, ceiling))
      return { parts: [{ from: open, to: end }], frame, end };
  }
  if (
    next.kind === Kind.Word &&
    !(isPreposition(next) && OF_SAYING.has(next.form)) &&
    (next.tags & Tag.Calendar) === 0 &&
    first?.letterCase === Case.Lower &&
    // “denounced “the surge,” which is …”: a comma inside of the marks ends what is quoted, unless more of it is joined on.
    !(last?.kind === Kind.Comma && (next.tags & Tag.Coordinator) === 0)
  ) {
    const reported = beforeAnotherClause(scene, open, reportedEnd(scene, end, ceiling, group));
    const extended = actEnd(scene, end, Math.max(reported, end), group);
    return { parts: [{ from: open, to: extended }], frame, end: extended };
  }
  return { parts: [{ from: open, to: end }], frame, end };
}

/** “a affirmé : « Nous voulons discuter » avec eux, « aux côtés des salariés », pour « garder l'outil »”: behind the last of the French pieces that no verb parts from the one that ends at `end`; or `end`. */
function piecesEnd(scene: Scene, end: number, ceiling: number): number {
  const { tokens, language } = scene;
  let last = end;
  for (let k = end; language.id === 'fr' && k < ceiling; k++) {
    const span = spanOpenedAt(scene, k);
    if (span !== null) {
      k = span.close;
      last = behind(span);
      continue;
    }
    const { kind, tags } = tokens[k] as Token;
    const parts = kind !== Kind.Word && kind !== Kind.Comma;
    if (parts || (tags & (Tag.SubjectPronoun | Tag.Relative)) !== 0) break;
    const verb = groupAt(scene, k, ceiling);
    if (verb !== null && verb.form !== 'infinitive') break;
  }
  return last > end && isSpoken(tokens, end) ? last : end;
}

/** Whether no phrase that tells who says it stands behind the mark: “« A », selon lui, « B »”. */
function isSpoken(tokens: readonly Token[], k: number): boolean {
  const next = tokens[k + Number(tokens[k]?.kind === Kind.Comma)];
  return next !== undefined && !OF_SOURCES.has(next.form);
}

/** “dit « prendre acte » de la décision | et ferme le collège”: where the subject's next act starts in [from, to) of a French sentence, else `to`. */
function actEnd(scene: Scene, from: number, to: number, group: VerbGroup): number {
  const { tokens, language } = scene;
  if (language.id !== 'fr') return to;
  for (let k = from; k < to; k++) {
    const t = tokens[k] as Token;
    if (t.depth > 0) continue;
    // “, avant de quitter la salle”
    if (t.kind === Kind.Comma && tokens[k + 1]?.form === 'avant' && isOf(tokens[k + 2] ?? t)) return k;
    if (k > from && opensOtherAct(scene, from, k, to, group)) return k;
  }
  return to;
}

/** Whether the words between the marks are a noun phrase and the finite verb of a clause stands right behind them. */
function opensClause(scene: Scene, open: number, close: number, end: number, ceiling: number): boolean {
  const { tokens } = scene;
  if (scene.language.id !== 'en' || tokens[close - 1]?.kind !== Kind.Word || hasClause(scene, open, close))
    return false;
  const verb = groupAt(scene, end, ceiling);
  return verb?.form === 'finite' && ((tokens[verb.first] as Token).tags & Tag.Noun) === 0;
}

/** ““I trade,” and, “So do you.””, “‘shame’, ‘go home’ and ‘never again’”: behind the quotations that “and” joins to one that ends at token `end`. */
function joinedEnd(scene: Scene, end: number, ceiling: number): number {
  const { tokens, language } = scene;
  const list = listEnd(scene, end, ceiling);
  if (list > end) return list;
  if (language.id !== 'en') return end;
  if (tokens[end]?.form !== 'and') return end;
  const open = tokens[end + 1]?.kind === Kind.Comma ? end + 2 : end + 1;
  const next = open < ceiling ? spanOpenedAt(scene, open) : null;
  const sentence = tokens[open + 1]?.letterCase !== Case.Lower && wordCount(tokens, open, next?.close ?? open) > 2;
  return next === null || !sentence ? end : behind(next);
}

/** Behind quotations that commas and, before the last, “and” part from one that ends at token `from`; `from` where there are not two more. */
function listEnd(scene: Scene, from: number, ceiling: number): number {
  const { tokens } = scene;
  let end = from;
  for (let several = false; end < ceiling; several = true) {
    const comma = tokens[end]?.kind === Kind.Comma;
    const and = joiningWords(tokens, comma ? end + 1 : end);
    const next = spanOpenedAt(scene, end + Number(comma) + and);
    if (next === null || next.open >= ceiling || !(comma || and > 0 || endsInComma(tokens, end - 1))) return from;
    end = behind(next);
    if (and > 0) return several ? end : from;
  }
  return from;
}

/** How many words from k on join the last of a list: “and”, “et”, “ou encore”. */
function joiningWords(tokens: readonly Token[], k: number): number {
  const form = tokens[k]?.form;
  if (form !== 'and' && form !== 'et' && form !== 'ou') return 0;
  const more = tokens[k + 1]?.form;
  return form === 'ou' && (more === 'encore' || more === 'bien') ? 2 : 1;
}

/** “‘shame,’”: whether the mark at k closes behind a comma. */
function endsInComma(tokens: readonly Token[], k: number): boolean {
  return tokens[k]?.kind === Kind.CloseMark && tokens[k - 1]?.kind === Kind.Comma;
}
