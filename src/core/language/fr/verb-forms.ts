import { items, type LexiconBuilder } from '../lexicon';
import { type CueVerb, Form, Num, Tag, type VerbReading } from '../types';
import { commonVerbs, rarerVerbs } from './common-verbs';
import { conjugate } from './conjugation';
import { cueVerbs } from './cue-verbs';
import { TOLD_PARTICIPLE } from './suffixes';

/** All cue entries of each lemma, the most specific first: multiword, pronominal, plain. */
export function cuesByLemma(): Map<string, (CueVerb | null)[]> {
  const byLemma = new Map<string, (CueVerb | null)[]>();
  for (const lemma of commonVerbs) byLemma.set(lemma, [null]);
  for (const lemma of rarerVerbs) byLemma.set(lemma, [null]);
  for (const cue of cueVerbs) {
    const cues = byLemma.get(cue.lemma);
    if (cues === undefined) byLemma.set(cue.lemma, [cue]);
    else cues.push(cue);
  }
  for (const cues of byLemma.values()) {
    // A verb that is a cue in some uses only keeps a plain reading besides.
    const plain = cues.some((cue) => cue !== null && cue.reflexive !== true && cue.rest === undefined);
    if (plain && cues[0] === null) cues.shift();
    else if (!plain && cues[0] !== null) cues.push(null);
    if (cues.length > 1) cues.sort((a, b) => specificity(b) - specificity(a));
  }
  return byLemma;
}

function specificity(cue: CueVerb | null): number {
  return cue === null ? 0 : 1 + (cue.reflexive === true ? 1 : 0) + 2 * (cue.rest?.length ?? 0);
}

/** Forms that are a function word nearly always; a verb reading (plaire, taire, maintenir) would do harm. */
const NEVER_VERBS = new Set(items('plus tu maintenant devant durant pendant'));

const RARER = new Set(rarerVerbs);

/** Bits of one form of one lemma while its readings are united: finite ones apart from the others. */
interface Pending {
  finite: number;
  finitePerson: number;
  finiteNumber: number;
  subjunctivePerson: number;
  subjunctiveNumber: number;
  other: number;
  otherNumber: number;
  gender: number;
}

/** Puts all forms of a verb into the lexicon, a reading for each of its cues; forms of one lemma share reading objects. */
export function addVerb(lexicon: LexiconBuilder, lemma: string, cues: readonly (CueVerb | null)[]): void {
  const pending = new Map<string, Pending>();
  const rarer = RARER.has(lemma);
  for (const { form, tense, bits, person, number, gender } of conjugate(lemma)) {
    // Too rare to be worth their place: que j'affirmasse, nous affirmâmes.
    const third = person === 4;
    if (!third && (tense === 'imperfect subjunctive' || (tense === 'simple past' && number === Num.Plural))) continue;
    if (rarer && (bits & (Form.PastParticiple | Form.PresentParticiple)) !== 0 && TOLD_PARTICIPLE.test(form)) continue;
    let entry = pending.get(form);
    if (entry === undefined) {
      entry = {
        finite: 0,
        finitePerson: 0,
        finiteNumber: 0,
        subjunctivePerson: 0,
        subjunctiveNumber: 0,
        other: 0,
        otherNumber: 0,
        gender: 0,
      };
      pending.set(form, entry);
    }
    if ((bits & Form.Subjunctive) !== 0) {
      entry.subjunctivePerson |= person;
      entry.subjunctiveNumber |= number;
    } else if ((bits & Form.Finite) !== 0) {
      entry.finite |= bits;
      entry.finitePerson |= person;
      entry.finiteNumber |= number;
    } else {
      entry.other |= bits;
      entry.otherNumber |= number;
      entry.gender |= gender;
    }
  }
  const shared = new Map<number, VerbReading[]>();
  for (const [text, entry] of pending) {
    if (NEVER_VERBS.has(text)) continue;
    if (entry.finite !== 0) add(text, entry.finite, entry.finitePerson, entry.finiteNumber);
    else if (entry.subjunctivePerson !== 0) {
      add(text, Form.Finite | Form.Subjunctive, entry.subjunctivePerson, entry.subjunctiveNumber);
    }
    if (entry.other !== 0) {
      add(text, entry.other, 0, entry.otherNumber);
      const word = lexicon.get(text);
      // A participle tells its gender unless the form is also a noun with a gender of its own.
      if (word !== undefined && word.noun === null) word.gender |= entry.gender;
    }
  }

  /** Forms with the same bits share their reading objects. */
  function add(text: string, form: number, person: number, number: number): void {
    const key = (form << 5) | (person << 2) | number;
    let readings = shared.get(key);
    if (readings === undefined) {
      readings = cues.map((cue) => ({ lemma, form, person, number, cue }));
      shared.set(key, readings);
    }
    for (const reading of readings) lexicon.addVerb(text, reading, Tag.Verb);
  }
}
