import { cueNounTable } from '../cue-nouns';
import { items, itemSet } from '../lexicon';
import type { CueNoun, VoiceWords } from '../types';
import { voicedNounTable } from '../voiced-nouns';
import { pluralOf } from './inflection';

/** Followed by que and what was said. */
const WITH_CLAUSE = `promesse conviction crainte espoir certitude assurance affirmation argument hypothèse garantie annonce sentiment vœu souhait
serment soupçon prédiction pronostic prévision rappel aveu`;

/** Followed by de or à and what was promised, offered or asked. */
const WITH_INFINITIVE = 'promesse engagement menace demande souhait vœu espoir proposition appel serment exigence';

/** With de and what was told, and par and who told it. */
const WITH_OBJECT = 'annonce promesse confirmation révélation dénonciation évocation démenti';

/** Nouns of saying by their forms. */
export const cueNouns: ReadonlyMap<string, CueNoun> = cueNounTable(WITH_CLAUSE, WITH_INFINITIVE, pluralOf, WITH_OBJECT);

/** Verbs that make speech of a noun of saying: a fait la promesse, émet l'hypothèse. */
export const supportVerbs: ReadonlySet<string> = new Set(
  items(
    'faire émettre formuler exprimer donner lancer renouveler réitérer répéter prendre publier adresser nourrir porter délivrer envoyer marteler',
  ),
);

const VOICED = `avis bilan constat verdict diagnostic credo leitmotiv refrain mantra message réponse réaction réplique commentaire explication analyse
conclusion appel plaidoyer souhait vœu espoir crainte inquiétude regret reproche critique promesse engagement consigne recommandation
avertissement injonction ultimatum demande requête revendication question interrogation argument objection remarque observation sentiment ressenti
impression opinion position thèse théorie hypothèse prédiction pronostic prévision résumé mot phrase formule cri excuse justification
aveu confidence témoignage rappel précision démenti annonce déclaration affirmation accusation discours propos conviction certitude leçon morale
bémol ambition objectif priorité philosophie pensée plainte prière boutade parole consternation colère satisfaction soulagement`;

const VOICED_PHRASES =
  "mot_d'_ordre mots_d'_ordre son_de_cloche mise_en_garde coup_de_gueule cri_du_cœur cri_d'_alarme point_de_vue état_d'_esprit";

/** Around nouns for what somebody says, beside a quotation. */
export const voice: VoiceWords = {
  nouns: voicedNounTable(VOICED, VOICED_PHRASES, pluralOf),
  links: new Set(['par', 'chez']),
  sameness: new Set(['même', 'mêmes']),
  sameLinks: new Set(['pour']),
  offering: itemSet('poser avancer livrer tirer avoir dresser partager'),
  presents: new Set(['est', 'était', 'fut', 'sera', 'voilà', 'voici']),
  outcries: new Set(['cri', 'cris', 'slogan', 'slogans', 'hurlements', 'murmures']),
};
