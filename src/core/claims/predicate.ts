/** What a cue calls its object: a judgement as content. */
import { Form, Tag, type CueVerb } from '../language/types';
import { isDeterminer } from '../syntax/noun-phrases';
import { hasForm } from '../syntax/tagger';
import type { VerbGroup } from '../syntax/verb-groups';
import { Case, Kind, type Token } from '../text/token';
import type { Content } from './content';
import { nounEnd } from './object-end';
import { startsObject } from './object-start';
import { isOneOf } from './prepositions';
import { quotedAt } from './quoted';
import { spanOpenedAt, type Scene } from './scene';

/** What the cue calls its object: “juge l’offre « insuffisante »”, “called it “a mess””, “qualifie de …”; null where no judgement stands. */
export function predicate(scene: Scene, lead: number, ceiling: number, group: VerbGroup, cue: CueVerb): Content | null {
  const { tokens } = scene;
  const first = tokens[lead] as Token;
  const end = nounEnd(scene, lead, ceiling, group);
  if (end <= lead) return null;
  const prepositions = cue.prepositions ?? [];
  if (isOneOf(first.form, prepositions)) {
    return { parts: [{ from: lead, to: end }], frame: 'predicate', end };
  }
  if (spanOpenedAt(scene, lead) !== null) return quotedAt(scene, lead, ceiling, 'predicate', group);
  if (
    !startsObject(tokens, lead) &&
    (first.tags & (Tag.ObjectPronoun | Tag.Adjective)) === 0 &&
    !hasForm(first, Form.PastParticiple) &&
    first.tags !== 0
  )
    return null;
  let marked = false;
  let linked = false;
  for (let k = lead; k < end; k++) {
    const t = tokens[k] as Token;
    if (t.kind === Kind.OpenMark) marked = true;
    if (isOneOf(t.form, prepositions)) linked = true;
  }
  // “jugent insuffisante l'offre”, “chiffre à 40 millions les pertes”: the judgement before its object.
  const judged =
    cue.class === 'judge' &&
    ((first.tags & Tag.Adjective) !== 0 || (first.tags === 0 && first.letterCase === Case.Lower)) &&
    lead + 1 < end &&
    isDeterminer(tokens[lead + 1] as Token);
  // “s'est dite opposée à toute hausse”: what speakers say that they are.
  const self =
    cue.reflexive === true && cue.class === 'say' && (first.tags & (Tag.Adjective | Tag.Verb)) !== 0 && first.name < 0;
  if (!marked && !(linked && prepositions.length > 0) && !self && !judged) return null;
  return { parts: [{ from: lead, to: end }], frame: 'predicate', end };
}
