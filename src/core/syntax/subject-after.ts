/** The subject behind its verb. */
import { VAGUE } from '../language/en/determiners';
import { SEVERAL } from '../language/en/pronouns';
import { NAMING } from '../language/fr/naming';
import { HELD, OPENS_ADVERBIAL } from '../language/fr/phrases';
import { INDEFINITE } from '../language/function-words';
import { MANNERS } from '../language/fr/manners';
import { WORKS_AT } from '../language/fr/trades';
import { Form, type Language, Num, Tag } from '../language/types';
import { Case, Kind, type Token } from '../text/token';
import { adverbialPhraseEnd, wayAt } from './adverbial-phrase';
import { affiliationEnd } from './affiliation';
import { amountEnd } from './amount';
import { nounKind, namesAgent } from './head-noun';
import { markedNameEnd } from './marked-name';
import {
  isDative,
  isDeterminer,
  isHead,
  isNominal,
  isOf,
  isPreposition,
  isSome,
  opensSuperlative,
} from './noun-phrase';
import { closingMark } from './paired-marks';
import { phraseAfter } from './phrase-after';
import { postmodifierEnd } from './postmodifier';
import { finiteIn, isConjunctionBefore, isPostInTime, segmentRole, isRelativePronoun } from './segments';
import { setPhraseEnd } from './set-phrase';
import { isSkipped } from './before-inserted';
import type { Subject } from './subject';
import { hasForm, isAgent, isCount } from './readings';

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
    const apart = (t.tags & (Tag.Coordinator | Tag.Relative)) !== 0 && (t.tags & Tag.Determiner) === 0;
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

