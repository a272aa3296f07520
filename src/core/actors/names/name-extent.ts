/** Where a run of capitalised words that is a name ends. */
import { PAPERS } from '../../language/papers';
import { type Language, Tag } from '../../language/types';
import { isAuxiliary, isModal } from '../../syntax/readings';
import { itemAt } from '../../text/item-at';
import { Case, Kind, type Token } from '../../text/token';
import { fieldEnd, isBodyNoun, listedEnd, opensBody } from './bodies';
import { isNamePart, NAME_TAGS } from './capitalised';
import { isAdverbialSurname, isSurname } from './surname-words';
import { isBareCalendar, isCompoundAdjective, isFunctionWord, isNumeral, isPostNominal } from './name-words';
import { nicknameEnd } from './nickname';
import { particleEnd, particlesBefore } from './particles';
import { SAINTS } from './saint';
import { isFieldBefore, isFieldOf, isOffice, isOfPost, isOrdinary, opensTitle } from './titles';

/** Where the name that starts at `from` ends, and of how many words it is, particles left out; null for what is no name but the field of a post. */
export function extentOf(
  tokens: readonly Token[],
  from: number,
  text: string,
  language: Language,
  personal: boolean,
): { readonly to: number; readonly parts: number } | null {
  let to = titledParticlesEnd(tokens, from);
  let parts = to > from + 1 ? 2 : 1;
  let linked = false;
  const isPerson = personal || startsWithFirstName(tokens, from, text, language);
  while (to < tokens.length) {
    const t = tokens[to] as Token;
    if (t.kind === Kind.Word && isNamePart(t) && (t.spaceBefore || isElidedParticle(tokens[to - 1] as Token))) {
      if (isFunctionWord(t, true) && (t.tags & Tag.NameParticle) === 0)
        if (!isPerson || (parts > 1 && !language.headFirst) || !isAdverbialSurname(tokens, to, language)) break;
      const next = tokens[to + 1];
      // “Rift Justice | Centre”
      const head = next !== undefined && isBodyNoun(next, language);
      if (!isPerson && !language.headFirst && !head && next?.form !== "'s" && opensTitle(tokens, to, text, language)) {
        // “Transport Secretary Daniel Whitmore”: what stands before a function belongs to it.
        if (next !== undefined && isNamePart(next) && isFieldOf(tokens, from, to)) return null;
        break;
      }
      // “Coral | Chief Financial Officer Priya Nair”: a firm that is called like somebody
      if (isPerson && parts === 1 && !language.headFirst && opensPost(tokens, to)) break;
      if (isCompoundAdjective(t, text, language)) break;
      const surname = isPerson && parts === 1 && !language.headFirst && isSurname(tokens, to);
      if (isPerson && parts > 1 && isPostNominal(t, language)) break;
      // “Mistral AI”: capitals that are no verb.
      const letters = t.letterCase === Case.Upper && t.form.length > 1 && tokens[to - 1]?.letterCase === Case.Capital;
      if (!surname && !letters && (isBareCalendar(t) || isNumeral(t, text) || isAuxiliary(t) || isModal(t))) break;
      // “ministre de la Culture | Rima Kosar”: the field of a post before two words of no dictionary.
      if (!isPerson && parts === 1 && isFieldBefore(tokens, from, language)) return null;
      // “West | Virginia Educators Alliance”
      if (!isPerson && (t.tags & Tag.FirstName) !== 0 && !opensBody(tokens, from, text, language)) {
        // “Secretary of State for Health | Ann Ruiz”
        const next = itemAt(tokens, to + 1);
        if (linked && !language.headFirst && next !== undefined && isNamePart(next)) break;
        // “ministre de la Santé Anne Vidal”: the field of a post before a name.
        if (isOrdinary(tokens, from, to)) return null;
        // “le patron de Solvanex Jean Roche”: what the post is of, and who has it.
        if (parts === 1 && isOfPost(tokens, from, language)) break;
      }
      to++;
    } else {
      const nickname = isPerson && parts === 1 ? nicknameEnd(tokens, to) : to;
      if (nickname > to) {
        to = nickname;
        continue;
      }
      const end = linkedEnd(tokens, from, to, language, personal);
      if (end === to) break;
      to = end;
      linked = true;
    }
    parts++;
  }
  // A particle at the end is no part of the name.
  while (
    to > from + 1 &&
    ((tokens[to - 1] as Token).tags & Tag.NameParticle) !== 0 &&
    ((tokens[to - 1] as Token).letterCase === Case.Lower || isElidedParticle(tokens[to - 1] as Token))
  )
    to--;
  return { to, parts };
}

