/**
 * English inflection: verb forms with their bits, and noun plurals.
 * Spelling rules after Quirk et al., A Comprehensive Grammar of the English Language, §§ 3.5–3.10 and 5.79–5.83.
 */
import { items } from '../lexicon';
import { Form, Num } from '../types';
import { irregularVerbs } from './irregular-verbs';

/** A verb form with the bits that `VerbReading` wants; a form that is two parts of the verb (“put”) is one entry. */
interface InflectedForm {
  readonly text: string;
  /** Union of Form bits. */
  readonly form: number;
  /** Bits 1, 2, 4. */
  readonly person: number;
  /** Which third-person subjects a finite form agrees with: Num bits, 0 for both. */
  readonly number: number;
}

/** Stressed on the last syllable, so the consonant doubles (“referred”), though longer than one syllable. */
const DOUBLING = new Set(
  items(`aver abet abhor abut acquit admit allot begin beset commit compel concur confer control deadpan debug defer demur deter dispel emit enrol equip
excel expel extol forbid forget format forgo handicap impel incur infer kidnap misspell occur offset omit outbid outwit overlap overrun patrol permit
prefer program propel rebel rebut recap recur refer regret remit repel rerun reset submit transfer transmit typeset undercut unplug unwrap unzip upset
withhold worship zigzag`),
);
/** Two vowels before the last consonant, and both spellings in use (“fuelled”, “fueled”). */
const BRITISH_DOUBLING = new Set(items('dial duel fuel'));
/** End in -l as others that double in British use, but never do. */
const SINGLE_L = new Set(items('parallel'));
/** Keep their -e before -ing, to be told from sing or bing. */
const KEEPS_E = new Set(items('binge singe swinge tinge whinge'));

const VOWEL = /[aeiou]/;
const isVowel = (letter: string): boolean => VOWEL.test(letter);

/** Runs of vowels: a fair count of syllables in a lemma without silent -e. */
function syllables(lemma: string): number {
  return lemma.replace(/qu/g, 'q').match(/[aeiouy]+/g)?.length ?? 0;
}

/** Stems that -ed and -ing are put to: more than one where British and American spelling part. */
function doubledStems(lemma: string): string[] {
  const last = lemma.at(-1) ?? '';
  const doubled = lemma + last;
  if (DOUBLING.has(lemma)) return [doubled];
  if (BRITISH_DOUBLING.has(lemma)) return [lemma, doubled];
  if (lemma.endsWith('ic')) return [`${lemma}k`];
  if (isVowel(last) || 'wxyh'.includes(last)) return [lemma];
  const tail = lemma.replace(/qu/g, 'qw');
  const closedSyllable = isVowel(tail.at(-2) ?? '') && !isVowel(tail.at(-3) ?? '');
  if (!closedSyllable) return [lemma];
  if (syllables(lemma) === 1) return [doubled];
  return last === 'l' && !SINGLE_L.has(lemma) ? [lemma, doubled] : [lemma];
}

/** `-s` of the third person and of regular plurals: wishes, tries, echoes, says. */
export function addS(word: string): string {
  if (word.endsWith('iz')) return `${word}zes`;
  if (/(?:[^aeiou]o|[sxz]|[cs]h)$/.test(word)) return `${word}es`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return `${word}s`;
}

/** -ing participle(s) of a verb. */
function presentParticiples(lemma: string): string[] {
  if (lemma.endsWith('ie')) return [`${lemma.slice(0, -2)}ying`];
  if (/[^eoy]e$/.test(lemma) && !KEEPS_E.has(lemma)) return [`${lemma.slice(0, -1)}ing`];
  return doubledStems(lemma).map((stem) => `${stem}ing`);
}

/** Regular past(s) of a verb. */
function regularPasts(lemma: string): string[] {
  if (lemma.endsWith('e')) return [`${lemma}d`];
  if (/[^aeiou]y$/.test(lemma)) return [`${lemma.slice(0, -1)}ied`];
  return doubledStems(lemma).map((stem) => `${stem}ed`);
}

