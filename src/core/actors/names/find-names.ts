/** The names of a unit. */
import { OF_PLACES } from '../../language/name-particles';
import { type Language, Tag } from '../../language/types';
import { creditEnd } from '../../syntax/credit';
import { isPointer, kickerEnd } from '../../syntax/kicker';
import { Case, formOf, Kind, type Token } from '../../text/token';
import { acronymEnd } from './bodies';
import { contractedAt, knownAt } from './listed-name';
import { mention as mentionOf, type NameMention } from './mention';
import { runAt } from './name-run';
import { articleGender, named } from './name-type';
import { countedPaperEnd, paperInMarksEnd } from './paper-in-marks';
import { sloganEnd, spelledBodyEnd } from './spelled-body';
import { isPostNominal } from './name-words';
import { speaks, startsSentence } from './surroundings';
import { itemAt } from '../../text/item-at';
import { Sign } from '../../text/sign';

/**
 * Finds the names of a unit and marks their tokens (`Token.name`).
 * @param titleCase whether most words have capitals, which then say nothing
 */
export function findNames(
  tokens: readonly Token[],
  text: string,
  language: Language,
  titleCase = false,
): NameMention[] {
  const names: NameMention[] = [];
  for (let i = isPointer(tokens) ? tokens.length : kickerEnd(tokens); i < tokens.length;) {
    const token = tokens[i] as Token;
    if (token.form === '©' || token.form === '|') {
      i = Math.max(i + 1, creditEnd(tokens, i));
      continue;
    }
    const small = token.letterCase === Case.Lower && (token.signs & Sign.SmallName) === 0;
    const plain = (token.kind !== Kind.Word || small) && countedPaperEnd(tokens, i) === i;
    if (plain || isBehindSign(token, itemAt(tokens, i - 1))) {
      i++;
      continue;
    }
    const credit = creditEnd(tokens, i);
    if (credit > i) {
      i = credit;
      continue;
    }
    const found =
      contractedAt(tokens, i - 1, text, language) ??
      paperAt(tokens, i, text, language) ??
      knownAt(tokens, i, text, language) ??
      spelledAt(tokens, i, text, language) ??
      runAt(tokens, i, text, language, titleCase);
    const mention = found === null ? null : withParticles(found, tokens, text);
    if (mention === null) {
      i++;
      continue;
    }
    for (let k = mention.from; k < mention.to; k++) (tokens[k] as Token).name = names.length;
    names.push(mention);
    i = mention.to;
    if (mention.type === 'person' && isPostNominal(tokens[i], language)) i++;
  }
  return names;
}

/** “@SenPruitt”, “#JO2024”, “1,5 °C. La région …”: no name. */
function isBehindSign({ spaceBefore }: Token, sign: Token | undefined): boolean {
  const form = formOf(sign);
  return form === '°' || (!spaceBefore && (form === '@' || form === '#'));
}

/** “l'Agence | régionale de santé” */
function spelledAt(tokens: readonly Token[], i: number, text: string, language: Language): NameMention | null {
  const end = Math.max(spelledBodyEnd(tokens, i, language), sloganEnd(tokens, i, language));
  if (end === i) return null;
  // “l'Office national de lutte contre la drogue (ONLCD)”
  const to = Math.max(end, acronymEnd(tokens, i, end, text));
  return mentionOf(
    tokens,
    text,
    i,
    to,
    named('organization', articleGender(itemAt(tokens, i - 1) ?? null)),
    null,
    null,
  );
}

/** “le « | Quotidien jurassien »”, “selon | 20 Minutes” */
function paperAt(tokens: readonly Token[], i: number, text: string, language: Language): NameMention | null {
  const to = Math.max(paperInMarksEnd(tokens, i, language), countedPaperEnd(tokens, i));
  if (to === i) return null;
  const gender = articleGender(itemAt(tokens, i - 2) ?? null);
  return mentionOf(tokens, text, i, to, named('organization', gender), null, null);
}

/** “said | van Gaal”, “and | von der Leyen”: a name of one word with the particles before it that are no words of the language. */
function withParticles(name: NameMention, tokens: readonly Token[], text: string): NameMention {
  let { from } = name;
  if (isElided(name, tokens)) from--;
  while (from > 0 && name.from - from < 3 && isParticle(tokens[from - 1] as Token)) from--;
  if (from === name.from || name.to - name.from > 1 || name.known !== null) return name;
  const { to, weak, common, gender, title } = name;
  return mentionOf(tokens, text, from, to, { type: 'person', weak, common, gender, skip: 0 }, title, null);
}

/** “a dit | D'Angelo”, “D'Amato assure”: a French particle in a capital, where no sentence starts or who is named speaks, before a word that is nothing but a name. */
function isElided({ from, to }: NameMention, tokens: readonly Token[]): boolean {
  const particle = tokens[from - 1];
  if (particle?.form !== "d'" || particle.letterCase === Case.Lower || particle.name >= 0) return false;
  const { tags, spaceBefore, letterCase } = tokens[from] as Token;
  if (spaceBefore || letterCase !== Case.Capital || (tags & ~Tag.FirstName) !== 0) return false;
  return !startsSentence(tokens, from - 1) || speaks(tokens, to);
}

function isParticle({ tags, letterCase, form, name }: Token): boolean {
  return tags === Tag.NameParticle && letterCase === Case.Lower && name < 0 && !OF_PLACES.has(form);
}
