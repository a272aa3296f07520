/** Appositions and relative clauses behind a phrase. */
import { APPRAISING } from '../language/fr/announcements';
import { NAMING } from '../language/fr/naming';
import { OCCASION_LINKS, SAID_WHEN } from '../language/fr/phrase-tables';
import { HELD } from '../language/fr/phrases';
import { MANNERS } from '../language/fr/manners';
import { RELATIVE_SUBJECTS } from '../language/fr/pronouns';
import { Form, Tag } from '../language/types';
import { Case, Kind, type Token } from '../text/token';
import { affiliationEnd } from './affiliation';
import { markedNameEnd } from './marked-name';
import { isDeterminer } from './noun-phrase';
import { closingMark } from './paired-marks';
import { opensPredicate } from './phrase-after';
import { finiteIn, isConjunctionBefore, isPostInTime, segmentRole, isRelativePronoun } from './segments';
import { hasForm, isAgent } from './readings';
import { phraseEnd } from './set-phrase';
import { isOfTime } from './time';

/**
 * Takes in “, 71, a retired machinist”, “, who spent the night in a shelter” behind a phrase.
 * @param behindVerb whether the phrase is the subject of the verb before it, so that no other one follows
 */
export function withAppositions(tokens: readonly Token[], from: number, ceiling: number, behindVerb = false): number {
  let end = from;
  for (let guard = 0; guard < 4 && end < ceiling; guard++) {
    const t = tokens[end] as Token;
    const comma = t.kind === Kind.Comma;
    const relative = t.kind === Kind.Word && isRelativePronoun(t);
    if (!comma && !relative) break;
    // “un collègue | alors que le directeur partait”
    const before = tokens[end - 1];
    if (relative && before !== undefined && isConjunctionBefore(before, t)) return end - 1;
    const start = comma ? end + 1 : end;
    if (start >= ceiling) break;
    // “It was a plan, said Ruiz, | that would cost jobs”: of the noun before the incise.
    if (comma && tokens[start]?.form === 'that' && ((tokens[start] as Token).tags & Tag.Relative) !== 0) break;
    const to = behindInserted(tokens, start, ceiling);
    const post = isPostInTime(tokens, start, to);
    const role = post ? 'nominal' : segmentRole(tokens, start, to);
    if (startsAnew(tokens, start, to, comma, post)) break;
    if (role === 'relative' && tokens[to]?.kind === Kind.OpenMark && hasOwnMarks(tokens, start, to)) break;
    // “Selon Ruiz, éleveur, | la filière « va mourir »”
    if (role === 'nominal' && to < ceiling && tokens[to]?.kind === Kind.OpenMark && opensPredicate(tokens, to)) break;
    // “Selon l’AFP qui a rapporté l’échange, | François Hollande”: a name is no apposition to a clause that defines another.
    const defined = end > from && (tokens[from] as Token).kind !== Kind.Comma;
    if (role === 'nominal' && defined && (tokens[start] as Token).name >= 0)
      if (!behindVerb && !endsSentence(tokens, to)) break;
    // “a dit Luc Orr, le maire de Lens | lors du conseil”: when he said it.
    const occasion =
      role === 'nominal' && (to >= ceiling || endsSentence(tokens, to)) ? occasionIn(tokens, start + 1, to) : -1;
    if (occasion > 0) return occasion;
    if (role === 'nominal' || role === 'relative') {
      end = to;
      continue;
    }
    // “affirme Paul Dupin, | de la fédération des chasseurs”
    const body = affiliationEnd(tokens, end, ceiling);
    if (body < 0 || (body < ceiling && (tokens[body] as Token).kind === Kind.Word)) break;
    end = body;
  }
  return end;
}

/** “by Ann Orr|, a nurse from Leeds|, that …”: the comma that closes what tells of the phrase which ends at `from`, or `from` where none does. */
export function closedAppositions(tokens: readonly Token[], from: number, ceiling: number): number {
  if (tokens[from]?.kind !== Kind.Comma) return from;
  const end = withAppositions(tokens, from, ceiling);
  return end > from && end < ceiling && (tokens[end] as Token).kind === Kind.Comma ? end : from;
}

/** “…, selon l'ingénieur qui suit le projet, Luc Orr | .”: nobody else can be meant by a name that ends the sentence. */
function endsSentence(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  return next === undefined || next.kind === Kind.Stop;
}

/** Where the segment at `start` ends, that of a relative pronoun with what commas insert right behind it: “| who, like all the others, | asked not to be named”. */
function behindInserted(tokens: readonly Token[], start: number, ceiling: number): number {
  const to = segmentEnd(tokens, start, ceiling);
  if (to !== start + 1 || tokens[to]?.kind !== Kind.Comma || !isRelativePronoun(tokens[start] as Token)) return to;
  const inserted = segmentEnd(tokens, to + 1, ceiling);
  return inserted < ceiling && tokens[inserted]?.kind === Kind.Comma ? segmentEnd(tokens, inserted + 1, ceiling) : to;
}

