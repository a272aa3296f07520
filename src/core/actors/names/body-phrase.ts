/** “la compagnie aérienne | Redvik Air”, “le syndicat allemand des pilotes | Cockpit”: the noun of a body with what tells of what kind it is, before its French name. */
import { Form, type Language, Num, Tag } from '../../language/types';
import { itemAt } from '../../text/item-at';
import { Case, Kind, type Token } from '../../text/token';
import { isDeterminer, isNominal, isOf } from '../../syntax/noun-phrase';
import { hasForm, isPerson } from '../../syntax/readings';

/** The noun of a body in the phrase right before a French name, or -1; -1 too where somebody's post governs it (“le patron du groupe aérien | Luc Orr”). */
export function bodyPhrase(tokens: readonly Token[], from: number, language: Language): number {
  let noun = -1;
  for (let k = from - 1; k >= 0 && from - k < LONGEST; k--) {
    const t = tokens[k] as Token;
    const opens = isDeterminer(t);
    if (t.kind !== Kind.Word || t.name >= 0 || (t.letterCase !== Case.Lower && !opens)) return -1;
    const link = isOf(t) || t.form === 'en';
    if (!link && !opens) {
      if (!isNominal(t) && t.tags !== 0 && !hasForm(t, Form.PastParticiple)) return -1;
      if ((t.tags & Tag.Noun) !== 0 || isKindOfBody(t, language)) noun = k;
      continue;
    }
    // “de | streaming”
    const bare = t.form === 'de' || t.form === "d'" || t.form === 'en';
    if (noun < 0 && !(bare && k < from - 1)) return -1;
    if (noun < 0) continue;
    const body = isKindOfBody(tokens[noun] as Token, language);
    const governed = link ? k : isLink(tokens, k - 1) ? k - 1 : -1;
    // “le | groupe”, “son | concurrent”
    if (governed < 0) return body ? noun : -1;
    // “du | groupe”, “de la | banque” have an article, “d'analyse”, “des pilotes” have none.
    const articled = t.form === 'du' || governed < k;
    if (articled && body) return isOfSomebody(tokens, governed - 1) ? -1 : noun;
    noun = -1;
    k = governed;
  }
  return -1;
}

const LONGEST = 9;

/** Whether the noun stands before the name of a body: “le groupe | Horizon”. */
export function isKindOfBody({ form, word }: Token, { actors }: Language): boolean {
  return word?.number !== Num.Plural && (actors.namedBodies.has(form) || actors.kindsOfBodies.has(form));
}

function isLink(tokens: readonly Token[], k: number): boolean {
  return itemAt(tokens, k)?.form === 'de';
}

/** Whether the phrase that ends at k has somebody for its head: “le patron”, “la secrétaire générale”. */
function isOfSomebody(tokens: readonly Token[], k: number): boolean {
  for (let i = k; i >= 0 && k - i < LONGEST; i--) {
    const { kind, tags } = tokens[i] as Token;
    if (kind !== Kind.Word || (tags & (Tag.Verb | Tag.Noun)) === Tag.Verb) return false;
    if (isPerson(tokens[i])) return true;
  }
  return false;
}
