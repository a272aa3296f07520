/** What somebody does or did tells of his trade in French: “l'équipe entraînée par Luc Orr”, “Ana Ruiz, qui préside le club”. */
import { HAS } from '../language/fr/careers';
import { COUNTED_OUT } from '../language/fr/phrases';
import { DOES, KEEPERS, KEEPS, LED, MADE_BY } from '../language/fr/works';
import { Form, type Language, Tag } from '../language/types';

import { isDeterminer } from '../syntax/noun-phrase';
import { hasForm } from '../syntax/readings';
import { itemAt } from '../text/item-at';
import { Kind, type Token } from '../text/token';

/** What the agent behind “par” at token `by` does, with its families: “entraînée depuis dix ans | par Luc Orr”; nothing where no participle tells. */
export function tradeOfAgent(tokens: readonly Token[], by: number, language: Language): readonly string[] {
  for (let k = by - 1; k > 0 && by - k <= FARTHEST; k--) {
    const t = tokens[k] as Token;
    if (t.kind !== Kind.Word || t.name >= 0) return NONE;
    // “mise | en scène | par”
    if (t.form === 'scène' && tokens[k - 1]?.form === 'en' && (tokens[k - 2]?.form ?? '').startsWith('mis'))
      return withFamilies('metteur-en-scène', language);
    if (!hasForm(t, Form.PastParticiple)) continue;
    const trade = MADE_BY.get(t.form.replace(/s$/, '').replace(/e$/, ''));
    return trade === undefined || isStudy(itemAt(tokens, k - 1)) ? NONE : withFamilies(trade, language);
  }
  return NONE;
}

/** “une étude | dirigée par”: by somebody who need not head anything. */
function isStudy(token: Token | undefined): boolean {
  return token?.word?.noun === 'document' || token?.word?.noun === 'speech';
}

/** What whoever is the subject of the verb at `verb` does, with its families: “| entraîne l'équipe”, “| a fondé le club”, “| élève des brebis”. */
export function tradeOfSubject(tokens: readonly Token[], verb: number, language: Language): readonly string[] {
  const first = itemAt(tokens, verb);
  if (first === undefined) return NONE;
  const k = HAS.has(first.form) ? verb + 1 : verb;
  const lemmas = (tokens[k]?.word?.verbs ?? []).map(({ lemma }) => lemma);
  const object = objectAt(tokens, k + 1);
  if (object === null) return NONE;
  for (const lemma of lemmas) {
    const trade = DOES.get(lemma);
    if (trade !== undefined) return LED.has(object.form) ? NONE : withFamilies(trade, language);
    const kept = KEEPS.get(lemma);
    if (kept?.[1].has(object.form) !== true) continue;
    // “tient la boulangerie”
    const keeper = KEEPERS.get(object.form);
    const ofPlace = withFamilies(kept[0], language);
    return keeper === undefined ? ofPlace : [...withFamilies(keeper, language), ...ofPlace];
  }
  return NONE;
}

/** The noun of the object that starts at token k: “l' | équipe”, “une centaine de | brebis”; or null. */
function objectAt(tokens: readonly Token[], from: number): Token | null {
  for (let k = from; k < tokens.length && k - from < 5; k++) {
    const t = tokens[k] as Token;
    if (t.kind === Kind.Number || isDeterminer(t) || COUNTED_OUT.has(t.form)) continue;
    return k > from && t.kind === Kind.Word && (t.tags & Tag.Preposition) === 0 ? t : null;
  }
  return null;
}

function withFamilies(trade: string, { actors }: Language): readonly string[] {
  return [trade, ...(actors.roleFamilies.get(trade) ?? NONE)];
}

const NONE: readonly string[] = [];
/** A participle stands no farther before “par”. */
const FARTHEST = 6;
