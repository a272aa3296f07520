/** Where a reported clause ends. */
import { PRESENTS } from '../../language/en/copulas';
import { OTHERS } from '../../language/en/pronouns';
import { THIRD_PERSON } from '../../language/fr/pronouns';
import { RELATIVE_PRONOUNS, THAT } from '../../language/function-words';
import { Form, Tag } from '../../language/types';
import { isPreposition } from '../../syntax/noun-phrase';
import { phraseBefore } from '../../syntax/phrase-before';
import { behindAdverbs, hasForm } from '../../syntax/readings';
import type { VerbGroup } from '../../syntax/verb-groups';
import { itemAt } from '../../text/item-at';
import { Kind, type Token } from '../../text/token';
import { isObject } from '../source/participle-subject';
import { firstGroupFrom, groupAt, newest, type Range, type Scene, firstFinite } from '../unit/scene';
import { hasClause, startsClause } from './clause';
import { clauseEnd } from './clause-end';
import { saysWhere } from './french-saying';
import { introduces, reportsWithin } from './introduces';
import { goesOnThinking, disagrees, repeatsAuxiliary, resumes, resumesWithPronoun } from './next-act';
import { disputes, otherSpeaker, sharesCue } from './next-cue';
import { leavesReport } from './english-saying';
import { ownWordsEnd } from './own-words';
import { feels, leavesContent, opensSeries } from './parallel-verbs';
import {
  isInFrenchRelative,
  isMainVerb,
  isModifier,
  isOfFronted,
  isOfObject,
  isParenthetic,
  isRelativeCue,
  isRestrictive,
  isSubordinate,
  isWithinRelative,
  mainVerbAt,
  opensBeforeMain,
} from './subordinate-clause';
import { goesOnInfinitive, writerGoesOn } from './writer-goes-on';
import { isRemark } from './writer-remark';
import { actsMeanwhile, writerResumes } from './writer-resumes';

/** A reported clause whose end is looked for, and how its cue stands in the sentence. */
interface Report {
  readonly scene: Scene;
  readonly from: number;
  readonly ceiling: number;
  readonly group: VerbGroup;
  readonly english: boolean;
  /** The cue is of a relative clause or a parenthesis, which the main verb closes. */
  readonly relative: boolean;
  /** The cue is of a subordinate clause, behind which the main one stands. */
  readonly concessive: boolean;
  /** The cue is of what an English sentence opens with before its main clause. */
  readonly opening: boolean;
}

/** Where a reported clause that starts at `from` ends: before the next cue of the same speaker, another speaker's clause, or the sentence's stop. */
export function reportedEnd(scene: Scene, from: number, limit: number, group: VerbGroup): number {
  const { tokens } = scene;
  const finite = THAT.has(tokens[from - 1]?.form ?? '') ? 1 : 0;
  const report = reportOf(scene, from, limit, group, finite);
  const { ceiling } = report;
  const restrictive = isRestrictive(scene, group);
  // The reported clause has a verb of its own; an object has none.
  let own = finite;
  let dashes = 0;
  for (let k = from; k < ceiling; k++) {
    const t = tokens[k] as Token;
    if (t.depth > 0) continue;
    if (t.kind === Kind.Stop && k + 1 >= ceiling) return k;
    // American style puts the comma inside of the marks.
    if (t.kind === Kind.CloseMark && tokens[k - 1]?.kind === Kind.Comma && endsBehindMark(report, k)) return k + 1;
    if ((t.tags & Tag.Coordinator) !== 0 && opensSecondInfinitive(tokens, from, k, group)) return k;
    if (t.kind === Kind.Dash) dashes++;
    if (k === from) continue;
    // “un plan qui|, dit-il, coûtera cher”
    if (t.kind === Kind.Comma && RELATIVE_PRONOUNS.has((tokens[k - 1] as Token).form)) continue;
    if (endsAtMark(report, k) || endsAtComma(report, k)) return k;
    // The second of two dashes closes a parenthesis inside of the content.
    const seam = t.kind === Kind.Comma || (t.kind === Kind.Dash && dashes === 1);
    if (!report.english && t.kind === Kind.Dash && dashes === 1 && remarksBehindDash(report, k)) return k;
    if (report.english && seam && !setsAgainst(report, k) && writerResumes(scene, from, k, ceiling)) return k;
    if (endsAtLink(report, k) || endsAtWord(report, k)) return k;
    // “Un rapport dénonçant le manque de moyens | a été remis”: the main verb.
    if (restrictive && (t.tags & Tag.Verb) !== 0 && isMainVerb(scene, k, ceiling) && --own < 0) return k;
  }
  return ceiling;
}

