/** Where a source ends that opens its sentence behind a cue phrase: before its content stands a comma. */
import { DENIED } from '../../language/fr/determiners';
import { ONE } from '../../language/function-words';
import { Num, Tag } from '../../language/types';
import { affiliationEnd } from '../../syntax/affiliation';
import { headOf, nounKind } from '../../syntax/head-noun';
import { isDeterminer } from '../../syntax/noun-phrase';
import { phraseAfter } from '../../syntax/phrase-after';
import { isPerson, opensReported } from '../../syntax/readings';
import type { Subject } from '../../syntax/subject';
import type { VerbGroup } from '../../syntax/verb-groups';
import { Kind, type Token } from '../../text/token';
import { isFiniteVerb, startsClause } from '../content/clause';
import { remarkEnd } from '../source/remark';
import { firstGroupFrom, groupAt, type Scene } from '../unit/scene';
import { complementEnd, participleBehind } from './source-complements';

/** “According to the union, members voted …”: before its content an apposition ends with a comma of its own. */
export function openingSourceEnd(scene: Scene, subject: Subject, ceiling: number): number {
  const { tokens } = scene;
  const relative = relativeEnd(scene, subject.headEnd, ceiling);
  if (relative > 0) return relative;
  const remarks = remarksEnd(scene, subject, ceiling);
  if (remarks > 0) return remarks;
  if (standsApart(scene, subject, ceiling) || isLastClause(scene, subject, ceiling)) return subject.headEnd;
  const { end } = subject;
  // “Selon une étude | sur le cancer, …”: what it is about belongs to it, up to the comma.
  const about = tokens[end]?.form === 'sur' ? phraseAfter(tokens, end + 1, ceiling) : null;
  if (about !== null && tokens[about.end]?.kind === Kind.Comma) return about.end;
  const asked = participleBehind(tokens, end, ceiling);
  // “Selon une source, un homme, âgé de 15 ans, | a été arrêté”: what looked like an apposition is the subject of the verb.
  const told = asked > 0 ? asked : remarkEnd(tokens, end, ceiling, 0);
  const behind = told > 0 ? told : end;
  const taken = tokens[behind]?.kind === Kind.Comma && startsWithVerb(scene, behind + 1);
  if (asked > 0 && !taken) return asked;
  const body = affiliationEnd(tokens, end, ceiling);
  if (body > 0 && tokens[body]?.kind === Kind.Comma && !startsWithVerb(scene, body + 1)) return body;
  const complement = complementEnd(tokens, end, ceiling);
  if (complement > 0) return complement;
  // “Selon Anne Roy, de l'OFCE, | la dette « va exploser »”
  const own = tokens[end]?.kind === Kind.Comma ? -1 : affiliationEnd(tokens, subject.headEnd, end);
  if (own > 0 && tokens[own]?.kind === Kind.Comma) return own;
  if (!taken && tokens[end]?.kind === Kind.Comma) return end;
  const role = roleEnd(scene, subject.headEnd, end);
  // “Selon Ruiz, | le procureur, qui part, a menti”: the relative clause is of the subject of the verb behind it.
  const itsOwn = taken && role > subject.headEnd && scene.language.id === 'fr' && isBeforeRelative(tokens, role);
  return itsOwn ? subject.headEnd : role;
}

/** Whether a relative pronoun stands behind the comma at k. */
function isBeforeRelative(tokens: readonly Token[], k: number): boolean {
  return tokens[k]?.kind === Kind.Comma && ((tokens[k + 1]?.tags ?? 0) & Tag.Relative) !== 0;
}

/** “Selon Ruiz, qui défend la ville, | rien ne presse”: the comma behind the French relative clause at `comma` from which a clause starts, or -1. */
function relativeEnd(scene: Scene, comma: number, ceiling: number): number {
  const { tokens, language } = scene;
  const pronoun = tokens[comma + 1];
  if (language.id !== 'fr' || tokens[comma]?.kind !== Kind.Comma || pronoun?.form !== 'qui') return -1;
  for (let k = comma + 2; k < ceiling; k++) {
    const t = tokens[k] as Token;
    if (t.kind === Kind.Comma && t.depth === 0 && startsClause(scene, k + 1, ceiling)) return k;
  }
  return -1;
}

/** “Selon Ruiz, 72 ans, médecin, |”, “Selon Ruiz, visiblement agacée, |”: the comma behind all that a French sentence remarks on its source, or -1. */
function remarksEnd(scene: Scene, { headStart, headEnd, end }: Subject, ceiling: number): number {
  const { tokens, names, language } = scene;
  if (language.id !== 'fr') return -1;
  const head = tokens[headOf(tokens, headStart, headEnd, true)];
  if (!isPerson(head) && names[head?.name ?? -1]?.type !== 'person') return -1;
  const first = tokens[headStart] as Token;
  const gender = (isDeterminer(first) ? first : head)?.word?.gender ?? 0;
  let found = -1;
  for (let comma = remarkEnd(tokens, headEnd, ceiling, gender) > 0 ? headEnd : end; ;) {
    const next = remarkEnd(tokens, comma, ceiling, gender, found > 0);
    // “Pour Théo, 17 ans, | qui va au lycée|, …”
    if (next < 0 && found > 0) return Math.max(found, relativeEnd(scene, found, ceiling));
    if (next < 0 || startsWithVerb(scene, next + 1)) return found;
    found = comma = next;
  }
}

