/** What tells of the saying behind French words that a verb reports: “, visiblement émue”, “, au lendemain du vote”, “dans un communiqué”. */
import { DAYS_AROUND, EFFECTS, IN_SUPPORT } from '../../language/fr/phrase-tables';
import { ASKED, BEARING, BODY, LEAVING, SEEMING, STIRRED, STIRRING } from '../../language/fr/reactions';
import { Form, Tag } from '../../language/types';
import { isOf, isPreposition } from '../../syntax/noun-phrase';
import { hasForm, isAgent, isCount } from '../../syntax/readings';
import { phraseEnd } from '../../syntax/set-phrase';
import { isOfTime } from '../../syntax/time';
import { Kind, type Token } from '../../text/token';
import { opensOccasion, remarksOnSaying } from '../cue-behind/saying-remark';
import { describes } from '../source/remark';
import { opensToldWhere } from './told-where';

/** “que le pont cède, | lors d'une visite”, “, | photo à l'appui”, “, | visiblement émue”, “, | au lendemain du vote”: how, when, where and to what effect it was said, from k, right behind a comma, up to the stop; what was said starts at `from`. */
export function tellsOfSaying(tokens: readonly Token[], from: number, k: number, ceiling: number): boolean {
  const first = tokens[k];
  if (first === undefined) return false;
  if (phraseEnd(tokens, k, EFFECTS) > k || phraseEnd(tokens, k + 1, IN_SUPPORT) > k + 1) return true;
  if (
    stirs(tokens, k) ||
    gestures(tokens, k) ||
    leaves(tokens, k) ||
    isAsked(tokens, k) ||
    opensTimeAround(tokens, from, k)
  )
    return true;
  const verbal = (first.tags & (Tag.Verb | Tag.Adjective | Tag.Adverb | Tag.Calendar)) !== 0 && !looks(tokens, k);
  if (verbal || (first.form === 'en' && !opensOccasion(tokens, k)) || first.form === 'avant' || first.form === 'sans')
    return false;
  const end = remarksOnSaying(tokens, k, ceiling, 0);
  return end > 0 && (end >= ceiling || tokens[end]?.kind === Kind.Stop);
}

/** “| visiblement émue”: how somebody seems to be. */
function looks(tokens: readonly Token[], k: number): boolean {
  const next = tokens[k + 1];
  return SEEMING.has((tokens[k] as Token).form) && next !== undefined && describes(next);
}

/** “| suscitant la colère des élus”, “| s'attirant les huées”, “| ce qui a provoqué un tollé”: what came of the saying. */
function stirs(tokens: readonly Token[], k: number): boolean {
  const { form } = tokens[k] as Token;
  const clause = form === 'ce' && tokens[k + 1]?.form === 'qui';
  const verb = clause ? k + 3 : form === "s'" ? k + 1 : k;
  if (!STIRRING.has(tokens[verb]?.form ?? '')) return false;
  for (let i = verb + 1; i < verb + 5 && tokens[i]?.kind === Kind.Word; i++)
    if (STIRRED.has((tokens[i] as Token).form)) return true;
  return false;
}

/** “| en souriant”, “| en secouant la tête” */
function gestures(tokens: readonly Token[], k: number): boolean {
  const verb = tokens[k + 1];
  if ((tokens[k] as Token).form !== 'en' || verb === undefined || !hasForm(verb, Form.PresentParticiple)) return false;
  return BEARING.has(verb.form) || BODY.has(tokens[k + 3]?.form ?? '');
}

/** “| avant de quitter la salle”, “| avant de s'éclipser” */
function leaves(tokens: readonly Token[], k: number): boolean {
  const of = tokens[k + 1];
  if ((tokens[k] as Token).form !== 'avant' || of === undefined || !isOf(of)) return false;
  const verb = tokens[k + 2];
  const reflexive = verb !== undefined && (verb.form === 'se' || verb.form === "s'");
  return LEAVING.has((reflexive ? tokens[k + 3] : verb)?.form ?? '');
}

/** “| interrogée par l'AFP”, “| jointe lundi” */
function isAsked(tokens: readonly Token[], k: number): boolean {
  const next = tokens[k + 1];
  return ASKED.has((tokens[k] as Token).form) && next !== undefined && (isPreposition(next) || isOfTime(next));
}

/** “| au lendemain du vote”, “| deux jours après sa défaite”, “| à quelques heures du vote”: when it was said, by what happened then. */
function opensTimeAround(tokens: readonly Token[], from: number, k: number): boolean {
  if (!tellsTimeAround(tokens, k)) return false;
  // “que l'accord serait signé, au lendemain d'une visite”: what is still to come has that time itself.
  for (let i = from; i < k; i++) if (hasForm(tokens[i] as Token, Form.Conditional)) return false;
  return true;
}

function tellsTimeAround(tokens: readonly Token[], k: number): boolean {
  if (phraseEnd(tokens, k, DAYS_AROUND) > k) return true;
  const placed = (tokens[k] as Token).form === 'à';
  const count = placed ? k + 1 : k;
  const several = isCount(tokens[count]) || tokens[count]?.form === 'quelques';
  const behind = tokens[count + 2];
  if (!several || !isOfTime(tokens[count + 1]) || behind === undefined) return false;
  return placed ? isOf(behind) : behind.form === 'après' || behind.form === 'avant';
}

/**
 * “| dans un communiqué”, “| dans un entretien au Monde”, “| au micro de RTL”: whether where or to whom it was said opens at k and closes
 * the sentence. Behind a clause from `from` that is about somebody, only a text of the speaker's tells so.
 */
export function saysWhere(tokens: readonly Token[], from: number, k: number, ceiling: number): boolean {
  if (!opensToldWhere(tokens, k)) return false;
  const { form } = tokens[k] as Token;
  // “lever des fonds | auprès d'une banque”
  if (form === 'auprès' && (tokens[k + 2]?.name ?? -1) < 0 && (tokens[k + 3]?.name ?? -1) < 0) return false;
  const text = form === 'dans';
  for (let i = from; !text && i < k; i++) if (isSomebody(tokens[i] as Token)) return false;
  for (let i = k; i < ceiling; i++) {
    const { kind, tags, name } = tokens[i] as Token;
    if (kind === Kind.Stop) return i + 1 >= ceiling;
    if (kind !== Kind.Word && kind !== Kind.Number) return false;
    if (
      name < 0 &&
      (tags & (Tag.Verb | Tag.Noun | Tag.Adjective)) === Tag.Verb &&
      hasForm(tokens[i] as Token, Form.Finite)
    )
      return false;
  }
  return true;
}

/** Whether the token can stand for somebody who speaks or acts. */
function isSomebody(token: Token): boolean {
  return token.name >= 0 || (token.tags & Tag.SubjectPronoun) !== 0 || isAgent(token);
}
