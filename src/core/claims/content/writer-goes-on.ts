/** Where the writer of a French sentence goes on behind words that a verb reports. */
import { JOINING } from '../../language/fr/conjunctions';
import { GROUNDING } from '../../language/fr/hearings';
import { SAID_WHEN } from '../../language/fr/phrase-tables';
import { THAT } from '../../language/function-words';
import { Tag } from '../../language/types';
import { isDeterminer } from '../../syntax/noun-phrase';
import { behindAdverbs, isAuxiliary } from '../../syntax/readings';
import { phraseEnd } from '../../syntax/set-phrase';
import { isTime } from '../../syntax/time';
import type { VerbGroup } from '../../syntax/verb-groups';
import { Case, Kind, type Token } from '../../text/token';
import { firstGroupFrom, groupAt, type Scene } from '../unit/scene';
import { tellsOfSaying } from './french-saying';
import { introduces } from './introduces';

/** Whether the writer goes on at the comma or coordinator k, behind words that start at `from` and that the cue reports. */
export function writerGoesOn(scene: Scene, from: number, k: number, ceiling: number, group: VerbGroup): boolean {
  const { tokens } = scene;
  const comma = (tokens[k] as Token).kind === Kind.Comma;
  if (comma && (pointsTo(tokens, k + 1) || tellsGrounds(tokens, k + 1) || tellsWhen(tokens, k, ceiling))) return true;
  if (group.form === 'participle')
    return comma && (opensMainClause(scene, from, k + 1, ceiling, true) || tellsOfSaying(tokens, from, k + 1, ceiling));
  if (group.form !== 'finite') return false;
  return (
    (comma &&
      (tellsOfSaying(tokens, from, k + 1, ceiling) ||
        repeatsCue(tokens, k + 1) ||
        followsOn(tokens, group, k + 1, ceiling))) ||
    goesOnInfinitive(scene, comma ? k + 1 : k, ceiling) ||
    speakerActs(scene, from, k, ceiling, group) ||
    (comma && opensMainClause(scene, from, k + 1, ceiling))
  );
}

/** “que l'homme a menti, | se fondant sur deux témoignages”: on what somebody says so. */
function tellsGrounds(tokens: readonly Token[], k: number): boolean {
  const { form } = tokens[k] ?? { form: '' };
  return (form === 'se' || form === "s'") && GROUNDING.has(tokens[k + 1]?.form ?? '');
}

/** “que la loi était « mauvaise »|, après l'adoption du texte”, “|, alors que la grève continue”: when it was said, behind marks with which what was said ends. */
function tellsWhen(tokens: readonly Token[], comma: number, ceiling: number): boolean {
  if ((tokens[comma - 1] as Token).kind !== Kind.CloseMark) return false;
  let k = comma + 1;
  while (k < comma + SPAN && phraseEnd(tokens, k, SAID_WHEN) === k) k++;
  // “| trois jours après”
  if (k > comma + 1 && (k === comma + SPAN || !isTime(tokens, comma + 1, k))) return false;
  for (let i = k; i < ceiling; i++) if ((tokens[i] as Token).kind === Kind.OpenMark) return false;
  return true;
}

/** So many tokens from the comma starts at most what tells when. */
const SPAN = 4;

/** “a demandé aux habitants de rester, | après deux accidents”: behind what is asked for, on what occasion; a clause can tell so itself. */
function followsOn(tokens: readonly Token[], { cue }: VerbGroup, k: number, ceiling: number): boolean {
  if (tokens[k]?.form !== 'après' || (cue?.class !== 'order' && cue?.class !== 'ask')) return false;
  for (let i = k; i < ceiling; i++) if ((tokens[i] as Token).kind === Kind.Comma) return false;
  return true;
}

/** “que le pont cède, | ce à quoi s'opposent les maires”, “| ce dont doutent les élus”, “| un bilan que les pompiers ont confirmé”: what others make of it. */
function pointsTo(tokens: readonly Token[], k: number): boolean {
  const first = tokens[k];
  if (first === undefined) return false;
  if (first.form !== 'ce') return false;
  if (tokens[k + 1]?.form === 'qui') return isOfSource(tokens, k + 2);
  return (
    tokens[k + 1]?.form === 'dont' ||
    THAT.has(tokens[k + 1]?.form ?? '') ||
    (tokens[k + 1]?.form === 'à' && tokens[k + 2]?.form === 'quoi')
  );
}

