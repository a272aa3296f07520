/** Whether a que or that behind a verb opens the clause that it reports, and none of another verb or of a noun. */
import { EQUALS } from '../../language/fr/amounts';
import { LIKENING } from '../../language/fr/conjunctions';
import { BARS } from '../../language/fr/hearings';
import { DEFINITE, INDEFINITE, THAT } from '../../language/function-words';
import { Form, Num, Tag, type CueVerb } from '../../language/types';
import { namesAgent } from '../../syntax/head-noun';
import { isDative, isDeterminer, isHead, isNominal, isOf, isPreposition } from '../../syntax/noun-phrase';
import { phraseAfter } from '../../syntax/phrase-after';
import { phraseBefore } from '../../syntax/phrase-before';
import { isConjunctionBefore } from '../../syntax/segments';
import { hasForm, isAgent, isPresentParticiple, reports } from '../../syntax/readings';
import { isDay } from '../../syntax/time';
import { Kind, type Token } from '../../text/token';
import { skipAdverbials } from './adverbials';
import { hasClause, isFiniteVerb } from './clause';
import { isSubjectThat } from './subject-that';
import { opensTimeAround } from './english-saying';
import { isOneOf } from './prepositions';
import { rowEnd } from './row-end';
import { groupAt, type Scene } from '../unit/scene';

/** A “que” or “that” behind a verb, and what stands between them. */
interface Met {
  /** Behind the verb. */
  readonly from: number;
  readonly that: number;
  readonly ceiling: number;
  readonly commas: number;
  /** The last comma, or -1. */
  readonly comma: number;
  /** A present participle stands behind the last comma. */
  readonly participle: boolean;
}

/** Whether the conjunction opens the clause that the verb reports, and none of another verb or of a noun. */
export function opensClause(scene: Scene, met: Met, cue: CueVerb): boolean {
  const { from, that, ceiling } = met;
  const { form } = scene.tokens[that] as Token;
  const start = skipAdverbials(scene, from, ceiling);
  if (that === from || (form === 'that' && that === start)) return opensRightBehind(scene, that, ceiling);
  if (isOfOther(scene, met) || isOfApposition(scene, met, cue) || isOfAnswered(scene, met, start)) return false;
  if (isBeforeVerb(scene, met)) return false;
  // “répond jeudi devant le tribunal d'un vol | qu'il nie”: of what somebody is accused.
  if (cue.lemma === 'répondre' && that > start && answersFor(scene.tokens, from, that)) return false;
  return that <= start || !(isOfObject(scene, met, start, cue) || isOfTopic(scene, met, start, cue));
}

/** “a répondu aux critiques de Ruiz, | qu'elle juge « injustes »”: whether the French conjunction opens a relative clause of words that somebody answers. */
function isOfAnswered({ tokens, language }: Scene, { that, comma }: Met, start: number): boolean {
  if (language.id !== 'fr' || comma !== that - 1 || !isDative(tokens[start])) return false;
  const { kind, name, word } = tokens[start + 1] as Token;
  return kind === Kind.Word && name < 0 && word?.noun === 'speech';
}

/**
 * “explique la hausse par la crise | que | traverse le pays”, “proposed a bridge, despite one | that | was built in May”: whether a finite
 * verb stands right behind the conjunction and a thing before it; a clause has its subject before its verb.
 */
function isBeforeVerb(scene: Scene, { that, ceiling, commas, comma }: Met): boolean {
  const noun = scene.tokens[that - 1] as Token;
  if (scene.language.id === 'en' && comma >= 0 && comma < that - 1 && isHead(noun)) {
    const verb = groupAt(scene, that + 1, ceiling);
    return verb?.form === 'finite' && isFiniteVerb(scene.tokens[verb.first] as Token);
  }
  if (scene.language.id !== 'fr' || commas > 0 || noun.name >= 0 || isAgent(noun) || isDay(noun)) return false;
  return isNominal(noun) && groupAt(scene, that + 1, ceiling)?.form === 'finite';
}

