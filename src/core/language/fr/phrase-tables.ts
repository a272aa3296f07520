/** French phrases of several words, by what they open or add. */
import { byFirstWord } from '../set-phrases';

/** Where, or to whom, somebody spoke, behind an object: “sa démission au micro de RTL”. */
export const TOLD_WHERE = byFirstWord(`
au micro; au téléphone; aux micros; à l' antenne; à l' audience; à la barre; à la tribune
sur les ondes; sur l' antenne; sur les réseaux sociaux; sur son compte; sur sa page; sur x; sur twitter; sur facebook; sur instagram
dans les colonnes; dans nos colonnes; dans ses colonnes; par téléphone; par mail; par courriel; par sms; par courrier; par communiqué
en conférence de presse; lors d' une conférence; lors d' un point; lors d' un entretien; lors d' une interview
`);

/** What stands before an occasion: “lors d'une audience”, “à l'issue du conseil”. */
export const OCCASION_LINKS = byFirstWord(
  "lors; en; pendant; durant; au cours; à l' issue; au terme; au lendemain; au surlendemain; à la veille; à l' occasion; au sortir; à la sortie; à l' ouverture",
);

/** What stands before an occasion and tells of hardly anything but the saying. */
export const BESIDE_OCCASION = byFirstWord("en marge; à l' issue; en réponse; en réaction; en préambule; en clôture");

/** What tells, behind a comma, when something was said. */
export const SAID_WHEN = byFirstWord(`
après; peu après; juste après; peu avant; juste avant; avant un; avant une; avant le; avant la; avant l'; avant les
au lendemain; au surlendemain; au terme; à la veille; à quelques; alors que; alors qu'; tandis que; tandis qu'
`);

/** What narrows down what stands before it. */
export const NARROWING = byFirstWord(
  'notamment; surtout; voire; sinon; principalement; en particulier; y compris; à commencer',
);

/** On what what stands before it depends. */
export const CONDITIONS = byFirstWord(
  'à condition; à la condition; pourvu; sauf si; sauf à; sous réserve; à charge; si',
);

/** What words do besides: “au grand dam des élus”. */
export const EFFECTS = byFirstWord('au grand; au risque; à rebours; sous les');

/** When something is said, by the day of what happened. */
export const DAYS_AROUND = byFirstWord('au lendemain; au surlendemain; à la veille; le jour même');

/** “photos à l'appui” */
export const IN_SUPPORT = byFirstWord("à l' appui");

/** What somebody has to do with something. */
export const PARTS = byFirstWord(
  "en charge; en déplacement; en visite; en poste; en tournée; tête de liste; numéro un; numéro deux; bras droit; au micro; à l' origine; à l' initiative; à la tête; à la barre; au volant; au guidon; aux commandes; du haut",
);

/** Adverbs that can invert a statement. Not “peut-être” and “sans doute”: whoever writes so does not know what was said. */
export const INVERTING = byFirstWord(
  'tout juste; tout au plus; à peine; du moins; au moins; ainsi; aussi; encore; toujours',
);

/** What somebody is put into, and nothing said: “met le maire en colère”. */
export const IN_STATES = byFirstWord('en colère; en rage; hors de; sans voix; de marbre; de glace; mal à; en joie');
