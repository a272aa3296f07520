import { Gender, Num, Tag } from '../types';

/** A row of function words: tags, gender and number that all of them share. */
interface GrammarRow {
  readonly words: string;
  readonly tags: number;
  readonly gender?: number;
  readonly number?: number;
}

const { Masculine: M, Feminine: F } = Gender;
const { Singular: S, Plural: P } = Num;
const DETERMINER = Tag.Determiner | Tag.Function;
const PREPOSITION = Tag.Preposition | Tag.Function;
const NOMINAL = Tag.NominalPronoun | Tag.Function;
const ADVERB = Tag.Adverb | Tag.Function;

/** Pronouns inverted behind a verb, as the tokenizer cuts them off. */
export const invertedPronouns = {
  first: '-je -nous',
  second: '-tu -vous',
  masculine: '-il -t-il',
  feminine: '-elle -t-elle',
  masculinePlural: '-ils -t-ils',
  femininePlural: '-elles -t-elles',
  impersonal: '-on -t-on -ce',
} as const;

/** Numerals in words from deux to quatre-vingt-dix-neuf, then cent and mille. */
function numerals(): string[] {
  const units = 'un deux trois quatre cinq six sept huit neuf'.split(' ');
  const teens = 'dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(' ');
  const out = [...units.slice(1), ...teens, 'quatre-vingts', 'septante', 'nonante', 'cent', 'cents', 'mille'];
  for (const ten of ['vingt', 'trente', 'quarante', 'cinquante', 'soixante', 'quatre-vingt']) {
    out.push(ten, `${ten}-et-un`, ...units.map((unit) => `${ten}-${unit}`));
    if (ten === 'soixante' || ten === 'quatre-vingt') out.push(...teens.map((teen) => `${ten}-${teen}`));
  }
  return out;
}

