/** Words in marks that are a title, a name or a nickname. */
import { DUBBING } from '../../language/en/naming';
import { SAID_WORDS } from '../../language/fr/naming';
import { PUBLISHERS } from '../../language/fr/works';
import { THOSE } from '../../language/fr/pronouns';
import { OBJECT_PRONOUNS, THAT } from '../../language/function-words';
import { type CueVerb, Form, Num, Tag } from '../../language/types';
import { isDeterminer, isPreposition } from '../../syntax/noun-phrase';
import { hasForm } from '../../syntax/readings';
import type { Subject } from '../../syntax/subject';
import type { VerbGroup } from '../../syntax/verb-groups';
import type { MarkedSpan } from '../../text/quotation-marks';
import { Case, Kind, type Token } from '../../text/token';
import { hasClause } from '../content/clause';
import type { Content } from '../content/search';
import { type Range, type Scene, spanOpenedAt } from '../unit/scene';
import { pointsThere, reads } from '../source/read-there';
import type { Report } from './report';

/** Words in marks that are a title, a name or a nickname, not what somebody says. */
export function isTitleOrName({ scene, group, cue, subject, content }: Report): boolean {
  const { tokens, language } = scene;
  // “a vu « La Nuit des loups »”, “sang “Happy Birthday””
  if (language.verbs.titled.has(cue.lemma) && (content.frame === 'quote' || content.frame === 'predicate')) {
    const part = content.parts[0] as Range;
    // “On pouvait y lire « Sauve ton paysan »”: words of the text that “y” stands for.
    const there = language.id === 'fr' && reads(scene, group) && pointsThere(tokens, group);
    if (language.id === 'fr' ? !there && isTitle(scene, part) : isProperName(scene, content, part.from)) return true;
    // “a publié aux éditions Gallimard « Un jour je m'en irai »”
    for (let k = group.end; k < part.from; k++) if (PUBLISHERS.has((tokens[k] as Token).form)) return true;
  }
  if (language.id === 'fr' && isWordInUse(scene, group, cue, subject)) return true;
  if (language.id === 'fr' && content.frame === 'quote') {
    if (opensTitle(scene, content.parts[0] as Range)) return true;
    // “tout le monde l'appelle « la dame du phare »”: a name.
    if (
      cue.lemma === 'appeler' &&
      group.head > group.start &&
      OBJECT_PRONOUNS.has((tokens[group.head - 1] as Token).form)
    )
      return true;
    // “celui que tous appellent « Momo »”
    const that = subject.start - 1;
    if (cue.lemma === 'appeler' && THAT.has(tokens[that]?.form ?? '') && THOSE.has(tokens[that - 1]?.form ?? ''))
      return true;
    // “ferait « regretter la crise »”: only “fait-il” speaks.
    if (cue.lemma === 'faire' && cue.rest === undefined) return true;
    // “…, a déclaré Ruiz, rapporte « Le Soir »”: the paper follows its verb, as Ruiz did his.
    if (followsSpeaker(scene, group) && isTitle(scene, content.parts[0] as Range)) return true;
  }
  if (cue.class !== 'judge') return false;
  // “the place that locals call “the Barn””: a name, not an opinion; an opinion was given once.
  if (content.frame === 'predicate' && isNaming(tokens, group, subject)) return true;
  // “a district that dockers call “Little Lagos””, “a beer called “Eight Seconds””: capitals make it a name.
  if (language.id !== 'en') return false;
  const { from, to } = content.parts[0] as Range;
  // “calls itself “Free Water””, “has been dubbed “The Wall of Orley””: behind whom it names
  let at = from;
  if (DUBBING.has(cue.lemma) || (tokens[from] as Token).form.endsWith('self'))
    while (at + 1 < to && (tokens[at] as Token).kind === Kind.Word) at++;
  return isProperName(scene, content, at);
}