/** Where the segment that starts at `start` ends, names and nicknames in marks taken in. */
function segmentEnd(tokens: readonly Token[], start: number, ceiling: number): number {
  let to = start;
  // “que « Le Monde » a pu consulter”
  while (
    to < ceiling &&
    (!endsSegment(tokens, to, start) ||
      (to > start && (markedNameEnd(tokens, to, ceiling) > 0 || isNickname(tokens, to, ceiling))))
  ) {
    // “, who wore a “Dam City” hat”: a name in marks.
    const name = (tokens[to] as Token).kind === Kind.OpenMark ? closingMark(tokens, to, ceiling) : -1;
    to = name < 0 ? to + 1 : name + 1;
  }
  return to;
}

/** Whether what starts behind a comma, or right behind the phrase, says nothing of who the phrase is. */
function startsAnew(tokens: readonly Token[], start: number, to: number, comma: boolean, post: boolean): boolean {
  const first = tokens[start] as Token;
  const { form } = first;
  if (first.kind === Kind.OpenMark || (first.tags & Tag.Coordinator) !== 0) return true;
  // “selon la CGT, alors que la direction assure que …”
  if (!post && (form === 'alors' || form === 'tandis' || form === 'when')) return true;
  if (comma && (tellsManner(tokens, start, to) || appraises(tokens, start) || tellsWhen(tokens, start))) return true;
  // “a jugé X, se félicitant d'un vote”
  if (comma && (form === 'se' || form === "s'") && hasForm(tokens[start + 1] ?? first, Form.PresentParticiple))
    return true;
  // “C'est la deuxième fois, regrette X, | que la ligne ferme”: the words go on.
  if (comma && (form === 'que' || form === "qu'")) return true;
  // “X, pour qui l'accord est mort”: what X thinks, no part of the name.
  return (form === 'pour' || form === 'selon') && RELATIVE_SUBJECTS.has(tokens[start + 1]?.form ?? '');
}

/** “, juste après l'annonce”, “, deux jours avant le vote”: when something was said, by what happened then. */
function tellsWhen(tokens: readonly Token[], start: number): boolean {
  if (phraseEnd(tokens, start, SAID_WHEN) > start) return true;
  const behind = tokens[start + 2]?.form;
  return isOfTime(tokens[start + 1]) && (behind === 'après' || behind === 'avant');
}

/** “lors du conseil”, “à l'issue du match”, “en quittant la salle”: where the French occasion starts in [from, to) on which something was said, or -1. */
function occasionIn(tokens: readonly Token[], from: number, to: number): number {
  for (let k = from; k < to; k++) {
    if (phraseEnd(tokens, k, OCCASION_LINKS) === k) continue;
    const { form } = tokens[k] as Token;
    // “procureur | en exercice”
    const next = tokens[k + 1];
    if (form !== 'en' || (next !== undefined && hasForm(next, Form.PresentParticiple))) return k;
  }
  return -1;
}

/** “, une première en France”, “, un nouveau coup dur”: what the writer calls what was said. */
export function appraises(tokens: readonly Token[], start: number): boolean {
  const { form } = tokens[start] as Token;
  if (form !== 'un' && form !== 'une') return false;
  return APPRAISING.has(tokens[start + 1]?.form ?? '') || APPRAISING.has(tokens[start + 2]?.form ?? '');
}

/** “, la voix tremblante”, “, regard baissé”, “, documents à l'appui”, “, micro en main”: how somebody looks and sounds, or what he holds. */
export function tellsManner(tokens: readonly Token[], start: number, to: number): boolean {
  const first = tokens[start] as Token;
  const noun = isDeterminer(first) ? tokens[start + 1] : first;
  if (noun === undefined || noun.name >= 0 || start + 1 >= to) return false;
  if (MANNERS.has(noun.form)) return true;
  const last = (tokens[to - 1] as Token).kind === Kind.Stop ? to - 2 : to - 1;
  return first.letterCase === Case.Lower && HELD.has(tokens[last]?.form ?? '') && !isAgent(noun);
}

/** Whether a relative clause reports the marks that open at `to`, or is not over there: “X, pour qui la réforme « arrive trop tard »”. */
function hasOwnMarks(tokens: readonly Token[], start: number, to: number): boolean {
  const verb = finiteIn(tokens, start, to);
  // “X, qui évoque | « un malentendu »”, “X, qui juge le délai « trop court »”: another claim of X's.
  return verb < 0 || verb === to - 1 || judges(tokens[verb] as Token);
}

/** Whether a comma, colon, dash or quotation at k ends the stretch that starts at `start`. */
function endsSegment(tokens: readonly Token[], k: number, start: number): boolean {
  const t = tokens[k] as Token;
  if (t.kind === Kind.OpenMark) return k === start || !isDeterminer(tokens[k - 1] as Token);
  return (
    t.kind === Kind.Comma ||
    t.kind === Kind.Colon ||
    t.kind === Kind.Semicolon ||
    t.kind === Kind.Dash ||
    // An incise inside of marks ends with its sentence.
    (t.kind === Kind.Stop && t.depth > 0)
  );
}

function judges(token: Token): boolean {
  return (token.word?.verbs ?? []).some((v) => v.cue?.class === 'judge' && v.cue.frames.includes('predicate'));
}

/** “celle que ses collègues surnomment | « la Juge »”: what somebody is called is no quotation. */
function isNickname(tokens: readonly Token[], open: number, ceiling: number): boolean {
  if ((tokens[open] as Token).kind !== Kind.OpenMark || closingMark(tokens, open, ceiling) < 0) return false;
  return (tokens[open - 1]?.word?.verbs ?? []).some(({ lemma }) => NAMING.has(lemma));
}
