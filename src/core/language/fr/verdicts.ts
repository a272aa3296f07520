/** What somebody calls an event in French: “parle d’un gâchis”. */
import { itemSet } from '../lexicon';

/** Nouns behind “parler de” that are an opinion or a version of what happened. */
export const VERDICTS = itemSet(
  'mensonge mensonges trahison scandale gâchis enfer catastrophe miracle victoire défaite fiasco échec honte mascarade hypocrisie provocation manœuvre chantage complot montage désastre naufrage carnage massacre calvaire cauchemar injustice aberration hérésie farce tragédie séisme tournant révolution électrochoc acharnement harcèlement déni dérive erreur faute malentendu coïncidence suicide meurtre attentat sabotage exploit tsunami hémorragie abandon mépris casse',
);
