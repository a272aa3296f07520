/** Before whom, in what and on which occasion somebody speaks in French. */
import { itemSet } from '../lexicon';

/** Who listens to what somebody says, and is hardly a place. */
export const HEARERS = itemSet(
  'enquêteurs enquêteur juge juges jurés presse médias journalistes caméras micros tribunal cour assises magistrats magistrat gendarmes policiers députés sénateurs parlementaires commission actionnaires',
);

/** Bodies that are told rather than worked at: “a dit un élu au journal”. */
export const TOLD_BODIES = itemSet(
  'journal quotidien magazine hebdomadaire chaîne radio agence site police gendarmerie direction justice',
);

/** What is brought before a court: “un recours | devant le tribunal” is one thing. */
export const BROUGHT = itemSet(
  'recours pourvoi appel plainte action procès procédure requête renvoi comparution assignation saisine poursuites débat audience procédures actions plaintes',
);

/** Texts that one speaks in. */
export const SPOKEN_IN = itemSet(
  'communiqué tribune lettre interview entretien message tweet vidéo courrier courriel note publication billet',
);

/** Where somebody speaks. */
export const OCCASIONS = itemSet(
  'conférence point conseil séance audience meeting allocution discours entretien interview réunion plénière débat rencontre colloque congrès forum assemblée comité',
);

/** Where somebody is heard; also where what others tell of happens: “dénonce des violences en garde à vue”. */
export const HEARINGS = itemSet('garde audition procès interrogatoire instruction comparution déposition');

/** Verbs of what one does where one is heard. */
export const ADMITTING = itemSet('avouer reconnaître admettre concéder nier contester confirmer regretter');

/** Where somebody answers for what he did. */
export const BARS = itemSet('assises barre juges jurés correctionnelle');

/** Who takes it to be so: “la cour retient que”. */
export const COURTS = itemSet('cour tribunal juge juridiction chambre');

/** “se voit dire”, “s'entend répondre”: whoever is told, by lemma. */
export const PERCEIVING = itemSet('voir entendre');

/** What somebody does with the grounds for what he says: “, se fondant sur deux témoignages”. */
export const GROUNDING = itemSet('fondant basant appuyant référant prévalant adossant');

/** Verbs, by lemma, whose object does what the infinitive behind it tells: “a vu des hommes frapper”. */
export const SEEING = itemSet('voir entendre regarder écouter sentir laisser');
