/** Names that no list has: runs of capitalised words, and where they start and end. */
import { type Language, Tag } from '../../language/types';
import { isAuxiliary, isModal } from '../../syntax/readings';
import { Case, Kind, type Token } from '../../text/token';
import { articleGender, named, type Run } from './name-type';
import { isCompound, isNamePart, NAME_TAGS } from './capitalised';
import { typeOf } from './type-of-run';
import { acronymEnd, fieldEnd, opensBody } from './bodies';
import { mention, type NameMention } from './mention';
import { isBareCalendar, isCompoundAdjective, isFunctionWord, isMonthlyName, isNumeral } from './name-words';
import { particleEnd, particlesBefore } from './particles';
import { startsSentence } from './surroundings';
import { isFieldOf, isOfPost, isOrdinary, isProTem, isTitle, opensRole, opensTitle } from './titles';

/** A run of capitalised words from i, read as a name, or null. */
export function runAt(
  tokens: readonly Token[],
  i: number,
  text: string,
  language: Language,
  titleCase: boolean,
): NameMention | null {
  let from = i;
  const initial = startsSentence(tokens, i);
  let token = tokens[i] as Token;
  if (isNumeral(token, text)) return null;
  let title: string | null = null;
  let gender = 0;
  let personal = false;
  // Titles and capitalised functions stand before the name and are no part of it (“Sen.”, “President”, “Mayor”).
  while (
    isNamePart(token) &&
    isTitle(token, text, language) &&
    from + 1 < tokens.length &&
    !((token.tags & Tag.Adjective) !== 0 && opensBody(tokens, from, text, language)) // “the International Maritime Organization”
  ) {
    if (isProTem(tokens, from + 1)) from += 2;
    const next = tokens[from + 1];
    if (next === undefined) return null;
    const particle = (token.tags & Tag.Title) !== 0 && particlesBefore(tokens, from + 1);
    if (!(isNamePart(next) || particle) || next.kind !== Kind.Word) return null;
    title = token.form;
    gender |= token.word?.gender ?? 0;
    personal = true;
    from++;
    token = next;
  }
  const strongStart = from > i || !initial;
  // “ENTRAÎNEUR DE L'AS SAINT-ÉTIENNE”: among capitals they are small words.
  if (
    (token.tags & Tag.NameParticle) !== 0 &&
    token.letterCase === Case.Upper &&
    tokens[from - 1]?.letterCase === Case.Upper
  )
    return null;
  if (isFunctionWord(token, strongStart) || opensRole(tokens, from)) return null;
  // “According to …”, “Selon …”: the first word of a cue phrase.
  if (!strongStart && token.word === null && token.entry?.phrases != null) return null;
  if ((isBareCalendar(token) && !isMonthlyName(tokens, from, language)) || isCompoundAdjective(token, text, language))
    return null;
  if (
    (token.tags & Tag.Demonym) !== 0 &&
    (token.tags & NAME_TAGS) === 0 &&
    !isCompound(token, text) &&
    !opensBody(tokens, from, text, language)
  )
    return null;
  let to = from + 1;
  let parts = 1;
  // “Georgia Governor Brian Kemp”: a state that is a first name too.
  const state =
    (token.tags & Tag.Place) !== 0 &&
    (((tokens[to + 1]?.tags ?? 0) & Tag.FirstName) !== 0 || tokens[to + 1]?.form === 'of') &&
    opensTitle(tokens, to, text, language);
  let firstName = (token.tags & Tag.FirstName) !== 0 && !state;
  while (to < tokens.length) {
    const t = tokens[to] as Token;
    if (t.kind === Kind.Word && isNamePart(t) && t.spaceBefore) {
      if (isFunctionWord(t, true) && (t.tags & Tag.NameParticle) === 0) break;
      if (
        !language.headFirst &&
        !firstName &&
        !personal &&
        tokens[to + 1]?.form !== "'s" &&
        opensTitle(tokens, to, text, language)
      ) {
        // “Transport Secretary Daniel Whitmore”: what stands before a function belongs to it.
        const next = tokens[to + 1];
        if (next !== undefined && isNamePart(next) && isFieldOf(tokens, from, to)) return null;
        break;
      }
      if (isCompoundAdjective(t, text, language)) break;
      if (isBareCalendar(t) || isNumeral(t, text) || isAuxiliary(t) || isModal(t)) break;
      if (!firstName && !personal && (t.tags & Tag.FirstName) !== 0 && isOrdinary(tokens, from, to)) {
        // “ministre de la Santé Anne Vidal”: the field of a post before a name.
        return null;
      }
      // “le patron de Solvanex Jean Roche”: what the post is of, and who has it.
      if (parts === 1 && !firstName && !personal && (t.tags & Tag.FirstName) !== 0 && isOfPost(tokens, from, language))
        break;
      firstName ||= (t.tags & Tag.FirstName) !== 0 && parts === 0;
      to++;
      parts++;
      continue;
    }
    // “International Longshoremen's Association”: a body whose name has a possessive in it.
    const body = tokens[to + 1];
    if (t.form === "'s" && body !== undefined && isNamePart(body) && body.word?.noun === 'organization') {
      to += 2;
      parts++;
      continue;
    }
    if (t.form === '&' && to + 1 < tokens.length && isNamePart(tokens[to + 1] as Token)) {
      to += 2;
      parts++;
      continue;
    }
    const field = language.headFirst ? to : fieldEnd(tokens, to, language);
    if (field > to) {
      to = field;
      parts++;
      continue;
    }
    const particle = particleEnd(tokens, to, from, personal);
    if (particle > to) {
      to = particle;
      parts++;
      continue;
    }
    break;
  }
  // A particle at the end is no part of the name.
  while (
    to > from + 1 &&
    ((tokens[to - 1] as Token).tags & Tag.NameParticle) !== 0 &&
    (tokens[to - 1] as Token).letterCase === Case.Lower
  )
    to--;
  const spelled = acronymEnd(tokens, from, to, text);
  if (spelled > to && title === null) {
    const gender = articleGender(tokens[from - 1] ?? null);
    return mention(tokens, text, from, spelled, named('organization', gender), null, null);
  }
  const run: Run = {
    tokens,
    text,
    language,
    from,
    to,
    parts,
    title,
    gender,
    personal,
    initial: initial && from === i,
    titleCase,
  };
  const typed = typeOf(run);
  if (typed === null) return null;
  if (typed.skip > 0) return runAt(tokens, from + typed.skip, text, language, titleCase);
  return mention(tokens, text, from, to, typed, title, null);
}
