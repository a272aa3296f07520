/** Hearsay: the adverbs of it before a cue, and the French conditional (“il aurait quitté le pays”). */
import { OPINION } from '../../language/fr/conjunctions';
import { DEMONSTRATIVES } from '../../language/fr/determiners';
import { CONDITIONS, POINTED } from '../../language/fr/unsaid';
import { Person, Tag } from '../../language/types';
import { isOf } from '../../syntax/noun-phrase';
import { isAuxiliary } from '../../syntax/readings';
import { subjectBefore } from '../../syntax/subject-before';
import type { VerbGroup } from '../../syntax/verb-groups';
import type { Sentence } from '../../text/sentences';
import { itemAt } from '../../text/item-at';
import { Kind, type Token } from '../../text/token';
import { isInfinitiveStart } from '../content/infinitive';
import { add, firstGroupFrom, newest, type Range, type Scene, trimmed } from '../unit/scene';

/** “Un ouvrier aurait donné l’alerte”: the French conditional perfect of a report that names nobody, in a sentence without any attribution. */
export function hearsayConditional(scene: Scene, sentence: Sentence): void {
  const { tokens, groups, language } = scene;
  if (language.id !== 'fr') return;
  for (let n = firstGroupFrom(scene, sentence.from); n < groups.length; n++) {
    const group = groups[n] as VerbGroup;
    if (group.start >= sentence.to) return;
    if (group.form !== 'finite') continue;
    const first = tokens[group.first] as Token;
    const perfect = group.head > group.first && isAuxiliary(first);
    const told = group.conditional && (perfect || tellsState(scene, group)) && (group.person & Person.Third) !== 0;
    if (!told || (tokens[group.head] as Token).depth > 0) return;
    const overlaps = ({ from, to }: Range): boolean => to > sentence.from && from < sentence.to;
    if (newest(scene.found, 8).some(({ parts }) => parts.some(overlaps))) return;
    if (isPossible(scene, group) || isHypothetical(tokens, sentence)) return;
    const subject = subjectBefore(tokens, group, sentence.from);
    if (subject === null) return;
    // “Ce prêt aurait permis de payer les salariés”: what did not come about.
    if (group.lemma === 'permettre' && DEMONSTRATIVES.has((tokens[subject.start] as Token).form)) return;
    const { form } = tokens[subject.headStart] as Token;
    if (subject.pronoun && (form === 'on' || form === 'ce' || form === "c'")) return;
    if (subject.pronoun && form === 'il' && isOpinion(tokens, group.end)) return;
    const range = trimmed(tokens, { from: subject.start, to: sentence.to });
    if (range === null) return;
    add(scene, {
      parts: [range],
      source: null,
      cue: null,
      lemma: '',
      modality: 'hearsay',
      confidence: 0.5,
      reason: 'hearsay conditional',
      speaker: { kind: 'none' },
    });
    return;
  }
}

/** “il serait | prématuré d'affirmer”, “il serait | bon que”: nothing that happened. */
function isOpinion(tokens: readonly Token[], end: number): boolean {
  const adjective = ((tokens[end]?.tags ?? 0) & (Tag.Adjective | Tag.Determiner)) === Tag.Adjective;
  return OPINION.has(tokens[end]?.form ?? '') || (adjective && OPINION.has(tokens[end + 1]?.form ?? ''));
}

/** “Le suspect serait | en fuite”, “serait | âgé de 17 ans”: how somebody or something is; not “l'idéal serait | de partir”. */
function tellsState(scene: Scene, { lemma, end }: VerbGroup): boolean {
  const { tokens } = scene;
  const next = tokens[end];
  if (lemma !== 'être' || next === undefined || next.kind === Kind.Stop) return false;
  return !(isOf(next) && isInfinitiveStart(scene, end + 1, tokens.length));
}

/** “Ruiz reportedly said: “…””, “Ruiz has allegedly told him, “…””: whether an adverb of hearsay stands before the verb of the group or in it. */
export function isByHearsay({ tokens }: Scene, { start, head }: VerbGroup): boolean {
  for (let k = Math.max(0, start - 1); k < head; k++)
    if ((tokens[k] as Token).entry?.phrases?.other.some(({ phrase }) => phrase.kind === 'bare') === true) return true;
  return false;
}

/** “auraient pu”, “auraient voulu voir”: what was possible or wished, not what is told. */
function isPossible({ tokens, language }: Scene, { lemma, first, head }: VerbGroup): boolean {
  const { possible } = language.verbs;
  if (possible.has(lemma)) return true;
  for (let k = first + 1; k < head; k++)
    if ((tokens[k] as Token).word?.verbs?.some((verb) => possible.has(verb.lemma)) === true) return true;
  return false;
}

/** A condition or a contrast explains the conditional: si, sans, sinon, sans quoi, “Avec un gardien, …”, “Dans cette hypothèse, …”. */
function isHypothetical(tokens: readonly Token[], sentence: Sentence): boolean {
  if ((tokens[sentence.from] as Token).form === 'avec') return true;
  for (let k = sentence.from; k < sentence.to; k++) {
    const t = tokens[k] as Token;
    if (t.kind === Kind.Stop && t.form === '?') return true;
    const asIf = t.form === "s'" && ((tokens[k + 1]?.tags ?? 0) & Tag.SubjectPronoun) !== 0;
    // “Dans ce cas, les élus seraient …”, “À ce rythme, …”
    const pointed = POINTED.has(t.form) && itemAt(tokens, k - 1)?.form === 'ce';
    if (asIf || pointed || CONDITIONS.has(t.form)) return true;
  }
  return false;
}
