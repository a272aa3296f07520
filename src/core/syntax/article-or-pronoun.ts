/** “le”, “la”, “les”, “her”: articles and pronouns, by what stands around them. */
import { Form, Tag } from '../language/types';
import { Case, Kind, type Token } from '../text/token';
import { after, before, hasForm, isAgent, isAuxiliary, NOMINAL } from './readings';
import type { Site } from './site';

/** The tags of the word, where they are those of a determiner and of an object pronoun, without the one that its neighbours exclude. */
export function articleOrPronoun({ tokens, i, previous, next, tags }: Site): number {
  if ((tags & BOTH) !== BOTH) return tags;
  if (next !== null && next.kind === Kind.Number) return tags & ~Tag.ObjectPronoun;
  if (next === null || next.kind !== Kind.Word) return tags & ~Tag.Determiner;
  // “told her she had”
  if ((tokens[i] as Token).form === 'her' && (next.tags & Tag.SubjectPronoun) !== 0) return tags & ~Tag.Determiner;
  const nextIsVerb = (next.tags & Tag.Verb) !== 0;
  const nextIsNominal = (next.tags & NOMINAL) !== 0 || next.letterCase !== Case.Lower;
  if (!nextIsVerb) {
    // “accused her of”, “les y”: no noun follows.
    const link = Tag.Preposition | Tag.Coordinator | Tag.Relative;
    if (!nextIsNominal && (next.tags & link) !== 0 && (next.tags & (Tag.Adverb | Tag.NominalPronoun)) === 0)
      return tags & ~Tag.Determiner;
    return (next.tags & Tag.ObjectPronoun) !== 0 && !nextIsNominal && (next.tags & Tag.Determiner) === 0
      ? tags & ~Tag.Determiner
      : tags & ~Tag.ObjectPronoun;
  }
  // “le maire de l'Orne”: a name, be it spelt like a verb.
  if (next.letterCase === Case.Capital) return tags & ~Tag.ObjectPronoun;
  // “Le flanker a souri”: a word that only ends like an infinitive, where nothing before governs one.
  if (next.entry?.word == null && hasForm(next, Form.Infinitive) && (previous === null || previous.kind !== Kind.Word))
    return tags & ~Tag.ObjectPronoun;
  // “comme le dit Anne Petit”
  const behind = tokens[i + 2];
  if (previous?.form === 'comme' && hasForm(next, Form.Finite) && behind !== undefined && opensSubject(behind))
    return tags & ~Tag.Determiner;
  if (opensJudgement(tokens, i + 2) && judges(next) && endsSubject(tokens, i)) return tags & ~Tag.Determiner;
  // “selon les secours”: behind a preposition no pronoun stands before a verb, unless it is an infinitive (“pour les secourir”).
  const governed = previous !== null && (previous.tags & (Tag.Preposition | NOT_ONLY)) === Tag.Preposition;
  if (governed && !hasForm(next, Form.Infinitive | Form.PresentParticiple)) return tags & ~Tag.ObjectPronoun;
  // “l'a”, “les ont”: an auxiliary is no noun worth an article.
  const bare = !nextIsNominal || (next.tags & Tag.Noun) === 0;
  // “un appel les informant”
  if (!nextIsNominal && hasForm(next, Form.PresentParticiple) && !hasForm(next, Form.Finite))
    return tags & ~Tag.Determiner;
  if (
    previous !== null &&
    (previous.tags & (Tag.SubjectPronoun | Tag.Negation)) !== 0 &&
    (previous.tags & Tag.Verb) === 0
  )
    return tags & ~Tag.Determiner;
  // “loue | la photographie”: no second verb right behind a verb, but a noun of no list.
  if (bare && next.verbal !== 0 && !hasForm(next, Form.Infinitive) && previous !== null && isVerbAlone(previous))
    return tags & ~Tag.ObjectPronoun;
  // “a reconnu le double vainqueur”: an adjective between an article and somebody
  if ((next.tags & Tag.Adjective) !== 0 && isAgent(behind) && !hasForm(next, Form.PastParticiple))
    return tags & ~Tag.ObjectPronoun;
  if (bare && (hasForm(next, Form.Finite) || hasForm(next, Form.Infinitive))) {
    // A participle behind an article is a noun or adjective (“le blessé”, “l'accusé”); an auxiliary is not.
    // “qui le dit”: no noun stands behind “qui”.
    return hasForm(next, Form.PastParticiple) && !isAuxiliary(next) && previous?.form !== 'qui'
      ? tags & ~Tag.ObjectPronoun
      : tags & ~Tag.Determiner;
  }
  if (hasForm(next, Form.Infinitive) && (next.tags & Tag.Noun) === 0) return tags & ~Tag.Determiner;
  // “le président le coupe :”: no article of that noun.
  if (after(tokens, i + 1)?.kind === Kind.Colon && hasForm(next, Form.Finite) && differ(tokens[i] as Token, next))
    return tags & ~Tag.Determiner;
  if (isClitic(previous) || (previous !== null && previous.form === 'qui')) {
    const p = before(tokens, i - 1);
    if (p !== null && (p.tags & (Tag.SubjectPronoun | Tag.Relative)) !== 0) return tags & ~Tag.Determiner;
    if (previous?.form === 'qui') return tags & ~Tag.Determiner;
  }
  return tags & ~Tag.ObjectPronoun;
}

