/** Where another cue takes over from the one that is read: of the same speaker, or of another. */
import { CLAUSE_BREAKS } from '../../language/conjunctions';
import { decided } from '../../actors/cast/entity';
import { Form, Tag } from '../../language/types';
import { isDeterminer, isHead } from '../../syntax/noun-phrase';
import { phraseAfter } from '../../syntax/phrase-after';
import { hasForm } from '../../syntax/readings';
import { subjectOfParticiple } from '../../syntax/subject-in-commas';
import type { VerbGroup } from '../../syntax/verb-groups';
import { itemAt } from '../../text/item-at';
import { Kind, type Token } from '../../text/token';
import { findColon } from './colon';
import { introduces } from './introduces';
import { goesOnWithParticiple } from './parallel-verbs';
import { firstGroupFrom, groupAt, spanOpenedAt, type Scene } from '../unit/scene';

/** “, affirmant que”, “et averti que”, “and vowed to”: a second cue of the same speaker behind the comma or coordinator at k. */
export function sharesCue(scene: Scene, k: number, ceiling: number, group: VerbGroup): boolean {
  const { tokens } = scene;
  let i = k + 1;
  let coordinated = ((tokens[k] as Token).tags & Tag.Coordinator) !== 0;
  while (
    i < ceiling &&
    ((tokens[i] as Token).tags & (Tag.Coordinator | Tag.Adverb | Tag.Negation)) !== 0 &&
    ((tokens[i] as Token).tags & Tag.Verb) === 0
  ) {
    if (((tokens[i] as Token).tags & Tag.Coordinator) !== 0) coordinated = true;
    i++;
  }
  // “, while acknowledging that”, “before adding that”
  if (BEFORE_PARTICIPLES.has(tokens[i]?.form ?? '') && groupAt(scene, i + 1, ceiling)?.form === 'participle') i++;
  // “, avant de suggérer que”
  if (tokens[i]?.form === 'avant' && (tokens[i + 1]?.form === 'de' || tokens[i + 1]?.form === "d'")) {
    const then = groupAt(scene, i + 2, ceiling);
    return then?.form === 'infinitive' && then.cue !== null && introduces(scene, then, ceiling);
  }
  // “, tout en assurant que”
  if (tokens[i]?.form === 'tout' && tokens[i + 1]?.form === 'en') i++;
  const gerund = tokens[i]?.form === 'en' ? groupAt(scene, i + 1, ceiling) : null;
  const next = gerund?.form === 'participle' ? gerund : groupAt(scene, i, ceiling);
  if (next === null || next.cue === null || next.clitic >= 0) return false;
  if (next.form === 'participle')
    return (
      !(scene.language.id === 'en' && goesOnWithParticiple(scene, k, next, group)) && introduces(scene, next, ceiling)
    );
  if (!coordinated) return false;
  if (next.form === 'past' && (group.form === 'finite' || (group.form === 'past' && scene.language.id === 'fr')))
    return introduces(scene, next, ceiling) && ((tokens[next.head] as Token).tags & Tag.Verb) !== 0;
  // “had acted out of hatred and showed “no remorse””
  if (next.cue.lemma === 'show' && spanOpenedAt(scene, next.end) !== null) return false;
  if (isToldTo(scene, group, next) || goesOnPassive(scene, group, next)) return false;
  // “said he was ill and | had asked for help”: what is reported went before.
  if ((tokens[next.first] as Token).form === 'had' && (tokens[group.first] as Token).form !== 'had') return false;
  return next.form === 'finite' && group.form === 'finite' && introduces(scene, next, ceiling) && agrees(group, next);
}

/** “He said police knocked and | told him to leave”: who speaks is the object of the English verb behind, and so not its subject. */
function isToldTo(scene: Scene, group: VerbGroup, { end }: VerbGroup): boolean {
  const { tokens, names, language } = scene;
  const object = tokens[end];
  const { subject } = group;
  if (language.id !== 'en' || subject === null || (object?.form !== 'him' && object?.form !== 'her')) return false;
  const name = names[(tokens[subject.headEnd - 1] as Token).name];
  const gender = decided((subject.pronoun ? tokens[subject.headStart]?.word : name)?.gender ?? 0);
  // “told her | sister”
  const behind = tokens[end + 1];
  const whole = object.form === 'him' || behind?.kind !== Kind.Word || (behind.tags & Tag.Noun) === 0;
  return whole && gender !== 0 && gender === object.word?.gender;
}

/**
 * “was told that staff were summoned and | asked whether …”, “said they were rounded up and | ordered to leave”: an English participle that
 * goes with the passive before it, where whoever was told something does not ask, or where nobody is told or ordered.
 */
function goesOnPassive(scene: Scene, group: VerbGroup, next: VerbGroup): boolean {
  const { tokens, groups, language } = scene;
  const verb = tokens[next.first] as Token;
  if (language.id !== 'en' || next.head > next.first || !hasForm(verb, Form.PastParticiple)) return false;
  const last = groups[firstGroupFrom(scene, next.start) - 1];
  if (last === undefined || last.start <= group.start || !last.passive || last.form !== 'finite') return false;
  if (group.passive || group.lemma === 'hear') return true;
  const behind = tokens[next.end]?.form;
  return next.cue?.object !== undefined && (behind === 'to' || (behind === 'that' && next.cue.object === 'addressee'));
}

