/** Words of grammar: a closed list with the classes that each can have. */
import { Form, Gender, Num, Tag } from '../types';
import { items } from '../lexicon';

/** Words alike in class, gender and number. */
interface GrammarRow {
  readonly tags: number;
  readonly words: string;
  readonly gender?: number;
  readonly number?: number;
}

const { Singular, Plural } = Num;

/** Closed classes; a word stands in each row whose class it can have. */
export const GRAMMAR: readonly GrammarRow[] = [
  { tags: Tag.Determiner, words: 'a an this that every each either neither another one', number: Singular },
  { tags: Tag.Determiner, words: 'these those both several many few two', number: Plural },
  {
    tags: Tag.Determiner,
    words:
      "the my your his her its our their whose some any no all half much more most less enough such what whichever whatever which other 's",
  },
  { tags: Tag.SubjectPronoun, words: 'he', gender: Gender.Masculine, number: Singular },
  { tags: Tag.SubjectPronoun, words: 'she', gender: Gender.Feminine, number: Singular },
  { tags: Tag.SubjectPronoun, words: 'i it', number: Singular },
  { tags: Tag.SubjectPronoun, words: 'we they', number: Plural },
  { tags: Tag.SubjectPronoun, words: 'you' },
  { tags: Tag.ObjectPronoun, words: 'him himself', gender: Gender.Masculine, number: Singular },
  { tags: Tag.ObjectPronoun, words: 'her herself', gender: Gender.Feminine, number: Singular },
  { tags: Tag.ObjectPronoun, words: 'me it myself itself yourself', number: Singular },
  { tags: Tag.ObjectPronoun, words: 'us them ourselves themselves yourselves', number: Plural },
  { tags: Tag.ObjectPronoun, words: 'you' },
  {
    tags: Tag.NominalPronoun,
    words: `someone somebody anyone anybody everyone everybody nobody something anything everything nothing this that another each either neither one`,
    number: Singular,
  },
  { tags: Tag.NominalPronoun, words: 'these those others ones several many few both', number: Plural },
  {
    tags: Tag.NominalPronoun,
    words:
      'some any none all most more much half mine yours his hers ours theirs whoever whatever what former latter such less',
  },
  { tags: Tag.Relative, words: 'who whom whose which that where when why' },
  { tags: Tag.Coordinator, words: 'and or but nor yet so plus &' },
  {
    tags: Tag.Subordinator,
    words: `that if whether because although though while whereas since until till unless once as when whenever where wherever after before lest than
    so whilst like except how why what`,
  },
  {
    tags: Tag.Preposition,
    words: `of in to for with on at from by about as into like through after over between out against during without before under around among amongst
within across behind beyond despite per above below near off up down toward towards upon onto outside inside throughout until till since along alongside amid amidst
concerning regarding besides beside except beneath underneath opposite past than versus vs via notwithstanding pending plus minus save following including
excluding unlike atop aboard circa barring ahead according`,
  },
  { tags: Tag.Negation | Tag.Adverb, words: "not n't never neither nor hardly barely scarcely" },
  {
    tags: Tag.Number,
    words: `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty
forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen hundreds thousands millions billions dozens scores couple`,
  },
  {
    tags: Tag.Number | Tag.Adjective,
    words: `second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth twentieth last next`,
  },
  { tags: Tag.Number | Tag.Adjective | Tag.Adverb, words: 'first' },
  {
    tags: Tag.Calendar | Tag.Noun,
    words: `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun mondays tuesdays wednesdays thursdays fridays saturdays sundays`,
  },
  {
    tags: Tag.NameParticle,
    words: `de du del della di da dos das la le les los las el al bin ibn ben von van der den ter ten te zu af av mac mc st st. san santa saint y e abu ould ap ferch ole arap`,
  },
];