/** The subject that stands behind the verb (“a déclaré la maire Ana Ruiz”, “said Mayor Ana Ruiz, who …”), up to `ceiling`, or null. */
export function subjectAfter(
  tokens: readonly Token[],
  from: number,
  ceiling: number,
  language: Language,
): Subject | null {
  let k = from;
  for (let guard = 0; guard < 4; guard++) {
    // “disent | près de 200 habitants”
    if (amountEnd(tokens, k, ceiling) > k || isOfItsTime(tokens, k, ceiling)) break;
    while (k < ceiling && (isSkipped(tokens[k] as Token) || isDayOrYear(tokens, k)) && !isMany(tokens, k)) k++;
    if (k >= ceiling) return null;
    const t = tokens[k] as Token;
    if (t.kind === Kind.Comma) {
      const close = parenthesisBeforeSubject(tokens, k, ceiling);
      if (close < 0) return null;
      k = close + 1;
      break;
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
    if ((t.tags & Tag.SubjectPronoun) !== 0 && t.name < 0 && !isDeterminer(t))
      return { start: k, end: k + 1, pronoun: true, headStart: k, headEnd: k + 1 };
    if (!isPreposition(t) || (isDeterminer(t) && isOf(t) && t.form === 'des')) break;
    // An adverbial before the subject: “a annoncé dans la nuit la préfecture”, “résume d'un mot le patron”.
    const adverbial = adverbialEnd(tokens, k, ceiling, isPluralVerb(tokens, from - 1));
    if (adverbial < 0) return null;
    k = adverbial;
    if (k < ceiling && (tokens[k] as Token).kind === Kind.Comma) k++;
  }
  if (isAlone(tokens, k, ceiling))
    return { start: k, end: withAppositions(tokens, k + 1, ceiling), pronoun: false, headStart: k, headEnd: k + 1 };
  // “said many | in the town”, “said those | living nearby”
  const some = SEVERAL.has((tokens[k] as Token).form) ? postmodifierEnd(tokens, k + 1, ceiling, true) : -1;
  if (some > 0)
    return { start: k, end: withAppositions(tokens, some, ceiling), pronoun: false, headStart: k, headEnd: k + 1 };
  const phrase = phraseAfter(tokens, k, ceiling) ?? superlative(tokens, k, ceiling);
  if (phrase === null) return null;
  const headEnd = mannerStart(tokens, k + 1, phrase.end);
  if (headEnd < phrase.end) return { start: k, end: headEnd, pronoun: false, headStart: k, headEnd };
  const dated = datedEnd(tokens, phrase.end, ceiling);
  if (dated > phrase.end) return { start: k, end: dated, pronoun: false, headStart: k, headEnd: dated };
  const told = describedEnd(tokens, k, phrase.end, ceiling);
  const one = withAppositions(
    tokens,
    told > 0 ? told : (situatedEnd(tokens, k, phrase.end, ceiling) ?? postEnd(tokens, phrase.end, ceiling)),
    ceiling,
  );
  const end = one > phrase.end ? joinedEnd(tokens, from, one, ceiling) : one;
  // “annonce | bien que malade |”: the conjunction looked like a noun.
  if (end <= k) return null;
  return { start: k, end, pronoun: false, headStart: k, headEnd };
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

/** “said a woman | waiting at the gates”, “said residents | near the river”: behind what tells who somebody without a name is; or -1. */
function describedEnd(tokens: readonly Token[], start: number, end: number, ceiling: number): number {
  const last = tokens[end - 1] as Token;
  if (end >= ceiling || tokens[end]?.kind !== Kind.Word || last.name >= 0 || !isAgent(last)) return -1;
  const first = tokens[start] as Token;
  const vague = VAGUE.has(first.form) || isCount(first) || last.word?.number === Num.Plural;
  return postmodifierEnd(tokens, end, ceiling, vague);
}

/** “un soldat déployé | près de Lens|”, “un ouvrier licencié | en mars|”, “une femme venue | lundi de Kharkiv|”: behind what a French participle that ends the phrase takes along, up to a comma or the end; or undefined. */
function situatedEnd(tokens: readonly Token[], start: number, from: number, ceiling: number): number | undefined {
  if (!INDEFINITE.has((tokens[start] as Token).form) || from >= ceiling || tokens[from]?.kind !== Kind.Word)
    return undefined;
  let k = from - 1;
  while (k > start + 1 && !isParticiple(tokens[k] as Token)) k--;
  if (k <= start + 1 || !isAgent(tokens[k - 1] as Token)) return undefined;
  let end = from;
  while (end < ceiling && tokens[end]?.kind === Kind.Word) {
    const t = tokens[end] as Token;
    if ((t.tags & Tag.Calendar) !== 0) end++;
    else if (t.form === 'près' && isOf(tokens[end + 1] ?? t)) end++;
    else if (isPreposition(t)) end = phraseAfter(tokens, isDeterminer(t) ? end : end + 1, ceiling)?.end ?? ceiling + 1;
    else return undefined;
  }
  return end <= ceiling ? end : undefined;
}

/** A French participle and no noun, or “présent”. */
function isParticiple(token: Token): boolean {
  if (token.form === 'présent' || token.form === 'présente') return true;
  return (token.tags & (Tag.Verb | Tag.Noun)) === Tag.Verb && token.name < 0 && hasForm(token, Form.PastParticiple);
}

/** “ont dit le maire, Luc Orr, | et la préfète, Ana Vidal”: the end of another who is joined to the one with an apposition, or `end`. */
function joinedEnd(tokens: readonly Token[], from: number, end: number, ceiling: number): number {
  const and = tokens[end + 1];
  if (tokens[end]?.kind !== Kind.Comma || (and?.form !== 'et' && and?.form !== 'and')) return end;
  const verb = tokens[from - 1];
  const singular = verb !== undefined && (verb.tags & Tag.Preposition) === 0 && !isPluralVerb(tokens, from - 1);
  if (and.form === 'et' && singular) return end;
  const phrase = phraseAfter(tokens, end + 2, ceiling);
  if (phrase === null) return end;
  const named = (tokens[phrase.start] as Token).name >= 0;
  if (!named && !namesAgent(tokens, phrase.start, phrase.end, true)) return end;
  if (phrase.end < ceiling && tokens[phrase.end]?.kind === Kind.Word) return end;
  // “and the council | left”
  const last = tokens[phrase.end - 1] as Token;
  if (last.name < 0 && hasForm(last, Form.Finite) && (last.tags & Tag.Noun) === 0) return end;
  const whole = withAppositions(tokens, phrase.end, ceiling);
  // “said Ruiz, the mayor, and the council, which met on Monday, | left it”: a clause of its own.
  const next = tokens[whole + 1];
  const clause = tokens[whole]?.kind === Kind.Comma && next !== undefined && hasForm(next, Form.Finite);
  return clause && (next.tags & Tag.Noun) === 0 ? end : whole;
}

/** “ont dit”, “disent”: the French verb that ends at k agrees with several. */
function isPluralVerb(tokens: readonly Token[], k: number): boolean {
  return tokens[k]?.form.endsWith('nt') === true || tokens[k - 1]?.form.endsWith('nt') === true;
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

/** “ajoute | le plus jeune”, “le plus âgé des deux frères”: a French superlative that stands for its noun. */
function superlative(tokens: readonly Token[], k: number, ceiling: number): { readonly end: number } | null {
  if (k + 2 >= ceiling || !opensSuperlative(tokens, k)) return null;
  const whose = tokens[k + 3]?.form === 'des' ? phraseAfter(tokens, k + 4, ceiling) : null;
  return { end: whose?.end ?? k + 3 };
}

/** “said one, who asked not to be named”, “said another.”: a determiner that stands for its noun. */
function isAlone(tokens: readonly Token[], k: number, ceiling: number): boolean {
  if (!isSome(tokens[k] as Token)) return false;
  const next = tokens[k + 1];
  if (next === undefined || k + 1 >= ceiling || next.kind === Kind.Comma || next.kind === Kind.Stop) return true;
  return (next.tags & Tag.Relative) !== 0 && (next.tags & Tag.Determiner) === 0;
}

/** “l'adjointe | à la culture |, Ana Ruiz”, “la chercheuse | au CNRS”: where a post ends that a name in apposition bears, or where somebody works; `from` where there is none. */
function postEnd(tokens: readonly Token[], from: number, ceiling: number): number {
  // “le commissaire européen | au Commerce |, Paul Vian”
  let role = from - 1;
  while (role > 0 && ((tokens[role] as Token).tags & (Tag.Adjective | Tag.Demonym | Tag.Noun)) === Tag.Adjective)
    role--;
  if (((tokens[role]?.tags ?? 0) & Tag.Demonym) !== 0) role--;
  if (tokens[role]?.word?.noun !== 'role' || !isDative(tokens[from])) return from;
  const works = WORKS_AT.has(tokens[from - 1]?.word?.lemma ?? '') ? workplaceEnd(tokens, from + 1, ceiling) : from;
  if (works > from) return works;
  const field = phraseAfter(tokens, from + 1, ceiling);
  if (field !== null && opensNameBehind(tokens, role, from + 1, field.end)) return field.end;
  const name = field === null ? undefined : tokens[field.end + 1];
  if (field === null || name === undefined || field.end + 1 >= ceiling) return from;
  return tokens[field.end]?.kind === Kind.Comma && name.name >= 0 && name.letterCase !== Case.Lower ? field.end : from;
}

/** “une étude publiée | ce vendredi|”, “un rapport paru | mardi|”, “une note datée du 3 | mai|”: behind the time at which a French text came out, or `from`. */
function datedEnd(tokens: readonly Token[], from: number, ceiling: number): number {
  const before = tokens[from - 1] as Token;
  const day = tokens[from]?.form === 'ce' ? from + 1 : from;
  const t = tokens[day];
  if (t === undefined || day >= ceiling || t.name >= 0 || t.kind !== Kind.Word) return from;
  const time = (t.tags & Tag.Calendar) !== 0 || t.form === 'hier';
  if (!time || !(OUT.test(before.form) || (before.kind === Kind.Number && OUT.test(tokens[from - 3]?.form ?? ''))))
    return from;
  let end = day + 1 < ceiling && isDayOrYear(tokens, day + 1) ? day + 2 : day + 1;
  // “publiée lundi | dans la revue Nature|”
  const { form } = tokens[end] ?? before;
  if (end < ceiling && (form === 'dans' || form === 'par')) end = phraseAfter(tokens, end + 1, ceiling)?.end ?? end;
  return end < ceiling && tokens[end]?.kind === Kind.Word ? from : end;
}

const OUT = /^(?:publi|dat|diffus|divulgu|dévoil)ée?s?$|^(?:paru|rendu)e?s?$/;

/** “le colonel | à | la retraite Luc Orr”, “le candidat | à | la mairie Luc Orr”: whether a name closes the complement in [from, end) of the post at `role`, whose noun is nobody who is spoken to. */
function opensNameBehind(tokens: readonly Token[], role: number, from: number, end: number): boolean {
  const last = tokens[end - 1] as Token;
  const noun = tokens[isDeterminer(tokens[from] as Token) ? from + 1 : from];
  if (last.name < 0 || last.letterCase === Case.Lower || noun === undefined || noun.name >= 0) return false;
  let first = end - 1;
  while (tokens[first - 1]?.name === last.name) first--;
  if (((tokens[first] as Token).tags & Tag.FirstName) === 0) return false;
  if ((noun.tags & Tag.Demonym) !== 0) return false;
  const kind = noun.word?.noun ?? 'other';
  return kind === 'other' || (kind === 'organization' && tokens[role]?.word?.lemma === 'candidat');
}

/** “au | CNRS”, “à la | Sorbonne”, “à l'| université de Lyon”: the end of a body that closes the phrase, or -1. */
function workplaceEnd(tokens: readonly Token[], from: number, ceiling: number): number {
  const phrase = phraseAfter(tokens, from, ceiling);
  if (phrase === null || (phrase.end < ceiling && tokens[phrase.end]?.kind === Kind.Word)) return -1;
  const noun = isDeterminer(tokens[from] as Token) ? from + 1 : from;
  const first = tokens[noun] as Token;
  const named = first.name >= 0 && (first.tags & (Tag.FirstName | Tag.Title)) === 0;
  return named || nounKind(tokens, noun, phrase.end, true) === 'organization' ? phrase.end : -1;
}

/** “a indiqué lundi | 22 | octobre | 2018 | la préfecture”: a number of a French date beside a day or month. */
function isDayOrYear(tokens: readonly Token[], k: number): boolean {
  const t = tokens[k] as Token;
  if (t.kind !== Kind.Number && t.form !== '1er') return false;
  const calendar = (i: number): boolean => ((tokens[i]?.tags ?? 0) & Tag.Calendar) !== 0;
  return calendar(k - 1) && (calendar(k + 1) || tokens[k + 1]?.kind === Kind.Word);
}

/** “répond le prévenu | d'une voix égale”: where the words that tell how it was said start, else `to`. */
function mannerStart(tokens: readonly Token[], from: number, to: number): number {
  for (let k = from; k + 1 < to; k++) {
    // “explique la fillette | avec sérieux”
    if ((tokens[k] as Token).form === 'avec' && isBareNoun(tokens[k + 1] as Token)) return k;
    const way = wayAt(tokens, k);
    if (way > k && way < to) return k;
  }
  return to;
}

function isBareNoun({ kind, name, letterCase, tags }: Token): boolean {
  return kind === Kind.Word && name < 0 && letterCase === Case.Lower && (tags & (Tag.Determiner | Tag.Number)) === 0;
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
  let end = k;
  while (end < ceiling && tokens[end]?.name === tokens[k]?.name) end++;
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

/** Whether a comma, colon, dash or quotation at k ends the stretch that starts at `start`. */
function endsSegment(tokens: readonly Token[], k: number, start: number): boolean {
  const t = tokens[k] as Token;
  if (t.kind === Kind.OpenMark) return k === start || !isDeterminer(tokens[k - 1] as Token);
  return (
    t.kind === Kind.Comma ||
    t.kind === Kind.Colon ||
    t.kind === Kind.Semicolon ||
    t.kind === Kind.Dash ||
    // An incise inside of marks ends with its sentence.
    (t.kind === Kind.Stop && t.depth > 0)
  );
}

function judges(token: Token): boolean {
  return (token.word?.verbs ?? []).some((v) => v.cue?.class === 'judge' && v.cue.frames.includes('predicate'));
}

/** “celle que ses collègues surnomment | « la Juge »”: what somebody is called is no quotation. */
function isNickname(tokens: readonly Token[], open: number, ceiling: number): boolean {
  if ((tokens[open] as Token).kind !== Kind.OpenMark || closingMark(tokens, open, ceiling) < 0) return false;
  return (tokens[open - 1]?.word?.verbs ?? []).some(({ lemma }) => NAMING.has(lemma));
}

/** Takes in “, 71, a retired machinist”, “, who spent the night in a shelter” behind a phrase. */
function withAppositions(tokens: readonly Token[], from: number, ceiling: number): number {
  let end = from;
  for (let guard = 0; guard < 4 && end < ceiling; guard++) {
    const t = tokens[end] as Token;
    const comma = t.kind === Kind.Comma;
    const relative = t.kind === Kind.Word && isRelativePronoun(t);
    if (!comma && !relative) break;
    // “un collègue | alors que le directeur partait”
    const before = tokens[end - 1];
    if (relative && before !== undefined && isConjunctionBefore(before, t)) return end - 1;
    const start = comma ? end + 1 : end;
    if (start >= ceiling) break;
    const to = segmentEnd(tokens, start, ceiling);
    const post = isPostInTime(tokens, start, to);
    const role = post ? 'nominal' : segmentRole(tokens, start, to);
    if (startsAnew(tokens, start, to, comma, post)) break;
    if (role === 'relative' && tokens[to]?.kind === Kind.OpenMark && hasOwnMarks(tokens, start, to)) break;
    // “Selon l’AFP qui a rapporté l’échange, | François Hollande”: a name is no apposition to a clause that defines another.
    const defined = end > from && (tokens[from] as Token).kind !== Kind.Comma;
    if (role === 'nominal' && defined && (tokens[start] as Token).name >= 0) break;
    if (role === 'nominal' || role === 'relative') {
      end = to;
      continue;
    }
    // “affirme Paul Dupin, | de la fédération des chasseurs”
    const body = affiliationEnd(tokens, end, ceiling);
    if (body < 0 || (body < ceiling && (tokens[body] as Token).kind === Kind.Word)) break;
    end = body;
  }
  return end;
}

/** Where the segment that starts at `start` ends, names and nicknames in marks taken in. */
function segmentEnd(tokens: readonly Token[], start: number, ceiling: number): number {
  let to = start;
  // “que « Le Monde » a pu consulter”
  while (
    to < ceiling &&
    (!endsSegment(tokens, to, start) ||
      (to > start && (markedNameEnd(tokens, to, ceiling) > 0 || isNickname(tokens, to, ceiling))))
  ) {
    // “, who wore a “Dam City” hat”: a name in marks.
    const name = (tokens[to] as Token).kind === Kind.OpenMark ? closingMark(tokens, to, ceiling) : -1;
    to = name < 0 ? to + 1 : name + 1;
  }
  return to;
}

/** Whether what starts behind a comma, or right behind the phrase, says nothing of who the phrase is. */
function startsAnew(tokens: readonly Token[], start: number, to: number, comma: boolean, post: boolean): boolean {
  const first = tokens[start] as Token;
  const { form } = first;
  if (first.kind === Kind.OpenMark || (first.tags & Tag.Coordinator) !== 0) return true;
  // “selon la CGT, alors que la direction assure que …”
  if (!post && (form === 'alors' || form === 'tandis' || form === 'when')) return true;
  if (comma && tellsManner(tokens, start, to)) return true;
  // “a jugé X, se félicitant d'un vote”
  if (comma && (form === 'se' || form === "s'") && hasForm(tokens[start + 1] ?? first, Form.PresentParticiple))
    return true;
  // “C'est la deuxième fois, regrette X, | que la ligne ferme”: the words go on.
  if (comma && (form === 'que' || form === "qu'")) return true;
  // “X, pour qui l'accord est mort”: what X thinks, no part of the name.
  return (form === 'pour' || form === 'selon') && tokens[start + 1]?.form === 'qui';
}

/** “, la voix tremblante”, “, regard baissé”, “, documents à l'appui”, “, micro en main”: how somebody looks and sounds, or what he holds. */
export function tellsManner(tokens: readonly Token[], start: number, to: number): boolean {
  const first = tokens[start] as Token;
  const noun = isDeterminer(first) ? tokens[start + 1] : first;
  if (noun === undefined || noun.name >= 0 || start + 1 >= to) return false;
  if (MANNERS.has(noun.form)) return true;
  const last = (tokens[to - 1] as Token).kind === Kind.Stop ? to - 2 : to - 1;
  return first.letterCase === Case.Lower && HELD.has(tokens[last]?.form ?? '') && !isAgent(noun);
}

/** Whether a relative clause reports the marks that open at `to`, or is not over there: “X, pour qui la réforme « arrive trop tard »”. */
function hasOwnMarks(tokens: readonly Token[], start: number, to: number): boolean {
  const verb = finiteIn(tokens, start, to);
  // “X, qui évoque | « un malentendu »”, “X, qui juge le délai « trop court »”: another claim of X's.
  return verb < 0 || verb === to - 1 || judges(tokens[verb] as Token);
}
