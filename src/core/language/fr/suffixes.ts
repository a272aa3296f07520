import { items } from '../lexicon';
import { Form, Gender, type NounKind, Num, type SuffixRule, Tag, type VerbReading } from '../types';

const { Masculine, Feminine } = Gender;
const { Singular, Plural } = Num;

function rules(
  endings: string,
  tags: number,
  gender: number,
  number: number,
  noun: NounKind | null = null,
): SuffixRule[] {
  return items(endings).map((suffix) => ({
    suffix,
    word: { tags, gender, number, noun, verbs: null, lemma: null },
  }));
}

function verbRules(endings: string, form: number, number: number, tags = 0, gender = 0): SuffixRule[] {
  const verb: VerbReading = { lemma: '', form, person: (form & Form.Finite) !== 0 ? 4 : 0, number, cue: null };
  return items(endings).map((suffix) => ({
    suffix,
    word: { tags: Tag.Verb | tags, gender, number, noun: null, verbs: [verb], lemma: null },
  }));
}

/** What French endings tell of words that no table holds; longer endings stand before shorter ones that they end in. */
export const suffixes: readonly SuffixRule[] = [
  ...rules('amment emment quement ellement alement ivement eusement ablement iblement', Tag.Adverb, 0, 0),
  ...rules('airement ièrement ainement uement ément inement', Tag.Adverb, 0, 0),
  // “changement”, “sèchement”: the tagger tells which by the place.
  ...rules('ment', Tag.Noun | Tag.Adverb, Masculine, Singular, 'other'),
  ...rules('isme', Tag.Noun, Masculine, Singular, 'other'),
  ...rules('ments ismes', Tag.Noun, Masculine, Plural, 'other'),
  ...rules('tion sion xion ité été ance ence tude erie esse ade', Tag.Noun, Feminine, Singular, 'other'),
  ...rules('tions sions xions ités ances ences tudes eries esses ades', Tag.Noun, Feminine, Plural, 'other'),
  ...rules('trice ienne euse', Tag.Noun | Tag.Adjective, Feminine, Singular, 'person'),
  ...rules('trices iennes euses', Tag.Noun | Tag.Adjective, Feminine, Plural, 'person'),
  ...rules('iste logue crate', Tag.Noun | Tag.Adjective, Masculine | Feminine, Singular, 'person'),
  ...rules('istes logues crates', Tag.Noun | Tag.Adjective, Masculine | Feminine, Plural, 'person'),
  ...rules('ionnaire ataire', Tag.Noun | Tag.Adjective, Masculine | Feminine, Singular, 'person'),
  ...rules('ionnaires ataires', Tag.Noun | Tag.Adjective, Masculine | Feminine, Plural, 'person'),
  ...verbRules('fier', Form.Infinitive, 0),
  ...rules('ier', Tag.Noun | Tag.Adjective, Masculine, Singular, 'person'),
  ...rules('iers', Tag.Noun | Tag.Adjective, Masculine, Plural, 'person'),
  ...rules('ateur iteur cteur ien', Tag.Noun | Tag.Adjective, Masculine, Singular, 'person'),
  ...rules('ateurs iteurs cteurs iens', Tag.Noun | Tag.Adjective, Masculine, Plural, 'person'),
  ...rules('oise aise', Tag.Demonym | Tag.Adjective, Feminine, Singular),
  ...rules('oises aises', Tag.Demonym | Tag.Adjective, Feminine, Plural),
  ...rules('ois ais', Tag.Demonym | Tag.Adjective, Masculine, Singular | Plural),
  ...rules('ième ique able ible aire', Tag.Adjective, Masculine | Feminine, Singular),
  ...rules('ièmes iques ables ibles aires', Tag.Adjective, Masculine | Feminine, Plural),
  ...rules('eux', Tag.Adjective, Masculine, Singular | Plural),
  ...rules('if al el', Tag.Adjective, Masculine, Singular),
  ...rules('ifs aux els', Tag.Adjective, Masculine, Plural),
  ...rules('ive ale elle', Tag.Adjective, Feminine, Singular),
  ...rules('ives ales elles', Tag.Adjective, Feminine, Plural),
  ...verbRules('eraient iraient', Form.Finite | Form.Conditional, Plural),
  ...verbRules('erait irait', Form.Finite | Form.Conditional, Singular),
  ...verbRules('aient èrent irent', Form.Finite | Form.Past, Plural),
  ...verbRules('ait', Form.Finite | Form.Past, Singular),
  ...verbRules('eront iront', Form.Finite, Plural),
  ...verbRules('era ira', Form.Finite, Singular),
  ...verbRules('ant', Form.PresentParticiple, 0, Tag.Adjective),
  ...verbRules('er', Form.Infinitive, 0),
  ...verbRules('ées', Form.PastParticiple, Plural, Tag.Adjective, Feminine),
  ...verbRules('ée', Form.PastParticiple, Singular, Tag.Adjective, Feminine),
  ...verbRules('és', Form.PastParticiple, Plural, Tag.Adjective, Masculine),
  ...verbRules('é', Form.PastParticiple, Singular, Tag.Adjective, Masculine),
];

/** The participles that the rules tell: the lexicon leaves those of rarer verbs out. */
export const TOLD_PARTICIPLE = /(?:é|és|ée|ées|ant)$/;
