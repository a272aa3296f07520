/** “L'incendie a détruit, selon les pompiers, trois hectares” without its commas: what a French verb still takes behind a cue phrase. */
import { PLACING } from '../../language/fr/prepositions';
import { Tag } from '../../language/types';
import { isDeterminer, isOf, isPreposition } from '../../syntax/noun-phrase';
import { isPerson } from '../../syntax/readings';
import { Kind, type Token } from '../../text/token';
import { firstGroupFrom, type Scene } from '../unit/scene';

/** Whether the token before the phrase at token `phrase` is the last one of a verb, so that its complements are still to come. */
export function endsVerb(scene: Scene, phrase: number): boolean {
  const before = scene.tokens[phrase - 1];
  if (scene.language.id !== 'fr' || before === undefined || before.kind !== Kind.Word) return false;
  return scene.groups[firstGroupFrom(scene, phrase) - 1]?.end === phrase;
}

/**
 * Where in [from, end), the words of somebody behind a cue phrase, a complement of the verb before the phrase starts: a number with
 * its noun (“les pompiers | trois hectares”), an indefinite complement (“le parquet | d'un accident”), one of place, time or agent
 * (“la police | vers 8 heures”), but for what tells who an indefinite person is (“un chercheur au CNRS”); -1 where all of it is the source.
 */
export function verbComplement(tokens: readonly Token[], from: number, end: number): number {
  const first = tokens[from] as Token;
  const indefinite =
    (first.form === 'un' || first.form === 'une' || first.form === 'des') && tokens.slice(from, end).some(isPerson);
  for (let k = from + 1; k < end; k++) {
    const t = tokens[k] as Token;
    const before = tokens[k - 1] as Token;
    const next = tokens[k + 1];
    if (next === undefined || (isDeterminer(before) && !isOf(before))) continue;
    if (isNumeral(t) && !isPreposition(before) && next.kind !== Kind.Comma && !isOf(next)) return k;
    if (
      isOf(t) ? opensIndefinite(tokens, k + 1) : t.name < 0 && isPreposition(t) && !(indefinite && PLACING.has(t.form))
    )
      return k;
  }
  return -1;
}

/** Whether the token is a number and no more. */
export function isNumeral({ kind, tags, name }: Token): boolean {
  return kind === Kind.Number || (name < 0 && (tags & (Tag.Number | Tag.NominalPronoun)) === Tag.Number);
}

/** “un accident”, “plusieurs coups”, “trois jours”, “multiples fractures” */
function opensIndefinite(tokens: readonly Token[], k: number): boolean {
  const t = tokens[k] as Token;
  const { form, tags, name } = t;
  if (name >= 0) return false;
  if (form === 'un' || form === 'une' || isNumeral(t)) return true;
  const next = tokens[k + 1];
  const noun = next !== undefined && next.kind === Kind.Word && (next.tags === 0 || (next.tags & Tag.Noun) !== 0);
  const several = noun && (tags === 0 || (tags & (Tag.Adjective | Tag.Determiner)) !== 0);
  return several && form.endsWith('s') && form !== 'les' && form !== 'ces';
}
