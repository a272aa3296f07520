/** French trades whose bearer is told by where he works. */
import { itemSet } from '../lexicon';

/** Trades, in the masculine, whose bearer is told by where he works. */
export const WORKS_AT = itemSet(
  'chercheur professeur enseignant ingénieur avocat médecin économiste analyste historien sociologue spécialiste étudiant juriste politologue consultant doctorant géographe climatologue virologue épidémiologiste démographe anthropologue physicien biologiste',
);