/** What is to be known of a report before its end is looked for: in which clause its cue stands, and what limits it. */
function reportOf(scene: Scene, from: number, limit: number, group: VerbGroup, finite: number): Report {
  const { tokens } = scene;
  const english = scene.language.id === 'en';
  const cueOfRelative = isRelativeCue(tokens, group) || (english && isWithinRelative(tokens, group));
  const embedded = isInFrenchRelative(scene, group);
  // “X, whose lawyer said that …, left”
  const owned = tokens[group.subject?.start ?? group.start]?.form === 'whose';
  const ofObject = english && isOfObject(tokens, group);
  const relative = owned || ofObject || cueOfRelative || isParenthetic(tokens, group) || embedded;
  // “A man who told police his dog drove | was fined”: the main clause has its verb still to come.
  const inside = ofObject || (english && (cueOfRelative || isModifier(scene, group)));
  return {
    scene,
    from,
    ceiling: inside ? clauseEnd(scene, from, limit) : embedded ? clauseEnd(scene, from, limit, finite) : limit,
    group,
    english,
    relative,
    concessive: isSubordinate(scene, group) || isOfFronted(scene, group),
    opening: english && opensBeforeMain(scene, group, relative),
  };
}

/** “que le pont cède | – une annonce qui a surpris”: whether the writer says something of the French report behind the dash at k, which no other one closes. */
function remarksBehindDash({ scene: { tokens }, ceiling }: Report, k: number): boolean {
  if (!isRemark(tokens, k, ceiling)) return false;
  for (let i = k + 1; i < ceiling; i++) if ((tokens[i] as Token).kind === Kind.Dash) return false;
  return true;
}

/** “found that men gained weight|, while women lost it”: whether the comma at k sets what a study or figures show against what they show besides. */
function setsAgainst({ scene, ceiling, group }: Report, k: number): boolean {
  const form = scene.tokens[k + 1]?.form ?? '';
  if (group.cue?.class !== 'show' || (form !== 'while' && form !== 'and')) return false;
  return !reportsWithin(scene, k + 2, ceiling, ceiling, () => true);
}

/** Whether the sentence goes on without the report behind the mark at k, before which a comma stands. */
function endsBehindMark({ scene, from, ceiling, group, english, concessive, opening }: Report, k: number): boolean {
  if (leavesQuotation(scene, k + 1, ceiling) || (english && actsThen(scene, k + 1, ceiling))) return true;
  if (english && (concessive || opening) && startsClause(scene, k + 1, ceiling)) return true;
  if (english && writerResumes(scene, from, k, ceiling)) return true;
  if (english && resumes(scene, from, k, ceiling, group)) return true;
  return sharesCue(scene, k, ceiling, group);
}

/** Whether a semicolon ends the report at k, or a colon before the words of another claim. */
function endsAtMark({ scene, english }: Report, k: number): boolean {
  const { kind } = scene.tokens[k] as Token;
  if (kind !== Kind.Colon) return kind === Kind.Semicolon;
  // “said the plan was dead: “It is over,” she told reporters”
  return english ? opensSpoken(scene, k + 1) : opensClaim(scene, k + 1);
}

/** Whether a comma ends the report at k: before another claim, the main clause or a remark of the writer. */
function endsAtComma(report: Report, k: number): boolean {
  const { scene, from, ceiling, english, relative, concessive, opening } = report;
  const { tokens } = scene;
  if ((tokens[k] as Token).kind !== Kind.Comma) return false;
  if (opensSpoken(scene, k + 1) || opensIncise(scene, k + 1)) return true;
  if (!english && opensCut(scene, k + 1)) return true;
  // “In a race where voters say they are bored, | here's what to watch”
  if (english && tokens[k + 1]?.form === 'here' && PRESENTS.has(tokens[k + 2]?.form ?? '')) return true;
  // “# Kiev accuse Moscou d'avoir tiré|, le Kremlin dément”
  if (!english && scene.heading && startsClause(scene, k + 1, ceiling)) return true;
  // “X, who said that …, left”: the main verb behind the comma closes the relative clause.
  if (relative && mainVerbAt(scene, k + 1, ceiling)) {
    // “X, who said that rain, not snow, | fell, left”
    const subjectOnly = english && THAT.has(tokens[from - 1]?.form ?? '') && !hasClause(scene, from - 1, k);
    if (!subjectOnly) return true;
  }
  if (english && (opening || concessive) && isRowOnly(report, k)) return false;
  if (opening && startsClause(scene, k + 1, ceiling)) return true;
  if (!concessive) return isRemark(tokens, k, ceiling);
  return english ? startsClause(scene, k + 1, ceiling) : opensMain(scene, k, ceiling);
}

