import { items } from '../lexicon';

/** Before a name, and nothing but a title; gender as far as the title says it. Abbreviations without their stop. */
export const TITLES = {
  masculine: items(
    'mr messrs sir lord father brother prince king baron earl duke monsieur sheikh congressman councilman alderman',
  ),
  feminine: items(
    'mrs ms miss mme madame madam dame lady sister mother princess queen baroness countess duchess congresswoman councilwoman',
  ),
  either:
    items(`rt revd dr mx prof professor rev reverend fr rabbi imam pastor bishop archbishop cardinal pope ayatollah hon sen sens senator rep reps
representative gov govs governor pres president vp mayor judge justice chancellor premier minister secretary ambassador councillor councilor chairman chairwoman speaker
gen general lt lieutenant col colonel maj major sgt sergeant cpl corporal pvt private capt captain cmdr cdr commander adm admiral brig brigadier marshal ensign
coun couns cr crs ald gda hhj pm det con pc pcso dci di wpc cllr cllrs detective ch insp inspector supt superintendent constable garda officer deputy sheriff trooper agent chief coach dean nurse doctor attorney atty`),
} as const;
