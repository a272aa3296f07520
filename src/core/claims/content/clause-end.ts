/** Where a clause inside of another one ends. */
import { Tag } from '../../language/types';
import { isHead } from '../../syntax/noun-phrase';
import { Kind, type Token } from '../../text/token';
import { groupAt, type Scene } from '../unit/scene';

/**
 * “His claim that the dam was safe | was false”: the verb of the clause around the noun closes what was said.
 * @param verbs how many finite verbs the words have: by default one, but none where they are an infinitive (“A man who vowed to fight the ban | lost”)
 */
export function clauseEnd(
  scene: Scene,
  from: number,
  ceiling: number,
  verbs = scene.tokens[from]?.form === 'to' ? 0 : 1,
): number {
  const { tokens } = scene;
  let open = verbs;
  for (let k = from; k < ceiling; k++) {
    const t = tokens[k] as Token;
    if (t.depth > 0) continue;
    const links = Tag.Relative | Tag.Subordinator | Tag.Coordinator;
    if (t.kind === Kind.Comma || t.kind === Kind.Dash || ((t.tags & links) !== 0 && t.name < 0)) open++;
    // “machines they own”: a relative clause without its pronoun
    else if (k > from && (t.tags & Tag.SubjectPronoun) !== 0 && isHead(tokens[k - 1] as Token)) open++;
    const group = groupAt(scene, k, ceiling);
    if (group === null || group.form !== 'finite' || (tokens[k] as Token).name >= 0) continue;
    if (((tokens[group.first] as Token).tags & Tag.Noun) === 0 && open-- === 0) return k;
    if (group.cue?.frames.includes('zero') === true) open++;
    k = group.end - 1;
  }
  return ceiling;
}