/** The English verb that takes a clause and nothing else. */
const SAY = 'say';

/** “While Orr said rents|, rates and wages were fair, …”: whether the English words before the comma at k have no verb yet. */
function isRowOnly({ scene, from, group }: Report, k: number): boolean {
  return group.lemma === SAY && !hasClause(scene, from - 1, k);
}

/** Whether the clause behind the comma or coordinator at k is the speaker's next act, another's, or the writer's. */
function endsAtLink({ scene, from, ceiling, group, english }: Report, k: number): boolean {
  const { kind, tags } = scene.tokens[k] as Token;
  if (kind !== Kind.Comma && (tags & Tag.Coordinator) === 0) return false;
  if (!english)
    return (
      actsBehindInfinitive(scene, from, k, ceiling, group) ||
      sharesCue(scene, k, ceiling, group) ||
      otherSpeaker(scene, k, ceiling) ||
      disputes(scene, k, ceiling) ||
      writerGoesOn(scene, from, k, ceiling, group)
    );
  if (goesOnWithThat(scene, k, ceiling)) return false;
  return (
    (sharesCue(scene, k, ceiling, group) && !goesOnThinking(scene, from, k, group)) ||
    otherSpeaker(scene, k, ceiling) ||
    repeatsAuxiliary(scene, from, k, ceiling, group) ||
    disagrees(scene, from, k, ceiling, group) ||
    resumesWithPronoun(scene, from, k, ceiling, group) ||
    resumes(scene, from, k, ceiling, group) ||
    leavesContent(scene, from, k, ceiling, group) ||
    opensSeries(scene, from, k, ceiling, group) ||
    feels(scene, from, k, ceiling, group)
  );
}

/** “affirme avoir prévenu |, réclame une enquête et part”, “dit regretter |, elle a quitté la salle”: whether a verb in the speaker's number, without a subject of its own but a pronoun, stands behind a comma or “et” where the French words so far are an infinitive and what it takes. */
function actsBehindInfinitive(scene: Scene, from: number, k: number, ceiling: number, group: VerbGroup): boolean {
  const { tokens } = scene;
  if (group.form !== 'finite' || group.clitic >= 0 || !hasForm(tokens[from] as Token, Form.Infinitive)) return false;
  const pronoun = (tokens[k] as Token).kind === Kind.Comma && THIRD_PERSON.has(tokens[k + 1]?.form ?? '');
  const next = groupAt(scene, pronoun ? k + 2 : k + 1, ceiling);
  if (next === null || next.form !== 'finite' || next.clitic >= 0 || (next.number & group.number) === 0) return false;
  return firstFinite(scene, from, next.start) === null;
}

/** Whether the word or dash at k leaves the report without a comma. */
function endsAtWord(report: Report, k: number): boolean {
  const { scene, from, ceiling, english } = report;
  if ((scene.tokens[k] as Token).form === 'avant' && goesOnInfinitive(scene, k, ceiling)) return true;
  if (english && opensOthers(scene, k, ceiling)) return true;
  if (k === from + 1) return false;
  // The next sentence inside of the same tokens cannot start here.
  // “que, selon ses calculs, la dette baissera” is the report itself.
  return (english ? leavesEnglish(report, k) : leavesFrench(report, k)) || accordingStarts(report, k);
}

/** “said it was late – others did not care” */
function opensOthers(scene: Scene, k: number, ceiling: number): boolean {
  const { tokens } = scene;
  if ((tokens[k] as Token).kind !== Kind.Dash || !OTHERS.has(tokens[k + 1]?.form ?? '')) return false;
  return otherSpeaker(scene, k, ceiling);
}

