/** What is told of the speaker or of the saying behind an incise: “a dit Ruiz, | visiblement agacée”, “a-t-elle dit, | devant la presse”. */
import { MANNERS, STATES } from '../../language/fr/manners';
import { compatible } from '../../actors/cast/entity';
import { OCCASIONS as MEETINGS } from '../../language/fr/hearings';
import { BESIDE_OCCASION, OCCASION_LINKS } from '../../language/fr/phrase-tables';
import { OCCASIONS, SPOKEN_WHEN, TONES } from '../../language/fr/phrases';
import { Form, Tag, type Word } from '../../language/types';
import { isAgent, hasForm, agree } from '../../syntax/readings';
import { phraseEnd } from '../../syntax/set-phrase';
import { isOfTime } from '../../syntax/time';
import { describes, tellsPart } from '../source/remark';
import { Case, Kind, type Token } from '../../text/token';
import { BEFORE_GERUND } from '../../language/fr/pronouns';
import { isOf, isPreposition } from '../../syntax/noun-phrase';
import { headOf } from '../../syntax/head-noun';
import type { Incise } from './incise-bounds';
import type { Scene } from '../unit/scene';

/** No remark is longer than this many tokens. */
const LONGEST = 16;

/**
 * The comma or stop (or `ceiling`) that closes the French remarks which start at `from`, or -1 where there is none.
 * @param gender that of the speaker, 0 where nothing tells it
 */
export function remarksOnSaying(tokens: readonly Token[], from: number, ceiling: number, gender: number): number {
  let found = -1;
  for (let k = from; k < ceiling && (opensRemark(tokens, k, gender) || (found > 0 && isPlace(tokens, k)));) {
    let end = k;
    while (end < ceiling && !isSeam(tokens[end] as Token)) {
      const { kind, tags, name } = tokens[end] as Token;
      if (kind !== Kind.Word && kind !== Kind.Number) return found;
      const verb = (tags & (Tag.Verb | Tag.Noun)) === Tag.Verb && name < 0 && end > k + 2;
      if (
        end - from > LONGEST ||
        (verb && hasForm(tokens[end] as Token, Form.Finite) && !describes(tokens[end] as Token))
      )
        return found;
      end++;
    }
    if (tokens[end]?.kind !== Kind.Comma || end >= ceiling) return end;
    found = end;
    k = end + 1;
  }
  return found;
}

function isSeam({ kind }: Token): boolean {
  return kind === Kind.Comma || kind === Kind.Stop;
}

/** Whether what starts at k tells how, when, where or by whom something was said, and is hardly said itself. */
function opensRemark(tokens: readonly Token[], from: number, gender: number): boolean {
  let k = from;
  while (((tokens[k]?.tags ?? 0) & (Tag.Adverb | Tag.Verb | Tag.Noun)) === Tag.Adverb) k++;
  const first = tokens[k];
  const next = tokens[k + 1];
  // “, hier, à l'issue d'une visite”
  if (k > from && (first === undefined || isSeam(first))) return SPOKEN_WHEN.has((tokens[from] as Token).form);
  if (first === undefined || next === undefined) return false;
  // “, ce matin, sur France Inter”
  if (WHICH_TIME.has(first.form) && isOfTime(next)) return true;
  if (describes(first)) return compatible(gender, first.word?.gender ?? 0);
  if ((first.tags & Tag.Calendar) !== 0 || tellsPart(tokens, k) || opensOccasion(tokens, k)) return true;
  const { form } = next;
  switch (first.form) {
    case 'en':
      return hasForm(next, Form.PresentParticiple) || STATES.has(form);
    case 'sous':
      return STATES.has(tokens[k + 2]?.form ?? '');
    case 'avant':
      return form === 'de' || form === "d'";
    case 'lors':
      return true;
    case 'sans':
      return form === 'plus' || hasForm(next, Form.Infinitive) || tokens[k - 1]?.form === 'non';
    case 'sur':
      return next.name >= 0 || next.letterCase !== Case.Lower;
    case "d'":
      return (
        (form === 'un' || form === 'une') &&
        (MANNERS.has(tokens[k + 2]?.form ?? '') || TONES.has(tokens[k + 2]?.form ?? ''))
      );
    case 'tout':
      return MANNERS.has(form);
    case 'à':
    case 'au':
      return OCCASIONS.has((form === "l'" ? tokens[k + 2]?.form : form) ?? '');
    case 'devant':
    case 'dans': {
      const noun = (next.tags & Tag.Determiner) === 0 ? next : tokens[k + 2];
      const kind = noun?.word?.noun;
      return first.form === 'devant'
        ? isAgent(noun)
        : kind === 'document' || kind === 'speech' || noun?.form === 'entretien';
    }
    default:
      return (first.tags & Tag.Determiner) !== 0 && MANNERS.has(form);
  }
}