/** “According to the regulator, | the bank turned down claims, often at once”: nothing but what looks like an apposition can have a verb. */
function isLastClause(scene: Scene, { headEnd, end }: Subject, ceiling: number): boolean {
  const { groups, language } = scene;
  if (language.id !== 'en' || end <= headEnd) return false;
  let verbal = false;
  for (let n = firstGroupFrom(scene, headEnd); n < groups.length; n++) {
    const { start, form } = groups[n] as VerbGroup;
    if (start >= ceiling) break;
    if (start >= end && form === 'finite') return false;
    verbal ||= start < end;
  }
  return verbal;
}

/**
 * “Selon le maire, | les élèves, fatigués, ont dormi”, “Pour le maire, | le problème, « c'est le parking »”: several behind the comma,
 * or a thing, are nobody's apposition.
 */
function standsApart(scene: Scene, { headStart, headEnd }: Subject, ceiling: number): boolean {
  const { tokens, language } = scene;
  if (tokens[headEnd]?.kind !== Kind.Comma) return false;
  // “According to Kim Orr, | whose son was killed|, …”
  if (tokens[headEnd + 1]?.form === 'whose') return false;
  const { headFirst } = language;
  // “Pour les pompiers, | pas de doute, le feu est suspect”
  if (headFirst && DENIED.has(tokens[headEnd + 1]?.form ?? '')) return true;
  const phrase = phraseAfter(tokens, headEnd + 1, ceiling);
  if (phrase === null) return false;
  if (headFirst && isSubjectBefore(scene, phrase.end, ceiling)) return true;
  if (!headFirst && hasVerb(scene, phrase.end, ceiling)) return true;
  const thing = headFirst && nounKind(tokens, phrase.start, phrase.end, headFirst) === 'other';
  if (thing && tokens[phrase.end]?.kind === Kind.Comma && tokens[phrase.end + 1]?.kind === Kind.OpenMark) return true;
  if (!isPlural(tokens, phrase.start, phrase.end, headFirst)) return false;
  return !isPlural(tokens, headStart, headEnd, headFirst);
}

/** “According to reports, a witness | said that …”: whether the English phrase that ends at k has a verb right behind it that is no participle. */
function hasVerb(scene: Scene, k: number, ceiling: number): boolean {
  const verb = groupAt(scene, k, ceiling);
  if (verb?.form !== 'finite') return false;
  if (verb.head > verb.first || isFiniteVerb(scene.tokens[verb.first] as Token)) return true;
  return verb.cue !== null && opensReported(scene.tokens[verb.end]);
}

/** “Selon la police, deux hommes|, âgés de 20 ans, ont fui”: whether between commas only a remark without a verb parts what ends at the comma from a finite verb. */
function isSubjectBefore(scene: Scene, comma: number, ceiling: number): boolean {
  const { tokens, groups } = scene;
  if (tokens[comma]?.kind !== Kind.Comma) return false;
  const group = groups[firstGroupFrom(scene, comma)];
  for (let k = comma + 1; k < ceiling && k - comma < 20; k++) {
    const t = tokens[k] as Token;
    if (t.kind === Kind.Comma && t.depth === 0) return k > comma + 1 && startsWithVerb(scene, k + 1);
    if (t.kind === Kind.Stop || (group !== undefined && group.form === 'finite' && k >= group.start)) return false;
  }
  return false;
}

function isPlural(tokens: readonly Token[], from: number, to: number, headFirst: boolean): boolean {
  const head = tokens[headOf(tokens, from, to, headFirst)];
  return head !== undefined && head.name < 0 && head.word?.number === Num.Plural;
}

/** Whether a finite verb stands at k, perhaps in marks. */
function startsWithVerb(scene: Scene, k: number): boolean {
  let at = scene.tokens[k]?.kind === Kind.OpenMark ? k + 1 : k;
  // “According to Ruiz, who runs it, | it would close”
  if (scene.language.id === 'en' && ((scene.tokens[at]?.tags ?? 0) & Tag.SubjectPronoun) !== 0) return false;
  if (((scene.tokens[at]?.tags ?? 0) & (Tag.ObjectPronoun | Tag.Negation)) !== 0) at++;
  const group = scene.groups[firstGroupFrom(scene, k)];
  return group !== undefined && group.start <= at && group.first >= k && group.form === 'finite' && group.clitic < 0;
}

/** “Pour Karim Haddad, chef de file du groupe, | la régie”: behind a role between commas, else `from`. */
function roleEnd({ tokens, names, language }: Scene, from: number, to: number): number {
  if (tokens[from]?.kind !== Kind.Comma) return from;
  const phrase = phraseAfter(tokens, from + 1, to);
  if (phrase === null || tokens[phrase.end]?.kind !== Kind.Comma) return from;
  if (to === phrase.end && ONE.has((tokens[phrase.start] as Token).form)) return from;
  const kind = nounKind(tokens, phrase.start, phrase.end, language.headFirst);
  // “Selon le porte-parole du ministère, Karim Haddad, | les pays « tiendront »”
  const person = kind === null && names[(tokens[phrase.start] as Token).name]?.type === 'person';
  return kind === 'role' || kind === 'person' || person ? phrase.end : from;
}

/** “Selon la police, | un homme, âgé de 15 ans, a été tué” */
