/** Titles before a name, lower case and without a full stop: M. Dupont, Me Marchais, le général Burkhard. */
export const titles = {
  masculine:
    'm monsieur messieurs mm mgr monseigneur maître maitre frère père abbé dom sir lord don prince comte baron duc marquis vicomte chevalier saint émir mollah ayatollah mister mr herr roi pape cardinal archevêque évêque rabbin imam',
  feminine:
    'mme mmes madame mesdames mlle mlles mademoiselle sœur mère lady dame doña princesse dre pre comtesse baronne duchesse marquise vicomtesse sainte miss mrs ms frau reine',
  either:
    'dr drs docteur pr prs professeur me mes général gal colonel col commandant cdt capitaine cap lieutenant lt lieutenant-colonel amiral vice-amiral contre-amiral maréchal sergent sgt adjudant caporal brigadier major cne pasteur juge',
} as const;
