/** French verbs, by lemma, of bringing words to somebody and of what is done with them. */
import { itemSet } from '../lexicon';

/** What a messenger does. */
export const CONVEYED = itemSet('dire répondre annoncer lire transmettre');

/** What is done with a text: “envoie un message : « … »”. */
export const SENDING = itemSet('envoyer adresser transmettre laisser rédiger');

/** What one does with another's text: “relit la lettre de sa mère : « … »”. */
export const SHOWING = itemSet('montrer exhiber brandir tendre lire relire garder conserver retenir citer');

/** Texts that have an author who says something in them, by lemma. */
export const LETTERS = itemSet(
  'message lettre courrier sms mail courriel texto mot billet note phrase tweet carte testament rapport communiqué avis arrêté jugement réponse devise formule',
);

/** With what somebody says as an object: “présente ses excuses”. */
export const GIVING = itemSet('présenter adresser');

/** “on peut dire”: modals of what the writer says, by lemma. */
export const WRITERS_OWN = itemSet('pouvoir devoir savoir');

/** Verbs, by lemma, of what anybody may feel or guess: “on a l'impression que”, “on imagine que”. */
export const GUESSED = itemSet('avoir imaginer comprendre deviner');

/** Verbs of what somebody wishes. */
export const WISHING = itemSet('espérer souhaiter vouloir');

/** Verbs by which no words are reported that stand before them. */
export const ONLY_AHEAD = itemSet('aimer vouloir célébrer');

/** Verbs whose object a text or a plan can be, and that no text is the subject of. */
export const ASKING = itemSet('réclamer exiger promettre demander saluer critiquer proposer refuser');

/** What information does. */
export const COMING_FROM = itemSet('provenir venir émaner tirer disposer alimenter obtenir recueillir');

/** What brings somebody into a scene, before its subject. */
export const ARRIVING = itemSet('venir arriver suivre entrer avancer succéder apparaître surgir');

/** Verbs whose object is whoever speaks, by lemma: “le journal cite un expert disant que”. */
export const CITING = itemSet('citer');