/** “, lundi, | à Lens”: where somebody spoke, behind when. */
function isPlace(tokens: readonly Token[], k: number): boolean {
  return (tokens[k] as Token).form === 'à' && (tokens[k + 1]?.name ?? -1) >= 0;
}

const WHICH_TIME: ReadonlySet<string> = new Set(['ce', 'cet', 'cette']);

/** “, au terme d'un débat”, “, en marge d'un salon”: whether at k it is told at what somebody spoke. */
export function opensOccasion(tokens: readonly Token[], k: number): boolean {
  if (phraseEnd(tokens, k, BESIDE_OCCASION) > k) return true;
  const from = phraseEnd(tokens, k, OCCASION_LINKS);
  if (from === k) return false;
  for (let i = from; i < from + NEAR; i++) {
    const t = tokens[i];
    if (t === undefined || t.kind !== Kind.Word) return false;
    if (MEETINGS.has(t.form)) return true;
  }
  return false;
}

/** The noun of an occasion stands within so many words. */
const NEAR = 5;

/** Whether a remark on the speaker, or a second cue, starts with the token. */
export function startsRemark(token: Token): boolean {
  return (
    (token.tags & Tag.Relative) !== 0 ||
    token.form === 'comme' || // “, comme l'affirment les syndicats”
    token.word?.verbs?.some((v) => (v.form & Form.PresentParticiple) !== 0) === true ||
    (isPreposition(token) && !isOf(token))
  );
}

/** “, | tout en promettant une aide”, “, | s'en prenant à l'État” */
export function startsGerund(tokens: readonly Token[], k: number): boolean {
  let i = k;
  while (BEFORE_GERUND.has(tokens[i]?.form ?? '')) i++;
  const verb = tokens[i];
  return i > k && verb !== undefined && hasForm(verb, Form.PresentParticiple) && (verb.tags & Tag.Noun) === 0;
}

/** The comma or stop behind what is told of the French incise's speaker or saying, which starts at k; or -1. */
export function remarksEnd({ tokens, language }: Scene, { source }: Incise, k: number, ceiling: number): number {
  if (language.id !== 'fr' || tokens[k] === undefined) return -1;
  const speaker = source === null ? undefined : tokens[headOf(tokens, source.from, source.to, true)];
  const pronoun = source === null ? undefined : tokens[source.from];
  return remarksOnSaying(tokens, k, ceiling, speaker?.word?.gender ?? pronoun?.word?.gender ?? 0);
}

/** Whether nothing but such remarks stands between k and the end of the sentence. */
export function tellsAll(scene: Scene, incise: Incise, k: number, ceiling: number): boolean {
  const end = remarksEnd(scene, incise, k, ceiling);
  return end > 0 && (end >= ceiling || scene.tokens[end]?.kind === Kind.Stop);
}

/** “…, a répondu le président, | interrogé par l'AFP”: a French participle with a complement, in the gender of who speaks. */
export function tellsOfSpeaker({ tokens, language }: Scene, { source }: Incise, k: number): boolean {
  const { word, name, tags } = tokens[k] as Token;
  const next = tokens[k + 1];
  if (language.id !== 'fr' || source === null || name >= 0 || (tags & Tag.Determiner) !== 0 || next === undefined)
    return false;
  const participle = word?.verbs?.find((v) => (v.form & Form.PastParticiple) !== 0);
  if (participle === undefined || !(isPreposition(next) || (next.tags & Tag.Calendar) !== 0)) return false;
  const speaker = tokens[headOf(tokens, source.from, source.to, true)]?.word?.gender ?? 0;
  return agree(speaker, (word as Word).gender);
}
