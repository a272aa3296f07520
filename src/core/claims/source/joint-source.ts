/** Several who speak together, not all of them persons by name: “le préfet et le maire”, “Ann Ruiz and the council”. */
import { INDEFINITE } from '../../language/function-words';
import { Num, Tag } from '../../language/types';
import { behindCorrelative, coordinatorEnd, isJoiningThat } from '../../syntax/coordinator';
import { isDeterminer, isOf, isPreposition } from '../../syntax/noun-phrase';
import { isAgent } from '../../syntax/readings';
import { Case, Kind, type Token } from '../../text/token';
import type { Range, Scene } from '../unit/scene';
import { isPlaceOfSeveral } from './named/common-head';
import { isOfOthers } from './named/named-speakers';
import { isOfAll } from './named/of-all';

/** The phrases that “et” or “and” joins in a source, each with its own article or name; one only where nothing is joined. */
export function joinedPhrases(scene: Scene, source: Range): Range[] {
  const { tokens, names, language } = scene;
  if (!language.headFirst) return joinedInEnglish(scene, source);
  const phrases: Range[] = [];
  let from = behindCorrelative(tokens, source.from);
  let comma = -1;
  for (let k = from + 1; k + 1 < source.to; k++) {
    const t = tokens[k] as Token;
    if (t.kind === Kind.Comma) comma = k;
    const that = isJoiningThat(tokens, k, source.from);
    if (t.kind === Kind.OpenMark) break;
    if (!that && t.name < 0 && (t.tags & Tag.Relative) !== 0) break;
    const behind = that ? k + 1 : t.form === 'ou' ? k : coordinatorEnd(tokens, k);
    if (behind === k || behind >= source.to || !opensPhrase(tokens, behind, from)) continue;
    // “les maires de Lyon | et Nantes”: two places that somebody is of.
    const place = names[(tokens[k - 1] as Token).name];
    if (place?.type === 'place' && place.from > from && names[(tokens[behind] as Token).name]?.type === 'place')
      continue;
    // “Luc Orr, commandant la région | et le groupement du Calvados”, “Luc Orr, de la CGT Santé | et Action sociale”: what an apposition lists.
    const named = (tokens[comma - 1]?.name ?? -1) >= 0 && comma > from;
    const somebody = names[(tokens[behind] as Token).name]?.type === 'person';
    if (named && comma < k - 1 && !somebody && !isDefinite(tokens[comma + 1] as Token)) continue;
    const links = isOf(tokens[behind] as Token) && (tokens[from] as Token).form !== 'des' && behind + 1 < source.to;
    for (const phrase of listed(tokens, from, k)) phrases.push(phrase);
    from = links ? behind + 1 : behind;
  }
  const last = { from, to: source.to };
  return phrases.length === 0 ? [last] : [...phrases, last];
}

/** “Ann Ruiz | and the council”, “the mayor, Ann Ruiz, | and residents”: not what an apposition or a complement lists. */
function joinedInEnglish(scene: Scene, source: Range): Range[] {
  const { tokens, names } = scene;
  if (isOfAll(scene, source)) return [source];
  const phrases: Range[] = [];
  // “both the mayor and the council”
  let from = (tokens[source.from] as Token).form === 'both' ? source.from + 1 : source.from;
  let comma = -1;
  let governed = false;
  for (let k = from + 1; k + 1 < source.to; k++) {
    const t = tokens[k] as Token;
    if (t.kind === Kind.OpenMark || (t.name < 0 && (t.tags & Tag.Relative) !== 0)) break;
    if (t.kind === Kind.Comma) comma = k;
    else if (isPreposition(t) && t.form !== 'as') governed = true;
    if (isOfOthers(tokens, k, from)) break;
    const behind = t.form === 'and' || t.form === 'as' ? coordinatorEnd(tokens, k) : k;
    if (behind === k || behind >= source.to || (comma >= from && comma < k - 1)) continue;
    const before = names[(tokens[k - 1] as Token).name];
    if (before !== undefined && isPlaceOfSeveral(scene, before)) continue;
    const next = tokens[behind] as Token;
    const name = names[(tokens[behindTitles(tokens, behind, source.to)] as Token).name];
    const named = name !== undefined && !(name.weak && name.common);
    // “officials from the council | and the police”
    if (governed && !(named ? name.type === 'person' : false)) continue;
    if (!named && !(isDeterminer(next) && !INDEFINITE.has(next.form)) && !isGroup(scene, from, behind)) continue;
    phrases.push(...(comma === k - 1 ? serial(scene, from, comma) : [{ from, to: k }]));
    from = behind;
    governed = false;
  }
  const last = { from, to: source.to };
  return phrases.length === 0 ? [last] : [...phrases, last];
}

