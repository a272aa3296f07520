/** Passive and reflexive. */
import { GRADES } from '../language/fr/amounts';
import { REFLEXIVE } from '../language/fr/pronouns';
import { Tag, type Language } from '../language/types';
import type { Token } from '../text/token';
import { Verbal } from './forms';

/** “est convaincue”, “sont persuadés”: listed with the participle as a cue, a state of mind and no passive. */
export function isState(be: Token, participle: Token): boolean {
  return be.word?.verbs?.some((v) => v.cue?.rest?.[0] === participle.form) ?? false;
}

/** “est plus nuancé”, “était assez mitigé”: a participle behind this word has degrees, so it is a quality and no passive. */
export function isGraded({ form }: Token): boolean {
  return GRADES.has(form);
}

/** Whether the token is a form of être or be. */
export function hasBe(token: Token): boolean {
  return (token.verbal & Verbal.Be) !== 0;
}

/** Whether the verb has no passive: “est venu”, “has gone”. */
export function isIntransitive(token: Token, { verbs }: Language): boolean {
  return token.word?.verbs?.some((v) => verbs.withBe.has(v.lemma)) ?? false;
}

/** “can be heard | saying”: whether the verb tells how somebody was found to speak. */
export function isPerceived(token: Token, language: Language): boolean {
  return token.word?.verbs?.some((v) => language.verbs.perceived.has(v.lemma)) ?? false;
}

/** Whether a reflexive pronoun stands before the verb at token i: “se”, “nous nous”. */
export function reflexiveBefore(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - 3; k--) {
    const t = tokens[k] as Token;
    if (t.form === 'se' || t.form === "s'") return true;
    if (
      REFLEXIVE.has(t.form) &&
      k > 0 &&
      (tokens[k - 1] as Token).form === (t.form === 'me' || t.form === "m'" ? 'je' : t.form)
    )
      return true;
    if ((t.tags & (Tag.ObjectPronoun | Tag.Adverb)) === 0) return false;
  }
  return false;
}