const BEFORE_PARTICIPLES = new Set(['while', 'before', 'after', 'when']);

function agrees(a: VerbGroup, b: VerbGroup): boolean {
  return a.number === 0 || b.number === 0 || (a.number & b.number) !== 0;
}

/** “, mais le ministre affirme que”, “, quand Le Monde titre «”: another clause with a speaker and cue of its own behind k. */
export function otherSpeaker(scene: Scene, k: number, ceiling: number): boolean {
  const { tokens, groups } = scene;
  let i = k;
  const t = tokens[k] as Token;
  if (t.kind === Kind.Comma || t.kind === Kind.CloseMark || t.kind === Kind.Dash) i++;
  const next = tokens[i];
  if (next === undefined) return false;
  if (opensBesideWith(scene, i, ceiling)) return true;
  if (i > k && isDeterminer(next) && hasOwnParticiple(scene, i, ceiling)) return true;
  // “denied lying, | as the opposition called for an inquiry”, “| after emails showed that …”
  const beside = i > k && (next.form === 'as' || next.form === 'after') && scene.language.id === 'en';
  if (!beside && !CLAUSE_BREAKS.has(next.form))
    return i > k && OTHERS.has(next.form) && speaksAt(scene, i + 1, ceiling);
  i++;
  for (let n = firstGroupFrom(scene, i); n < groups.length; n++) {
    const g = groups[n] as VerbGroup;
    if (g.start >= ceiling || g.start - i > 14) return false;
    if (g.form !== 'finite') continue;
    if ((g.cue === null || !introduces(scene, g, ceiling)) && !(i > k + 1 && colonQuoteBehind(scene, g, ceiling)))
      return false;
    // “but hungry for | what she calls “change””: a clause inside of what is reported.
    if (g.start > i + 2 && tokens[g.start - 2]?.form === 'what') return false;
    // Something that can be its subject stands between.
    for (let s = i; s < g.start; s++) {
      const token = tokens[s] as Token;
      if (token.depth > 0 || token.kind === Kind.OpenMark) return false;
      // “Police said two were hurt and | the Red Cross said it was late”
      if (token.name >= 0 && g.lemma === 'say' && scene.language.id === 'en') return true;
      if (isHead(token) || (token.tags & Tag.SubjectPronoun) !== 0)
        return next.form !== 'et' && next.form !== 'and' && next.form !== 'or'
          ? true
          : t.kind === Kind.Comma || t.kind === Kind.CloseMark;
    }
    return false;
  }
  return false;
}

/** “with unions claiming that jobs would go | and the firm insisting that none would”: the English “and” at k before somebody and his participle, where “with” gave the one before its subject too. */
function opensBesideWith(scene: Scene, k: number, ceiling: number): boolean {
  const { tokens, groups, language } = scene;
  if (language.id !== 'en' || tokens[k]?.form !== 'and') return false;
  const n = firstGroupFrom(scene, k + 1);
  const next = groups[n];
  if (next === undefined || next.start >= ceiling || next.form !== 'participle' || next.cue === null) return false;
  if (next.start === k + 1 || phraseAfter(tokens, k + 1, ceiling)?.end !== next.start) return false;
  for (let i = n - 1; i >= 0; i--) {
    const { form, subject, start } = groups[i] as VerbGroup;
    if (k - start > 40) return false;
    if (form === 'participle' && subject !== null) return itemAt(tokens, subject.start - 1)?.form === 'with';
  }
  return false;
}

/** “, | sa directrice, Anne Moreau, évoquant « … »”: a participle with a subject of its own. */
function hasOwnParticiple(scene: Scene, from: number, ceiling: number): boolean {
  const { tokens, language } = scene;
  if (language.id !== 'fr') return false;
  for (let k = from + 1; k < ceiling && k - from < 16; k++) {
    if ((tokens[k] as Token).kind !== Kind.Comma) continue;
    const group = groupAt(scene, k + 1, ceiling);
    if (group?.form !== 'participle' || group.cue === null || !introduces(scene, group, ceiling)) continue;
    return subjectOfParticiple(tokens, k, from - 1)?.start === from;
  }
  return false;
}

/** “some said yes, others said no”: subjects that set one speaker against another. */
export const OTHERS = new Set(['others', 'another']);

/** Whether a cue with something to introduce stands at k. */
function speaksAt(scene: Scene, k: number, ceiling: number): boolean {
  const group = groupAt(scene, k, ceiling);
  return group !== null && group.form === 'finite' && group.cue !== null && introduces(scene, group, ceiling);
}

/** “, but he gave the player a compliment: “…””: a clause of the writer's that ends in a colon and a quotation. */
function colonQuoteBehind(scene: Scene, group: VerbGroup, ceiling: number): boolean {
  const colon = findColon(scene, group.end, ceiling);
  return colon >= 0 && spanOpenedAt(scene, colon + 1) !== null;
}
