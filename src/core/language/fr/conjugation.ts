import { Form, Gender, Num } from '../types';
import { type IrregularModel, irregularModels, regularRe, secondGroup } from './irregular-verbs';

/** Tenses and moods that a form can have. */
export type Tense =
  | 'infinitive'
  | 'present'
  | 'imperfect'
  | 'simple past'
  | 'future'
  | 'conditional'
  | 'subjunctive'
  | 'imperfect subjunctive'
  | 'imperative'
  | 'past participle'
  | 'present participle';

/** One form of a verb; `person`, `number` and `gender` are 0 where the form has none. */
interface ConjugatedForm {
  readonly form: string;
  readonly tense: Tense;
  /** Union of Form bits. */
  readonly bits: number;
  /** 1, 2 or 4 for first, second, third person. */
  readonly person: number;
  readonly number: number;
  readonly gender: number;
}

/** What all forms of a verb are made from. Several stems where two spellings are in use, the usual one first. */
interface Paradigm {
  readonly present: readonly (string | null)[];
  readonly presentVariants: readonly (string | null)[];
  readonly imperfect: string;
  /** Stem with its vowel, or null. */
  readonly past: string | null;
  readonly futures: readonly string[];
  readonly subjunctive: readonly (string | null)[];
  readonly subjunctiveVariants: readonly (string | null)[];
  readonly imperative: readonly (string | null)[];
  readonly participle: string;
  readonly feminine: string;
  readonly presentParticiple: string | null;
}

const IMPERFECT = ['ais', 'ais', 'ait', 'ions', 'iez', 'aient'] as const;
const FUTURE = ['ai', 'as', 'a', 'ons', 'ez', 'ont'] as const;
const SUBJUNCTIVE = ['e', 'es', 'e', 'ions', 'iez', 'ent'] as const;
const PRESENT_ER = ['e', 'es', 'e', 'ons', 'ez', 'ent'] as const;
const PERSON = [1, 2, 4, 1, 2, 4] as const;
const NUMBER = [Num.Singular, Num.Singular, Num.Singular, Num.Plural, Num.Plural, Num.Plural] as const;
/** Person and number of an imperative's three forms, as indexes of the six persons. */
const IMPERATIVE_PERSONS = [1, 3, 4] as const;

/** -eler and -eter verbs that take è (il achète); all others double the consonant (il appelle). */
const GRAVE = new Set(
  'acheter racheter crocheter fureter haleter geler dégeler congeler surgeler celer déceler receler ciseler démanteler écarteler marteler modeler remodeler peler harceler corseter'.split(
    ' ',
  ),
);

/** Every form of a French verb, given its infinitive without “se”. Unknown infinitives follow the regular groups. */
export function conjugate(lemma: string): ConjugatedForm[] {
  const model = modelOf(lemma);
  return formsOf(lemma, model === null ? firstGroup(lemma) : fromModel(lemma, model));
}

/** Letters that all forms of a verb start with; empty where there are none (être, aller). */
export function stablePrefix(lemma: string): string {
  const model = modelOf(lemma);
  // A simple past made from the bare stem changes its last vowel: di- → dîmes.
  if (model !== null) return lemma.slice(0, lemma.length - model.ending.length - (model.past === '_' ? 1 : 0));
  const stem = lemma.slice(0, -2);
  const mute = MUTE_E.exec(stem);
  return mute === null ? stem.replace(/[yc]$/, '') : stem.slice(0, mute.index);
}

let models: Map<string, IrregularModel> | undefined;

function modelOf(lemma: string): IrregularModel | null {
  if (models === undefined) {
    models = new Map();
    for (const model of irregularModels) for (const verb of model.verbs.split(' ')) models.set(verb, model);
  }
  const model = models.get(lemma);
  if (model !== undefined) return model;
  if (lemma.endsWith('er')) return null;
  return lemma.endsWith('re') ? regularRe : secondGroup;
}

