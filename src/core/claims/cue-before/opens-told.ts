/** An English participle that tells what its subject is told, before the main clause. */
import { ONCE_TOLD } from '../../language/en/conjunctions';
import { Form } from '../../language/types';
import { hasForm } from '../../syntax/readings';
import type { VerbGroup } from '../../syntax/verb-groups';
import type { Sentence } from '../../text/sentences';
import { Kind, type Token } from '../../text/token';
import type { Scene } from '../unit/scene';

/** “| Told that the road was closed|, she turned back”, “When | told it was closed|, …”: whether it opens its sentence or what a comma parts from it. */
export function opensTold({ tokens, language }: Scene, { from }: Sentence, group: VerbGroup): boolean {
  const { cue, start, first, head } = group;
  if (language.id !== 'en' || cue?.object !== 'addressee' || cue.class !== 'say' || head > first) return false;
  if (!hasForm(tokens[head] as Token, Form.PastParticiple)) return false;
  const at = ONCE_TOLD.has(tokens[start - 1]?.form ?? '') ? start - 1 : start;
  return at <= from || (at < start && tokens[at - 1]?.kind === Kind.Comma);
}
