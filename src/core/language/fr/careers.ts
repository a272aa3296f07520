/** What tells in French that somebody has a post, stands trial or has died. */
import { itemSet } from '../lexicon';

/** Participles of whoever is put into a post. */
export const NAMED_TO = itemSet('nommé élu réélu désigné promu devenu intronisé propulsé reconduit');

/** What a government has a minister for, as papers call the post. */
export const MINISTRIES = itemSet(
  'santé intérieur justice économie finances éducation culture travail transports sports agriculture défense armées logement écologie énergie budget industrie recherche famille beauvau bercy',
);

/** Participles of whoever stands trial, or may have to. */
export const TRIED = itemSet(
  'jugé poursuivi soupçonné suspecté accusé inculpé écroué incarcéré interpellé condamné déféré acquitté relaxé',
);

/** What somebody goes through whom the police or a court are after. */
export const PROCEEDINGS = itemSet('procès interpellation incarcération arrestation inculpation examen');

/** Nouns of somebody’s death. */
export const DEATHS = itemSet('mort décès disparition obsèques funérailles enterrement inhumation');

/** Participles of the dead. */
export const DECEASED = itemSet('mort décédé tué');

/** Forms of what the dead did. */
export const DIES = itemSet('meurt mourait mourut décède décédait');

/** What a participle of what somebody has done stands behind. */
export const HAS = itemSet('a avait aura');

/** Verbs of whoever stands trial, behind which “de” and the crime stand. */
export const ANSWERS = itemSet('répond répondait répondra');

/** What somebody may stand trial for. */
export const CRIMES = itemSet(
  'homicide homicides meurtre meurtres assassinat assassinats viol viols vol vols escroquerie violences coups agression agressions tentative trafic recel blessures faits abus corruption détournement détournements fraude harcèlement menaces incendie séquestration conduite',
);

/** Verbs of whoever may be punished. */
export const RISKS = itemSet('risque risquait');

/** What a court may punish somebody with. */
export const PENALTIES = itemSet('prison réclusion emprisonnement perpétuité');
