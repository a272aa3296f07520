/** The object between a verb and its colon, which says in short what the quotation says. */
import { ONE } from '../../language/function-words';
import type { VerbGroup } from '../../syntax/verb-groups';
import type { Sentence } from '../../text/sentences';
import type { Token } from '../../text/token';
import { isDeterminer } from '../../syntax/noun-phrase';
import { nounKind } from '../../syntax/head-noun';
import { contentAfter } from '../content/content';
import type { Content } from '../content/search';
import { skipAdverbials } from '../content/adverbials';
import { nounEnd } from '../content/object-end';
import { startsObject } from '../content/object-start';
import type { Range, Scene } from '../unit/scene';

/** “récuse l'idée d'un tri : « … »”, “appelle à la prudence : « … »”: the object before the colon, which says in short what the quotation says. */
export function objectBefore(
  scene: Scene,
  { from: start, to }: Sentence,
  group: VerbGroup,
  content: Content,
): Content | null {
  const { tokens, language } = scene;
  const { cue } = group;
  if (language.id !== 'fr' || cue === null) return null;
  const colon = (content.parts[0] as Range).from - 1;
  const short = contentAfter(scene, { from: start, to: colon }, group, cue, group.end);
  if (short !== null && IN_SHORT.has(short.frame)) return saysNothing(scene, short, colon) ? null : short;
  if (!cue.frames.includes('noun')) return null;
  const from = skipAdverbials(scene, group.end, to);
  const article = tokens[from] as Token;
  if (from >= colon - 1 || !startsObject(tokens, from) || !isDeterminer(article)) return null;
  // “détaille ses missions : « … »”, but “détaille des mesures : « … »”: what is told of, not what is told.
  const known = language.actors.definite.has(article.form);
  if (known && (cue.class === 'say' || cue.class === 'judge')) return null;
  // “m'a dit l'autre jour : « … »”
  if (nounKind(tokens, from, colon, language.headFirst) === 'time') return null;
  const end = nounEnd(scene, from, colon, group);
  return { parts: [{ from, to: end }], frame: 'noun', end };
}

/** “insiste sur un point : « … »”, “se félicite d'une chose : « … »”: a noun that only stands for what follows. */
function saysNothing({ tokens, language }: Scene, { parts }: Content, colon: number): boolean {
  const noun = tokens[colon - 1] as Token;
  const article = tokens[colon - 2];
  return (
    language.nouns.standIns.has(noun.form) && ONE.has(article?.form ?? '') && (parts[0] as Range).from >= colon - 3
  );
}

const IN_SHORT: ReadonlySet<Content['frame']> = new Set([
  'predicate',
  'prepositional',
  'infinitive',
  'object-infinitive',
]);