const BOTH = Tag.Determiner | Tag.ObjectPronoun;

/** What a preposition can be besides. */
const NOT_ONLY = Tag.Subordinator | Tag.Adverb | Tag.ObjectPronoun | Tag.Relative | Tag.Verb;

/** “le juge | « trop long »”, “le décrit | comme un ami”, “le traite | de « menteur »” */
function opensJudgement(tokens: readonly Token[], k: number): boolean {
  const t = tokens[k];
  if (t === undefined) return false;
  if (t.kind === Kind.OpenMark || t.form === 'comme') return true;
  return (t.form === 'de' || t.form === "d'") && tokens[k + 1]?.kind === Kind.OpenMark;
}

/** Whether the word says what somebody thinks of a thing: “juge”, “trouve”. */
function judges({ word }: Token): boolean {
  return word?.verbs?.some(({ cue }) => cue?.frames.includes('predicate') === true) === true;
}

/** “La rapporteure, Inès Orr, | le juge « trop long »”: whether no finite verb stands before token i, and a noun, a name or a comma right before it. */
function endsSubject(tokens: readonly Token[], i: number): boolean {
  const last = tokens[i - 1];
  if (last === undefined || (last.kind !== Kind.Word && last.kind !== Kind.Comma)) return false;
  if (last.kind === Kind.Word && last.letterCase === Case.Lower && (last.tags & NOMINAL) === 0) return false;
  // “Le préfet, le juge « rouge » et le maire”: a comma closes an apposition that another opens.
  let open = last.kind === Kind.Comma;
  for (let k = i - 2; k >= 0; k--) {
    const t = tokens[k] as Token;
    // “tandis que | le préfet le juge « trop long »”
    if (t.kind === Kind.Stop || t.kind === Kind.Break || t.form === 'que' || t.form === "qu'") return !open;
    if (t.kind === Kind.Comma) open = false;
    if (t.letterCase === Case.Lower && (t.tags & (Tag.Verb | NOMINAL)) === Tag.Verb && hasForm(t, Form.Finite))
      return false;
  }
  return !open;
}

function opensSubject(token: Token): boolean {
  return token.kind === Kind.Word && (token.letterCase !== Case.Lower || (token.tags & Tag.Determiner) !== 0);
}

/** Whether an article and a noun are of two genders. */
function differ(article: Token, noun: Token): boolean {
  const a = article.word?.gender ?? 0;
  const b = noun.word?.gender ?? 0;
  return (a === 1 && b === 2) || (a === 2 && b === 1);
}

/** A French verb in a tense that is nothing else, and takes no other verb behind it. */
function isVerbAlone(token: Token): boolean {
  return token.tags === Tag.Verb && hasForm(token, Form.Finite) && !isAuxiliary(token);
}

function isClitic(token: Token | null): boolean {
  return token !== null && (token.tags & Tag.ObjectPronoun) !== 0 && (token.tags & Tag.Determiner) === 0;
}