/** “M. | de Vos”, “Mme | d’Ornellas”: the end of the word behind the particles that a title stands before, whatever it means; else of the first word. */
function titledParticlesEnd(tokens: readonly Token[], from: number): number {
  let to = from;
  if (particlesBefore(tokens, from)) while (!isNamePart(tokens[to] as Token)) to++;
  return to + 1;
}

/** “Gabriele D’Annunzio” */
function isElidedParticle({ tags, form }: Token): boolean {
  return (tags & Tag.NameParticle) !== 0 && form.endsWith("'");
}

/** Whether a word that is no name stands before the noun of a post that has a field: “Jal Shakti | Minister”. */
export function isOfFieldHead(tokens: readonly Token[], from: number, to: number, { actors }: Language): boolean {
  return actors.fieldHeads.has((tokens[to] as Token).form) && ((tokens[from] as Token).tags & NAME_TAGS) === 0;
}

/** Whether the word at k opens a post in capitals that somebody's first name follows. */
export function opensPost(tokens: readonly Token[], k: number): boolean {
  let i = k;
  // “Austin | Police Chief Ann Ruiz”
  while (
    isPost(tokens[i]) ||
    (i > k && isOffice(tokens, i)) ||
    (SERVICES.has(tokens[i]?.form ?? '') && isPost(tokens[i + 1]))
  )
    i++;
  return i > k && ((tokens[i]?.tags ?? 0) & Tag.FirstName) !== 0;
}

/** “West Ham | boss Sam Allard”: what a post in small letters, and a name behind it, belongs to. */
export function hasMan(tokens: readonly Token[], from: number, to: number): boolean {
  const post = tokens[to];
  const kind = post?.word?.noun;
  if (post === undefined || (kind !== 'role' && kind !== 'person')) return false;
  if (post.letterCase !== Case.Lower || post.word?.number === 2) return false;
  return (
    ((tokens[from] as Token).tags & Tag.FirstName) === 0 &&
    ((tokens[to + 1]?.tags ?? 0) & Tag.FirstName) !== 0 &&
    isNamePart(tokens[to + 1] as Token)
  );
}

function isPost(token: Token | undefined): boolean {
  return token?.word?.noun === 'role' && (token.tags & Tag.FirstName) === 0 && token.letterCase === Case.Capital;
}

/** Whether the name starts with a first name, and not with a state that is one too (“Georgia Governor Brian Kemp”). */
function startsWithFirstName(tokens: readonly Token[], from: number, text: string, language: Language): boolean {
  const { tags } = tokens[from] as Token;
  if ((tags & Tag.FirstName) === 0 || tokens[from + 1]?.form === 'county') return false;
  const next = tokens[from + 2];
  const state =
    (tags & Tag.Place) !== 0 &&
    (((next?.tags ?? 0) & Tag.FirstName) !== 0 || next?.form === 'of') &&
    opensTitle(tokens, from + 1, text, language);
  return !state;
}

/** The end of a word that small words or signs at `to` tie to the name, else `to`. */
export function linkedEnd(
  tokens: readonly Token[],
  from: number,
  to: number,
  language: Language,
  personal: boolean,
): number {
  const { form, kind } = tokens[to] as Token;
  const next = tokens[to + 1];
  // “International Longshoremen's | Association”, “Transport Workers' | Union”, “Architects' | Journal”: a body whose name has a possessive in it.
  const owner = !personal && (form === "'s" || (form === "'" && kind === Kind.Other));
  if (owner && next !== undefined && isNamePart(next) && (isBodyNoun(next, language) || PAPERS.has(next.form)))
    return isOfMany(tokens, to) || language.nouns.sites.has(next.form) ? to + 2 : to;
  if (form === '&' && next !== undefined && isNamePart(next)) return to + 2;
  if (!language.headFirst && (form === 'and' || kind === Kind.Comma)) return listedEnd(tokens, from, to, language);
  const field = language.headFirst ? to : fieldEnd(tokens, to, language);
  if (field > to) return field;
  // “Staffan de Mistura”: no word of English
  const particle = !language.headFirst && PARTICLES.has(form) && (tokens[to] as Token).letterCase === Case.Lower;
  if (particle && next !== undefined && isNamePart(next) && to === from + 1) return to + 2;
  return particleEnd(tokens, to, from, personal);
}

/** “Longshoremen | 's”, “St Luke | 's”, but “Obama | 's Cabinet”: whether the possessive at k is of a word of the language or a saint. */
function isOfMany(tokens: readonly Token[], k: number): boolean {
  const owner = tokens[k - 1] as Token;
  return (owner.tags & Tag.Noun) !== 0 || SAINTS.has(itemAt(tokens, k - 2)?.form ?? '');
}

const PARTICLES = new Set(['de', 'du', 'la', 'y']);

/** What a town's posts are of. */
const SERVICES = new Set(['police', 'fire', 'city', 'county', 'school']);