/** “n'a jamais prononcé le mot « dette »”, “les dockers emploient le mot « largue »”: a French word that somebody does not say, or that is everybody's. */
function isWordInUse(
  { tokens }: Scene,
  { negated, first, head, number }: VerbGroup,
  cue: CueVerb,
  subject: Subject,
): boolean {
  if (!SAID_WORDS.has(cue.rest?.join(' ') ?? '')) return false;
  const many = number === Num.Plural || (tokens[subject.headStart] as Token).form === 'on';
  return negated || (many && head === first);
}

/** Whether the source of another cue, which stands behind its verb, ends at the comma before the group. */
function followsSpeaker({ tokens, found }: Scene, group: VerbGroup): boolean {
  const comma = group.start - 1;
  if (tokens[comma]?.kind !== Kind.Comma) return false;
  return found.slice(-4).some(({ source, cue }) => source?.to === comma && cue?.to === source.from);
}

/** “« Mémoires d'un âne »”: a capital and no verb. */
function isTitle(scene: Scene, { from, to }: Range): boolean {
  const first = scene.tokens[from + 1];
  const last = scene.tokens[to - 2];
  return first?.letterCase === Case.Capital && last?.kind !== Kind.Stop && !hasClause(scene, from, to);
}

/** “défend « La Nuit blanche »”: behind an article with a capital a noun with one, which is no place or body that speaks of itself so. */
function opensTitle(scene: Scene, range: Range): boolean {
  const { tokens, names } = scene;
  const article = tokens[range.from + 1];
  const noun = tokens[range.from + 2];
  if (article === undefined || noun?.letterCase !== Case.Capital || !isDeterminer(article)) return false;
  const type = names[noun.name]?.type;
  return type !== 'place' && type !== 'person' && isTitle(scene, range);
}

/** “what locals call the Barn”: a name that is in use. */
function isNaming(tokens: readonly Token[], group: VerbGroup, subject: Subject): boolean {
  // “what writers like to call “a hoot””
  for (let k = group.start - 1; group.form === 'infinitive' && k >= 0 && group.start - k < 7; k--)
    if ((tokens[k] as Token).form === 'what') return true;
  const before = tokens[subject.start - 1];
  if (before?.form !== 'what' || subject.pronoun) return false;
  return group.head === group.first && !hasForm(tokens[group.head] as Token, Form.Past);
}

/** Whether the content from `from` on is nothing but a few words in marks, all of them with a capital. */
function isProperName(scene: Scene, content: Content, from: number): boolean {
  const { tokens } = scene;
  const part = { from, to: (content.parts[0] as Range).to };
  const span = spanOpenedAt(scene, part.from);
  if (span === null || content.parts.length > 1 || part.to > span.close + 1 || part.to - part.from > 8) return false;
  const capitals = capitalised(tokens, part.from, part.to);
  return capitals > 1 || (capitals > 0 && tokens[part.from + 1]?.form === 'the'); // “the Barn”
}

/** How many words of [from, to) have a capital; 0 where one has none that is no preposition, determiner or conjunction. */
function capitalised(tokens: readonly Token[], from: number, to: number): number {
  let capitals = 0;
  for (let k = from; k < to; k++) {
    const t = tokens[k] as Token;
    if (t.kind !== Kind.Word) continue;
    if (t.letterCase !== Case.Lower) capitals++;
    else if (!isPreposition(t) && !isDeterminer(t) && (t.tags & Tag.Coordinator) === 0) return 0;
  }
  return capitals;
}

/** “a co-host of “Fox & Friends,” | asked”, “one place: “The Old Mill,” | a pub”: whether the English marks hold a title, and the comma in them that of the sentence around. */
export function isTitleBeforeComma({ tokens, language }: Scene, { open, close }: MarkedSpan): boolean {
  if (language.id !== 'en' || tokens[close - 1]?.kind !== Kind.Comma || close - open > LONGEST_TITLE) return false;
  return capitalised(tokens, open, close) > 1;
}

/** Tokens of a title between its marks at most, one of them the comma. */
const LONGEST_TITLE = 8;