function fromModel(lemma: string, model: IrregularModel): Paradigm {
  const stem = lemma.slice(0, lemma.length - model.ending.length);
  const part = (piece: string): string | null => (piece === '-' ? null : piece === '_' ? stem : stem + piece);
  const parts = (pieces: string): (string | null)[] => pieces.split(' ').map(part);
  const present = parts(model.present);
  const [je = null, tu = null, , nous = null, vous = null, ils = null] = present;
  const imperfect =
    model.imperfect !== undefined ? stem + model.imperfect : nous === null ? stem : nous.slice(0, -'ons'.length);
  const [participle = null, feminine = null] = parts(model.participle);
  const masculine = participle ?? lemma;
  return {
    present,
    presentVariants: model.variant === undefined ? [] : [null, null, stem + model.variant],
    imperfect,
    past: part(model.past),
    futures: [model.future === undefined ? lemma.replace(/e$/, '') : stem + model.future],
    subjunctive: subjunctiveOf(
      model.subjunctive === undefined
        ? [(ils ?? je ?? stem).replace(/(?:ent|ont)$/, ''), imperfect]
        : parts(model.subjunctive),
    ),
    subjunctiveVariants: [],
    imperative: model.imperative === undefined ? [tu, nous, vous] : parts(model.imperative),
    participle: masculine,
    feminine: feminine ?? `${masculine}e`,
    presentParticiple: model.presentParticiple === undefined ? `${imperfect}ant` : part(model.presentParticiple),
  };
}

/** From a stem for je, tu, il, ils and one for nous, vous; or from all six forms as they are. */
function subjunctiveOf(parts: readonly (string | null)[]): (string | null)[] {
  if (parts.length === 6) return [...parts];
  const [strong = null, weak = null] = parts;
  return SUBJUNCTIVE.map((ending, i) => {
    const stem = i === 3 || i === 4 ? weak : strong;
    return stem === null ? null : stem + ending;
  });
}

/** -er verbs, with their changes of spelling (ç, ge) and of stem (jette, achète, répète, emploie). */
function firstGroup(lemma: string): Paradigm {
  const stem = lemma.slice(0, -2);
  const beforeA = stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem.endsWith('g') ? `${stem}e` : stem;
  const [strong, ...otherStrong] = strongStems(lemma, stem);
  // é of the stem stays é in the future (répétera); the spelling of 1990 has è (répètera).
  const keepsAcute = strong !== stem && /é[^aeiouy]+u?$/.test(stem);
  const futures = keepsAcute ? [stem, strong] : [strong, ...otherStrong];
  const forms = (base: string): string[] =>
    PRESENT_ER.map((ending, i) => (i === 3 ? `${beforeA}ons` : i === 4 ? `${stem}ez` : base + ending));
  const present = forms(strong);
  return {
    present,
    presentVariants: otherStrong.flatMap(forms),
    imperfect: beforeA,
    past: `${beforeA}a`,
    futures: futures.map((future) => `${future}er`),
    subjunctive: subjunctiveOf([strong, stem]),
    subjunctiveVariants: otherStrong.flatMap((other) => subjunctiveOf([other, stem])),
    imperative: [`${strong}e`, `${beforeA}ons`, `${stem}ez`, ...otherStrong.map((other) => `${other}e`)],
    participle: `${stem}é`,
    feminine: `${stem}ée`,
    presentParticiple: `${beforeA}ant`,
  };
}

/** é before consonants (répéter, protéger, léguer), e before a single one or vr (lever, sevrer; not tester, annexer). */
const MUTE_E = /(?:é(?:[bcdfghjklmnpqrstvxzç]+|[gq]u)|e(?:[bcdfghjklmnpqrstvz]|vr))$/;

/** The stem before a mute e; two where both spellings are in use (paie, paye). */
function strongStems(lemma: string, stem: string): [string, ...string[]] {
  if (/[ou]y$/.test(stem)) return [`${stem.slice(0, -1)}i`];
  if (stem.endsWith('ay')) return [`${stem.slice(0, -1)}i`, stem];
  if (/e[lt]$/.test(stem) && !GRAVE.has(lemma)) return [stem + stem.slice(-1)];
  const mute = MUTE_E.exec(stem);
  if (mute === null) return [stem];
  return [`${stem.slice(0, mute.index)}è${stem.slice(mute.index + 1)}`];
}

