/** Adverbials that stand between a cue and its content. */
import { POINTING, THAT } from '../../language/function-words';
import { Form, Tag } from '../../language/types';
import { MANNERS, wayAt } from '../../syntax/adverbial-phrase';
import { isDeterminer, isPreposition } from '../../syntax/noun-phrase';
import { phraseAfter } from '../../syntax/phrase-after';
import { hasForm, isCount } from '../../syntax/readings';
import { setPhraseEnd } from '../../syntax/set-phrase';
import { Kind, type Token } from '../../text/token';
import type { Scene } from '../unit/scene';
import { opensDegree } from './clause';
import { programmeEnd } from './programme';

/** Behind adverbs, times, prepositional adverbials between commas. */
export function skipAdverbials(scene: Scene, from: number, ceiling: number): number {
  const { tokens, language } = scene;
  let k = from;
  for (let guard = 0; guard < 12 && k < ceiling; guard++) {
    const t = tokens[k] as Token;
    const fixed = fixedEnd(scene, k);
    if (fixed > k && fixed < ceiling) {
      k = fixed;
      continue;
    }
    const heard = language.id === 'en' ? behindProgramme(scene, k, ceiling) : -1;
    if (heard > k) {
      k = heard;
      continue;
    }
    const asked = language.id === 'en' && t.form === 'when' ? behindQuestion(tokens, k, ceiling) : -1;
    if (asked > k) {
      k = asked;
      continue;
    }
    // “vowed not to leave”
    if (t.form === 'not' && deniesNext(tokens[k + 1])) return k;
    if (t.kind === Kind.Comma) {
      const next = tokens[k + 1];
      if (next !== undefined && next.kind === Kind.OpenMark) return k + 1;
      // “conceded, though, that”
      const close =
        next?.form === 'though' && tokens[k + 2]?.kind === Kind.Comma
          ? k + 2
          : commaAfterAdverbial(scene, k + 1, ceiling);
      if (close < 0) return k;
      k = close + 1;
      continue;
    }
    const aside = ASIDES.has(t.kind) ? behindAside(tokens, k, ceiling) : -1;
    if (aside > 0) {
      k = aside;
      continue;
    }
    // “lui demande | deux fois | de répéter”
    if (tokens[k + 1]?.form === 'fois' && isCount(t) && k + 2 < ceiling) {
      k += 2;
      continue;
    }
    const manner = joinedManner(tokens, k);
    if (manner > k && manner < ceiling) {
      k = manner;
      continue;
    }
    const day = scene.language.id === 'en' ? behindDay(tokens, k) : timeEnd(scene, k);
    if (day > k && day < ceiling) {
      k = day;
      continue;
    }
    if (isPointInTime(tokens, k)) {
      k += tokens[k + 2]?.form === 'ago' ? 3 : 2;
      continue;
    }
    if (focuses(t, tokens[k + 1]) || opensDegree(tokens, k)) return k;
    // “said | Tuesday's vote was void”, “said | last year's crop had failed”
    if (tokens[k + 1]?.form === "'s" || (tokens[k + 2]?.form === "'s" && tokens[k + 1]?.word?.noun === 'time'))
      return k;
    // “today” is a noun too, but hardly where it stands behind a cue.
    const plainAdverb =
      (t.tags & Tag.Adverb) !== 0 &&
      (t.tags & (Tag.Preposition | Tag.Determiner | Tag.Subordinator | Tag.NominalPronoun)) === 0 &&
      ((t.tags & Tag.Noun) === 0 || (t.tags & Tag.Function) !== 0);
    // “demanded | lower rates”
    const next = tokens[k + 1];
    const attribute = plainAdverb && (t.tags & Tag.Adjective) !== 0 && ((next?.tags ?? 0) & Tag.Noun) !== 0;
    if (attribute && next?.word?.noun !== 'time' && ((next?.tags ?? 0) & Tag.Adverb) === 0) return k;
    // “there are …” starts a clause.
    if (t.form === 'there' && ((tokens[k + 1]?.tags ?? 0) & Tag.Verb) !== 0) return k;
    if (t.kind === Kind.Word && t.name < 0 && (plainAdverb || (t.tags & Tag.Calendar) !== 0)) {
      k = scene.language.id === 'en' && (t.tags & Tag.Calendar) !== 0 ? dateEnd(tokens, k) : k + 1;
      if ((t.tags & Tag.Calendar) !== 0) {
        // “mardi | 12 mars”
        const month = tokens[k]?.kind === Kind.Number && ((tokens[k + 1]?.tags ?? 0) & Tag.Calendar) !== 0;
        if (month && scene.language.id === 'fr') k += 2;
        // “mardi soir”, “vendredi matin”
        if (k < ceiling && tokens[k]?.word?.noun === 'time') k++;
      }
      continue;
    }
    return k;
  }
  return k;
}

