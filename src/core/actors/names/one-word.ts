/** Names of one word. */
import { OWNER_GENDER } from '../../language/en/determiners';
import { SEATED } from '../../language/firms';
import { INDEFINITE } from '../../language/function-words';
import { Form, Gender, Num, Tag, type Language } from '../../language/types';
import { datelineEnd } from '../../syntax/dateline';
import { isDeterminer, isOf } from '../../syntax/noun-phrase';
import { hasForm, reports, isPerson } from '../../syntax/readings';
import { itemAt } from '../../text/item-at';
import { Case, formOf, Kind, type Token } from '../../text/token';
import { isField, isLocated, isPlace, isSomebody, isTrading, ofGovernor, speaks } from './surroundings';
import { ACRONYM, DOTTED, INITIAL, isCommonWord, isCompound, isNamePart, NAME_TAGS } from './capitalised';
import { LEADERS } from '../../language/leaders';
import { REMARKS } from '../../language/credits';
import { PAPERS } from '../../language/papers';
import { articleGender, named, type NameType, type Run } from './name-type';
import { beforeRun, hasArticle } from './run-words';
import { isTitledSurname } from './surname-words';

/** What a run of one word names, or null. */
export function ofOneWord(run: Run, gender: number): NameType | null {
  const { tokens, from, to, language } = run;
  const first = tokens[from] as Token;
  if (DOTTED.test(first.form) && first.letterCase === Case.Upper && !language.headFirst)
    return named('organization', 0);
  // “L.M. : Quarante sur soixante.”: who speaks a turn.
  if (INITIAL.test(first.form))
    return first.form.length > 2 && from === 0 && tokens[to]?.kind === Kind.Colon ? named('person', 0) : null;
  if ((first.tags & NUMBER) === Tag.Number) return null;
  if (isTitledSurname(tokens, from, language)) return named('unknown', gender);
  if (isOfLanguage(run)) return ofCommonWord(run, gender);
  // “[les élus, NDLR]”
  if ((REMARKS.has(first.form) || PLACEHOLDER.test(first.form)) && isAcronym(run)) return null;
  return asListed(run, gender) ?? byAge(run, gender) ?? otherwise(run, gender);
}

/** Whether the word is one of the language, and is not written as only names are. */
function isOfLanguage(run: Run): boolean {
  const { tokens, from, language, initial, titleCase, text } = run;
  const first = tokens[from] as Token;
  if (!isCommonWord(first, initial || titleCase || hasArticle(run))) return false;
  // “Comédie-Française”, “PayPal”
  return language.headFirst ? !isCompound(first, text) : !INNER_CAPITAL.test(text.slice(first.start, first.end));
}

/** What a word of the language names. */
function ofCommonWord(run: Run, gender: number): NameType | null {
  const { tokens, from, to, language, initial } = run;
  const first = tokens[from] as Token;
  if ((first.tags & Tag.Adverb) !== 0) {
    // “Ann Long left. | Long said”
    const surname = !language.headFirst && (first.tags & Tag.Adjective) !== 0 && (!initial || speaks(tokens, to));
    return surname ? named('unknown', gender, true, true) : null;
  }
  // “The Ledger: What made you leave?”: a label.
  if (from === 1 && tokens[to]?.kind === Kind.Colon && hasArticle(run)) return named('organization', gender);
  return initial ? opening(run, gender) : inside(run, gender);
}

/** A word of the language that opens a sentence. */
function opening(run: Run, gender: number): NameType | null {
  const { tokens, from, to, language } = run;
  const first = tokens[from] as Token;
  // “Sources said talks would resume.”
  if (first.word?.noun === 'source') return null;
  const next = tokens[to];
  if (next?.letterCase === Case.Lower && (isParticiple(first) || isCue(first, language))) return null;
  if (language.headFirst && isOnlyVerb(first) && next !== undefined && opensPhrase(next)) return null;
  if (isIntroduced(run)) return named('unknown', gender);
  return first.letterCase === Case.Upper ? null : named('unknown', gender, true, true);
}

/** A capitalised common noun inside a sentence: “l'État”, “the House”, “la Défense” belong to what is around them. */
function inside(run: Run, gender: number): NameType | null {
  const { tokens, from, to, language, titleCase } = run;
  const first = tokens[from] as Token;
  const article = hasArticle(run);
  const body = article && first.word?.noun === 'organization';
  // “assure Marine”, but “la Marine”
  const given = language.headFirst && !article && !titleCase && (first.tags & Tag.FirstName) !== 0;
  if (given && !isOf(itemAt(tokens, from - 1) ?? first)) return named('person', gender);
  // “l'ONG”: a kind of body.
  if (isAcronym(run)) return body && language.headFirst ? null : named('organization', gender);
  if (article && !language.headFirst) {
    // “the Herald said”: the paper, by the last word of its name.
    if (!titleCase && PAPERS.has(first.form) && (speaks(tokens, to) || isWriting(run)))
      return named('organization', gender);
    if (body) return named('organization', gender, titleCase, true);
  }
  return named('unknown', gender, true, true);
}

