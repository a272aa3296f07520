/** What kind of thing a subject is. */
import { OF_ALL } from '../../language/en/pronouns';
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
import { itemAt } from '../../text/item-at';
import { standsForAge } from '../../syntax/readings';

/** What kind of thing a subject is: a name of whatever kind, or what its noun stands for. */
export type SubjectKind = 'name' | 'person' | 'organization' | 'document' | 'source' | 'thing';

/** Tells what kind of thing the subject is. */
export function subjectKind(scene: Scene, subject: Subject): SubjectKind {
  const { tokens, names, language } = scene;
  const { headStart, headEnd } = subject;
  const paper = markedName(scene, subject);
  if (paper !== undefined) return paper.type === 'organization' ? 'name' : 'thing';
  const head = itemAt(tokens, headOf(tokens, headStart, headEnd, language.headFirst));
  if (isBearer(scene, subject, head)) return 'name';
  if (isPersonWithoutNoun(scene, subject)) return 'person';
  if (head !== undefined && language.nouns.findings.has(head.form)) return 'document';
  const kind = nounKind(tokens, headStart, headEnd, language.headFirst);
  switch (kind) {
    case 'role':
    case 'person':
      return 'person';
    case 'organization':
    case 'source':
    case 'document':
      return kind;
    case 'speech': {
      // “La critique Maud Perrin”
      const person = names[tokens[headEnd - 1]?.name ?? -1]?.type === 'person';
      return person && isNamedRightBehind(scene, subject) ? 'name' : 'document';
    }
    case null:
      return kindWithoutNoun(scene, subject);
    default:
      if (isNamed(tokens, subject) && nameIsHead(scene, subject)) return 'name';
      return hasPerson(scene, subject) ? 'person' : 'thing';
  }
}

/** Whether the head of a subject is a name, whatever its words mean. */
function isBearer({ names, language }: Scene, { headStart }: Subject, head: Token | undefined): boolean {
  const name = head === undefined ? undefined : itemAt(names, head.name);
  if (head === undefined || name === undefined) return false;
  // “Le Télégramme” is a paper, “Mayor Tom Banks” a person.
  if (name.known !== null || name.type === 'person') return true;
  // “SUD Rail” is a union, whatever lies south.
  if (head.letterCase === Case.Upper && head.form.length > 1) return true;
  // “The charity Clean Water”
  return name.type === 'organization' && !language.headFirst && name.from > headStart;
}

/** “la seconde”, “the 74-year-old”, “la plus âgée”: whether words that are no noun for a person mean one. */
function isPersonWithoutNoun({ tokens, language }: Scene, { headStart, headEnd }: Subject): boolean {
  const last = tokens[headEnd - 1];
  const two = last !== undefined && headEnd - headStart === 2;
  if (two && (language.actors.ofTwo.has(last.form) || isOrdinal(last) || isCountAlone(tokens, headStart, headEnd)))
    return true;
  if (last !== undefined && standsForAge(last)) return true;
  // “three of whom”
  if (last !== undefined && OF_ALL.has(last.form)) return true;
  return opensSuperlative(tokens, headStart) && ((last?.tags ?? 0) & Tag.Noun) === 0;
}

/** The kind of a subject whose noun is in no lexicon, or that has none. */
function kindWithoutNoun({ tokens }: Scene, subject: Subject): SubjectKind {
  const first = tokens[subject.headStart] as Token;
  if (isNamed(tokens, subject)) return 'name';
  if ((first.tags & Tag.NominalPronoun) !== 0) return 'person';
  if (!isDeterminer(first) && first.letterCase === Case.Lower && first.kind === Kind.Word) return 'thing';
  // An unknown noun behind an article: plural ones are mostly people (“les pêcheurs”), but nothing says so.
  return unknownNoun(tokens, subject) ? 'person' : 'thing';
}

/** Whether a name stands before the first comma. */
function isNamed(tokens: readonly Token[], { headStart, headEnd }: Subject): boolean {
  for (let k = headStart; k < headEnd; k++) {
    const { name } = tokens[k] as Token;
    if (name >= 0) return true;
  }
  return false;
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
