/** Names that the language lists: towns, bodies, agencies. */
import { type Language, Num, Tag } from '../../language/types';
import { Case, Kind, type Token } from '../../text/token';
import { articleGender, named } from './name-type';
import { isCommonWord, isNamePart } from './capitalised';
import { opensBody } from './bodies';
import { mention, type NameMention } from './mention';
import { speaks, startsSentence } from './surroundings';
import { isVice } from './titles';
import { itemAt } from '../../text/item-at';

/** “MS”, “MO”: capitals alone. */
function isCode(printed: string): boolean {
  return printed === printed.toUpperCase() && printed !== printed.toLowerCase();
}

/** The listed name that starts at token i, or null: “the Guardian”, “Le Monde”, “Lyon”. */
export function knownAt(tokens: readonly Token[], i: number, text: string, language: Language): NameMention | null {
  const first = tokens[i] as Token;
  const listed = first.entry?.names;
  if (!listed) return null;
  const gender = articleGender(itemAt(tokens, i - 1) ?? null);
  for (const { forms, printed, known, capitals } of listed) {
    if (!matches(tokens, i, forms)) continue;
    const to = i + forms.length;
    // “Paris Hilton”, “Washington Irving”: a longer capitalised run is read as a run.
    const next = tokens[to];
    if (
      forms.length === 1 &&
      next !== undefined &&
      isNamePart(next) &&
      next.letterCase === Case.Capital &&
      next.spaceBefore &&
      known.type !== 'organization'
    ) {
      if ((first.tags & Tag.FirstName) !== 0) continue;
      if (next.word === null) continue;
      // “Kansas Department of Health”, “Oakton Police Department”: a place in the name of a body.
      if (opensBody(tokens, i, text, language)) continue;
    }
    // “San Francisco Chronicle”
    if (forms.length > 1 && known.type === 'place' && opensBody(tokens, to - 1, text, language)) continue;
    if (forms.length === 1 && known.type === 'place' && isClub(tokens, i)) continue;
    // “the Independent Office for Police Conduct”: a word that begins another name.
    const paper = known.type === 'organization' && (forms.length === 1 || (forms.length === 2 && forms[0] === 'the'));
    if (paper && ((tokens[to - 1] as Token).tags & (Tag.Noun | Tag.Adjective)) !== 0)
      if (opensBody(tokens, to - 1, text, language)) continue;
    // “Le Suisse Luc Arnaud”
    if (forms.length === 1 && known.type === 'place' && (first.tags & ORIGIN) === Tag.Demonym) continue;
    // “Vice President Ana Ruiz”: no paper.
    if (forms.length === 1 && isVice(tokens, i)) continue;
    // “Economist Ann Ruiz”: a trade at the start of a sentence.
    const trade = forms.length === 1 && known.type === 'organization' && first.word?.noun === 'role';
    if (trade && ((next?.tags ?? 0) & Tag.FirstName) !== 0) continue;
    // “La Tribune de Nivgorod”, “L'Équipe de France”: another one than the listed.
    const local = known.type === 'organization' && language.headFirst ? localEnd(tokens, i, to, language) : to;
    // Its article is the first of the listed words.
    if (local > to) return mention(tokens, text, i + 1, local, named('organization', articleGender(first)), null, null);
    const branch =
      known.type !== 'organization' ? to : language.headFirst ? branchEnd(tokens, i, to) : namesakeEnd(tokens, i, to);
    if (branch > to) return mention(tokens, text, i, branch, named('organization', gender), null, null);
    // “Ms Price”, “Mo Reed”: no state by its postal code.
    if (forms.length === 1 && printed.length === 2 && first.letterCase === Case.Capital && isCode(printed)) continue;
    // A short listed name that is also a common word needs its capitals (“Le Point”, “US”).
    if (
      forms.length === 1 &&
      known.type === 'organization' &&
      printed === printed.toUpperCase() &&
      printed.length > 1 &&
      first.letterCase !== Case.Upper
    )
      continue;
    const contracted = CONTRACTED.has(forms[0] ?? '');
    // “The economist said”: no paper.
    if ((contracted || forms[0] === 'the') && tokens[i + 1]?.letterCase === Case.Lower) continue;
    if (forms.length > 1 && !capitalsAgree(tokens, i, to, capitals, language)) continue;
    // A listed name that is a word as well, at the start of a sentence: “Target audiences …”, “Total des ventes”.
    const weak =
      forms.length === 1 &&
      first.letterCase === Case.Capital &&
      startsSentence(tokens, i) &&
      isCommonWord(first) &&
      !speaks(tokens, to);
    // “The Guardian” is printed without its article elsewhere.
    const from = contracted || (forms.length > 1 && forms[0] === 'the') ? i + 1 : i;
    return mention(tokens, text, from, to, named(known.type, gender, weak, weak), null, known);
  }
  return null;
}

