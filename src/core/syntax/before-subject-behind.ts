/** What stands between a verb and the subject behind it. */
import { SINGULAR_ARTICLES } from '../language/function-words';
import { OPENS_ADVERBIAL } from '../language/fr/phrases';
import { Form, type Language, Tag } from '../language/types';
import { Case, Kind, type Token } from '../text/token';
import { adverbialPhraseEnd } from './adverbial-phrase';
import { amountEnd } from './amount';
import { markedNameEnd } from './marked-name';
import { isDeterminer, isHead, isNominal, isOf, isPreposition } from './noun-phrase';
import { setPhraseEnd } from './set-phrase';
import { headOf } from './head-noun';
import { phraseAfter } from './phrase-after';
import { isDay } from './time';
import { isSkipped } from './before-inserted';
import { hasForm, isPerson } from './readings';
import { itemAt } from '../text/item-at';
import { nameEnd } from './name-words';

/** Behind the adverbials between a verb that ends at `from` and the subject behind it; or -1 where none can follow. */
export function behindAdverbials(tokens: readonly Token[], from: number, ceiling: number, language: Language): number {
  let k = from;
  for (let guard = 0; guard < 4; guard++) {
    // “disent | près de 200 habitants”
    if (amountEnd(tokens, k, ceiling) > k || isOfItsTime(tokens, k, ceiling)) break;
    k = partOfTimeEnd(tokens, k, language);
    while (k < ceiling && (isSkipped(tokens[k] as Token) || isDayOrYear(tokens, k)) && !isMany(tokens, k)) k++;
    if (k >= ceiling) return -1;
    const t = tokens[k] as Token;
    if (t.kind === Kind.Comma) {
      const close = parenthesisBeforeSubject(tokens, k, ceiling);
      if (close >= 0) return close + 1;
      return language.headFirst && opensSomebody(tokens, k + 1, ceiling) ? k + 1 : -1;
    }
    // “affirme | par ailleurs | Ana Ruiz”, “affirme | elle aussi | Ana Ruiz”
    const fixed = setPhraseEnd(tokens, k, language);
    if (fixed > k && fixed < ceiling) {
      k = fixed;
      continue;
    }
    const phrase = adverbialPhraseEnd(tokens, k, ceiling);
    if (phrase > 0) {
      k = phrase;
      continue;
    }
    if (isSubjectPronoun(t) || !isPreposition(t) || (isDeterminer(t) && isOf(t) && t.form === 'des')) break;
    // An adverbial before the subject: “a annoncé dans la nuit la préfecture”, “résume d'un mot le patron”.
    const adverbial = adverbialEnd(tokens, k, ceiling, isPluralVerb(tokens, from - 1));
    if (adverbial < 0) return -1;
    k = adverbial;
    if (k < ceiling && (tokens[k] as Token).kind === Kind.Comma) k++;
  }
  return k < ceiling ? k : -1;
}

/** “résumait | fin décembre dernier | la ministre”, “avait dit | début 2023 | son patron”: behind the part of a French month or year at k, else k. */
function partOfTimeEnd(tokens: readonly Token[], k: number, { nouns, headFirst }: Language): number {
  if (!headFirst || !nouns.beforeMonths.has(tokens[k]?.form ?? '') || isPreposition(tokens[k] as Token)) return k;
  const time = tokens[k + 1];
  if (!isDay(time) && !(time?.kind === Kind.Number && /^\d{4}$/.test(time.form))) return k;
  return nouns.recent.has(tokens[k + 2]?.form ?? '') ? k + 3 : k + 2;
}

/** “he”, “elle”; not “leur” before a noun. */
export function isSubjectPronoun(token: Token): boolean {
  return (token.tags & Tag.SubjectPronoun) !== 0 && token.name < 0 && !isDeterminer(token);
}