/** “alerter le préfet | sur la crise que | les ports vivent”: whether the French conjunction opens a relative clause of what somebody is told of. */
function isOfTopic(scene: Scene, { that, commas }: Met, start: number, cue: CueVerb): boolean {
  const { tokens, language } = scene;
  const noun = tokens[that - 1] as Token;
  if (language.id !== 'fr' || cue.object !== 'addressee' || commas > 0 || noun.name >= 0 || !isNominal(noun))
    return false;
  for (let k = that - 2; k >= start; k--)
    if ((tokens[k] as Token).form === 'sur') return phraseAfter(tokens, k + 1, that)?.end === that;
  return false;
}

/** Right behind the verb: “said that | the plan failed” is a clause, “said that much” a determiner. */
function opensRightBehind(scene: Scene, that: number, ceiling: number): boolean {
  const t = scene.tokens[that] as Token;
  // “said that was not true”: the subject of the clause.
  if (isSubjectThat(scene, that, ceiling)) return false;
  // “The minister proposed that | in May|.”
  const behind = t.form === 'that' ? skipAdverbials(scene, that + 1, ceiling) : that + 1;
  if (behind > that + 1 && (scene.tokens[behind]?.kind ?? Kind.Stop) === Kind.Stop) return false;
  if (t.form !== 'that' || (t.tags & Tag.Determiner) === 0) return true;
  // “disputes that; the court agreed”
  const next = scene.tokens[that + 1];
  if (ENDED.has(next?.kind ?? Kind.Stop)) return false;
  // “denied that, | insisting that staff knew”
  const participle = next?.kind === Kind.Comma ? scene.tokens[that + 2] : undefined;
  if (participle !== undefined && isPresentParticiple(participle) && reports(participle)) return false;
  return !pointsAt(scene, that, ceiling) && hasClause(scene, that + 1, ceiling);
}

/** What stands behind a “that” which points at what was told. */
const ENDED: ReadonlySet<Kind> = new Set([Kind.Semicolon, Kind.Stop]);

/** Whether the conjunction belongs to a participle, a comparison or a time before it. */
function isOfOther(scene: Scene, { from, that, ceiling, comma, participle }: Met): boolean {
  const { tokens, language } = scene;
  const previous = tokens[that - 1] as Token;
  // “thinks even that may fail”
  if (participle || isConjunctionBefore(previous, tokens[that]) || LIKENING.has(previous.form)) return true;
  if (language.id === 'fr') {
    // “songe à partir plus tôt que | prévu”
    if (compares(scene, from, that, ceiling)) return true;
    const expected = tokens[that + 1];
    return expected !== undefined && hasForm(expected, Form.PastParticiple) && tokens[that + 2]?.kind !== Kind.Word;
  }
  if (comma === that - 1) return false;
  // “It went well, officials said, with few accidents on the road that served …”: a cue that its comma closes.
  if (tokens[from]?.kind === Kind.Comma) return true;
  // “was told on Sunday, hours after a defeat at Leeds that | was greeted with boos”: a time that no comma closes.
  return comma > from && opensTimeAround(tokens, comma + 1);
}

/** “réclame plus de moyens | qu'en 2010”, “un budget aussi élevé | qu'à Lens”: whether the French object compares, and no clause stands behind the conjunction. */
function compares(scene: Scene, from: number, that: number, ceiling: number): boolean {
  for (let k = from; k + 1 < that; k++) {
    const { form, depth } = scene.tokens[k] as Token;
    if (depth === 0 && (EQUALS.has(form) || form === 'aussi')) return !hasClause(scene, that + 1, ceiling);
  }
  return false;
}

/** “lancer la gamme, une technique qu'elle maîtrise”: whether the conjunction opens a relative clause behind an apposition. */
function isOfApposition(scene: Scene, { from, that, comma }: Met, cue: CueVerb): boolean {
  const { tokens } = scene;
  if (comma <= from || !isHead(tokens[that - 1] as Token)) return false;
  // “dénonce les coupes, mesure que la direction dit regretter”
  const bare = tokens[comma + 1] as Token;
  if (comma + 2 === that && scene.language.id === 'fr' && bare.name < 0 && !isAgent(bare)) return true;
  // “montre le geste, d'une main | que l'âge a tordue”
  const linked = isPreposition(tokens[comma + 1] as Token) && INDEFINITE.has(tokens[comma + 2]?.form ?? '');
  if (linked && skipAdverbials(scene, from, comma) < comma) return phraseAfter(tokens, comma + 2, that)?.end === that;
  if (!isDeterminer(tokens[comma + 1] as Token)) return false;
  let end = phraseAfter(tokens, comma + 1, that)?.end ?? that;
  // “la fin de 212 emplois | sur les 640 | que compte le site”
  while (end < that && isPreposition(tokens[end] as Token)) end = phraseAfter(tokens, end + 1, that)?.end ?? that + 1;
  if (end !== that) return false;
  // “told the mayor, the clerk and the treasurer | that”
  return cue.object !== 'addressee' || rowEnd(scene, comma, that) !== that;
}