/** Adverbs of manner, degree, time and place; those that only link sentences are in `LINKS`. */
export const ADVERBS = `
abroad actively actually additionally admittedly again ago ahead alike allegedly almost alone along already also altogether always angrily anonymously anymore
anytime anyway anywhere apart apparently approximately arguably aside asleep away back backward badly barely basically beforehand bitterly bluntly briefly
calmly candidly carefully casually categorically cautiously certainly chiefly clearly closely collectively completely confidently consistently constantly
correctly currently daily deliberately delicately desperately directly dramatically drily dryly earlier early earnestly easily effectively elsewhere emphatically
enough entirely equally especially essentially even eventually ever everywhere evidently exactly exclusively explicitly extremely fairly falsely
famously far fast fiercely finally firmly flatly firstly forever formally formerly forth forward freely frequently fully fundamentally further furthermore
generally gradually greatly half halfway happily hard here highly historically home honestly hopefully immediately increasingly inside indeed independently
indirectly informally initially instead intentionally ironically jointly jokingly just largely last lastly late lately later least legally less likely
likewise literally little long longer loudly aloud low lower mainly maybe meantime meanwhile memorably merely moreover mostly much namely narrowly
nationally nationwide naturally nearby nearly necessarily nevertheless newly next nonetheless normally notably notoriously now nowadays nowhere
obviously occasionally oddly officially often once online only openly originally ostensibly otherwise outside overall overly overnight overseas overwhelmingly
partially particularly partly perhaps periodically permanently personally plainly pointedly politely possibly potentially practically precisely
presently presumably since pretty previously primarily privately probably properly proudly publicly purportedly purposely quickly quietly quite rapidly rarely
rather readily really reasonably recently reluctantly regularly relatively remarkably repeatedly reportedly respectively rightly roughly routinely
sarcastically seemingly seldom separately seriously sharply shortly significantly similarly simply simultaneously slightly slowly solely sometimes
somewhat somewhere soon specifically squarely still straight strongly subsequently substantially subtly successfully suddenly supposedly surely
surprisingly swiftly temporarily tersely then there thereafter thereby therefore thus today together tomorrow tonight too totally traditionally truly twice
typically ultimately unanimously undoubtedly unequivocally unexpectedly unfortunately unilaterally universally unlikely upward urgently usually
utterly vehemently verbally very virtually weekly well wholly widely worldwide worse wrongly yearly yesterday yet`;

/** Start sentences with a capital and are no names; adverbs and linking words. */
export const LINKS = `however moreover furthermore meanwhile nevertheless nonetheless therefore thus hence besides instead otherwise afterwards afterward later
earlier still then now also indeed likewise similarly finally eventually yes no ok okay oh well please hello why how here there today yesterday tomorrow tonight
lately recently elsewhere everywhere perhaps maybe again`;

/** A form of a verb that inflection cannot make: be, have, do, the modals, and what the tokenizer leaves of contractions. */
interface AuxiliaryForm {
  readonly text: string;
  readonly lemma: string;
  readonly form: number;
  readonly person: number;
  readonly number: number;
}

const ANY = 7;
const THIRD = 4;

/** form, lemma, Form bits, persons, number. “ca”, “wo”, “sha”, “ai” stand before a cut-off n't. */
const AUXILIARIES: readonly (readonly [words: string, lemma: string, form: number, person: number, number: number])[] =
  [
    ['be', 'be', Form.Infinitive, 0, 0],
    ["am 'm", 'be', Form.Finite, 1, Singular],
    ["are 're", 'be', Form.Finite, ANY, Plural],
    ["is 's", 'be', Form.Finite, THIRD, Singular],
    ['ai', 'be', Form.Finite, ANY, 0],
    ['was', 'be', Form.Finite | Form.Past, 1 | THIRD, Singular],
    ['were', 'be', Form.Finite | Form.Past, ANY, Plural],
    ['been', 'be', Form.PastParticiple, 0, 0],
    ['being', 'be', Form.PresentParticiple, 0, 0],
    ["have 've", 'have', Form.Infinitive | Form.Finite, ANY, Plural],
    ["has 's", 'have', Form.Finite, THIRD, Singular],
    ['had', 'have', Form.Finite | Form.Past | Form.PastParticiple, ANY, 0],
    ["'d", 'have', Form.Finite | Form.Past, ANY, 0],
    ['having', 'have', Form.PresentParticiple, 0, 0],
    ['do', 'do', Form.Infinitive | Form.Finite, ANY, Plural],
    ['does', 'do', Form.Finite, THIRD, Singular],
    ['did', 'do', Form.Finite | Form.Past, ANY, 0],
    ['done', 'do', Form.PastParticiple, 0, 0],
    ['doing', 'do', Form.PresentParticiple, 0, 0],
    ['can cannot ca', 'can', Form.Finite, ANY, 0],
    ['could', 'could', Form.Finite, ANY, 0],
    ["will 'll wo", 'will', Form.Finite, ANY, 0],
    ["would 'd", 'would', Form.Finite, ANY, 0],
    ['shall sha', 'shall', Form.Finite, ANY, 0],
    ['should', 'should', Form.Finite, ANY, 0],
    ['may', 'may', Form.Finite, ANY, 0],
    ['might', 'might', Form.Finite, ANY, 0],
    ['must', 'must', Form.Finite, ANY, 0],
    ['ought', 'ought', Form.Finite, ANY, 0],
  ];

/** All auxiliary forms, one entry for each form and reading. */
export function auxiliaryForms(): AuxiliaryForm[] {
  return AUXILIARIES.flatMap(([words, lemma, form, person, number]) =>
    items(words).map((text) => ({ text, lemma, form, person, number })),
  );
}