/** “raconte, la voix nouée, Marie Pietri”: the comma that closes a remark between verb and subject, or -1. */
function parenthesisBeforeSubject(tokens: readonly Token[], comma: number, ceiling: number): number {
  const first = tokens[comma + 1];
  // “affirme, au micro de RTL, | Ana Ruiz”, “affirme, ce 12 mars, | Ana Ruiz”, “affirme, elle aussi, | Ana Ruiz”
  const placed =
    first !== undefined &&
    (isPreposition(first) || (first.tags & Tag.Calendar) !== 0 || OPENS_ADVERBIAL.has(first.form));
  for (let k = comma + 1; k < ceiling && k - comma < 10; k++) {
    const t = tokens[k] as Token;
    if (t.kind === Kind.Comma) {
      const next = tokens[k + 1];
      return k > comma + 1 &&
        next !== undefined &&
        k + 1 < ceiling &&
        (isDeterminer(next) || (next.name >= 0 && next.letterCase !== Case.Lower))
        ? k
        : -1;
    }
    if (t.kind !== Kind.Word && !(placed && t.kind === Kind.Number)) return -1;
    const apart = (t.tags & (Tag.Coordinator | Tag.Relative)) !== 0;
    if (apart || (!placed && (t.name >= 0 || (t.tags & Tag.SubjectPronoun) !== 0))) return -1;
    if (placed && t.form === 'a' && tokens[k - 1]?.form === 'y') continue;
    if (
      (t.tags & Tag.Verb) !== 0 &&
      (t.tags & (Tag.Noun | Tag.Adjective)) === 0 &&
      hasForm(t, Form.Finite) &&
      !hasForm(t, Form.PastParticiple)
    )
      return -1;
  }
  return -1;
}

/** “a affirmé, | le ministre de la Santé”, “a soutenu, | Paul Vian, président du comité”: whether somebody with an article, a title or a whole name starts at k, as African papers set a comma before him. */
function opensSomebody(tokens: readonly Token[], k: number, ceiling: number): boolean {
  const first = k < ceiling ? tokens[k] : undefined;
  if (first === undefined) return false;
  const named = first.name >= 0 && itemAt(tokens, k + 1)?.name === first.name;
  if (named || opensTitle(tokens, k)) return true;
  if (!SINGULAR_ARTICLES.has(first.form)) return false;
  const phrase = phraseAfter(tokens, k, ceiling);
  return phrase !== null && isPerson(tokens[headOf(tokens, k, phrase.end, true)]);
}

/** “according to | Friday's report”, “said | last week's paper”: a day or time that owns what follows. */
function isOfItsTime(tokens: readonly Token[], from: number, ceiling: number): boolean {
  for (let k = from; k + 1 < ceiling && k - from < 3; k++) {
    const { tags, word, form } = tokens[k] as Token;
    if (form === "'s") return k > from;
    if ((tags & (Tag.Calendar | Tag.Determiner | Tag.Adjective)) === 0 && word?.noun !== 'time') return false;
  }
  return false;
}

/** “disent | beaucoup d'habitants”, “assurent | bon nombre d'élus” */
function isMany(tokens: readonly Token[], k: number): boolean {
  const next = tokens[k + 1];
  if (next === undefined) return false;
  if (next.form === 'nombre') return true;
  const { tags } = tokens[k] as Token;
  // “ont dit lundi | des élus”
  return isOf(next) && (tags & (Tag.NominalPronoun | Tag.Noun)) !== 0 && (tags & Tag.Calendar) === 0;
}

/** “a indiqué lundi | 22 | octobre | 2018 | la préfecture”: a number of a French date beside a day or month. */
function isDayOrYear(tokens: readonly Token[], k: number): boolean {
  const t = tokens[k] as Token;
  if (t.kind !== Kind.Number && t.form !== '1er') return false;
  return isDay(tokens[k - 1]) && (isDay(tokens[k + 1]) || tokens[k + 1]?.kind === Kind.Word);
}

/** “ont dit”, “disent”: the French verb that ends at k agrees with several. */
export function isPluralVerb(tokens: readonly Token[], k: number): boolean {
  return tokens[k]?.form.endsWith('nt') === true || tokens[k - 1]?.form.endsWith('nt') === true;
}

