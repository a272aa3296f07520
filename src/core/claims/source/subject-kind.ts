/** What kind of thing a subject is. */
import { SINGULAR_ARTICLES } from '../../language/function-words';
import { Tag } from '../../language/types';
import type { NameMention } from '../../actors/names/mention';
import { headOf, isOrdinal, nounKind } from '../../syntax/head-noun';
import { markedNameEnd } from '../../syntax/marked-name';
import { isDeterminer, opensSuperlative } from '../../syntax/noun-phrase';
import { isCountAlone } from '../../syntax/phrase-after';
import type { Subject } from '../../syntax/subject';
import { Case, Kind, type Token } from '../../text/token';
import type { Scene } from '../unit/scene';

/** What kind of thing a subject is: a name of whatever kind, or what its noun stands for. */
export type SubjectKind = 'name' | 'person' | 'organization' | 'document' | 'source' | 'thing';

/** Tells what kind of thing the subject is. */
export function subjectKind(scene: Scene, subject: Subject): SubjectKind {
  const { tokens, language } = scene;
  const paper = markedName(scene, subject);
  if (paper !== undefined) return paper.type === 'organization' ? 'name' : 'thing';
  const head = tokens[headOf(tokens, subject.headStart, subject.headEnd, language.headFirst)];
  // “Le Télégramme” is a paper, be it named by a noun.
  const name = head !== undefined && head.name >= 0 ? scene.names[head.name] : undefined;
  // “Mayor Tom Banks” is a person, whatever his name means.
  // “SUD Rail” is a union, whatever lies south.
  const letters = head?.letterCase === Case.Upper && head.form.length > 1;
  if (name !== undefined && (name.known !== null || name.type === 'person' || letters)) return 'name';
  // “The charity Clean Water”: a name behind its noun, whatever its words mean.
  if (name?.type === 'organization' && !language.headFirst && name.from > subject.headStart) return 'name';
  // “la seconde” is no time.
  const last = tokens[subject.headEnd - 1];
  if (last !== undefined && subject.headEnd - subject.headStart === 2)
    if (
      language.actors.ofTwo.has(last.form) ||
      isOrdinal(last) ||
      isCountAlone(tokens, subject.headStart, subject.headEnd)
    )
      return 'person';
  // “the 74-year-old”
  if (last?.form.endsWith('-year-old') === true) return 'person';
  // “la plus âgée”
  if (opensSuperlative(tokens, subject.headStart) && ((last?.tags ?? 0) & Tag.Noun) === 0) return 'person';
  if (head !== undefined && language.nouns.findings.has(head.form)) return 'document';
  const kind = nounKind(tokens, subject.headStart, subject.headEnd, language.headFirst);
  if (kind === 'role' || kind === 'person') return 'person';
  if (kind === 'organization') return 'organization';
  if (kind === 'source') return 'source';
  // “La critique Maud Perrin”
  if (kind === 'speech' && scene.names[last?.name ?? -1]?.type === 'person' && isNamedRightBehind(scene, subject))
    return 'name';
  if (kind === 'document' || kind === 'speech') return 'document';
  let named = false;
  for (let k = subject.headStart; k < subject.headEnd; k++) {
    const t = tokens[k] as Token;
    if (t.kind === Kind.Comma) break;
    if (t.name >= 0) {
      named = true;
      break;
    }
  }
  const first = tokens[subject.headStart] as Token;
  if (kind === null) {
    if (named) return 'name';
    if ((first.tags & Tag.NominalPronoun) !== 0) return 'person';
    if (!isDeterminer(first) && first.letterCase === Case.Lower && first.kind === Kind.Word) return 'thing';
    // An unknown noun behind an article: plural ones are mostly people (“les pêcheurs”), but nothing says so.
    return unknownNoun(tokens, subject) ? 'person' : 'thing';
  }
  if (named && nameIsHead(scene, subject)) return 'name';
  return hasPerson(scene, subject) ? 'person' : 'thing';
}

/** “« Sud Ouest »”, “le « New York Times »”: the name in marks that is all of the subject but its article. */
function markedName({ tokens, names }: Scene, { headStart, headEnd }: Subject): NameMention | undefined {
  const open = isDeterminer(tokens[headStart] as Token) ? headStart + 1 : headStart;
  return markedNameEnd(tokens, open, headEnd) === headEnd ? names[(tokens[headEnd - 2] as Token).name] : undefined;
}

/** Whether the name that ends the subject stands right behind its article and noun. */
function isNamedRightBehind({ tokens, names }: Scene, { headStart, headEnd }: Subject): boolean {
  const name = names[(tokens[headEnd - 1] as Token).name];
  return name !== undefined && name.from === headStart + 2 && isDeterminer(tokens[headStart] as Token);
}

/** “Son conseil, Me Ruiz,”: a person in apposition. */
function hasPerson({ tokens, names }: Scene, { start, end }: Subject): boolean {
  let comma = start;
  while (comma < end && (tokens[comma] as Token).kind !== Kind.Comma) comma++;
  for (let k = comma + 1; k < end && k - comma < 3; k++) {
    const { name } = tokens[k] as Token;
    if (name >= 0) return names[name]?.type === 'person';
  }
  return false;
}

/** Whether the subject's noun is in no lexicon, or names people by where they are from. */
function unknownNoun(tokens: readonly Token[], subject: Subject): boolean {
  for (let k = subject.headStart; k < subject.headEnd; k++) {
    const t = tokens[k] as Token;
    if (t.kind === Kind.Word && t.word === null && t.name < 0) return true;
    if ((t.tags & (Tag.Demonym | Tag.NominalPronoun)) !== 0) return true;
  }
  // “le malheureux”
  const article = tokens[subject.headStart] as Token;
  const only = tokens[subject.headEnd - 1] as Token;
  return (
    SINGULAR_ARTICLES.has(article.form) &&
    subject.headEnd === subject.headStart + 2 &&
    (only.tags & (Tag.Adjective | Tag.Noun)) === Tag.Adjective
  );
}

function nameIsHead(scene: Scene, subject: Subject): boolean {
  const { tokens } = scene;
  for (let k = subject.headStart; k < subject.headEnd; k++) {
    const t = tokens[k] as Token;
    if (t.name >= 0) return true;
    if ((t.tags & Tag.Noun) !== 0) return false;
  }
  return false;
}