/** “said | when asked about the plan | that it was late”: behind the question that was put at k, or -1. */
function behindQuestion(tokens: readonly Token[], k: number, ceiling: number): number {
  if (!PUT.has(tokens[k + 1]?.form ?? '')) return -1;
  let end = k + 2;
  while (end < ceiling && isPreposition(tokens[end] as Token)) {
    const phrase = phraseAfter(tokens, end + 1, ceiling);
    if (phrase === null) return -1;
    end = phrase.end;
  }
  return end < ceiling ? end : -1;
}

const PUT = new Set(['asked', 'pressed', 'questioned', 'challenged', 'reached', 'contacted']);

/** “not | to leave”, “not | voting would be a mistake”, “not | everyone agreed”: what an English “not” at the start of the content is of. */
function deniesNext(next: Token | undefined): boolean {
  if (next === undefined) return false;
  if (next.form === 'to' || hasForm(next, Form.PresentParticiple) || next.kind === Kind.Number) return true;
  return (
    ((next.tags & (Tag.Determiner | Tag.NominalPronoun | Tag.Number)) !== 0 && next.form !== 'that') ||
    PLAIN.has(next.form)
  );
}

const PLAIN = new Set(['all', 'one', 'everyone', 'everybody', 'everything', 'every']);

/** “said on | CNN's “State of the Union” | the plan had failed”, “in an interview with “60 Minutes””: behind where an English speaker was heard, or -1. */
function behindProgramme(scene: Scene, k: number, ceiling: number): number {
  const { tokens } = scene;
  if (scene.spans.length === 0 || !HEARD.has((tokens[k] as Token).form)) return -1;
  const talk = tokens[k + 2]?.word?.noun === 'speech' || TALKS.has(tokens[k + 2]?.form ?? '');
  const link = talk && HEARD.has(tokens[k + 3]?.form ?? '') ? k + 3 : k;
  return link + 1 < ceiling ? programmeEnd(scene, link + 1, ceiling) : -1;
}

const HEARD = new Set(['on', 'in', 'during', 'with', 'for']);
const TALKS = new Set(['interview', 'appearance', 'conversation']);

/** What opens an aside, and what closes it. */
const ASIDES: ReadonlyMap<Kind, Kind> = new Map([
  [Kind.Dash, Kind.Dash],
  [Kind.OpenBracket, Kind.CloseBracket],
]);

/** “said – on the radio, of all places – | that”, “said (on Twitter) | that”: behind dashes or brackets and what stands between them, before a conjunction or marks; else -1. */
function behindAside(tokens: readonly Token[], k: number, ceiling: number): number {
  const closer = ASIDES.get((tokens[k] as Token).kind);
  for (let i = k + 1; i + 1 < ceiling && i - k < LONGEST_ASIDE; i++) {
    const { kind } = tokens[i] as Token;
    if (kind === Kind.Stop || kind === Kind.OpenMark || kind === Kind.Colon) return -1;
    if (kind !== closer) continue;
    const next = tokens[i + 1] as Token;
    return next.kind === Kind.OpenMark || THAT.has(next.form) ? i + 1 : -1;
  }
  return -1;
}

/** What two dashes part from a cue has fewer words. */
const LONGEST_ASIDE = 16;

/** “said | so plainly”, “dit fermement | et calmement”: behind a degree or “and” with the adverb of manner that it belongs to, or k. */
function joinedManner(tokens: readonly Token[], k: number): number {
  const t = tokens[k] as Token;
  const joins = (t.tags & Tag.Coordinator) !== 0 && isManner(tokens[k - 1]);
  return (joins || t.form === 'so') && isManner(tokens[k + 1]) ? k + 2 : k;
}

function isManner(token: Token | undefined): boolean {
  return token !== undefined && (token.tags & Tag.Adverb) !== 0 && MANNER.test(token.form);
}

const MANNER = /(?:ly|ment)$/;

