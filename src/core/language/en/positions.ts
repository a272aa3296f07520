/** Positions in a team whose words mean other things elsewhere. */
import { itemSet } from '../lexicon';

/** The words of a position, with hyphens: “the number eight”, “the goal defence”. */
export const POSITIONS = itemSet(
  'lock wing number-eight no-8 number-nine no-9 number-ten no-10 second-row back-row front-row scrum-half fly-half out-half full-back centre-half centre-back center-back left-back right-back left-wing right-wing wing-back goal-attack goal-defence goal-shooter goal-keeper wing-attack wing-defence point-guard shooting-guard power-forward small-forward tight-end left-hander right-hander wicket-keeper',
);

/** The longest of them has so many words. */
export const LONGEST_POSITION = 2;
