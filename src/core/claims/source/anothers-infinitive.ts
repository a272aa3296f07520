/** Infinitives that are no second cue of the speaker: what was said, what another does, what nobody says. */
import { ATTEMPTS, HARD, WISHING } from '../../language/en/infinitives';
import { SEEING } from '../../language/fr/hearings';
import { ENABLING, LEAVING, RELUCTANT } from '../../language/fr/unsaid';
import { BEFORE_INFINITIVE } from '../../language/prepositions';
import { Form, Tag } from '../../language/types';
import { isDative } from '../../syntax/noun-phrase';
import { phraseAfter } from '../../syntax/phrase-after';
import { hasForm } from '../../syntax/readings';
import type { VerbGroup } from '../../syntax/verb-groups';
import { itemAt } from '../../text/item-at';
import { Kind, type Token, onlyWords } from '../../text/token';
import { firstGroupFrom, newest, toBefore, type Scene } from '../unit/scene';

/** “it was too soon | to say what caused it”, “it is hard | to say”, “trop honnête pour | soupçonner”: nobody says it. */
export function isTooSoon(scene: Scene, { start }: VerbGroup): boolean {
  const { tokens } = scene;
  if (itemAt(tokens, start - 1)?.form === 'pour')
    return [start - 3, start - 4, start - 5].some((k) => itemAt(tokens, k)?.form === 'trop');
  const to = toBefore(scene, start);
  return to > 1 && (tokens[to - 2]?.form === 'too' || HARD.has((tokens[to - 1] as Token).form));
}

/** “a dit penser « aux sinistrés »”: the infinitive is what was said, not a second cue. */
export function opensContent(scene: Scene, group: VerbGroup): boolean {
  let from = group.start;
  while (((scene.tokens[from - 1]?.tags ?? 0) & Tag.Negation) !== 0) from--;
  return newest(scene.found, 4).some(({ parts }) =>
    parts.some((part) => part.from >= from && part.from <= group.start),
  );
}

/** “accuse le maire de | minimiser la crise”, “l'accuse de | minimiser”: what another than the speaker does or shall do. */
export function isAnothersAct(scene: Scene, { start }: VerbGroup): boolean {
  const { tokens, found, groups } = scene;
  for (const { parts, reason, cue } of newest(found, 4)) {
    if (reason !== 'subject–verb–object-infinitive' || cue === null) continue;
    const part = parts.find(({ from, to }) => from < start && start < to);
    if (part === undefined) continue;
    const accuses = groups[firstGroupFrom(scene, cue.from)]?.cue?.class === 'accuse';
    return accuses || !BEFORE_INFINITIVE.has((tokens[part.from] as Token).form);
  }
  return false;
}

/** “want | the firm | to admit that …”, “would like | her | to say so”: what an English verb of wishing wants of another, who has not said it. */
export function isWished(scene: Scene, { start }: VerbGroup): boolean {
  const { tokens, groups } = scene;
  const to = toBefore(scene, start);
  if (to < 0) return false;
  const verb = groups[firstGroupFrom(scene, to) - 1];
  if (verb === undefined || !WISHING.has(verb.lemma) || verb.end >= to) return false;
  const pronoun = verb.end === to - 1 && ((tokens[verb.end] as Token).tags & Tag.ObjectPronoun) !== 0;
  return pronoun || phraseAfter(tokens, verb.end, to)?.end === to;
}

/** “cited polls conducted | to show who leads”, “used ads designed | to suggest that …”: what the English object of the verb before was made for. */
export function isMadeFor(scene: Scene, { start, cue }: VerbGroup): boolean {
  const { tokens, groups } = scene;
  const to = toBefore(scene, start);
  if (to < 0 || cue?.class !== 'show') return false;
  const n = firstGroupFrom(scene, to) - 1;
  const made = groups[n];
  const verb = groups[n - 1];
  if (made === undefined || verb === undefined || to - made.end > 1 || made.head > made.first) return false;
  if (!hasForm(tokens[made.head] as Token, Form.PastParticiple) || verb.form !== 'finite') return false;
  for (let k = verb.end; k < made.start; k++) {
    const { kind, tags } = tokens[k] as Token;
    if (kind !== Kind.Word || (tags & (Tag.Coordinator | Tag.Relative | Tag.SubjectPronoun)) !== 0) return false;
  }
  return made.start > verb.end;
}