/** “l'importance que …”, “a contesté ce calcul, qu'elle juge faux”: whether the conjunction opens a relative clause behind an object that starts at `start`. */
function isOfObject({ tokens, language }: Scene, { that, commas, comma }: Met, start: number, cue: CueVerb): boolean {
  const relative = commas === 1 && comma === that - 1 && language.id === 'fr';
  const noun = isHead(tokens[that - 1] as Token) || endsInAdjective(tokens, start, that);
  const plain = commas === 0 && (noun || cue.frames.includes('zero'));
  if (!relative && !plain) return false;
  const opening = tokens[start] as Token;
  // “s'inquiète du sort des forêts, qu'elle juge perdues”, “se félicite d'un geste qu'il juge utile”, but “du fait | que”
  // “insiste sur la crise, qu'elle juge grave”
  const governed = isOf(opening) || (relative && isOneOf(opening.form, cue.prepositions ?? []));
  const taken = governed && cue.frames.includes('prepositional') && (relative || tokens[that - 1]?.form !== 'fait');
  const object =
    (taken || !isPreposition(opening) || opening.form === 'des') && (opening.tags & (Tag.Adverb | Tag.Calendar)) === 0;
  // “signale des abus, que le pouvoir nie”, but “avertit les élus, que …”
  return object && (cue.object !== 'addressee' || (relative && !namesAgent(tokens, start, comma, true)));
}

/** “la confiance éclairée | qu'il lui a témoignée”: whether an adjective ends a phrase with its article right before the French conjunction at k. */
function endsInAdjective(tokens: readonly Token[], from: number, k: number): boolean {
  const { tags } = tokens[k - 1] as Token;
  if ((tags & Tag.Adjective) === 0 || !THAT.has((tokens[k] as Token).form)) return false;
  const phrase = phraseBefore(tokens, k, from);
  return phrase !== null && phrase.end - phrase.start > 2 && DEFINITE.has((tokens[phrase.start] as Token).form);
}

/** “disputes | that figure |, saying it is old”: whether the “that” at k and one noun are all that stands before a comma or the end. */
function pointsAt({ tokens }: Scene, k: number, ceiling: number): boolean {
  const noun = tokens[k + 1];
  const end = behindDay(tokens, k + 2);
  const behind = tokens[end];
  if (noun === undefined || noun.kind !== Kind.Word || noun.name >= 0) return false;
  if ((noun.tags !== 0 && (noun.tags & Tag.Noun) === 0) || noun.word?.number === Num.Plural) return false;
  if (end >= ceiling || behind === undefined || behind.kind === Kind.Stop) return true;
  // “rejected that claim | on Friday”, “rejected that claim | Friday, and …”
  if (end > k + 2) return behind.kind === Kind.Comma;
  // “said that | inflation, which had fallen, would rise”
  const next = tokens[end + 1];
  const goesOn = (next?.tags ?? 0) & Tag.Coordinator || (next !== undefined && isPresentParticiple(next));
  return behind.kind === Kind.Comma && Boolean(goesOn);
}

/** Behind the English day at k, with its “on” or without, or k. */
function behindDay(tokens: readonly Token[], k: number): number {
  const at = tokens[k]?.form === 'on' ? k + 1 : k;
  return ((tokens[at]?.tags ?? 0) & Tag.Calendar) !== 0 ? at + 1 : k;
}

/** “de vols sur les chantiers”, “à la barre | d'un accident”: whether “de” opens the object of the French verb in [from, to). */
function answersFor(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const before = tokens[k - 1] as Token;
    const place = before.word?.noun === 'organization' || before.word?.noun === 'place' || BARS.has(before.form);
    if (isOf(tokens[k] as Token) && (k === from || place || (before.tags & (Tag.Calendar | Tag.Adverb)) !== 0))
      return true;
  }
  return false;
}