/** “Paul Reed, | Ann Orr|, and …”, “the mayor, | the sheriff|, and …”: the phrases of a list that a comma ends, but “the mayor, Ann Orr, and …” is one. */
function serial({ tokens, names }: Scene, from: number, to: number): Range[] {
  const phrases: Range[] = [];
  const kindOf = (k: number): string | undefined => {
    const name = names[(tokens[k] as Token).name];
    return name === undefined ? (tokens[k] as Token).form : name.type === 'unknown' ? 'person' : name.type;
  };
  const first = kindOf(behindTitles(tokens, from, to));
  let start = from;
  for (let k = from + 1; k < to; k++) {
    if ((tokens[k] as Token).kind !== Kind.Comma) continue;
    const head = behindTitles(tokens, k + 1, to);
    const kind = kindOf(head);
    if (kind !== first || (kind !== 'the' && (tokens[head] as Token).name < 0)) return [{ from, to }];
    phrases.push({ from: start, to: k });
    start = k + 1;
  }
  phrases.push({ from: start, to });
  return phrases;
}

/** “and | Prime Minister Ann Ruiz”, “and | Mr Ruiz”: the token behind titles and posts in capitals, before `to`. */
function behindTitles(tokens: readonly Token[], from: number, to: number): number {
  let k = from;
  while (k + 1 < to && (tokens[k] as Token).name < 0 && isTitled(tokens[k] as Token)) k++;
  return k;
}

function isTitled({ tags, letterCase, word }: Token): boolean {
  return letterCase !== Case.Lower && ((tags & (Tag.Title | Tag.Adjective)) !== 0 || word?.noun === 'role');
}

/** “Ann Ruiz and | residents”, “the mayor and | police”: people without an article behind somebody who has one, or a name. */
function isGroup({ tokens, names }: Scene, first: number, k: number): boolean {
  const group = tokens[k] as Token;
  if (!isAgent(group) || group.word?.number === Num.Singular) return false;
  if ((tokens[first] as Token).form === 'the') return true;
  for (let i = first; i < k; i++) {
    const name = names[(tokens[i] as Token).name];
    if (name !== undefined && !name.common) return true;
  }
  return false;
}

/** An article, possessive or name that opens a further phrase; “de” and “des” only where no complement stands before: “le chef de la police et | des pompiers”. */
function opensPhrase(tokens: readonly Token[], k: number, first: number): boolean {
  const t = tokens[k] as Token;
  if (t.name >= 0) return true;
  if (!isOf(t)) return isDeterminer(t);
  if (t.form === 'des' && (tokens[first] as Token).form === 'des') return true;
  for (let i = first + 1; i < k; i++) if (isOf(tokens[i] as Token)) return false;
  return true;
}

/** “le préfet, | le maire | et …”, “Ruiz, | Vian | et …”: phrases in the singular with a definite article each, or names, which only commas part. */
function listed(tokens: readonly Token[], from: number, to: number): Range[] {
  const phrases: Range[] = [];
  let start = from;
  for (let k = from + 1; k < to; k++) {
    if ((tokens[k] as Token).kind !== Kind.Comma) continue;
    const names = isBareName(tokens, start, k) && (tokens[k + 1] as Token).name >= 0;
    if (k === to - 1 || !(names || (isDefinite(tokens[start] as Token) && isDefinite(tokens[k + 1] as Token))))
      return [{ from, to }];
    phrases.push({ from: start, to: k });
    start = k + 1;
  }
  phrases.push({ from: start, to });
  return phrases;
}

function isBareName(tokens: readonly Token[], from: number, to: number): boolean {
  const { name } = tokens[from] as Token;
  return name >= 0 && tokens.slice(from, to).every((t) => t.name === name);
}

function isDefinite({ form, name, word }: Token): boolean {
  return name < 0 && (form === 'le' || form === 'la' || form === "l'") && word?.number !== Num.Plural;
}