/** “, ce qui | représente, selon la filière, …”: whether a cue phrase interrupts the clause at k. */
function isOfSource(tokens: readonly Token[], k: number): boolean {
  for (let i = k; i < k + INTERRUPTED; i++) {
    if (tokens[i]?.kind !== Kind.Comma) continue;
    const form = tokens[i + 1]?.form;
    return form === 'selon' || (form === "d'" && tokens[i + 2]?.form === 'après');
  }
  return false;
}

const INTERRUPTED = 6;

/** “que le pont cède, | comme l'a dit la préfecture” */
function repeatsCue(tokens: readonly Token[], k: number): boolean {
  return tokens[k]?.form === 'comme' && (tokens[k + 1]?.form === "l'" || tokens[k + 1]?.form === 'le');
}

/** “| avant de conclure que”, “| non sans rappeler que”, “| et d'ajouter : « … »”: an infinitive that reports on its own. */
export function goesOnInfinitive(scene: Scene, k: number, ceiling: number): boolean {
  const { tokens } = scene;
  const form = tokens[k]?.form;
  const next = tokens[k + 1]?.form;
  const linked =
    (form === 'avant' && (next === 'de' || next === "d'")) ||
    (form === 'non' && next === 'sans') ||
    (form === 'et' && (next === 'de' || next === "d'"));
  const verb = linked ? groupAt(scene, k + 2, ceiling) : null;
  if (verb?.form !== 'infinitive' || verb.cue === null) return false;
  // “…, avant de lancer à ses joueurs | : « … »”
  return [verb.end, ceiling].some((k) => tokens[k]?.kind === Kind.Colon) || introduces(scene, verb, ceiling);
}

/**
 * “a affirmé que le pont est fermé | et a quitté la salle”, “…, mais refuse de répondre”: a verb without a subject in the tense of the
 * cue, which no verb of the report has, or a refusal.
 */
function speakerActs(scene: Scene, from: number, k: number, ceiling: number, group: VerbGroup): boolean {
  const { tokens, groups } = scene;
  let i = (tokens[k] as Token).kind === Kind.Comma ? k + 1 : k;
  if (!JOINING.has(tokens[i]?.form ?? '')) return false;
  i = behindAdverbs(tokens, i + 1, ceiling);
  const next = groupAt(scene, i, ceiling);
  if (next === null || next.form !== 'finite' || next.clitic >= 0 || (next.number & group.number) === 0) return false;
  if (next.modality === 'refused' || next.lemma === 'refuser') return true;
  const perfect = (g: VerbGroup): boolean => g.head > g.first && isAuxiliary(tokens[g.first] as Token);
  const auxiliary = (tokens[group.first] as Token).form;
  if (!perfect(group) || !perfect(next) || (tokens[next.first] as Token).form !== auxiliary) return false;
  for (let n = firstGroupFrom(scene, from); n < groups.length; n++) {
    const own = groups[n] as VerbGroup;
    if (own.start >= k) break;
    if (own.form === 'finite' && (tokens[own.first] as Token).form === auxiliary) return false;
  }
  return true;
}

/**
 * “affirme que le pont est fermé, | mais la préfecture n'en sait rien”: a further reported clause would have a “que” of its own.
 * @param pronoun whether a pronoun can be the subject: “a jugé les faits établis, relevant qu'ils étaient graves, | mais il a accordé le sursis”
 */
function opensMainClause(scene: Scene, from: number, k: number, ceiling: number, pronoun = false): boolean {
  const { tokens } = scene;
  if (tokens[k]?.form !== 'mais' || !THAT.has(tokens[from - 1]?.form ?? '')) return false;
  const subject = tokens[k + 1];
  if (subject === undefined || THAT.has(subject.form)) return false;
  const starts =
    (pronoun && (subject.tags & Tag.SubjectPronoun) !== 0) ||
    isDeterminer(subject) ||
    (subject.name >= 0 && subject.letterCase !== Case.Lower);
  const verb = starts ? scene.groups[firstGroupFrom(scene, k + 1)] : undefined;
  return verb?.form === 'finite' && verb.start < ceiling && verb.start - k < NEAR;
}

/** The verb of a clause stands within so many tokens of its start. */
const NEAR = 8;