/**
 * The end of a short prepositional adverbial at k that another phrase follows, or -1.
 * @param several whether the verb agrees with several, so that “des” can open its subject
 */
function adverbialEnd(tokens: readonly Token[], k: number, ceiling: number, several: boolean): number {
  let i = k + 1;
  let seenNoun = false;
  for (; i < ceiling && i - k < 9; i++) {
    const t = tokens[i] as Token;
    if (t.kind === Kind.Comma) return seenNoun ? i : -1;
    // “dit au « Figaro » | le ministre”
    const marked = markedNameEnd(tokens, i, ceiling);
    if (marked > 0) {
      seenNoun = true;
      i = marked - 1;
      continue;
    }
    if (t.kind !== Kind.Word && t.kind !== Kind.Number) return -1;
    // “à l'agence | Tass | le ministre”, “à la radio | Europe 1 | Paul Vian”
    const own = seenNoun ? nameOfBody(tokens, i, ceiling) : i;
    if (own > i) {
      i = own - 1;
      continue;
    }
    if (
      seenNoun &&
      (isDeterminer(t) || opensTitle(tokens, i) || (opensName(tokens, i) && !isGoverned(tokens, i))) &&
      !isOf(tokens[i - 1] as Token) &&
      !isPreposition(tokens[i - 1] as Token) &&
      !(isOf(t) && (t.form !== 'des' || !several))
    )
      return i;
    if (seenNoun && (t.tags & Tag.SubjectPronoun) !== 0) return i;
    // “d'un | ton | las la directrice”: no determiner, whatever else it may be.
    if (t.form === 'un' || t.form === 'une') {
      seenNoun = true;
      i++;
      continue;
    }
    // “en | point de presse”, “en | aparté”: a noun, whatever else it may be.
    if (isHead(t) || (i === k + 1 && (tokens[k] as Token).form === 'en')) seenNoun = true;
    else if (!isNominal(t) && !isDeterminer(t) && !isPreposition(t) && (t.tags & Tag.Adverb) === 0) return -1;
  }
  return -1;
}

/** “devant la presse | M. Vian”: whether a title with its name starts at k. */
function opensTitle(tokens: readonly Token[], k: number): boolean {
  const { tags, letterCase } = tokens[k] as Token;
  return (tags & Tag.Title) !== 0 && letterCase !== Case.Lower && (tokens[k + 1]?.name ?? -1) >= 0;
}

/** “la radio | Europe 1 | Paul Vian”: behind the name at k of the body or paper whose noun stands before it, where a subject follows; or k. */
function nameOfBody(tokens: readonly Token[], k: number, ceiling: number): number {
  const noun = tokens[k - 1] as Token;
  const kind = noun.word?.noun;
  const medium = kind === 'organization' || kind === 'document' || noun.form === 'compte';
  if (noun.letterCase !== Case.Lower || noun.name >= 0 || !medium) return k;
  if (!opensName(tokens, k)) return k;
  let end = nameEnd(tokens, k);
  if (tokens[end]?.kind === Kind.Number) end++;
  const next = tokens[end];
  if (next === undefined || end >= ceiling) return k;
  return (isDeterminer(next) && !isOf(next)) || opensTitle(tokens, end) || opensName(tokens, end) ? end : k;
}

/** “à un journaliste de l' | AFP”: whether the article before k stands behind a preposition. */
function isGoverned(tokens: readonly Token[], k: number): boolean {
  const before = tokens[k - 2];
  return isDeterminer(tokens[k - 1] as Token) && before !== undefined && (isOf(before) || isPreposition(before));
}

/** Whether a name starts at k, be it right behind another: “sur France Inter | Paul Vian”. */
function opensName(tokens: readonly Token[], k: number): boolean {
  const { name, letterCase } = tokens[k] as Token;
  return name >= 0 && letterCase !== Case.Lower && tokens[k - 1]?.name !== name;
}