function leavesEnglish({ scene, ceiling, group }: Report, k: number): boolean {
  const { tokens } = scene;
  if (leavesReport(tokens, k)) return true;
  // “said the deal was “dead” | as she left”
  if ((tokens[k - 1] as Token).kind === Kind.CloseMark && actsMeanwhile(scene, k, ceiling)) return true;
  // “said the plan had failed | while warning of floods”
  return (tokens[k] as Token).form === 'while' && sharesCue(scene, k - 1, ceiling, group);
}

function leavesFrench({ scene, from, ceiling, group }: Report, k: number): boolean {
  const { tokens } = scene;
  if (otherNumber(scene, from, k, ceiling, group) || bareParticiple(scene, k, ceiling)) return true;
  if (saysWhere(tokens, from, k, ceiling)) return true;
  if ((tokens[k] as Token).form !== 'en') return false;
  return opensInfinitive(tokens[from] as Token) && isGerundCue(scene, k + 1, ceiling);
}

/** “had offered to resign | but that Ruiz had refused”, “had rung | and been told to wait”: whether the English words behind a comma or coordinator go on with what is reported. */
function goesOnWithThat(scene: Scene, k: number, ceiling: number): boolean {
  const { tokens } = scene;
  const at = (tokens[k] as Token).kind === Kind.Comma ? k + 1 : k;
  const link = tokens[at];
  if (link === undefined || (link.tags & Tag.Coordinator) === 0) return false;
  const next = tokens[at + 1];
  if (next?.form === 'been') return true;
  return next?.form === 'that' && (next.tags & Tag.Determiner) === 0 && startsClause(scene, at + 2, ceiling);
}

/** “met to brag that the rate had fallen | and to rail against …”, “pour se féliciter que … | et pour attaquer …”: the infinitive that goes with that of the cue. */
function opensSecondInfinitive(tokens: readonly Token[], from: number, k: number, group: VerbGroup): boolean {
  const to = tokens[k + 1]?.form;
  if (group.form !== 'infinitive' || (tokens[from] as Token).form === 'to') return false;
  if (to !== 'to' && !(to === 'pour' && tokens[group.start - 1]?.form === 'pour')) return false;
  // “to once again | rail against his rivals”
  const i = behindAdverbs(tokens, k + 2, k + 5);
  const infinitive = tokens[i];
  return infinitive !== undefined && hasForm(infinitive, Form.Infinitive);
}

/** Whether a French main clause stands behind the comma at k, and not a further “qu'il faut agir”. */
function opensMain(scene: Scene, k: number, ceiling: number): boolean {
  return !THAT.has(scene.tokens[k + 1]?.form ?? '') && hasClause(scene, k, ceiling);
}

/** “once he found it was over, “…,” he said”: a quotation that another cue has taken. */
function opensSpoken({ tokens, owner }: Scene, k: number): boolean {
  const t = tokens[k];
  return t !== undefined && t.kind === Kind.OpenMark && t.mark >= 0 && (owner[t.mark] as number) >= 0;
}

/** “rappelle que le mal coûte cher | : 200 millions, selon un rapport”, “a promis de revenir | : d'après lui, …”: whether another claim starts at k. */
function opensClaim({ found }: Scene, k: number): boolean {
  return newest(found, 6).some(({ parts, cue }) => parts[0]?.from === k || cue?.from === k);
}

/** “a exigé de partir, | faute de quoi, dit-elle, la route sera fermée”: whether the words that an incise cuts start at k. */
function opensCut({ found }: Scene, k: number): boolean {
  return newest(found, 4).some(({ parts: [first, second], cue }) => {
    return first?.from === k && second !== undefined && cue !== null && cue.from > k && cue.to < second.to;
  });
}

/** “, when, she said, the mayor left”: a clause that an incise behind its conjunction makes a report of its own. */
function opensIncise({ tokens, found }: Scene, k: number): boolean {
  if (tokens[k + 1]?.kind !== Kind.Comma || ((tokens[k] as Token).tags & Tag.Subordinator) === 0) return false;
  return newest(found, 6).some(({ source, parts: [first] }) => source?.from === k + 2 && (first as Range).from > k);
}