/** “found | almost half of drivers”, “said | even the mayor was late”, “said | more than 40 died”: an adverb that belongs to the noun behind it. */
export function focuses({ form }: Token, next: Token | undefined): boolean {
  if (next === undefined) return false;
  if (COMPARED.has(form)) return next.form === 'than';
  if (form === 'not') return next.form === 'even' || next.form === 'every' || next.form === 'all';
  if (form === 'even') return (next.tags & Tag.Adverb) === 0 && next.kind === Kind.Word;
  return APPROXIMATE.has(form) && (isAmount(next) || ALL.has(next.form));
}

const COMPARED = new Set(['more', 'less', 'fewer']);

const ALL = new Set(['everyone', 'everybody', 'everything', 'every', 'all', 'anyone', 'anything']);

const APPROXIMATE = new Set(['almost', 'nearly', 'around', 'about', 'roughly', 'approximately', 'just', 'only']);

function isAmount(token: Token | undefined): boolean {
  return isCount(token) || token?.form === 'half';
}

/** “last week”, “this month”, “late Thursday”: tells when. */
export function isPointInTime(tokens: readonly Token[], k: number): boolean {
  const next = tokens[k + 1];
  // “10 months ago”
  if (next?.word?.noun === 'time' && tokens[k + 2]?.form === 'ago') return true;
  return (
    next !== undefined &&
    POINTS.has((tokens[k] as Token).form) &&
    (next.word?.noun === 'time' || (next.tags & Tag.Calendar) !== 0) &&
    tokens[k + 2]?.form !== "'s"
  );
}

/** “Monday”, “May 12”, “Monday 12 May”: behind the English day or month at k, and the number of the day. */
function dateEnd(tokens: readonly Token[], k: number): number {
  const day = tokens[k + 1];
  if (day?.kind !== Kind.Number || day.form.length > 2) return k + 1;
  if (!(tokens[k] as Token).form.endsWith('day')) return k + 2;
  return ((tokens[k + 2]?.tags ?? 0) & Tag.Calendar) !== 0 ? k + 3 : k + 1;
}

/** “said on Monday night | hackers had struck”, “told MPs on 3 March | police had lied”: behind the English day that starts at k, or k. */
function behindDay(tokens: readonly Token[], k: number): number {
  if ((tokens[k] as Token).form !== 'on') return k;
  let end = tokens[k + 1]?.kind === Kind.Number ? k + 2 : k + 1;
  if (((tokens[end]?.tags ?? 0) & Tag.Calendar) === 0) return k;
  end = dateEnd(tokens, end);
  if (tokens[end]?.word?.noun === 'time' && tokens[end]?.form !== 'half') end++;
  return tokens[end]?.form === "'s" ? k : end;
}

/** Behind the set phrase, the French date or time, or the look of the speaker that starts at k, or k. */
export function adverbialEnd(scene: Scene, k: number): number {
  const fixed = fixedEnd(scene, k);
  return fixed > k ? fixed : timeEnd(scene, k);
}

/** “ce mardi”, “il y a deux ans”, “la voix tremblante”: behind what tells in French when or how, from k; or k. */
function timeEnd(scene: Scene, k: number): number {
  const { tokens, language } = scene;
  if (language.id !== 'fr') return k;
  const next = tokens[k + 1];
  const behind = tokens[k + 2];
  if (next?.form === 'y' && behind?.form === 'a' && isCount(tokens[k + 3]) && tokens[k + 4]?.word?.noun === 'time')
    return k + 5;
  const qualified =
    behind?.kind === Kind.Word && ((behind.tags & (Tag.Adjective | Tag.Verb)) !== 0 || behind.tags === 0);
  // “d'une voix calme”, “d'un bref mot”
  const way = wayAt(tokens, k);
  if (way > k) return ((tokens[way + 1]?.tags ?? 0) & (Tag.Adjective | Tag.Noun)) !== 0 ? way + 2 : way + 1;
  const look = MANNERS.has(next?.form ?? '') && isDeterminer(tokens[k] as Token);
  if (look && qualified) return k + 3;
  // “les larmes | aux yeux”, “la main | sur le cœur”
  if (look && behind !== undefined && isPreposition(behind)) return phraseAfter(tokens, k + 3, tokens.length)?.end ?? k;
  return dayEnd(scene, k);
}