const ALL_PERSONS = 1 | 2 | 4;

/** All forms of a verb but for be, have, do and the modals (see grammar.ts). */
export function inflect(lemma: string): InflectedForm[] {
  const forms = new Map<string, InflectedForm>();
  const put = (text: string, form: number, person: number, number: number): void => {
    const seen = forms.get(text);
    if (seen === undefined) forms.set(text, { text, form, person, number });
    else {
      const agreement = seen.number === 0 || number === 0 ? 0 : seen.number | number;
      forms.set(text, { text, form: seen.form | form, person: seen.person | person, number: agreement });
    }
  };
  const irregular = irregularVerbs().get(lemma);
  const pasts = irregular?.past ?? regularPasts(lemma);
  put(lemma, Form.Infinitive | Form.Finite, ALL_PERSONS, Num.Plural);
  put(addS(lemma), Form.Finite, 4, Num.Singular);
  for (const past of pasts) put(past, Form.Finite | Form.Past, ALL_PERSONS, 0);
  for (const participle of irregular?.participle ?? pasts) put(participle, Form.PastParticiple, 0, 0);
  for (const participle of presentParticiples(lemma)) put(participle, Form.PresentParticiple, 0, 0);
  return [...forms.values()];
}

/** A start that all forms of a verb share: “tr” of try, “s” of see, “announc” of announce. Cheap next to `inflect`. */
export function stablePrefix(lemma: string): string {
  const irregular = irregularVerbs().get(lemma);
  let prefix = lemma.endsWith('ie')
    ? lemma.slice(0, -2)
    : 'ey'.includes(lemma.at(-1) ?? '')
      ? lemma.slice(0, -1)
      : lemma;
  for (const form of irregular === undefined ? [] : [...irregular.past, ...irregular.participle]) {
    while (!form.startsWith(prefix)) prefix = prefix.slice(0, -1);
  }
  return prefix;
}

const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map([
  ['person', 'people'],
  ['child', 'children'],
  ['grandchild', 'grandchildren'],
  ['foot', 'feet'],
  ['tooth', 'teeth'],
  ['mouse', 'mice'],
  ['medium', 'media'],
  ['alumnus', 'alumni'],
  ['criterion', 'criteria'],
  ['phenomenon', 'phenomena'],
  ['datum', 'data'],
  ['passerby', 'passersby'],
  ['series', 'series'],
  ['species', 'species'],
  ['staff', 'staff'],
  ['quiz', 'quizzes'],
]);
/** After these letters only -s can follow. */
const PLAIN_ENDINGS = new Set('abcdgklmpqrtuvw');
const VES = new Set(items('wife midwife housewife half thief leaf life knife shelf wolf calf loaf self'));
const OES = new Set(items('hero veto echo tomato potato torpedo embargo'));
const NOT_MEN = new Set(items('human german roman norman shaman talisman ottoman'));

/** Plural of a noun in lower case: spokeswomen, ministries, analyses, wives. */
export function plural(noun: string): string {
  if (PLAIN_ENDINGS.has(noun.at(-1) ?? '') && !noun.includes('-in-law'))
    return IRREGULAR_PLURALS.get(noun) ?? `${noun}s`;
  const irregular = IRREGULAR_PLURALS.get(noun);
  if (irregular !== undefined) return irregular;
  if (noun.endsWith('man') && !NOT_MEN.has(noun)) return `${noun.slice(0, -2)}en`;
  if (VES.has(noun)) return `${noun.replace(/fe?$/, '')}ves`;
  if (/[aeioy]sis$/.test(noun)) return `${noun.slice(0, -2)}es`;
  if (noun.endsWith('o')) return OES.has(noun) ? `${noun}es` : `${noun}s`;
  if (noun.includes('-in-law')) return noun.replace('-', 's-');
  return addS(noun);
}