/** What a word names that a list has or that is in capitals, or null. */
function asListed(run: Run, gender: number): NameType | null {
  const { tokens, from } = run;
  const { tags } = tokens[from] as Token;
  if (isAcronym(run)) {
    // “RACINE (Wisconsin) – ”: a town, not an acronym.
    const town = from === 0 && datelineEnd(tokens, 0, tokens.length) > 0;
    return town ? named('place', gender) : named('organization', articleGender(beforeRun(run)));
  }
  if ((tags & Tag.Place) !== 0)
    return run.language.headFirst && isSomebody(tokens, from, run.to)
      ? named('person', gender)
      : named('place', gender);
  if ((tags & Tag.Organization) !== 0) return named('organization', articleGender(beforeRun(run)));
  if (LEADERS.has((tokens[from] as Token).form) && !hasArticle(run)) return named('person', run.gender);
  if ((tags & Tag.FirstName) === 0 || isAttribute(run)) return null;
  // “l'aéroport de Shannon”
  return named(isLocated(run) || ofGovernor(run) === 'place' ? 'place' : 'person', gender);
}

/** “the Kerry native”, “an Oscar winner”: what an article stands before is no first name in English. */
function isAttribute(run: Run): boolean {
  return !run.language.headFirst && hasArticle(run) && isLowerNoun(run.tokens[run.to]);
}

/** “lance Ilyes, 14 ans”, “À 27 ans, Enora”, “gave her name as Netta”: who has an age or a name, or null. */
function byAge(run: Run, gender: number): NameType | null {
  const { tokens, from, to, language } = run;
  if (tokens[to]?.kind === Kind.Comma && tokens[to + 1]?.kind === Kind.Number && tokens[to + 2]?.form === 'ans')
    return named('person', gender);
  const comma = language.headFirst && beforeRun(run)?.kind === Kind.Comma;
  if (comma && itemAt(tokens, from - 2)?.form === 'ans' && itemAt(tokens, from - 4)?.form === 'à')
    return named('person', gender);
  const owner = ownerOfName(run) ?? nicknamed(run) ?? apposed(run);
  return owner === undefined ? null : named('person', owner);
}

/** “leur porte-parole, surnommé | Bébert”, “une élève prénommée | Zélia”: the gender of the French person whose nickname or first name it is, or undefined. */
function nicknamed({ tokens, from, language }: Run): number | undefined {
  const called = itemAt(tokens, from - 1)?.form ?? '';
  if (!language.headFirst || !NICKNAMED.test(called)) return undefined;
  for (let k = from - 2; k >= 0 && from - k < LONGEST_BEARER; k--) {
    const t = tokens[k] as Token;
    if (t.name >= 0 || isPerson(t)) return called.endsWith('e') ? Gender.Feminine : Gender.Masculine;
  }
  return undefined;
}

/** “Ouali, | un locataire de la tour|”: the gender of the French person who stands with an article behind the comma, or undefined. */
function apposed({ tokens, to, language }: Run): number | undefined {
  const article = itemAt(tokens, to + 1)?.form ?? '';
  if (!language.headFirst || tokens[to]?.kind !== Kind.Comma || !INDEFINITE.has(article)) return undefined;
  let k = to + 2;
  while (((tokens[k]?.tags ?? 0) & (Tag.Adjective | Tag.Noun)) === Tag.Adjective) k++;
  const word = tokens[k]?.word;
  if (word?.noun !== 'person' || word.number === Num.Plural) return undefined;
  return article === 'une' ? Gender.Feminine : Gender.Masculine;
}

const NICKNAMED = /^(?:sur|pré)nommée?$/;

/** Whoever has a nickname stands within so many tokens before it. */
const LONGEST_BEARER = 6;

/** What the place of the name tells of a word that no list has. */
function otherwise(run: Run, gender: number): NameType | null {
  const { tokens, from, to, language, initial, titleCase } = run;
  const first = tokens[from] as Token;
  const before = beforeRun(run);
  if (isField(run)) return named('unknown', gender, true, true);
  if (isTrading(run) || isEmployer(run) || isBrand(run)) return named('organization', 0);
  if (before?.word?.number === Num.Plural && language.actors.inhabitants?.test(first.form)) return null;
  const weak = (initial && !speaks(tokens, to) && !isOwnName(run)) || titleCase || isWholeQuotation(run);
  if ((first.tags & NAME_TAGS) === 0 && isPlace(run)) return named('place', gender, weak);
  if (language.headFirst && before !== null && before.form !== 'des' && hasArticle(run))
    return named('organization', articleGender(before), weak);
  return named('unknown', gender, weak);
}