/** “a constaté que les travaux traînaient et a saisi le juge”: a verb in the number of the speaker, not of those of whom he speaks. */
function otherNumber(scene: Scene, from: number, k: number, ceiling: number, group: VerbGroup): boolean {
  const { tokens, groups } = scene;
  const { form } = tokens[k] as Token;
  if ((form !== 'et' && form !== 'mais') || group.form !== 'finite' || group.number === 0) return false;
  let i = k + 1;
  while (i < ceiling && ((tokens[i] as Token).tags & (Tag.Adverb | Tag.ObjectPronoun | Tag.Negation)) !== 0) i++;
  const next = groups[firstGroupFrom(scene, k + 1)];
  if (next === undefined || next.first !== i || next.form !== 'finite' || next.number !== group.number) return false;
  let seen = 0;
  for (let n = firstGroupFrom(scene, from); n < groups.length; n++) {
    const g = groups[n] as VerbGroup;
    if (g.start >= k) break;
    if (g.form !== 'finite') continue;
    if (g.number === 0 || (g.number & next.number) !== 0) return false;
    seen++;
  }
  return seen > 0;
}

/** “qu'il s'agissait d'un prêt | affirmant l'avoir remboursé”: a second cue behind a thing that cannot say it. */
function bareParticiple(scene: Scene, k: number, ceiling: number): boolean {
  const { tokens } = scene;
  const t = tokens[k] as Token;
  if ((t.tags & Tag.Verb) === 0 || !hasForm(t, Form.PresentParticiple) || (t.tags & (Tag.Noun | Tag.Preposition)) !== 0)
    return false;
  const before = (tokens[k - 1] as Token).kind;
  const next = groupAt(scene, k, ceiling);
  if (next === null || next.cue === null) return false;
  // “leur « émotion » | saluant le courage”
  if (before === Kind.CloseMark) return introduces(scene, next, ceiling);
  if (before !== Kind.Word) return false;
  const phrase = phraseBefore(tokens, k, Math.max(0, k - 16));
  return phrase !== null && isObject(scene, next, phrase) && introduces(scene, next, ceiling);
}

/** “à la justice de faire”, “d'agir”, “vouloir agir”: an infinitive, perhaps behind its preposition or whom it is asked. */
function opensInfinitive(token: Token): boolean {
  return isPreposition(token) || hasForm(token, Form.Infinitive);
}

/** “a demandé à la justice de faire son travail en | indiquant que …”: a second cue of who asks. */
function isGerundCue(scene: Scene, k: number, ceiling: number): boolean {
  const next = groupAt(scene, k, ceiling);
  return next?.form === 'participle' && next.cue !== null && introduces(scene, next, ceiling);
}

/** Behind a quotation that a comma closed: “while trying to explain”, “as the crowd cheered” tell of the saying. */
function leavesQuotation(scene: Scene, k: number, ceiling: number): boolean {
  const t = scene.tokens[k];
  return t !== undefined && k < ceiling && scene.language.id === 'en' && (t.form === 'while' || t.form === 'as');
}

/** “said it was “over,” | then left the room”: what somebody does next, behind a quotation. */
function actsThen(scene: Scene, k: number, ceiling: number): boolean {
  return scene.tokens[k]?.form === 'then' && groupAt(scene, k + 1, ceiling)?.form === 'finite';
}

/** “, selon X” behind a clause. */
function accordingStarts({ scene, from }: Report, k: number): boolean {
  const t = scene.tokens[k] as Token;
  if (t.form !== 'selon' && t.form !== 'according') return false;
  // “que le pont, | selon les experts, tiendra”: before the verb of what is reported.
  if (THAT.has(itemAt(scene.tokens, from - 1)?.form ?? '') && !hasClause(scene, from - 1, k)) return false;
  // “que la dette, | selon ses calculs, baissera”: within what is reported.
  const end = ownWordsEnd(scene.tokens, t.form === 'selon' ? k + 1 : k + 2, scene.language);
  if (itemAt(scene.tokens, end)?.kind === Kind.Comma) return false;
  // “une loi qui, | selon lui, va mener à l'échec”: in a relative clause of the object.
  return (
    (scene.tokens[k - 1] as Token).kind === Kind.Comma && !RELATIVE_PRONOUNS.has((scene.tokens[k - 2] as Token).form)
  );
}