/** “a affirmé le mardi 15 octobre | ne pas exclure”, “a annoncé ce mercredi | l'ouverture”: behind a French date that starts at k, or k. */
function dayEnd(scene: Scene, k: number): number {
  const { tokens } = scene;
  const { form } = tokens[k] as Token;
  if (form === 'la' || form === "l'" || form === 'cet' || form === 'cette') return weekEnd(scene, k);
  if (form !== 'le' && form !== 'ce') return k;
  let end = k + 1;
  let calendar = false;
  for (let t = tokens[end]; t !== undefined; t = tokens[++end]) {
    if ((t.tags & Tag.Calendar) !== 0) calendar = true;
    else if (t.kind !== Kind.Number && t.form !== '1er') break;
  }
  // “ce mercredi | soir”
  if (calendar && tokens[end]?.word?.noun === 'time') end++;
  return calendar ? end : weekEnd(scene, k);
}

/** “avait jugé la semaine dernière | « vital »”, “a dit ce matin | que”: behind a French time with its article or pronoun, or k. */
function weekEnd({ tokens, language }: Scene, k: number): number {
  if (tokens[k + 1]?.word?.noun !== 'time') return k;
  const next = tokens[k + 2];
  if (language.nouns.recent.has(next?.form ?? '')) return k + 3;
  return POINTING.has((tokens[k] as Token).form) && next !== undefined && next.form !== 'de' && next.form !== "d'"
    ? k + 2
    : k;
}

const POINTS = new Set(['last', 'next', 'this', 'that', 'earlier', 'early', 'late']);

/** Whether a participle can introduce a quotation. */
function quotes(token: Token): boolean {
  return (
    hasForm(token, Form.PresentParticiple) &&
    (token.word?.verbs ?? []).some(
      ({ cue }) => cue?.frames.includes('quote') === true && (cue.class === 'say' || cue.ambiguous !== true),
    )
  );
}

/** “affirme de son côté | avoir réduit”, “juge par ailleurs | que”: behind an adverbial that starts at k, or k. */
function fixedEnd({ tokens, language }: Scene, k: number): number {
  return setPhraseEnd(tokens, k, language);
}

/** “nie les faits | en bloc”, “réclame un vote | haut et fort”: the end of [from, end) without the set phrase that closes it. */
export function withoutManner(scene: Scene, from: number, end: number): number {
  const { tokens, language } = scene;
  for (let k = end - 2; k > from && end - k <= LONGEST_PHRASE; k--)
    if (language.setPhrases.adverbials.has((tokens[k] as Token).form) && fixedEnd(scene, k) === end) return k;
  return end;
}

/** A set phrase has no more tokens. */
const LONGEST_PHRASE = 5;

/** For “, dans un communiqué commun, «”: the comma that closes a prepositional or temporal adverbial starting at k, or -1. */
function commaAfterAdverbial(scene: Scene, k: number, ceiling: number): number {
  const { tokens } = scene;
  const first = tokens[k];
  if (first === undefined) return -1;
  // “évoque, elle, « un manque »”, “appelle, lui aussi, au calme”
  if (scene.language.setPhrases.own.has(first.form)) {
    const end = tokens[k + 1]?.form === 'aussi' ? k + 2 : k + 1;
    if (tokens[end]?.kind === Kind.Comma && end < ceiling) return end;
  }
  // “estime, à l'inverse, que”
  const fixed = fixedEnd(scene, k);
  if (fixed > k && fixed < ceiling && tokens[fixed]?.kind === Kind.Comma) return fixed;
  if (
    !isPreposition(first) &&
    (first.tags & (Tag.Adverb | Tag.Calendar)) === 0 &&
    !hasForm(first, Form.PresentParticiple)
  )
    return -1;
  for (let i = k; i < ceiling && i - k < 16; i++) {
    const t = tokens[i] as Token;
    // “said, adding, “…””: the words behind belong to the second cue.
    if (t.kind === Kind.Comma) return i === k + 1 && tokens[i + 1]?.kind === Kind.OpenMark && quotes(first) ? -1 : i;
    // “dénoncent, dans une tribune au « Monde », un retard”
    if (t.kind === Kind.OpenMark && t.mark >= 0 && i > k && tokens[i + 2]?.mark === t.mark) {
      i += 2;
      continue;
    }
    if (t.kind === Kind.Stop || t.kind === Kind.OpenMark || t.kind === Kind.Colon || t.kind === Kind.Semicolon)
      return -1;
    if ((t.tags & Tag.Verb) !== 0 && hasForm(t, Form.Finite) && (t.tags & (Tag.Noun | Tag.Adjective)) === 0) return -1;
  }
  return -1;
}