/** “du | Monde”, “aux | Échos”: the listed name whose article is in the preposition at token i, or null. */
export function contractedAt(
  tokens: readonly Token[],
  i: number,
  text: string,
  language: Language,
): NameMention | null {
  const { form, letterCase } = itemAt(tokens, i) ?? { form: '', letterCase: Case.Capital };
  return letterCase === Case.Lower && CONTRACTED.has(form) ? knownAt(tokens, i, text, language) : null;
}

/** Articles that their preposition has taken in. */
const CONTRACTED = new Set(['du', 'au', 'des', 'aux']);

/** “Paris FC”, “Lille OSC”: letters behind a place that are no listed name themselves. */
function isClub(tokens: readonly Token[], i: number): boolean {
  const letters = tokens[i + 1];
  if (letters === undefined || letters.letterCase !== Case.Upper || !letters.spaceBefore) return false;
  const { form, entry } = letters;
  return (
    (tokens[i] as Token).letterCase === Case.Capital &&
    form.length > 1 &&
    form.length < 5 &&
    entry?.names?.some(({ forms }) => forms.length === 1) !== true
  );
}

const ORIGIN = Tag.Place | Tag.Demonym;

/** “Delta | Watch”, “Shell | Energy”: behind the words in capitals that make another English name of a listed one of one word. */
function namesakeEnd(tokens: readonly Token[], from: number, to: number): number {
  let end = to;
  while (to - from === 1 && end - to < 2 && isPlainNoun(tokens[end])) end++;
  return end;
}

function isPlainNoun(token: Token | undefined): boolean {
  if (token?.kind !== Kind.Word || token.letterCase !== Case.Capital || !token.spaceBefore) return false;
  // “ESPN Fires Schilling”: a headline.
  if ((token.tags & Tag.Verb) !== 0 && token.form.endsWith('s')) return false;
  return token.word?.noun === 'other' && (token.tags & ~(Tag.Noun | Tag.Verb | Tag.Adjective)) === 0;
}

/** “SNCF | Réseau”, “CGT | Cheminots”: behind the capitalised noun that names a part of a body in capitals; `to` where none follows. */
function branchEnd(tokens: readonly Token[], i: number, to: number): number {
  const noun = tokens[to];
  if ((tokens[i] as Token).letterCase !== Case.Upper || noun === undefined || noun.letterCase !== Case.Capital)
    return to;
  if (!noun.spaceBefore || (noun.tags & Tag.Noun) === 0) return to;
  if ((noun.tags & (Tag.FirstName | Tag.Calendar | Tag.Title)) !== 0) return to;
  const kind = noun.word?.noun;
  const one = (kind === 'role' || kind === 'person') && noun.word?.number !== Num.Plural;
  return kind == null || one ? to : to + 1;
}

/** Behind “de” and the name of a place after a listed name of an article and a noun; `to` where none follows. */
function localEnd(tokens: readonly Token[], i: number, to: number, { nouns }: Language): number {
  const link = tokens[to]?.form;
  const place = tokens[to + 1];
  if (to - i !== 2 || !nouns.listedArticles.has((tokens[i] as Token).form) || place === undefined) return to;
  if ((link !== 'de' && link !== "d'" && link !== 'du') || place.letterCase === Case.Lower || !isNamePart(place))
    return to;
  if ((place.tags & (Tag.FirstName | Tag.Calendar | Tag.Title)) !== 0) return to;
  // “Le Monde de Paul Arnaud” is the listed one.
  const next = tokens[to + 2];
  return next !== undefined && isNamePart(next) && next.letterCase === Case.Capital && next.spaceBefore ? to : to + 2;
}

/** The last or first content word of a listed name must be written with a capital as the listed name is. */
function capitalsAgree(
  tokens: readonly Token[],
  from: number,
  to: number,
  capitals: number,
  language: Language,
): boolean {
  if (capitals <= 1) return true;
  let printed = 0;
  for (let k = from; k < to; k++) {
    const t = tokens[k] as Token;
    if (t.letterCase !== Case.Lower) printed += t.form.includes('-') && language.id === 'fr' ? 2 : 1;
  }
  return printed >= 2;
}

function matches(tokens: readonly Token[], i: number, forms: readonly string[]): boolean {
  if (i + forms.length > tokens.length) return false;
  for (let k = 0; k < forms.length; k++) if ((tokens[i + k] as Token).form !== forms[k]) return false;
  return true;
}