function isAcronym({ tokens, from, text }: Run): boolean {
  const { letterCase, start, end } = tokens[from] as Token;
  return letterCase === Case.Upper && ACRONYM.test(text.slice(start, end));
}

/** What stands where something is to be filled in: “XXX”, “TK”. */
const PLACEHOLDER = /^(?:x{2,}|(?:tk)+)$/;

function isLowerNoun(token: Token | undefined): boolean {
  return token?.letterCase === Case.Lower && (token.tags & (Tag.Noun | Tag.Verb)) === Tag.Noun;
}

/** “Four charged over blaze”: a number, and no name. */
const NUMBER = Tag.Number | NAME_TAGS;

/** “an analyst at | Nordbank”: where an Englishman works; a town has “in”. */
function isEmployer({ tokens, from, language }: Run): boolean {
  if (language.headFirst || formOf(itemAt(tokens, from - 1)) !== 'at') return false;
  return isPerson(itemAt(tokens, from - 2));
}

/** “gave her name as | Netta”, “gave only his first name, | Tarik”: the gender of whose name it is, or undefined. */
function ownerOfName({ tokens, from, language }: Run): number | undefined {
  const before = itemAt(tokens, from - 1);
  if (language.headFirst || before === undefined || (before.form !== 'as' && before.kind !== Kind.Comma))
    return undefined;
  const only = tokens[from - 2]?.form === 'only' ? 1 : 0;
  if (tokens[from - 2 - only]?.form !== 'name') return undefined;
  const k = tokens[from - 3 - only]?.form === 'first' ? from - 4 - only : from - 3 - only;
  return OWNER_GENDER.get(tokens[k]?.form ?? '');
}

/** “…, reported | the Mirror.”: a cue before the article. */
function isWriting({ tokens, from, to }: Run): boolean {
  const cue = tokens[from - 2];
  return cue !== undefined && reports(cue) && tokens[to]?.kind !== Kind.Word;
}

/** “Ruiz, D-Ohio,” */
const PARTY = /^[rdi]-\p{L}/u;

/** “ShoreTel”, “BlaBlaCar”, but “McAllen”, “DeKalb”, “LaToya”, “the NeverTrump faction”: whether a word is written as firms are, and no family or place. */
function isBrand(run: Run): boolean {
  const { tokens, from, text } = run;
  const { start, end, tags } = tokens[from] as Token;
  const word = text.slice(start, end);
  return (tags & NAME_TAGS) === 0 && !hasArticle(run) && INNER_CAPITAL.test(word) && !FAMILY_PREFIX.test(word);
}

/** “PayPal”, “JetBlue”: a capital inside of the word, as firms have it. */
const INNER_CAPITAL = /^\p{Lu}\p{Ll}+\p{Lu}/u;

/** What stands before the second capital of families, first names and places. */
const FAMILY_PREFIX = /^(?:Ma?c|D[aeiu]|Del?|Della|L[aeiou]|V[ao]n|Fitz|[AE]l|Ben|San|St|O|Ja|Ra|Sha|Ta|Ke)(?=\p{Lu})/u;

/** “Zolta, the maker, …”, “Zolta’s shares …”: at the start of a sentence, no word of English, with an apposition or a possessive behind it. */
function isOwnName({ tokens, from, to, language, text }: Run): boolean {
  const { tags, entry, start, end } = tokens[from] as Token;
  // “PayPal canceled …”
  if (!language.headFirst && INNER_CAPITAL.test(text.slice(start, end))) return true;
  if (tags !== 0 || entry?.guess != null) return false;
  if (language.headFirst) return isSubjectBefore(tokens, to);
  const next = tokens[to];
  if (next?.form === "'s") return true;
  // “Loblaw and Metro say”
  if (next?.form === 'and' && namesAlike(tokens, to + 1)) return true;
  // “Karibu, based in Vancouver, said”
  if (next?.kind === Kind.Comma && SEATED.has(tokens[to + 1]?.form ?? '')) return true;
  if (next?.kind === Kind.Comma && PARTY.test(tokens[to + 1]?.form ?? '')) return true;
  return next?.kind === Kind.Comma && ((tokens[to + 1]?.tags ?? 0) & (Tag.Determiner | Tag.Relative)) !== 0;
}