/** “a été lente à | critiquer le président”, “peu enclin à | commenter”: what a French adjective says that somebody hardly does. */
export function isHardlyDone({ tokens, language }: Scene, { start }: VerbGroup): boolean {
  if (language.id !== 'fr' || itemAt(tokens, start - 1)?.form !== 'à') return false;
  return RELUCTANT.test(itemAt(tokens, start - 2)?.form ?? '');
}

/** “leaders' attempts | to explain the plan”, “his refusal | to admit it”: what an English noun of trying or of not doing is about, which the subject of no verb says. */
export function isAttempted(scene: Scene, { start }: VerbGroup): boolean {
  const to = toBefore(scene, start);
  return to > 0 && ATTEMPTS.has((scene.tokens[to - 1] as Token).form);
}

/** “à charge pour le maire de | signaler”, “…, aux clubs de | dénoncer”: what is left to others in French, who have not said it. */
export function isLeftToOthers({ tokens, language }: Scene, { start }: VerbGroup): boolean {
  const of = itemAt(tokens, start - 1)?.form;
  if (language.id !== 'fr' || (of !== 'de' && of !== "d'")) return false;
  for (let k = start - 2; k > 0 && start - k < LONGEST_HEARER; k--) {
    const t = tokens[k] as Token;
    if (t.kind !== Kind.Word) return false;
    if (!isDative(t) && t.form !== 'pour') continue;
    const before = tokens[k - 1] as Token;
    return before.kind === Kind.Comma || before.kind === Kind.Semicolon || LEAVING.has(before.form);
  }
  return false;
}

/** “une loi qui permet aux maires de | dénoncer”, “autorise le préfet à | demander”: what a French verb lets or makes others do, who have not said it. */
export function isEnabled(scene: Scene, { start }: VerbGroup): boolean {
  const { tokens, groups, language } = scene;
  const link = itemAt(tokens, start - 1)?.form;
  if (language.id !== 'fr' || (link !== 'de' && link !== "d'" && link !== 'à')) return false;
  const verb = groups[firstGroupFrom(scene, start) - 1];
  if (verb === undefined || !ENABLING.has(verb.lemma) || start - verb.end > LONGEST_HEARER) return false;
  if (!onlyWords(tokens, verb.end, start)) return false;
  return true;
}

/** Whom something is left to has fewer words. */
const LONGEST_HEARER = 8;
/** How claims are called whose words are an object. */
const OBJECTS = new Set(['subject–verb–noun', 'subject–verb–prepositional']);

/** “a critiqué la décision du Conseil | de dénoncer l'accord”: what the noun decides of, which is the object of a cue; but “avant de dénoncer”. */
export function isOfObject(scene: Scene, { start }: VerbGroup): boolean {
  const { tokens, groups, found, language } = scene;
  const { form } = itemAt(tokens, start - 1) ?? { form: '' };
  if (language.id !== 'fr' || (form !== 'de' && form !== "d'")) return false;
  for (const { parts, reason } of newest(found, 4)) {
    const last = parts[parts.length - 1];
    if (last === undefined || !OBJECTS.has(reason) || last.from >= start) continue;
    if (start < last.to) return true;
    const noun = tokens[start - 2] as Token;
    const verb = groups[firstGroupFrom(scene, last.to)];
    return verb?.start === start && (noun.name >= 0 || (noun.tags & (Tag.Noun | Tag.Calendar)) !== 0);
  }
  return false;
}

/** “avoir vu des policiers frapper à la porte et | ordonner …”: whether a French infinitive behind “et” goes with another one, of what somebody was seen or heard to do, or let do. */
export function isSeenToDo(scene: Scene, { start }: VerbGroup): boolean {
  const { tokens, groups, language } = scene;
  if (language.id !== 'fr' || ((tokens[start - 1]?.tags ?? 0) & Tag.Coordinator) === 0) return false;
  const n = firstGroupFrom(scene, start) - 1;
  const inner = groups[n];
  const outer = groups[n - 1];
  if (inner?.form !== 'infinitive' || outer === undefined || !SEEING.has(outer.lemma)) return false;
  return phraseAfter(tokens, outer.end, inner.start)?.end === inner.start;
}
