/** A remark of the writer's behind reported words and a comma. */
import { DETAILS } from '../../language/en/giving';
import { GIVING, NOT_GIVEN } from '../../language/fr/unsaid';
import { DECIDED, DOUBTED } from '../../language/fr/verdicts';
import { ONE, WORDINGS } from '../../language/function-words';
import { Form, Num, Tag } from '../../language/types';
import { isDeterminer, isPreposition } from '../../syntax/noun-phrase';
import { behindAdverbs, hasForm } from '../../syntax/readings';
import { Case, Kind, type Token } from '../../text/token';

/** “, une information que …”, “, sans préciser …”: what the writer says of the report, behind the comma at k. */
export function isRemark(tokens: readonly Token[], k: number, ceiling: number): boolean {
  const first = tokens[k + 1];
  const next = tokens[k + 2];
  if (first === undefined || next === undefined || k + 3 >= ceiling) return false;
  switch (first.form) {
    case 'et':
      if (next.form === 'ceci' || next.form === 'cela') return true;
      break;
    case 'un':
    case 'une':
    case 'a':
    case 'an':
      if ((tokens[k - 1] as Token).kind === Kind.CloseMark && WORDINGS.has(next.form) && tells(tokens[k + 3]))
        return true;
      return isOfReport(first, next, behindPreposition(tokens, behindAdverbs(tokens, k + 3, ceiling - 1), ceiling));
    case 'sans':
    case 'without':
      if (deniesMore(tokens, k, ceiling)) return true;
  }
  // “, demande | à laquelle il n'a pas répondu”, “, promesse | que personne ne croit”
  const which = isPreposition(next) ? tokens[k + 3] : next;
  const taken = which !== undefined && (which.tags & Tag.Relative) !== 0 && (which.tags & Tag.Determiner) === 0;
  if ((first.entry?.word?.noun === 'speech' || DECIDED.has(first.form)) && (first.tags & Tag.Determiner) === 0 && taken)
    return true;
  // “, comments that were echoed by aides”
  const speech = first.word?.noun === 'speech' && first.word.number === Num.Plural;
  return speech && (next.tags & Tag.Relative) !== 0;
}

/** “, un mot | que”, “, a word | she”: what opens a relative clause. */
function tells(token: Token | undefined): boolean {
  return token !== undefined && ((token.tags & Tag.Relative) !== 0 || opensContact(token));
}

/** “, a remark | for | which he apologised”: the relative pronoun behind the preposition at k; else the word at k. */
function behindPreposition(tokens: readonly Token[], k: number, ceiling: number): Token {
  const t = tokens[k] as Token;
  const next = tokens[k + 1] as Token;
  return k + 1 < ceiling && isPreposition(t) && (next.tags & Tag.Relative) !== 0 ? next : t;
}

/** “, a claim | Ruiz has denied”, “, a claim | the firm denies”, “, une information | confirmée par la police”: a noun of saying, and what is told of it. */
function isOfReport(article: Token, noun: Token, behind: Token): boolean {
  if (noun.word?.noun !== 'speech' && !DOUBTED.has(noun.form)) return false;
  if ((behind.tags & Tag.Relative) !== 0 || hasForm(behind, Form.PastParticiple)) return true;
  return !ONE.has(article.form) && opensContact(behind);
}

/** “, sans | préciser”, “, sans | fournir de chiffres”, “, sans | plus de détails”, “, without | giving details”: whether a verb of saying or giving, or any behind a quotation, stands behind the preposition, or what was not given. */
function deniesMore(tokens: readonly Token[], k: number, ceiling: number): boolean {
  const closed = (tokens[k - 1] as Token).kind === Kind.CloseMark;
  for (let i = k + 2; i < ceiling && i - k < 6; i++) {
    const t = tokens[i] as Token;
    if ((t.tags & Tag.Verb) !== 0 && hasForm(t, Form.Infinitive | Form.PresentParticiple))
      return closed || DETAILS.has(t.form) || GIVING.has(t.form) || t.word?.verbs?.some((v) => v.cue !== null) === true;
    if (NOT_GIVEN.has(t.form)) return true;
    if ((t.tags & (Tag.Adverb | Tag.ObjectPronoun | Tag.Preposition)) === 0 && t.form !== 'autre') return false;
  }
  return false;
}

/** What opens an English relative clause without its pronoun. */
function opensContact(token: Token): boolean {
  return token.letterCase !== Case.Lower || isDeterminer(token) || (token.tags & Tag.SubjectPronoun) !== 0;
}