function formsOf(lemma: string, verb: Paradigm): ConjugatedForm[] {
  const out: ConjugatedForm[] = [];
  const add = (form: string, tense: Tense, bits: number, person = 0, number = 0, gender = 0): void => {
    out.push({ form, tense, bits, person, number, gender });
  };
  const addSix = (forms: readonly (string | null)[], tense: Tense, bits: number): void => {
    for (let i = 0; i < forms.length; i++) {
      const form = forms[i];
      if (form !== null && form !== undefined) add(form, tense, bits, PERSON[i % 6], NUMBER[i % 6]);
    }
  };
  const impersonal = verb.present[0] === null;
  /** Impersonal verbs have the third persons that their present has. */
  const only = (forms: readonly string[]): (string | null)[] =>
    impersonal ? forms.map((form, i) => (verb.present[i] === null ? null : form)) : [...forms];

  add(lemma, 'infinitive', Form.Infinitive);
  addSix(verb.present, 'present', Form.Finite | Form.Past);
  addSix(verb.presentVariants, 'present', Form.Finite | Form.Past);
  const { imperfect } = verb;
  const soft = softened(imperfect);
  addSix(
    only(IMPERFECT.map((ending, i) => (i === 3 || i === 4 ? soft : imperfect) + ending)),
    'imperfect',
    Form.Finite | Form.Past,
  );
  if (verb.past !== null) {
    addSix(only(simplePast(verb.past)), 'simple past', Form.Finite | Form.Past);
    addSix(only(imperfectSubjunctive(verb.past)), 'imperfect subjunctive', Form.Finite | Form.Subjunctive);
  }
  for (const future of verb.futures) {
    addSix(only(FUTURE.map((ending) => future + ending)), 'future', Form.Finite);
    addSix(only(IMPERFECT.map((ending) => future + ending)), 'conditional', Form.Finite | Form.Conditional);
  }
  addSix(verb.subjunctive, 'subjunctive', Form.Finite | Form.Subjunctive);
  addSix(verb.subjunctiveVariants, 'subjunctive', Form.Finite | Form.Subjunctive);
  for (const [i, form] of verb.imperative.entries()) {
    const person = IMPERATIVE_PERSONS[i % 3] ?? 1;
    if (form !== null) add(form, 'imperative', Form.Finite | Form.Subjunctive, PERSON[person], NUMBER[person]);
  }
  const { participle, feminine } = verb;
  const plural = participle.endsWith('s') ? participle : `${participle.replace(/û$/, 'u')}s`;
  add(participle, 'past participle', Form.PastParticiple, 0, Num.Singular, Gender.Masculine);
  add(plural, 'past participle', Form.PastParticiple, 0, Num.Plural, Gender.Masculine);
  add(feminine, 'past participle', Form.PastParticiple, 0, Num.Singular, Gender.Feminine);
  add(`${feminine}s`, 'past participle', Form.PastParticiple, 0, Num.Plural, Gender.Feminine);
  if (verb.presentParticiple !== null) add(verb.presentParticiple, 'present participle', Form.PresentParticiple);
  return out;
}

/** The stem before i or è, where no ç and no mute e are needed (nous annoncions, jugèrent). */
function softened(stem: string): string {
  if (stem.endsWith('ç')) return `${stem.slice(0, -1)}c`;
  return stem.endsWith('ge') ? stem.slice(0, -1) : stem;
}

function simplePast(past: string): string[] {
  if (past.endsWith('a')) {
    const stem = past.slice(0, -1);
    return [`${past}i`, `${past}s`, past, `${stem}âmes`, `${stem}âtes`, `${softened(stem)}èrent`];
  }
  const long = circumflex(past);
  return [`${past}s`, `${past}s`, `${past}t`, `${long}mes`, `${long}tes`, `${past}rent`];
}

function imperfectSubjunctive(past: string): string[] {
  return [`${past}sse`, `${past}sses`, `${circumflex(past)}t`, `${past}ssions`, `${past}ssiez`, `${past}ssent`];
}

const LONG: Readonly<Record<string, string>> = { a: 'â', i: 'î', u: 'û' };

/** Puts a circumflex on the last vowel of a past stem: vin → vîn, connu → connû; ï and û stay. */
function circumflex(past: string): string {
  const at = past.endsWith('n') ? past.length - 2 : past.length - 1;
  const vowel = past.charAt(at);
  return past.slice(0, at) + (LONG[vowel] ?? vowel) + past.slice(at + 1);
}