/** “Solvanex | recule”, “Solvanex |, qui emploie …,”, “Solvanex |, filiale de …”: whether a French subject without an article ends before token k. */
function isSubjectBefore(tokens: readonly Token[], k: number): boolean {
  const next = itemAt(tokens, k);
  const behind = itemAt(tokens, k + 1);
  if (next === undefined) return false;
  if (next.kind !== Kind.Comma) return (next.tags & (Tag.Verb | Tag.Noun)) === Tag.Verb && hasForm(next, Form.Finite);
  if (behind === undefined || behind.name >= 0) return false;
  const noun = behind.word?.noun;
  if (noun === 'role' || noun === 'organization' || behind.form === 'numéro') return true;
  // “Exit, le maire”: another comma closes an apposition.
  const opens = behind.form === 'qui' || (isDeterminer(behind) ? !isOf(behind) : hasForm(behind, Form.PastParticiple));
  return opens && isClosed(tokens, k + 1);
}

/** Whether a comma stands among the next words of the sentence. */
function isClosed(tokens: readonly Token[], from: number): boolean {
  for (let k = from; k < tokens.length && k - from < LONGEST_APPOSITION; k++) {
    const { kind } = tokens[k] as Token;
    if (kind === Kind.Comma) return true;
    if (kind === Kind.Stop || kind === Kind.Break) return false;
  }
  return false;
}

const LONGEST_APPOSITION = 16;

/** Whether capitalised words start at k, and no post among them: “Wessing and | Thornbury MP Ana Ruiz” is one place. */
function namesAlike(tokens: readonly Token[], k: number): boolean {
  let end = k;
  for (let t = tokens[end]; t !== undefined && isNamePart(t); t = tokens[++end])
    if (t.word?.noun === 'role' || (t.tags & Tag.Title) !== 0) return false;
  return end > k;
}

/**
 * “Okafor, a Democrat, said”, “Tully, 33, won”: at the start of a sentence, a word that is only formed like one of the language, with
 * an age, a role or a cue behind it.
 */
function isIntroduced({ tokens, from, to, language }: Run): boolean {
  const { tags, entry } = tokens[from] as Token;
  const guess = entry?.guess ?? null;
  if (tags !== 0 || guess === null) return false;
  // “Vontobel salue l'accord”: no French noun in the singular speaks without an article.
  if (language.headFirst) return guess.number !== Num.Plural && speaks(tokens, to);
  const next = tokens[to + 1];
  const comma = tokens[to]?.kind === Kind.Comma;
  // “Greggs, a baker in Leeds, said”
  const one = comma && (next?.word?.number === Num.Singular || next?.form === 'the');
  if (guess.number === Num.Plural && !one) return false;
  if (!comma) return speaks(tokens, to);
  if (next !== undefined && (PARTY.test(next.form) || next.form === 'which' || next.form === 'who')) return true;
  if (next?.kind === Kind.Number) return tokens[to + 2]?.kind === Kind.Comma;
  if (next === undefined || (next.tags & Tag.Determiner) === 0) return false;
  for (let k = to + 2; k < tokens.length && k < to + 7; k++) {
    const { kind, word } = tokens[k] as Token;
    if (kind !== Kind.Word) return false;
    if (word?.noun === 'role' || word?.noun === 'person' || word?.noun === 'organization')
      return word.number !== Num.Plural;
  }
  return false;
}

/** “Qualifiée de …”, “Affirmant que …” at the start of a sentence. */
function isParticiple(token: Token): boolean {
  return isOnlyVerb(token) && hasForm(token, Form.PastParticiple | Form.PresentParticiple);
}

/** “| Restent | deux inconnues” */
function isOnlyVerb({ tags }: Token): boolean {
  return (tags & (Tag.Verb | Tag.Noun | Tag.Adjective | Tag.FirstName)) === Tag.Verb;
}

/** “une”, “deux”, “12”. */
function opensPhrase({ tags, kind, form }: Token): boolean {
  return kind === Kind.Number || (tags & Tag.Number) !== 0 || INDEFINITE.has(form);
}

/** “Says a voter: “…””: an English verb of saying and nothing else. */
function isCue(token: Token, language: Language): boolean {
  const only = (token.tags & (Tag.Verb | Tag.Noun | Tag.Adjective)) === Tag.Verb;
  return !language.headFirst && only && reports(token);
}

/** “the “Quilt””: the run is all that stands between marks. */
function isWholeQuotation({ tokens, from, to }: Run): boolean {
  let k = from - 1;
  if (k >= 0 && ((tokens[k] as Token).tags & Tag.Determiner) !== 0) k--;
  if ((tokens[k]?.kind ?? Kind.Other) !== Kind.OpenMark) return false;
  let end = to;
  if (tokens[end]?.kind === Kind.Stop || tokens[end]?.kind === Kind.Comma) end++;
  return tokens[end]?.kind === Kind.CloseMark;
}
