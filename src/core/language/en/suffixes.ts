import { items } from '../lexicon';
import { Form, Num, Tag, type NounKind, type SuffixRule, type VerbReading } from '../types';

const { Singular, Plural } = Num;

function nouns(endings: string, kind: NounKind, tags = 0): SuffixRule[] {
  const rule = (suffix: string, number: number): SuffixRule => ({
    suffix,
    word: { tags: Tag.Noun | tags, gender: 0, number, noun: kind, verbs: null, lemma: null },
  });
  const made = items(endings);
  return [
    ...made.map((ending) => rule(`${ending}s`.replace(/(ch|sh|ss|x)s$/, '$1es').replace(/ys$/, 'ies'), Plural)),
    ...made.map((ending) => rule(ending, Singular)),
  ];
}

function words(endings: string, tags: number): SuffixRule[] {
  return items(endings).map((suffix) => ({
    suffix,
    word: { tags, gender: 0, number: 0, noun: null, verbs: null, lemma: null },
  }));
}

function verb(suffix: string, form: number, tags: number): SuffixRule {
  const reading: VerbReading = { lemma: '', form, person: (form & Form.Finite) === 0 ? 0 : 7, number: 0, cue: null };
  return { suffix, word: { tags: Tag.Verb | tags, gender: 0, number: 0, noun: null, verbs: [reading], lemma: null } };
}

/** What English endings tell of words that no table holds; longer endings stand before shorter ones that they end in. */
export const suffixes: readonly SuffixRule[] = [
  ...words('ly wards wise', Tag.Adverb),
  ...nouns('ologist icist keeper maker holder owner seeker worker driver dealer fighter breaker goer', 'person'),
  ...nouns('woman man', 'person').filter(({ suffix }) => !suffix.endsWith('mans')),
  ...words('women men', 0).map(({ suffix, word }) => ({
    suffix,
    word: { ...word, tags: Tag.Noun, number: Plural, noun: 'person' as const },
  })),
  ...nouns('ician arian ographer ster eer', 'person'),
  ...nouns('ist', 'person', Tag.Adjective),
  ...nouns('ment tion sion xion ness ity ance ence ancy ency ship hood ism dom ure age', 'other'),
  ...words('ous ful less able ible ive ical ional ish ary esque ward like', Tag.Adjective),
  ...words('ic al ian ese', Tag.Adjective | Tag.Noun),
  ...nouns('er or', 'person', Tag.Adjective),
  verb('ing', Form.PresentParticiple, Tag.Noun | Tag.Adjective),
  verb('ed', Form.Finite | Form.Past | Form.PastParticiple, Tag.Adjective),
  ...words('ss us is', Tag.Noun).map(({ suffix, word }) => ({
    suffix,
    word: { ...word, number: Singular, noun: 'other' as const },
  })),
  ...words('s', Tag.Noun).map(({ suffix, word }) => ({
    suffix,
    word: { ...word, number: Plural, noun: 'other' as const },
  })),
];

/** The participles that the rules tell: the lexicon leaves those of rarer verbs out. */
export const TOLD_PARTICIPLE = /(?:ing|ed)$/;

/** Ends words for persons that no list has: “sixth-former”, “machinist”. */
export const PERSONAL =
  /(?:[a-z](?:ist|ian|man|woman)|-(?:former|goer|owner|holder|worker|keeper|builder|planner|seeker))$/;