/** Articles, pronouns, prepositions, conjunctions and adverbs. Words of several rows unite their readings. */
export const grammarRows: readonly GrammarRow[] = [
  // Determiners.
  { words: 'le', tags: DETERMINER | Tag.ObjectPronoun | Tag.NameParticle, gender: M, number: S },
  { words: 'la', tags: DETERMINER | Tag.ObjectPronoun | Tag.NameParticle, gender: F, number: S },
  { words: "l'", tags: DETERMINER | Tag.ObjectPronoun | Tag.NameParticle, number: S },
  { words: 'les', tags: DETERMINER | Tag.ObjectPronoun | Tag.NameParticle, number: P },
  { words: 'un ce cet ledit tout quel aucun nul maint', tags: DETERMINER, gender: M, number: S },
  { words: 'une cette ladite toute quelle aucune nulle', tags: DETERMINER, gender: F, number: S },
  { words: 'ces mes tes ses nos vos leurs quelques plusieurs', tags: DETERMINER, number: P },
  { words: 'mon ton son notre votre leur chaque quelque', tags: DETERMINER, number: S },
  { words: 'ma ta sa', tags: DETERMINER, gender: F, number: S },
  { words: 'tous quels certains différents divers maints', tags: DETERMINER, gender: M, number: P },
  { words: 'toutes quelles certaines différentes diverses maintes', tags: DETERMINER, gender: F, number: P },
  { words: 'dernier', tags: Tag.Adjective | Tag.NominalPronoun, gender: M, number: S },
  { words: 'dernière', tags: Tag.Adjective | Tag.NominalPronoun, gender: F, number: S },
  { words: 'derniers', tags: Tag.Adjective | Tag.NominalPronoun, gender: M, number: P },
  { words: 'dernières', tags: Tag.Adjective | Tag.NominalPronoun, gender: F, number: P },
  { words: 'certain', tags: DETERMINER | Tag.Adjective, gender: M, number: S },
  { words: 'certaine', tags: DETERMINER | Tag.Adjective, gender: F, number: S },

  // Prepositions, contracted ones too.
  { words: 'du', tags: PREPOSITION | Tag.Determiner | Tag.NameParticle, gender: M, number: S },
  { words: 'des', tags: PREPOSITION | Tag.Determiner | Tag.NameParticle, number: P },
  { words: 'au', tags: PREPOSITION | Tag.Determiner, gender: M, number: S },
  { words: 'aux', tags: PREPOSITION | Tag.Determiner, number: P },
  { words: "de d'", tags: PREPOSITION | Tag.NameParticle },
  {
    words:
      'à dans par pour sur sous avec sans chez vers entre depuis pendant durant selon contre après avant dès devant derrière malgré parmi envers hors outre jusque jusqu' +
      "' voici voilà au-dessus au-dessous au-delà excepté sauf hormis moyennant nonobstant suivant concernant touchant via lors près auprès autour grâce face quant vis-à-vis afin versus",
    tags: PREPOSITION,
  },
  { words: 'en', tags: PREPOSITION | Tag.ObjectPronoun },

  // Pronouns.
  { words: "je j' tu", tags: Tag.SubjectPronoun | Tag.Function, number: S },
  { words: 'nous vous', tags: Tag.SubjectPronoun | Tag.ObjectPronoun | Tag.Function, number: P },
  { words: 'il', tags: Tag.SubjectPronoun | Tag.Function, gender: M, number: S },
  { words: 'elle', tags: Tag.SubjectPronoun | Tag.Function, gender: F, number: S },
  { words: 'on', tags: Tag.SubjectPronoun | Tag.Function, number: S },
  { words: 'ils', tags: Tag.SubjectPronoun | Tag.Function, gender: M, number: P },
  { words: 'elles', tags: Tag.SubjectPronoun | Tag.Function, gender: F, number: P },
  { words: "c' ce ça cela ceci", tags: Tag.SubjectPronoun | NOMINAL, number: S },
  { words: "me m' te t' se s' y lui leur", tags: Tag.ObjectPronoun | Tag.Function },
  { words: '-moi -toi -le -la -les -lui -leur -y -en', tags: Tag.ObjectPronoun | Tag.Function },
  { words: 'lui celui celui-ci celui-là', tags: NOMINAL, gender: M, number: S },
  { words: 'celle celle-ci celle-là', tags: NOMINAL, gender: F, number: S },
  { words: 'ceux ceux-ci ceux-là eux eux-mêmes', tags: NOMINAL, gender: M, number: P },
  { words: 'celles celles-ci celles-là elles-mêmes', tags: NOMINAL, gender: F, number: P },
  { words: 'moi toi soi moi-même toi-même soi-même', tags: NOMINAL, number: S },
  { words: 'lui-même', tags: NOMINAL, gender: M, number: S },
  { words: 'elle-même', tags: NOMINAL, gender: F, number: S },
  { words: 'nous-mêmes vous-mêmes', tags: NOMINAL, number: P },
  { words: "quelqu'un chacun aucun un autrui personne quiconque", tags: NOMINAL, number: S },
  { words: 'chacune aucune une', tags: NOMINAL, gender: F, number: S },
  { words: 'tous certains plusieurs beaucoup quelques-uns uns autres aucuns nombreux', tags: NOMINAL, number: P },
  { words: 'toutes certaines quelques-unes unes', tags: NOMINAL, gender: F, number: P },
  { words: 'plupart', tags: NOMINAL | Tag.Noun, number: P },
  { words: 'rien tout autre', tags: NOMINAL, number: S },
  { words: 'mien mienne sien sienne nôtre vôtre leurs miens siens miennes siennes', tags: NOMINAL },

  // Relatives, conjunctions.
  {
    words: 'qui dont où lequel laquelle lesquels lesquelles auquel auxquels auxquelles',
    tags: Tag.Relative | Tag.Function,
  },
  { words: 'duquel desquels desquelles', tags: Tag.Relative | Tag.Function },
  { words: "que qu'", tags: Tag.Relative | Tag.Subordinator | Tag.Function },
  { words: 'quoi', tags: Tag.Relative | NOMINAL },
  { words: 'et ou mais ni car or & puis', tags: Tag.Coordinator | Tag.Function },
  {
    words:
      "si s' lorsque lorsqu' quand puisque puisqu' comme quoique quoiqu' tandis parce pourquoi comment combien sinon",
    tags: Tag.Subordinator | Tag.Function,
  },

  // Negation.
  { words: "ne n' pas point jamais guère nullement aucunement ni", tags: Tag.Negation | Tag.Function },
  { words: 'plus rien personne', tags: Tag.Negation | Tag.Function },

  // Adverbs.
  {
    words: `ainsi aussi alors donc enfin ensuite puis bientôt déjà encore toujours souvent parfois jamais rarement hier aujourd'hui demain
maintenant désormais dorénavant autrefois jadis naguère tôt tard longtemps soudain aussitôt tantôt ici là là-bas ailleurs partout
dehors dedans dessus dessous loin près autour bien mal mieux pire très trop assez peu beaucoup tant tellement si plus moins autant
davantage presque environ quasi quasiment seulement uniquement surtout notamment particulièrement spécialement principalement
essentiellement également pareillement même plutôt cependant pourtant toutefois néanmoins certes effectivement justement précisément
exactement vraiment réellement véritablement sûrement certainement probablement peut-être volontiers ensemble exprès vite
debout oui non voire guère or bref soit par-dessus ci-dessus ci-dessous
récemment dernièrement actuellement auparavant antérieurement ultérieurement prochainement immédiatement rapidement brièvement
longuement lentement brusquement soudainement subitement finalement initialement premièrement deuxièmement secondement
troisièmement officiellement officieusement publiquement ouvertement clairement nettement fermement vivement fortement vigoureusement
sévèrement durement sèchement froidement calmement tranquillement prudemment doucement tristement amèrement ironiquement
malicieusement sobrement simplement franchement honnêtement sincèrement humblement solennellement naïvement gravement sérieusement
largement grandement pleinement entièrement totalement complètement parfaitement absolument partiellement légèrement faiblement
relativement globalement généralement habituellement régulièrement fréquemment constamment continuellement perpétuellement
quotidiennement annuellement mensuellement collectivement individuellement personnellement respectivement mutuellement
réciproquement directement indirectement explicitement implicitement formellement catégoriquement unanimement unilatéralement
conjointement séparément parallèlement simultanément autrement différemment contrairement conformément inversement heureusement
malheureusement évidemment apparemment visiblement manifestement curieusement étrangement étonnamment bizarrement paradoxalement
logiquement naturellement forcément nécessairement obligatoirement inévitablement éventuellement possiblement vraisemblablement
hypothétiquement théoriquement pratiquement techniquement politiquement économiquement juridiquement légalement financièrement
socialement historiquement culturellement scientifiquement médicalement militairement localement nationalement internationalement
mondialement spontanément discrètement secrètement anonymement sciemment délibérément volontairement involontairement accidentellement
etc là-haut c'est-à-dire prétendument censément soi-disant entre-temps sitôt cyniquement
laconiquement énergiquement obstinément inlassablement méthodiquement patiemment furieusement rageusement posément
diplomatiquement poliment courtoisement aimablement fièrement modestement pudiquement timidement mollement
abondamment suffisamment excessivement extrêmement énormément infiniment incroyablement profondément intensément
strictement rigoureusement étroitement intégralement majoritairement minoritairement prioritairement préalablement
provisoirement temporairement définitivement durablement progressivement graduellement massivement lourdement
illégalement injustement correctement faussement mensongèrement `,
    tags: ADVERB,
  },

  // Numbers.
  { words: numerals().join(' '), tags: Tag.Number | Tag.Determiner, number: P },
  { words: 'zéro', tags: Tag.Number, number: S },

  // Calendar.
  {
    words:
      'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre janv févr avr juil oct nov déc',
    tags: Tag.Calendar | Tag.Noun,
    gender: M,
    number: S,
  },
  {
    words: 'lundis mardis mercredis jeudis vendredis samedis dimanches',
    tags: Tag.Calendar | Tag.Noun,
    gender: M,
    number: P,
  },

  // Particles of names.
  {
    words: 'von van der den ten el al ben bin ibn da di della del dos do das san saint sainte mac mc zu zur af',
    tags: Tag.NameParticle,
  },
];
